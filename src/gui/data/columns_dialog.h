// Which columns are kept, and in which order.
#pragma once

#include "gui/data/step_dialog.h"

class QListWidget;

namespace kapok::gui {

class ColumnsDialog : public StepDialog {
    Q_OBJECT
public:
    ColumnsDialog(Session& session, StepPlace place, Table input);
    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;

private:
    QListWidget* list_;
};

}  // namespace kapok::gui
