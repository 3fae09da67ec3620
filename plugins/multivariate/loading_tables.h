// Tables and charts that principal components and factors share.
#pragma once

#include "multivariate/data_matrix.h"

namespace kapok::multivariate {

struct Loadings {
    std::vector<std::string> names;                                       ///< of the variables
    std::string prefix;                                                   ///< "PC", "F": columns are PC1, PC2, …
    const stats::Matrix* loadings;                                        ///< variables x components
    std::vector<std::pair<std::string, std::vector<double>>> extra = {};  ///< further columns
};

/// Table `loadings`: variable, a column for each component, and the extra ones; table `loading_list` of the same, long,
/// and its heat map.
void writeLoadings(const Loadings& loadings, const Text& title, Result& result);

/// Table `scores`: row (from 1), a column for each component; a chart of the first two.
void writeScores(const DataMatrix& data, const stats::Matrix& scores, const std::string& prefix, Result& result);

}  // namespace kapok::multivariate
