// Sort, and keep the top rows: forms around an order.
#pragma once

#include "gui/data/step_dialog.h"

class QComboBox;
class QSpinBox;

namespace kapok::gui {

class SortDialog : public StepDialog {
    Q_OBJECT
public:
    /// `top`: only the first rows of the order are kept.
    SortDialog(Session& session, StepPlace place, Table input, bool top);
    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;

private:
    void show(const std::vector<OrderKey>& keys);

    QComboBox* field_;
    QComboBox* order_;
    QSpinBox* count_ = nullptr;
};

}  // namespace kapok::gui
