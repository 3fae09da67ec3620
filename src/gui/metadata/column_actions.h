// What the field dictionary and the units offer for one column.
#pragma once

#include "gui/common/session.h"

class QMenu;

namespace kapok::gui {

/// "Convert the unit" with the units it can have, and "Add the names of the codes" where the dictionary knows them.
/// Each adds a step. Adds nothing where neither is possible.
void addDictionaryActions(QMenu& menu, Session& session, const Id& dataset, const Field& field);

}  // namespace kapok::gui
