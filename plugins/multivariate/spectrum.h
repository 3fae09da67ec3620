// Eigenvalues and eigenvectors.
#pragma once

#include "stats/matrix.h"

namespace kapok::multivariate {

/// Of a symmetric matrix: values falling, a column of `vectors` each, whose greatest part is positive.
struct Spectrum {
    std::vector<double> values;
    stats::Matrix vectors;
};

/// O(n^3).
Spectrum spectrumOf(const stats::Matrix& symmetric);

}  // namespace kapok::multivariate
