// Parts that forms of steps share, and the forms that step_forms.cpp puts in order.
#pragma once

#include "gui/data/step_forms.h"

namespace kapok::gui {

FormField orderKeysField(const char* member, const char* label, bool needed);
FormField groupsField();

std::vector<StepFormRow> windowForms();
std::vector<StepFormRow> reshapeForms();

}  // namespace kapok::gui
