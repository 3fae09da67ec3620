// Covariances of least squares coefficients that do not lean on equal, independent errors.
#pragma once

#include "stats/least_squares.h"

namespace kapok::stats {

enum class Heteroscedastic { Hc0, Hc1, Hc2, Hc3 };

/// White (1980) with the corrections of MacKinnon & White (1985). p x p; aliased coefficients are NaN.
/// HC2 and HC3 divide by one minus the leverage: rows of leverage one take no part.
Matrix heteroscedasticCovariance(const Design& design, const LeastSquares& fit, std::span<const double> weights,
                                 Heteroscedastic kind);

/// Errors dependent within clusters (Liang & Zeger 1986), times G/(G-1) (n-1)/(n-k). `clusters` has a number from 0 to
/// `count` - 1 for each row.
Matrix clusteredCovariance(const Design& design, const LeastSquares& fit, std::span<const double> weights,
                           std::span<const std::size_t> clusters, std::size_t count);

/// Heteroscedastic errors dependent over `lags` rows (Newey & West 1987: Bartlett's weights, no small-sample factor).
Matrix neweyWestCovariance(const Design& design, const LeastSquares& fit, std::span<const double> weights, int lags);

/// floor(4 (n / 100)^(2/9)), the usual number of lags.
int usualLags(std::size_t rows);

}  // namespace kapok::stats
