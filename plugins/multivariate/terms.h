// Words for the ids that results of this plugin write.
#pragma once

#include "sdk/shared_terms.h"

namespace kapok::multivariate {

/// Of criteria for the number of clusters: "gap".
Terms criterionTerms();
/// Of the covariances of a mixture: "diagonal".
Terms covarianceTerms();
/// Of the lines of a parallel analysis: "random".
Terms eigenvalueTerms();
/// Of components and factors by their numbers: "PC1", "F1".
Terms componentTerms();

}  // namespace kapok::multivariate
