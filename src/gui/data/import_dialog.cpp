#include "gui/data/import_dialog.h"

#include "gui/common/counts.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/table_grid.h"
#include "host/translate.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>

namespace kapok::gui {

ImportDialog::ImportDialog(Session& session, Id dataset)
    : QDialog(session.window()),
      session_(session),
      dataset_(std::move(dataset)),
      note_(roleLabel({}, "muted")),
      preview_(new TableGrid) {
    setWindowTitle(tr("How the file is read"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(tr("How %1 is read").arg(session.itemName(dataset_)), "title"));
    auto* row = new QHBoxLayout;
    const QString found = tr("automatic");
    addChoice(row, tr("Encoding"), "encoding",
              {{found, {}},
               {QStringLiteral("UTF-8"), QStringLiteral("UTF-8")},
               {QStringLiteral("GB18030"), QStringLiteral("GB18030")},
               {QStringLiteral("Big5"), QStringLiteral("Big5")},
               {QStringLiteral("UTF-16LE"), QStringLiteral("UTF-16LE")},
               {QStringLiteral("UTF-16BE"), QStringLiteral("UTF-16BE")},
               {QStringLiteral("windows-1252"), QStringLiteral("windows-1252")}});
    addChoice(row, tr("Cells are separated by"), "delimiter",
              {{found, {}},
               {tr("comma"), QStringLiteral("comma")},
               {tr("tab"), QStringLiteral("tab")},
               {tr("semicolon"), QStringLiteral("semicolon")},
               {tr("vertical bar"), QStringLiteral("pipe")},
               {tr("space"), QStringLiteral("space")}});
    addChoice(row, tr("First row holds names"), "header",
              {{found, {}}, {tr("yes"), QStringLiteral("yes")}, {tr("no"), QStringLiteral("no")}});
    addChoice(row, tr("Types"), "types", {{found, {}}, {tr("all as text"), QStringLiteral("text")}});
    layout->addLayout(row);
    note_->setWordWrap(true);
    layout->addWidget(note_);
    preview_->setProfilesShown(false);
    preview_->setAccessibleName(tr("Preview"));
    preview_->setMinimumHeight(220);
    layout->addWidget(preview_, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Apply"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportDialog::reject);
    layout->addWidget(buttons);
    resize(760, 520);
    showPreview();
}

QComboBox* ImportDialog::addChoice(QLayout* layout, const QString& label, const char* key,
                                   const std::vector<std::pair<QString, QString>>& values) {
    auto* box = comboBox();
    for (const auto& [text, value] : values) box->addItem(text, value);
    const auto& options = session_.state().dataset(dataset_).source.options;
    const auto given = options.find(key);
    if (given != options.end()) chooseData(box, toQt(given->second));
    connect(box, &QComboBox::currentIndexChanged, this, &ImportDialog::showPreview);
    addField(static_cast<QBoxLayout*>(layout), label, box);
    choices_.emplace_back(key, box);
    return box;
}

Dataset ImportDialog::changed() const {
    Dataset dataset = session_.state().dataset(dataset_);
    for (const auto& [key, box] : choices_) {
        const std::string value = fromQt(box->currentData().toString());
        if (value.empty()) {
            dataset.source.options.erase(key);
        } else {
            dataset.source.options[key] = value;
        }
    }
    return dataset;
}

void ImportDialog::showPreview() {
    Dataset wanted = changed();
    wanted.steps.clear();
    const auto state = workbook::apply(session_.state(), workbook::replaceSpec(session_.state(), dataset_, wanted));
    session_.pipeline().requestTable(state, dataset_, this, [this, wanted](const host::Outcome<Table>& table) {
        Dataset now = changed();
        now.steps.clear();
        if (!(now == wanted)) return;
        setStyleProperty(note_, "role", table.error ? QStringLiteral("error") : QStringLiteral("muted"));
        if (table.error) note_->setText(host::shownString(*table.error));
        preview_->setTable(table ? *table.value : Table());
        if (table) {
            note_->setText(tr("%1 • %2").arg(rowsText(table.value->rows()), columnsText(table.value->columnCount())));
        }
    });
}

void ImportDialog::accept() {
    if (session_.replace(dataset_, changed(), KAPOK_TR("gui", "Read a file in another way"))) QDialog::accept();
}

}  // namespace kapok::gui
