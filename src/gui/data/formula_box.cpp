#include "gui/data/formula_box.h"

#include "expression/completion.h"
#include "expression/error.h"
#include "expression/functions.h"
#include "expression/typed.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/cell_format.h"
#include "gui/style/appearance.h"
#include "gui/style/fonts.h"
#include "host/translate.h"
#include "spec/query.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStandardItemModel>

#include <functional>
#include <map>

namespace kapok::gui {
namespace {

constexpr int insertionRole = Qt::UserRole + 1;

QString groupWords(expression::FunctionGroup group) {
    using Group = expression::FunctionGroup;
    switch (group) {
        case Group::Operator: return FormulaBox::tr("Operators");
        case Group::Logic: return FormulaBox::tr("Logic");
        case Group::Number: return FormulaBox::tr("Numbers");
        case Group::Text: return FormulaBox::tr("Text");
        case Group::Time: return FormulaBox::tr("Dates and times");
        case Group::Conversion: return FormulaBox::tr("Conversion");
        case Group::Row: return FormulaBox::tr("Rows");
        default: return FormulaBox::tr("Groups");
    }
}

/// Bytes of UTF-8 as characters of the QString.
int characterAt(const std::string& text, std::size_t byte) {
    return static_cast<int>(QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(byte, text.size()))).size());
}

/// While the list of completions is open it gets the keys first and passes them straight to the editor: no event
/// filter sees them.
class FormulaEditor : public QPlainTextEdit {
public:
    std::function<bool(const QKeyEvent&)> pressed;
    std::function<void(const QKeyEvent&)> typed;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        if (pressed(*event)) return event->ignore();
        QPlainTextEdit::keyPressEvent(event);
        typed(*event);
    }
};

}  // namespace

FormulaBox::FormulaBox(const Schema& schema, bool condition, QWidget* parent)
    : QWidget(parent),
      schema_(schema),
      condition_(condition),
      editor_(new FormulaEditor),
      problem_(roleLabel({}, "error")),
      hint_(roleLabel({}, "muted")),
      completer_(new QCompleter(this)),
      offered_(new QStandardItemModel(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    editor_->setFont(codeFont());
    editor_->setFixedHeight(64);
    editor_->setTabChangesFocus(true);
    editor_->setAccessibleName(tr("Formula"));
    editor_->setToolTip(tr("Ctrl+Space offers columns and functions"));
    auto* editor = static_cast<FormulaEditor*>(editor_);
    editor->pressed = [this](const QKeyEvent& key) { return keyPressed(key); };
    editor->typed = [this](const QKeyEvent& key) { keyTyped(key); };
    layout->addWidget(editor_);
    problem_->setWordWrap(true);
    problem_->hide();
    layout->addWidget(problem_);
    hint_->setWordWrap(true);
    hint_->hide();
    layout->addWidget(hint_);
    auto* row = new QHBoxLayout;
    auto* columns = button(tr("Insert a column"), QStringLiteral("columns"), [] {});
    auto* columnMenu = new QMenu(columns);
    for (const auto& field : schema_) {
        if (field.type == Type::Geometry) continue;
        const QString reference = toQt(fieldReference(field.name));
        columnMenu->addAction(icon(typeIcon(field.type), IconTone::Muted), toQt(field.name), this,
                              [this, reference] { insert(reference); });
    }
    columns->setMenu(columnMenu);
    auto* functions = button(tr("Insert a function"), QStringLiteral("derive"), [] {});
    auto* functionMenu = new QMenu(functions);
    functionMenu->setToolTipsVisible(true);
    std::map<expression::FunctionGroup, QMenu*> groups;
    for (const auto& function : expression::functions()) {
        QMenu*& group = groups[function.group];
        if (!group) {
            group = functionMenu->addMenu(groupWords(function.group));
            group->setToolTipsVisible(true);
        }
        const QString signature = toQt(function.signature);
        auto* action = group->addAction(signature, this,
                                        [this, signature] { insert(signature.section(QStringLiteral("), "), 0, 0)); });
        action->setToolTip(host::shownString(function.help));
    }
    functions->setMenu(functionMenu);
    row->addWidget(columns);
    row->addWidget(functions);
    row->addStretch();
    layout->addLayout(row);
    completer_->setModel(offered_);
    completer_->setWidget(editor_);
    completer_->setCaseSensitivity(Qt::CaseInsensitive);
    completer_->setCompletionMode(QCompleter::UnfilteredPopupCompletion);  // the language has filtered and ordered
    connect(completer_, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FormulaBox::take);
    connect(editor_, &QPlainTextEdit::cursorPositionChanged, this, &FormulaBox::showHint);
    connect(editor_, &QPlainTextEdit::textChanged, this, [this] {
        check();
        emit changed();
    });
    setFocusProxy(editor_);
}

QString FormulaBox::text() const { return editor_->toPlainText().trimmed(); }

void FormulaBox::setText(const QString& text) { editor_->setPlainText(text); }

QString FormulaBox::problem() const { return problem_->text(); }

void FormulaBox::insert(const QString& text) {
    editor_->insertPlainText(text);
    editor_->setFocus();
}

void FormulaBox::check() {
    const std::string text = fromQt(editor_->toPlainText());
    QString problem;
    problemAt_ = {-1, -1};
    expression::Substituted read{text};
    try {
        if (!this->text().isEmpty()) {
            if (variables_) read = expression::substituted(text, variables_);
            const auto parsed = expression::parse(read.text);
            condition_ ? (void)expression::checkCondition(parsed, schema_) : (void)expression::check(parsed, schema_);
        }
    } catch (const expression::ExpressionError& error) {
        problemAt_ = {characterAt(text, read.written(error.span().begin)),
                      characterAt(text, read.written(error.span().end))};
        problem = host::shownString(error.message()) + QLatin1Char(' ') + host::shownString(error.remedy());
    } catch (const Error& error) {
        problem = host::shownString(error.message());
    }
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    QList<QTextEdit::ExtraSelection> marks;
    if (problemAt_.first >= 0) {
        QTextEdit::ExtraSelection mark;
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(color(currentTheme().worse));
        mark.format.setBackground(color(currentTheme().worse, 0.14));
        // At the end of the text there is no character: the last one stands for it.
        const int length = static_cast<int>(editor_->toPlainText().size());
        const int begin = std::clamp(problemAt_.first, 0, std::max(0, length - 1));
        mark.cursor = QTextCursor(editor_->document());
        mark.cursor.setPosition(begin);
        mark.cursor.setPosition(std::clamp(problemAt_.second, std::min(begin + 1, length), length),
                                QTextCursor::KeepAnchor);
        marks.append(mark);
    }
    editor_->setExtraSelections(marks);
}

void FormulaBox::complete(bool asked) {
    const QString all = editor_->toPlainText();
    const std::string text = fromQt(all);
    const std::size_t cursor = fromQt(all.left(editor_->textCursor().position())).size();
    const auto completion = expression::completions(text, cursor, schema_);
    replaced_ = {characterAt(text, completion.replaced.begin), characterAt(text, completion.replaced.end)};
    const QString typed = all.mid(replaced_.first, editor_->textCursor().position() - replaced_.first);
    const auto& candidates = completion.candidates;
    const bool whole = candidates.size() == 1 && toQt(candidates.front().insertion) == typed;
    if (candidates.empty() || whole || (!asked && (typed.isEmpty() || typed[0].isDigit())))
        return completer_->popup()->hide();
    offered_->clear();
    for (const auto& candidate : candidates) {
        const bool isColumn = candidate.kind == expression::CandidateKind::Column;
        const bool isFunction = candidate.kind == expression::CandidateKind::Function;
        auto* item = new QStandardItem(icon(isColumn     ? QStringLiteral("columns")
                                            : isFunction ? QStringLiteral("derive")
                                                         : QStringLiteral("text"),
                                            IconTone::Muted),
                                       toQt(isFunction ? candidate.signature : candidate.name));
        item->setData(toQt(candidate.insertion), insertionRole);
        item->setToolTip(toQt(candidate.signature) + QLatin1Char('\n') + host::shownString(candidate.help));
        offered_->appendRow(item);
    }
    completer_->setCompletionPrefix({});
    QRect at = editor_->cursorRect();
    at.setWidth(std::min(360, completer_->popup()->sizeHintForColumn(0) + 40));
    completer_->complete(at);
    completer_->popup()->setCurrentIndex(completer_->completionModel()->index(0, 0));
}

void FormulaBox::take(const QModelIndex& completion) {
    QTextCursor cursor = editor_->textCursor();
    const int end = std::max(replaced_.second, cursor.position());
    cursor.setPosition(replaced_.first);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(completion.data(insertionRole).toString());
    editor_->setTextCursor(cursor);
    editor_->setFocus();
}

/// "round(x, digits): …" while the arguments are typed.
void FormulaBox::showHint() {
    const QString all = editor_->toPlainText();
    const std::size_t cursor = fromQt(all.left(editor_->textCursor().position())).size();
    const auto call = expression::callAt(fromQt(all), cursor);
    hint_->setVisible(!call.name.empty());
    if (!call.name.empty()) hint_->setText(toQt(call.signature) + QStringLiteral("  ") + host::shownString(call.help));
}

bool FormulaBox::keyPressed(const QKeyEvent& key) {
    const bool open = completer_->popup()->isVisible();
    if (key.key() == Qt::Key_Space && key.modifiers().testFlag(Qt::ControlModifier)) {
        complete(true);
        return true;
    }
    // Left to the list of completions, which takes them.
    return open && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab ||
                    key.key() == Qt::Key_Escape);
}

void FormulaBox::keyTyped(const QKeyEvent& key) {
    const bool writes = !key.text().isEmpty() && key.text()[0].isPrint();
    const bool erases = completer_->popup()->isVisible() && key.key() == Qt::Key_Backspace;
    if (writes || erases) complete(false);
}

}  // namespace kapok::gui
