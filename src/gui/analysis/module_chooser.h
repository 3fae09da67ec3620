// Which analysis? The modules of all plugins by group, with what they do.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

/// Makes an analysis of the chosen module on the dataset (may be empty) and opens its page.
void chooseModule(Session& session, const Id& dataset);
/// The same without asking.
Id addAnalysis(Session& session, const Module& module, const Id& dataset);

}  // namespace kapok::gui
