// Selects the rows of a dataset for which a condition holds.
#pragma once

#include "gui/common/session.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace kapok::gui {

class FormulaBox;

class SelectRowsDialog : public QDialog {
    Q_OBJECT
public:
    /// Deletes itself when closed.
    SelectRowsDialog(Session& session, const Id& dataset, const Schema& schema);

    FormulaBox& formula() { return *formula_; }
    void setMode(SelectionMode mode);

public slots:
    void accept() override;

private:
    void checkReady();

    Session& session_;
    Id dataset_;
    FormulaBox* formula_;
    QComboBox* mode_;
    QPushButton* ok_;
};

/// Reads the dataset's fields in the background, then asks.
void askForRows(Session& session, const Id& dataset);

}  // namespace kapok::gui
