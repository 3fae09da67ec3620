// Words for the ids that results of this plugin write.
#pragma once

#include "sdk/shared_terms.h"

namespace kapok::spatial {

/// Of clusters, quadrants, patterns over time and their significance: "High-High", "New hot spot", "p ≤ 0.05".
Terms clusterTerms();
/// Of tests for spatial dependence: "lm_lag".
Terms dependenceTerms();
/// Of coefficients of spatial models: "rho", "lag_income"; `predictors` are the user's.
Terms spatialTerms(const std::vector<std::string>& predictors);
/// Of models of variograms: "spherical".
Terms variogramTerms();
/// Of what makes shapes invalid, as GEOS says it: "Self-intersection[1 2]".
Terms reasonTerms();

}  // namespace kapok::spatial
