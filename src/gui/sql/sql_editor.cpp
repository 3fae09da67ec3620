#include "gui/sql/sql_editor.h"

#include "database/sql_words.h"
#include "gui/common/strings.h"
#include "gui/style/appearance.h"
#include "gui/style/fonts.h"
#include "gui/style/icons.h"
#include "query/sql_tokens.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QStandardItemModel>

#include <Qsci/qscilexersql.h>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr int errorIndicator = 8;  // the first that is no lexer's
constexpr int insertionRole = Qt::UserRole + 1;

/// The words of SQLite in place of those of other dialects.
class SqliteLexer : public QsciLexerSQL {
public:
    using QsciLexerSQL::QsciLexerSQL;

    const char* keywords(int set) const override {
        static const QByteArray words = lower(database::sqlKeywords());
        static const QByteArray functions = lower(database::sqlFunctions());
        if (set == 1) return words.constData();
        return set == 5 ? functions.constData() : nullptr;
    }

private:
    static QByteArray lower(const std::vector<std::string>& words) {
        QByteArray all;
        for (const auto& word : words) all += QByteArray::fromStdString(word).toLower() + ' ';
        return all;
    }
};

QString candidateIcon(SqlWord kind) {
    switch (kind) {
        case SqlWord::Table: return QStringLiteral("table");
        case SqlWord::Column: return QStringLiteral("columns");
        case SqlWord::Function: return QStringLiteral("derive");
        case SqlWord::Keyword: break;
    }
    return QStringLiteral("text");
}

/// The editor knows one family and sizes in points only.
QFont editorFont(const QWidget& widget) {
    QFont font = codeFont();
    const QStringList families = font.families();
    const auto there = std::find_if(families.begin(), families.end(),
                                    [](const QString& one) { return QFontDatabase::hasFamily(one); });
    if (there != families.end()) font.setFamilies({*there});
    if (font.pixelSize() > 0) font.setPointSizeF(font.pixelSize() * 72.0 / widget.logicalDpiY());
    return font;
}

void paintLexer(QsciLexerSQL& lexer, const Theme& theme, const QFont& font) {
    lexer.setDefaultFont(font);
    lexer.setDefaultColor(color(theme.text));
    lexer.setDefaultPaper(color(theme.panel));
    lexer.setFont(font);
    lexer.setColor(color(theme.text));
    lexer.setPaper(color(theme.panel));
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    lexer.setFont(strong, QsciLexerSQL::Keyword);
    lexer.setColor(color(theme.accent), QsciLexerSQL::Keyword);
    lexer.setColor(color(theme.accent), QsciLexerSQL::KeywordSet5);
    lexer.setColor(color(theme.better), QsciLexerSQL::SingleQuotedString);
    lexer.setColor(color(theme.text), QsciLexerSQL::DoubleQuotedString);
    lexer.setColor(color(theme.warning), QsciLexerSQL::Number);
    for (const int style : {QsciLexerSQL::Comment, QsciLexerSQL::CommentLine, QsciLexerSQL::CommentDoc})
        lexer.setColor(color(theme.mutedText), style);
}

}  // namespace

SqlEditor::SqlEditor(QWidget* parent)
    : QsciScintilla(parent), completer_(new QCompleter(this)), offered_(new QStandardItemModel(this)) {
    setUtf8(true);
    setLexer(new SqliteLexer(this));
    setFrameShape(QFrame::NoFrame);
    setWrapMode(WrapWord);
    setIndentationsUseTabs(false);
    setTabWidth(4);
    setAutoIndent(true);
    setBraceMatching(SloppyBraceMatch);
    setMarginType(0, NumberMargin);
    setMarginWidth(1, 0);
    setScrollWidth(1);
    setScrollWidthTracking(true);
    SendScintilla(SCI_SETMARGINLEFT, 0UL, 8L);
    SendScintilla(SCI_SETEXTRAASCENT, 2L);
    SendScintilla(SCI_SETEXTRADESCENT, 2L);
    indicatorDefine(SquiggleIndicator, errorIndicator);
    completer_->setModel(offered_);
    completer_->setWidget(this);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &SqlEditor::take);
    connect(this, &QsciScintilla::textChanged, this, &SqlEditor::clearError);
    applyTheme();
}

void SqlEditor::applyTheme() {
    const Theme& theme = currentTheme();
    const QFont font = editorFont(*this);
    paintLexer(static_cast<QsciLexerSQL&>(*lexer()), theme, font);
    setCaretForegroundColor(gui::color(theme.text));
    setCaretLineVisible(false);
    setSelectionBackgroundColor(gui::color(theme.accent));
    setSelectionForegroundColor(gui::color(theme.panel));
    setMarginsBackgroundColor(gui::color(theme.panel));
    setMarginsForegroundColor(gui::color(theme.mutedText));
    setMarginsFont(font);
    setMarginWidth(0, QStringLiteral("0000"));
    setMatchedBraceBackgroundColor(gui::color(theme.accentSoft));
    setMatchedBraceForegroundColor(gui::color(theme.text));
    setUnmatchedBraceBackgroundColor(gui::color(theme.panel));
    setUnmatchedBraceForegroundColor(gui::color(theme.worse));
    setIndicatorForegroundColor(gui::color(theme.worse), errorIndicator);
}

void SqlEditor::setStatement(const QString& statement) {
    if (statement == text()) return;
    beginUndoAction();
    selectAll();
    replaceSelectedText(statement);
    endUndoAction();
    SendScintilla(SCI_DOCUMENTEND);
}

void SqlEditor::insertWord(const QString& word) {
    removeSelectedText();
    const long at = SendScintilla(SCI_GETCURRENTPOS);
    const long before = at > 0 ? SendScintilla(SCI_GETCHARAT, at - 1) : ' ';
    const bool touches = before != ' ' && before != '\n' && before != '(' && before != '.' && before != ',';
    const QByteArray bytes = ((touches ? QStringLiteral(" ") : QString()) + word).toUtf8();
    SendScintilla(SCI_REPLACESEL, bytes.constData());
    setFocus();
}

void SqlEditor::markError(std::size_t offset) {
    clearError();
    const std::string sql = fromQt(text());
    const auto tokens = query::sqlTokens(sql);
    const query::SqlToken* marked = nullptr;
    for (const auto& token : tokens) {
        if (token.kind == query::SqlTokenKind::End) break;
        marked = &token;
        if (token.end > offset) break;
    }
    if (!marked) return;
    errorAt_ = {static_cast<int>(marked->begin), static_cast<int>(marked->end)};
    SendScintilla(SCI_SETINDICATORCURRENT, errorIndicator);
    SendScintilla(SCI_INDICATORFILLRANGE, static_cast<unsigned long>(marked->begin),
                  static_cast<long>(marked->end - marked->begin));
}

void SqlEditor::clearError() {
    if (errorAt_.first < 0) return;
    errorAt_ = {-1, -1};
    SendScintilla(SCI_SETINDICATORCURRENT, errorIndicator);
    SendScintilla(SCI_INDICATORCLEARRANGE, 0UL, SendScintilla(SCI_GETLENGTH));
}

void SqlEditor::complete(bool asked) {
    const std::string sql = fromQt(text());
    const auto cursor = static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS));
    completion_ = sqlCompletions(sql, cursor, tables_);
    const std::string typed = sql.substr(completion_.begin, cursor - completion_.begin);
    const auto& candidates = completion_.candidates;
    const bool whole = candidates.size() == 1 && candidates.front().insertion == typed;
    const bool afterPoint = cursor > 0 && sql[cursor - 1] == '.';
    if (candidates.empty() || whole || (!asked && typed.empty() && !afterPoint)) return completer_->popup()->hide();
    offered_->clear();
    for (const auto& candidate : candidates) {
        const bool isFunction = candidate.kind == SqlWord::Function;
        auto* item = new QStandardItem(icon(candidateIcon(candidate.kind), IconTone::Muted),
                                       toQt(isFunction ? candidate.insertion + ")" : candidate.name));
        item->setData(toQt(candidate.insertion), insertionRole);
        item->setToolTip(toQt(candidate.of));
        offered_->appendRow(item);
    }
    completer_->setCompletionPrefix({});
    const auto begin = static_cast<long>(completion_.begin);
    const QRect at(static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, begin)),
                   static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, begin)),
                   std::min(360, completer_->popup()->sizeHintForColumn(0) + 40), textHeight(0));
    completer_->complete(at);
    completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
}

void SqlEditor::take(const QModelIndex& completion) {
    const QByteArray bytes = completion.data(insertionRole).toString().toUtf8();
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(completion_.begin), static_cast<long>(completion_.end));
    SendScintilla(SCI_REPLACESEL, bytes.constData());
    setFocus();
}

bool SqlEditor::keyHandled(const QKeyEvent& key) {
    const bool control = key.modifiers().testFlag(Qt::ControlModifier);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool up = key.key() == Qt::Key_Up;
    if (control && enter) {
        completer_->popup()->hide();
        emit runRequested();
        return true;
    }
    if (control && key.key() == Qt::Key_Space) {
        complete(true);
        return true;
    }
    // Left to the list of completions, which takes them.
    if (completer_->popup()->isVisible()) {
        return enter || key.key() == Qt::Key_Tab || key.key() == Qt::Key_Escape || up || key.key() == Qt::Key_Down;
    }
    if ((control || text().isEmpty()) && (up || key.key() == Qt::Key_Down)) {
        emit historyRequested(up ? -1 : 1);
        return true;
    }
    return false;
}

void SqlEditor::keyPressEvent(QKeyEvent* event) {
    if (keyHandled(*event)) return event->ignore();
    QsciScintilla::keyPressEvent(event);
    const bool writes = !event->text().isEmpty() && event->text()[0].isPrint();
    const bool erases = completer_->popup()->isVisible() && event->key() == Qt::Key_Backspace;
    if (writes || erases) complete(false);
}

}  // namespace kapok::gui
