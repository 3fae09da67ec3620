// The local G statistics of Getis and Ord.
#pragma once

#include "spatial/weights_choice.h"

namespace kapok::spatial {

struct LocalG {
    std::vector<double> g;  ///< share of the sum of the others' values (of all for Gi*); NaN for islands
    std::vector<double> z;  ///< standardised (Ord and Getis 1995, equations 4 and 5); NaN for islands
};

/// Gi, or with `star` Gi*, whose weights hold the region itself (starred()).
LocalG localG(const geo::Weights& weights, const std::vector<double>& values, bool star);

/// The weights with each region its own neighbour, of weight 1, standardised then; islands stay islands.
geo::Weights starred(const ChosenWeights& chosen, geo::Standardization style);

}  // namespace kapok::spatial
