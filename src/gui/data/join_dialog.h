// Joining another dataset: keys are guessed, and what matches is told before it is done.
#pragma once

#include "gui/data/step_dialog.h"

class QComboBox;
class QLabel;
class QLineEdit;

namespace kapok::gui {

class JoinDialog : public StepDialog {
    Q_OBJECT
public:
    JoinDialog(Session& session, StepPlace place, Table input);

    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;
    void setOther(const Id& dataset);
    /// Names are joined as they were reviewed, in place of keys as they stand.
    void matchNames(bool approximately);
    /// Opens the review of the first key's names.
    void reviewNames();

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
    QWidget* makeNames();
    bool byNames() const;
    void setReview(const NameReview& review);
    /// What the review was made for: another one is needed when it changes.
    QString reviewed() const;
    void refreshNames();

    QComboBox* other_;
    QVBoxLayout* keyLayout_;
    std::vector<KeyRow> keys_;
    QComboBox* match_;
    QComboBox* kind_;
    QWidget* nearest_;
    QComboBox* side_;
    QLineEdit* within_;
    QWidget* names_;
    QLabel* namesNote_;
    std::optional<NameReview> review_;
    QString reviewedFor_;
    Table otherTable_;
    std::vector<std::string> fields_;  ///< kept from the step that is changed
    std::optional<JoinStep> wanted_;   ///< to be shown once the other table is there
};

}  // namespace kapok::gui
