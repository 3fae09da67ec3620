// The dialog of a step whose form is described by data (see step_forms.h).
#pragma once

#include "gui/data/step_dialog.h"
#include "gui/data/step_forms.h"

namespace kapok::gui {

class FieldGroup;

class FormDialog : public StepDialog {
    Q_OBJECT
public:
    FormDialog(Session& session, StepPlace place, Table input, const StepFormRow& row);

    std::optional<StepAction> action() const override;
    void setAction(const StepAction& action) override;
    FieldGroup& fields() { return *fields_; }

private:
    const StepFormRow& row_;
    FieldGroup* fields_;
};

}  // namespace kapok::gui
