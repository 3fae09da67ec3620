// All cells of a file that did not fit the type of their column, and what can be done with them.
#pragma once

#include "gui/common/session.h"

#include <QDialog>

class QPushButton;

namespace kapok::gui {

class TableGrid;

/// "Cells that did not fit: 1,234".
QString unfitCellsText(const workbook::DatasetReport& report);

class UnfitCellsDialog : public QDialog {
    Q_OBJECT
public:
    UnfitCellsDialog(Session& session, Id dataset, const workbook::DatasetReport& report);

    TableGrid& list() { return *list_; }
    /// The row of the dataset that the chosen cell is in, from 0; nothing where steps have moved the rows.
    std::optional<std::size_t> datasetRow() const;
    void goToRow();
    void openAsDataset();
    void exportAll();

private:
    void showChosen();

    Session& session_;
    Id dataset_;
    std::int64_t firstRow_;
    TableGrid* list_;
    QPushButton* go_ = nullptr;
};

/// Opens the dialog once the report of the dataset is there; says so when every cell fits.
void showUnfitCells(Session& session, const Id& dataset);

}  // namespace kapok::gui
