// Words for the ids that results of this plugin write.
#pragma once

#include "sdk/shared_terms.h"

namespace kapok::descriptive {

/// Of measures of association and their tests: "cramers_v", "pearson".
Terms associationTerms();
/// Of measures of concentration: "gini", "cr_4".
Terms concentrationTerms();
/// Of curves of concentration: "lorenz".
Terms curveTerms();
/// Of measures of location: "trimmed_mean".
Terms locationTerms();

}  // namespace kapok::descriptive
