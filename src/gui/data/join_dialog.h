// Joining another dataset: keys are guessed, and what matches is told before it is done.
#pragma once

#include "gui/data/step_dialog.h"

class QComboBox;

namespace kapok::gui {

class JoinDialog : public StepDialog {
    Q_OBJECT
public:
    JoinDialog(Session& session, StepPlace place, Table input);

    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;
    void setOther(const Id& dataset);

protected:
    QString previewNote(const workbook::DatasetReport& report, const Table& result) const override;

private:
    void loadOther();
    void fillKeys(const Table& other);

    QComboBox* other_;
    QComboBox* left_;
    QComboBox* right_;
    QComboBox* match_;
    QComboBox* kind_;
    Table otherTable_;
    std::optional<JoinStep> wanted_;  ///< to be shown once the other table is there
};

}  // namespace kapok::gui
