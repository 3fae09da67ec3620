#include "gui/metadata/metadata_view.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/metadata/code_list_dialog.h"
#include "gui/metadata/dictionary_delegate.h"
#include "gui/metadata/field_dictionary.h"
#include "gui/metadata/metadata_form.h"
#include "host/translate.h"
#include "io/data_package.h"
#include "io/dcat.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

namespace kapok::gui {
namespace {

constexpr int widths[FieldDictionary::columns] = {150, 120, 130, 96, 200, 84, 200, 74, 74, 84, 84, 130};
constexpr int rowHeight = 30;
constexpr int fewestRows = 4;

/// Of the dataset `before`, with everything that `read` knows.
Metadata joined(const Metadata& before, Metadata read) {
    for (const auto& [name, note] : before.fields) read.fields.try_emplace(name, note);
    if (read.foreignKeys.empty()) read.foreignKeys = before.foreignKeys;
    return read;
}

}  // namespace

MetadataView::MetadataView(Session& session, Id dataset, QWidget* parent)
    : QWidget(parent),
      session_(session),
      dataset_(std::move(dataset)),
      form_(new MetadataForm(session, dataset_)),
      dictionary_(new FieldDictionary(session, dataset_, this)),
      delegate_(new DictionaryDelegate(this)),
      fields_(new QTableView),
      aboutTitle_(roleLabel({}, "title")),
      fieldsTitle_(roleLabel({}, "title")),
      fieldsHint_(roleLabel({}, "muted")),
      read_(button({}, QStringLiteral("import"), [this] { askRead(); })),
      write_(button({}, QStringLiteral("export"), [this] { askWrite(); })),
      lists_(
          button({}, QStringLiteral("table"), [this] { (new CodeListDialog(session_, dataset_, table_))->show(); })) {
    build();
    connect(delegate_, &DictionaryDelegate::codesFromFileRequested, this, &MetadataView::readCodes);
    retranslate();
}

void MetadataView::build() {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    auto* inner = new QWidget;
    auto* layout = new QVBoxLayout(inner);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    const auto tile = [layout](QLayout* head, QWidget* content, int stretch) {
        auto* frame = roleFrame("tile");
        auto* box = new QVBoxLayout(frame);
        box->setContentsMargins(14, 12, 14, 14);
        box->setSpacing(10);
        box->addLayout(head);
        box->addWidget(content, 1);
        layout->addWidget(frame, stretch);
    };
    auto* aboutHead = new QHBoxLayout;
    aboutHead->addWidget(aboutTitle_);
    aboutHead->addStretch();
    aboutHead->addWidget(read_);
    aboutHead->addWidget(write_);
    tile(aboutHead, form_, 0);
    auto* fieldsHead = new QHBoxLayout;
    fieldsHead->addWidget(fieldsTitle_);
    fieldsHead->addWidget(fieldsHint_, 1);
    fieldsHead->addWidget(lists_);
    fields_->setModel(dictionary_);
    fields_->setItemDelegate(delegate_);
    fields_->verticalHeader()->hide();
    fields_->verticalHeader()->setDefaultSectionSize(rowHeight);
    fields_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fields_->horizontalHeader()->setHighlightSections(false);
    fields_->setSelectionMode(QAbstractItemView::SingleSelection);
    fields_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked |
                             QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    fields_->setTabKeyNavigation(false);
    fields_->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    fields_->setShowGrid(true);
    for (int i = 0; i < FieldDictionary::columns; ++i) fields_->setColumnWidth(i, widths[i]);
    fields_->setMinimumHeight(rowHeight * (fewestRows + 1) + 20);
    tile(fieldsHead, fields_, 1);
    scroll->setWidgetResizable(true);
    scroll->setWidget(inner);
    outer->addWidget(scroll);
}

Metadata MetadataView::metadata() const { return session_.state().dataset(dataset_).metadata; }

void MetadataView::retranslate() {
    aboutTitle_->setText(tr("About the data"));
    fieldsTitle_->setText(tr("Field dictionary"));
    fieldsHint_->setText(tr("Double-click or F2 to change; the quality report takes its rules from here."));
    read_->setText(tr("Read from a file…"));
    read_->setToolTip(tr("From a datapackage.json (Frictionless) or a DCAT description (JSON-LD)"));
    write_->setText(tr("Write…"));
    write_->setToolTip(tr("The rows with a datapackage.json or a DCAT description"));
    lists_->setText(tr("Code lists…"));
    fields_->setAccessibleName(tr("Field dictionary"));
    form_->retranslate();
    emit dictionary_->headerDataChanged(Qt::Horizontal, 0, FieldDictionary::columns - 1);
    dictionary_->refresh();
}

void MetadataView::setTable(const Table& table) {
    table_ = table;
    dictionary_->setFields(table.schema());
    dictionary_->refresh();
}

void MetadataView::refresh() {
    form_->refresh();
    dictionary_->refresh();
}

void MetadataView::askRead() {
    const QStringList paths = session_.dialogs().openFiles(session_.window(), tr("Read metadata"),
                                                           tr("Descriptions of data (*.json *.jsonld);;All files (*)"));
    if (!paths.isEmpty()) session_.guarded([&] { readFrom(paths.first()); });
}

void MetadataView::readFrom(const QString& path) {
    Dataset dataset = session_.state().dataset(dataset_);
    const std::string name = fromQt(path);
    const Metadata read = io::isDataPackage(name) ? io::packageTable(name, {}).metadata : io::readDcat(name).metadata;
    dataset.metadata = joined(dataset.metadata, read);
    session_.replace(dataset_, dataset, KAPOK_TR("gui", "Read the metadata"));
}

void MetadataView::askWrite() {
    const QString path = session_.dialogs().saveFile(
        session_.window(), tr("Write rows and metadata"), QStringLiteral("datapackage.json"),
        tr("Data package (datapackage.json);;DCAT description (*.jsonld)"));
    if (!path.isEmpty()) session_.guarded([&] { writeTo(path); });
}

void MetadataView::writeTo(const QString& path) {
    const bool dcat = path.endsWith(QStringLiteral(".jsonld"), Qt::CaseInsensitive);
    if (!dcat && !io::isDataPackage(fromQt(path))) {
        throw Error(KAPOK_TR("gui", "The file cannot be called so."),
                    KAPOK_TR("gui", "Call it datapackage.json, NAME.datapackage.json or NAME.jsonld."),
                    Place{fromQt(path), 0, ""});
    }
    io::WriteOptions options;
    options.table = fromQt(session_.itemName(dataset_));
    options.provenance = host::shownLines(session_.pipeline().provenance(session_.state(), dataset_));
    session_.jobs().start(
        KAPOK_TR("gui", "Writing %1").arg(fromQt(QFileInfo(path).fileName())),
        [table = table_, about = metadata(), path = fromQt(path), options, dcat](host::JobContext& context) {
            io::Progress progress;
            progress.cancelled = [&context] { return context.cancelled(); };
            if (dcat) {
                io::writeWithDcat(table, path, about, options, progress);
            } else {
                io::writePackage(table, path, about, options, progress);
            }
        },
        [this, path](const host::JobEnd& end) {
            if (end.error) {
                session_.dialogs().showError(session_.window(), *end.error);
            } else if (end.status == host::JobStatus::Done) {
                session_.messages().add({Severity::Success, tr("Written: %1").arg(path), {}, {}, {}});
            }
        },
        this);
}

void MetadataView::readCodes(int row) {
    const QStringList paths = session_.dialogs().openFiles(session_.window(), tr("Codes of a file"),
                                                           tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
    if (paths.isEmpty()) return;
    session_.guarded([&] {
        FieldNote note = dictionary_->note(row);
        note.values = codesOfFile(paths.first());
        note.codes.clear();
        dictionary_->setNote(row, note);
    });
}

}  // namespace kapok::gui
