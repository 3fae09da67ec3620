// Words for the ids that results of this plugin write.
#pragma once

#include "sdk/shared_terms.h"

namespace kapok::regression {

/// Of checks and tests of models: "white".
Terms checkTerms();
/// Of tests between models of panels: "hausman".
Terms panelTerms();
/// Of steps of a selection: "drop".
Terms actionTerms();

}  // namespace kapok::regression
