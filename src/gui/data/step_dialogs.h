// Opens the form of a kind of step.
#pragma once

#include "gui/data/step_dialog.h"

namespace kapok::gui {

/// `action` of the Data menu: "data.filter", "data.derive", "data.join"… (see step_forms.h).
/// False for any other.
bool addStepByDialog(Session& session, const Id& dataset, const Table& table, const QString& action);
/// Opens the form with the step there is; the table before it is made first.
void editStepByDialog(Session& session, const Id& dataset, std::size_t index);

}  // namespace kapok::gui
