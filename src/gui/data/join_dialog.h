// Joining another dataset: keys are guessed, and what matches is told before it is done.
#pragma once

#include "gui/data/step_dialog.h"

class QComboBox;
class QLineEdit;

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
    struct KeyRow {
        QWidget* widget;
        QComboBox* left;
        QComboBox* right;
    };
    void loadOther();
    void fillKeys(const Table& other);
    void addKey(const JoinKey& key);
    void clearKeys();
    void refresh();

    QComboBox* other_;
    QVBoxLayout* keyLayout_;
    std::vector<KeyRow> keys_;
    QComboBox* match_;
    QComboBox* kind_;
    QWidget* nearest_;
    QComboBox* side_;
    QLineEdit* within_;
    Table otherTable_;
    std::vector<std::string> fields_;  ///< kept from the step that is changed
    std::optional<JoinStep> wanted_;   ///< to be shown once the other table is there
};

}  // namespace kapok::gui
