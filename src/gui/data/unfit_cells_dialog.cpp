#include "gui/data/unfit_cells_dialog.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/data/export_table.h"
#include "gui/data/table_dataset.h"
#include "gui/data/table_grid.h"
#include "spec/chart_query.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QShortcut>

#include <algorithm>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(UnfitCells)
};

/// Steps after which every row is where it was.
bool keepsRows(const Step& step) {
    const auto& action = step.action;
    return !step.enabled || std::holds_alternative<DeriveStep>(action) || std::holds_alternative<SelectStep>(action) ||
           std::holds_alternative<RenameStep>(action) || std::holds_alternative<EditStep>(action) ||
           std::holds_alternative<FillStep>(action) || std::holds_alternative<BinStep>(action) ||
           std::holds_alternative<RecodeStep>(action) || std::holds_alternative<DatePartsStep>(action);
}

}  // namespace

QString unfitCellsText(const workbook::DatasetReport& report) {
    return Words::tr("Cells that did not fit: %1").arg(QLocale().toString(qulonglong(report.exceptions.rows())));
}

UnfitCellsDialog::UnfitCellsDialog(Session& session, Id dataset, const workbook::DatasetReport& report)
    : QDialog(session.window()),
      session_(session),
      dataset_(std::move(dataset)),
      firstRow_(report.import.firstRow),
      list_(new TableGrid) {
    setWindowTitle(unfitCellsText(report));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(roleLabel(unfitCellsText(report), "title"));
    auto* about = roleLabel(tr("These cells of %1 hold something else than the type of their column. They are missing "
                               "in the table; this is what stands in the file. Rows are counted as in the file.")
                                .arg(session_.itemName(dataset_)),
                            "muted");
    about->setWordWrap(true);
    layout->addWidget(about);
    list_->setProfilesShown(false);
    list_->setFrameShape(QFrame::StyledPanel);
    list_->setAccessibleName(tr("Cells that did not fit"));
    list_->setTable(report.exceptions);
    layout->addWidget(list_, 1);
    connect(list_, &TableGrid::currentChanged, this, &UnfitCellsDialog::showChosen);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, list_, {}, {}, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &UnfitCellsDialog::goToRow);
    }
    auto* buttons = new QHBoxLayout;
    go_ = button(tr("Go to the row"), QStringLiteral("go-to"), [this] { goToRow(); });
    buttons->addWidget(go_);
    buttons->addWidget(button(tr("Open as a dataset"), QStringLiteral("table"), [this] { openAsDataset(); }));
    buttons->addWidget(button(tr("Export…"), QStringLiteral("export"), [this] { exportAll(); }));
    buttons->addStretch();
    buttons->addWidget(button(tr("Close"), {}, [this] { close(); }));
    layout->addLayout(buttons);
    resize(640, 460);
    list_->setCurrent(0, 0);
    list_->setFocus();
    showChosen();
}

std::optional<std::size_t> UnfitCellsDialog::datasetRow() const {
    const auto& state = session_.state();
    if (firstRow_ < 1 || list_->currentRow() < 0 || !state.has(dataset_)) return std::nullopt;
    const auto& steps = state.dataset(dataset_).steps;
    if (!std::all_of(steps.begin(), steps.end(), keepsRows)) return std::nullopt;
    const Column& rows = *list_->table().column("row");
    const std::int64_t row = rows.integer(list_->tableRow(list_->currentRow())) - firstRow_;
    if (row < 0) return std::nullopt;
    return static_cast<std::size_t>(row);
}

void UnfitCellsDialog::showChosen() {
    const bool can = datasetRow().has_value();
    go_->setEnabled(can);
    go_->setToolTip(can ? QString() : tr("The rows of the dataset are not those of one file in their old order."));
}

void UnfitCellsDialog::goToRow() {
    const auto row = datasetRow();
    if (!row) return;
    emit session_.openRequested(dataset_);
    session_.selections().select(selectionOfRows(dataset_, {*row}));
}

void UnfitCellsDialog::openAsDataset() {
    const QString name = tr("Cells of %1 that did not fit").arg(session_.itemName(dataset_));
    addTableAsDataset(session_, list_->table(), name);
    close();
}

void UnfitCellsDialog::exportAll() {
    const QString name = tr("Cells of %1 that did not fit").arg(session_.itemName(dataset_));
    askAndExport(session_, {list_->table(), name, fromQt(name)});
}

void showUnfitCells(Session& session, const Id& dataset) {
    if (!session.state().has(dataset)) return;
    session.pipeline().requestReport(
        session.state(), dataset, &session, [&session, dataset](const host::Outcome<workbook::DatasetReport>& report) {
            if (!report || !session.state().has(dataset)) return;
            if (report.value->exceptions.rows() == 0) {
                session.messages().add({Severity::Note, Words::tr("Every cell fits its column."), {}, {}, dataset});
                return;
            }
            (new UnfitCellsDialog(session, dataset, *report.value))->show();
        });
}

}  // namespace kapok::gui
