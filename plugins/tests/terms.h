// Words for the ids that results of this plugin write.
#pragma once

#include "sdk/shared_terms.h"

namespace kapok::tests {

/// Of tests and effect sizes: "welch", "hedges_g".
Terms testTerms();

}  // namespace kapok::tests
