#include "gui/metadata/metadata_form.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/metadata/metadata_words.h"
#include "spec/names.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

namespace kapok::gui {
namespace {

constexpr int columns = 3;

const QRegularExpression& datePattern() {
    static const QRegularExpression pattern(QStringLiteral("^\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$"));
    return pattern;
}

void place(QGridLayout* grid, int& at, const QString& label, QWidget* control, int span = 1) {
    if (at % columns + span > columns) at += columns - at % columns;
    auto* box = new QVBoxLayout;
    box->setSpacing(4);
    addField(box, label, control);
    grid->addLayout(box, at / columns, at % columns, 1, span);
    control->setAccessibleName(label);
    at += span;
}

}  // namespace

MetadataForm::MetadataForm(Session& session, Id dataset, QWidget* parent)
    : QWidget(parent), session_(session), dataset_(std::move(dataset)) {
    build();
}

Metadata MetadataForm::metadata() const { return session_.state().dataset(dataset_).metadata; }

void MetadataForm::retranslate() {
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    delete layout();
    lines_.clear();
    build();
}

void MetadataForm::build() {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    for (int i = 0; i < columns; ++i) grid->setColumnStretch(i, 1);
    int at = 0;
    const auto line = [&](const char* label, const char* hint, Member member, bool date = false) {
        addLine(grid, at, {label, hint, member, date, new QLineEdit});
    };
    line(QT_TR_NOOP("Title"), "", [](Metadata& m) -> std::string& { return m.title; });
    line(QT_TR_NOOP("Publisher"), "", [](Metadata& m) -> std::string& { return m.publisher; });
    line(QT_TR_NOOP("Contact"), QT_TR_NOOP("Name or address of electronic mail"),
         [](Metadata& m) -> std::string& { return m.contact; });
    description_ = new QPlainTextEdit;
    description_->setStyleSheet(QStringLiteral("min-height: 54px; max-height: 54px;"));
    description_->setTabChangesFocus(true);
    description_->installEventFilter(this);
    place(grid, at, tr("Description"), description_, columns);
    line(QT_TR_NOOP("Theme"), "", [](Metadata& m) -> std::string& { return m.theme; });
    keywords_ = new QLineEdit;
    keywords_->setPlaceholderText(tr("Parted by commas"));
    connect(keywords_, &QLineEdit::editingFinished, this, &MetadataForm::takeKeywords);
    place(grid, at, tr("Keywords"), keywords_);
    line(QT_TR_NOOP("Region"), QT_TR_NOOP("What place the data are of"),
         [](Metadata& m) -> std::string& { return m.region; });
    line(
        QT_TR_NOOP("Period from"), QT_TR_NOOP("2015, 2015-03 or 2015-03-31"),
        [](Metadata& m) -> std::string& { return m.period.from; }, true);
    line(
        QT_TR_NOOP("Period to"), QT_TR_NOOP("2024, 2024-03 or 2024-03-31"),
        [](Metadata& m) -> std::string& { return m.period.to; }, true);
    frequency_ = comboBox();
    for (const auto name : enumNames<UpdateFrequency>()) {
        frequency_->addItem(words(*enumFromName<UpdateFrequency>(name)), frequency_->count());
    }
    connect(frequency_, &QComboBox::activated, this, &MetadataForm::takeFrequency);
    place(grid, at, tr("New data come"), frequency_);
    line(QT_TR_NOOP("Licence"), QT_TR_NOOP("CC-BY-4.0, or in words"),
         [](Metadata& m) -> std::string& { return m.licence; });
    line(QT_TR_NOOP("Published at"), QT_TR_NOOP("Address or words"),
         [](Metadata& m) -> std::string& { return m.source; });
    line(QT_TR_NOOP("Version"), "", [](Metadata& m) -> std::string& { return m.version; });
    line(
        QT_TR_NOOP("Issued"), QT_TR_NOOP("2024-03-31"), [](Metadata& m) -> std::string& { return m.issued; }, true);
    line(
        QT_TR_NOOP("Changed"), QT_TR_NOOP("2024-03-31"), [](Metadata& m) -> std::string& { return m.modified; }, true);
    refresh();
}

void MetadataForm::addLine(QGridLayout* grid, int& at, Line line) {
    if (*line.hint) line.edit->setPlaceholderText(tr(line.hint));
    line.edit->setObjectName(QStringLiteral("metadata ") + QString::fromLatin1(line.label));
    connect(line.edit, &QLineEdit::editingFinished, this, [this, line] { take(line); });
    connect(line.edit, &QLineEdit::textEdited, line.edit,
            [edit = line.edit] { setStyleProperty(edit, "invalid", false); });
    place(grid, at, tr(line.label), line.edit);
    lines_.push_back(line);
}

void MetadataForm::refresh() {
    if (!session_.state().has(dataset_)) return;
    Metadata shown = metadata();
    const auto show = [](QLineEdit* edit, const QString& text) {
        if (edit->text() == text || edit->hasFocus()) return;
        edit->setText(text);
        edit->setCursorPosition(0);  // a long text shows its beginning
    };
    for (const Line& line : lines_) show(line.edit, toQt(line.member(shown)));
    QStringList words;
    for (const auto& word : shown.keywords) words.append(toQt(word));
    show(keywords_, words.join(QStringLiteral(", ")));
    frequency_->setCurrentIndex(static_cast<int>(shown.frequency));
    const QString description = toQt(shown.description);
    if (description_->toPlainText() != description && !description_->hasFocus())
        description_->setPlainText(description);
}

void MetadataForm::take(const Line& line) {
    const QString text = line.edit->text().trimmed();
    const bool invalid = line.date && !text.isEmpty() && !datePattern().match(text).hasMatch();
    setStyleProperty(line.edit, "invalid", invalid);
    line.edit->setToolTip(invalid ? tr("Write a year, a month or a day: 2024, 2024-03 or 2024-03-31.") : QString());
    if (invalid) return;
    Metadata changed = metadata();
    line.member(changed) = fromQt(text);
    change(changed);
}

void MetadataForm::takeDescription() {
    Metadata changed = metadata();
    changed.description = fromQt(description_->toPlainText().trimmed());
    change(changed);
}

void MetadataForm::takeKeywords() {
    static const QRegularExpression separators(QStringLiteral("[,，、;；]"));
    Metadata changed = metadata();
    changed.keywords.clear();
    for (const auto& word : keywords_->text().split(separators, Qt::SkipEmptyParts)) {
        if (!word.trimmed().isEmpty()) changed.keywords.push_back(fromQt(word.trimmed()));
    }
    change(changed);
}

void MetadataForm::takeFrequency() {
    Metadata changed = metadata();
    changed.frequency = static_cast<UpdateFrequency>(frequency_->currentIndex());
    change(changed);
}

void MetadataForm::change(const Metadata& changed) {
    if (!session_.state().has(dataset_) || changed == metadata()) return;
    Dataset dataset = session_.state().dataset(dataset_);
    dataset.metadata = changed;
    session_.replace(dataset_, dataset, KAPOK_TR("gui", "Change the metadata"));
}

bool MetadataForm::eventFilter(QObject* watched, QEvent* event) {
    if (watched == description_ && event->type() == QEvent::FocusOut) takeDescription();
    return QWidget::eventFilter(watched, event);
}

}  // namespace kapok::gui
