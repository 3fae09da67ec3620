// One row a group: what to group by (times cut to months, days…) and what to compute.
#pragma once

#include "gui/data/step_dialog.h"
#include "spec/chart_spec.h"

class QComboBox;
class QLineEdit;

namespace kapok::gui {

class AggregateDialog : public StepDialog {
    Q_OBJECT
public:
    AggregateDialog(Session& session, StepPlace place, Table input);

    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;

    void addKey(const std::string& field, TimeUnit unit = TimeUnit::None);
    void addValue(AggregateOp op, const std::string& field);
    void addValue(const Aggregate& aggregate);
    void clear();

private:
    struct KeyRow {
        QWidget* widget;
        QComboBox* field;
        QComboBox* unit;
        DerivedField given;  ///< the formula of a key that is no plain unit of time
    };
    struct ValueRow {
        QWidget* widget;
        QComboBox* op;
        QComboBox* field;
        QLineEdit* probability;
        QComboBox* weight;
        QLineEdit* name;
    };
    void addFormulaKey(const DerivedField& key);
    std::string nameOf(const ValueRow& row, const AggregateStep& step, const Aggregate& made) const;
    QComboBox* fieldBox(const std::string& field);
    Type typeOf(const std::string& field) const;
    void suggest();

    QVBoxLayout* keyLayout_;
    QVBoxLayout* valueLayout_;
    std::vector<KeyRow> keys_;
    std::vector<ValueRow> values_;
};

}  // namespace kapok::gui
