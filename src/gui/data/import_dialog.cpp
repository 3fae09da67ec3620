#include "gui/data/import_dialog.h"

#include "gui/common/counts.h"
#include "gui/common/enter_key.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/import_notes.h"
#include "gui/data/import_preview_model.h"
#include "gui/data/import_templates.h"
#include "gui/data/table_grid.h"
#include "host/translate.h"
#include "io/file_bytes.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTabWidget>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

namespace kapok::gui {
namespace {

constexpr std::size_t previewRows = 100;
constexpr std::size_t guessedBytes = 1 << 20;
constexpr int quietMilliseconds = 400;
constexpr int widestColumn = 240;

}  // namespace

/// What a job finds out about the beginning of a text table.
struct ImportDialog::Head {
    io::TextPreview preview;
    std::vector<io::EncodingGuess> encodings;
};

ImportDialog::ImportDialog(Session& session, Id dataset)
    : QDialog(session.window()),
      session_(session),
      dataset_(std::move(dataset)),
      kind_(importKind(path())),
      choices_(new ImportChoices(kind_)),
      templates_(comboBox()),
      note_(roleLabel({}, "muted")),
      size_(roleLabel({}, "muted")),
      tabs_(new QTabWidget),
      model_(new ImportPreviewModel(this)),
      problems_(new QTreeWidget) {
    setWindowTitle(tr("How the file is read"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    const auto& options = session_.state().dataset(dataset_).source.options;
    choices_->setGiven({options.begin(), options.end()});
    connect(choices_, &ImportChoices::changed, this, &ImportDialog::showPreview);
    showTemplates();
    reading_.setSingleShot(true);
    reading_.setInterval(quietMilliseconds);
    connect(&reading_, &QTimer::timeout, this, &ImportDialog::readAll);
    showPreview();
}

void ImportDialog::build() {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(tr("How %1 is read").arg(session_.itemName(dataset_)), "title"));
    auto* kept = new QHBoxLayout;
    auto* caption = roleLabel(tr("Template"), "muted");
    caption->setBuddy(templates_);
    templates_->setAccessibleName(tr("Template"));
    kept->addWidget(caption);
    kept->addWidget(templates_, 1);
    kept->addWidget(button(tr("Save as template…"), {}, [this] { saveTemplate(); }));
    layout->addLayout(kept);
    connect(templates_, &QComboBox::activated, this, &ImportDialog::useTemplate);
    layout->addWidget(choices_);
    note_->setWordWrap(true);
    layout->addWidget(note_);
    if (kind_ == ImportKind::Text) {
        tabs_->addTab(makeTextPreview(), tr("Preview"));
        lines_ = new QPlainTextEdit;
        lines_->setReadOnly(true);
        lines_->setLineWrapMode(QPlainTextEdit::NoWrap);
        tabs_->addTab(lines_, tr("Lines of the file"));
    } else {
        grid_ = new TableGrid;
        grid_->setProfilesShown(false);
        grid_->setAccessibleName(tr("Preview"));
        tabs_->addTab(grid_, tr("Preview"));
    }
    problems_->setHeaderLabels({tr("Row"), tr("Column"), tr("Cell"), tr("What is wrong")});
    problems_->setRootIsDecorated(false);
    tabs_->addTab(problems_, tr("What does not fit"));
    tabs_->setMinimumHeight(220);
    layout->addWidget(tabs_, 1);
    auto* last = new QHBoxLayout;
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    last->addWidget(size_, 1);
    last->addWidget(buttons);
    layout->addLayout(last);
    resize(920, 640);
}

QWidget* ImportDialog::makeTextPreview() {
    cells_ = new QTableView;
    cells_->setModel(model_);
    cells_->setAccessibleName(tr("Preview"));
    cells_->setWordWrap(false);
    cells_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    cells_->verticalHeader()->setDefaultSectionSize(26);
    cells_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const auto choose = [this](const QModelIndex& index) {
        if (index.row() == 0) chooseType(index.column());
    };
    connect(cells_, &QTableView::clicked, this, choose);
    connect(cells_->horizontalHeader(), &QHeaderView::sectionClicked, this, &ImportDialog::chooseType);
    auto* key = new QShortcut(Qt::Key_F2, cells_, {}, {}, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, [this] {
        if (cells_->currentIndex().isValid()) chooseType(cells_->currentIndex().column());
    });
    return cells_;
}

QString ImportDialog::path() const { return toQt(session_.state().dataset(dataset_).source.path); }

QString ImportDialog::note() const { return note_->text(); }

int ImportDialog::problemCount() const { return problems_->topLevelItemCount(); }

Dataset ImportDialog::changed() const {
    Dataset dataset = session_.state().dataset(dataset_);
    const io::OptionTexts given = choices_->given();
    dataset.source.options = {given.begin(), given.end()};
    return dataset;
}

void ImportDialog::showPreview() {
    job_.cancel();
    session_.pipeline().cancel(tableRequest_);
    session_.pipeline().cancel(reportRequest_);
    reading_.start();
    if (kind_ != ImportKind::Text) return;
    const io::OptionTexts asked = choices_->given();
    const auto& source = session_.state().dataset(dataset_).source;
    job_ = session_.jobs().run<Head>(
        KAPOK_TR("gui", "Looking at %1").arg(session_.state().item(dataset_).name),
        [asked, file = source.path, table = source.table, all = !encodingsKnown_](host::JobContext&) {
            io::OpenOptions options = io::parseOptions(asked);
            if (options.table.empty()) options.table = table;
            Head head;
            if (all) {
                bool cut = false;
                const auto bytes = io::readFileHead(file, guessedBytes, 0, cut);
                head.encodings = io::guessEncodings({bytes.data(), bytes.size()});
            }
            head.preview = io::previewTextTable(file, options, previewRows);
            return head;
        },
        [this, asked](const host::Outcome<Head>& head) { showHead(asked, head); }, this);
}

void ImportDialog::showHead(const io::OptionTexts& asked, const host::Outcome<Head>& head) {
    if (choices_->given() != asked) return;
    if (head.error) showError(*head.error);
    if (!head) return;
    if (!head.value->encodings.empty()) {
        choices_->setEncodings(head.value->encodings);
        encodingsKnown_ = true;
    }
    const io::TextPreview& preview = head.value->preview;
    choices_->setFound(io::optionTexts(preview.decided));
    const bool fresh = model_->columnCount() != static_cast<int>(preview.fields.size());
    model_->setPreview(preview, asked);
    fitColumns(fresh);
    if (fresh) showTemplates();
    QStringList lines;
    for (const auto& line : preview.lines) lines.append(toQt(line));
    lines_->setPlainText(lines.join(QLatin1Char('\n')));
    showNotes(preview);
}

/// Columns of the same table become no narrower: the user may have widened them.
void ImportDialog::fitColumns(bool fresh) {
    for (int i = 0; i < model_->columnCount(); ++i) {
        const int before = fresh ? 0 : cells_->columnWidth(i);
        cells_->resizeColumnToContents(i);
        cells_->setColumnWidth(i, std::max(before, std::min(cells_->columnWidth(i), widestColumn)));
    }
}

void ImportDialog::showNotes(const io::TextPreview& preview) {
    QStringList doubts;
    if (preview.encodingDoubtful && choices_->given().count("encoding") == 0) {
        doubts.append(tr("The encoding is a guess. Look whether the texts below can be read."));
    }
    showImportNotes(*note_, doubts, preview.warnings, preview.notes);
}

void ImportDialog::showError(const Error& error) {
    setStyleProperty(note_, "role", QStringLiteral("error"));
    note_->setText(host::shownString(error));
}

void ImportDialog::readAll() {
    Dataset wanted = changed();
    wanted.steps.clear();
    size_->setText(tr("Reading the whole file…"));
    try {
        const auto state = workbook::apply(session_.state(), workbook::replaceSpec(session_.state(), dataset_, wanted));
        const auto gotTable = [this](const host::Outcome<Table>& table) {
            if (table.error) showError(*table.error);
            if (grid_) grid_->setTable(table ? *table.value : Table());
            size_->setText(
                table ? tr("%1 • %2").arg(rowsText(table.value->rows()), columnsText(table.value->columnCount()))
                      : QString());
        };
        const auto gotReport = [this](const host::Outcome<workbook::DatasetReport>& report) {
            showProblems(report ? report.value->import : io::ImportReport());
            if (!report || kind_ == ImportKind::Text) return;
            io::TextPreview found;
            found.notes = report.value->import.notes;
            found.warnings = report.value->import.warnings;
            showNotes(found);
        };
        tableRequest_ = session_.pipeline().requestTable(state, dataset_, this, gotTable);
        reportRequest_ = session_.pipeline().requestReport(state, dataset_, this, gotReport);
    } catch (const Error& error) {
        size_->clear();
        showError(error);
    }
}

void ImportDialog::showProblems(const io::ImportReport& report) {
    problems_->clear();
    for (const auto& problem : report.problems) {
        new QTreeWidgetItem(problems_, {QLocale().toString(static_cast<qlonglong>(problem.row)), toQt(problem.column),
                                        toQt(problem.text), host::shownString(problem.what)});
    }
    for (int i = 0; i < 3; ++i) problems_->resizeColumnToContents(i);
    tabs_->setTabText(tabs_->indexOf(problems_),
                      tr("What does not fit: %1").arg(QLocale().toString(qulonglong(report.problemCount))));
}

void ImportDialog::chooseType(int column) {
    const std::string key = model_->typeKey(column);
    const io::OptionTexts given = choices_->given();
    const auto chosen = given.find(key);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const std::string& value) {
        auto* action = menu->addAction(text, this, [this, key, value] { choices_->give(key, value); });
        action->setCheckable(true);
        action->setChecked(chosen == given.end() ? value.empty() : chosen->second == value);
    };
    add(tr("automatic"), {});
    for (const auto& choice : ImportPreviewModel::typeChoices()) add(ImportPreviewModel::choiceWords(choice), choice);
    const QRect cell = cells_->visualRect(model_->index(0, column));
    menu->popup(cells_->viewport()->mapToGlobal(cell.bottomLeft()));
}

QStringList ImportDialog::columns() const {
    QStringList names;
    if (grid_) {
        for (const auto& field : grid_->table().schema()) names.append(toQt(field.name));
    }
    for (const auto& field : model_->preview().fields) names.append(toQt(field.name));
    return names;
}

void ImportDialog::showTemplates() {
    const QString chosen = templates_->currentData().toString();
    templates_->clear();
    templates_->addItem(tr("none"), QString());
    for (const auto& one : importTemplates(session_.settings())) {
        const bool same = !one.columns.isEmpty() && one.columns == columns();
        templates_->insertItem(same ? 1 : templates_->count(), same ? tr("%1 (same columns)").arg(one.name) : one.name,
                               one.name);
    }
    chooseData(templates_, chosen);
}

/// The whole of its options in place of those there: "none" is everything automatic again.
void ImportDialog::useTemplate() {
    io::OptionTexts options;
    for (const auto& one : importTemplates(session_.settings())) {
        if (one.name == templates_->currentData().toString()) options = one.options;
    }
    choices_->setGiven(options);
    showPreview();
}

void ImportDialog::saveTemplate() {
    const QString name =
        session_.dialogs().askText(this, tr("Save as template"), tr("Name"), templates_->currentData().toString());
    if (name.isEmpty()) return;
    keepImportTemplate(session_.settings(), {name, columns(), choices_->given(), filePattern(path())});
    showTemplates();
    chooseData(templates_, name);
}

void ImportDialog::keyPressEvent(QKeyEvent* event) {
    if (!isEnterInField(event)) QDialog::keyPressEvent(event);
}

void ImportDialog::accept() {
    if (session_.replace(dataset_, changed(), KAPOK_TR("gui", "Read a file in another way"))) QDialog::accept();
}

}  // namespace kapok::gui
