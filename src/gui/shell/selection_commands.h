// What can be done with the rows that are selected: turned round, kept, left out, written into a column.
#pragma once

#include "gui/common/session.h"

class QMenu;

namespace kapok::gui {

/// Selections are no part of undo; what is kept or left out is one step, which clears the selection.
void invertSelection(Session& session, const Id& dataset);
void keepSelected(Session& session, const Id& dataset);
void excludeSelected(Session& session, const Id& dataset);
/// Adds a column of yes and no; asks for its name.
void saveSelectionAsColumn(Session& session, const Id& dataset);

/// A named set is such a column too: it is listed with the dataset, and the selection stays.
void saveSelectionAsSet(Session& session, const Id& dataset);

/// Runs an action "selection.…" of the registry for each of these datasets that has a
/// selection.
void runSelectionAction(Session& session, const QString& action, const std::vector<Id>& datasets);
/// The same commands for one dataset, as the menu of its chip.
void fillSelectionMenu(QMenu& menu, Session& session, const Id& dataset);

}  // namespace kapok::gui
