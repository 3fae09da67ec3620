// Geographically weighted regression.
#pragma once

#include "geo/near_weights.h"
#include "sdk/run_context.h"
#include "stats/matrix.h"

namespace kapok::spatial {

/// A bandwidth is a distance, or with `adaptive` a number of nearest points, the point itself among them.
struct GwrOptions {
    geo::Kernel kernel = geo::Kernel::Quartic;
    bool adaptive = true;
    double bandwidth = 0;
};

struct GwrFit {
    stats::Matrix coefficients;  ///< n x p
    stats::Matrix errors;        ///< n x p, standard errors
    std::vector<double> fitted;
    std::vector<double> residuals;
    std::vector<double> leverage;  ///< diagonal of the hat matrix
    double trace = 0;              ///< of the hat matrix: the effective number of parameters
    double residualSum = 0;
    double aicc = 0;
    double crossValidation = 0;  ///< sum of squared leave-one-out errors
};

/// Weighted least squares at each point (Fotheringham, Brunsdon and Charlton 2002). Throws Error where too few points
/// have weight. O(n² p²), in parallel.
GwrFit fitGwr(std::span<const geo::Point> points, geo::Metric metric, const stats::Matrix& x,
              const std::vector<double>& y, const GwrOptions& options, RunContext& context);

/// At each point the share of the variance of y near it that all fitted values explain, near points counting as in its
/// fit (Fotheringham, Brunsdon and Charlton 2002, equation 9.8). O(n²), in parallel.
std::vector<double> localR2(std::span<const geo::Point> points, geo::Metric metric, const std::vector<double>& y,
                            const std::vector<double>& residuals, const GwrOptions& options, RunContext& context);

/// The bandwidth of least AICc, or with `crossValidate` of the least leave-one-out error: a scan of 16 and golden
/// sections around the best.
double searchBandwidth(std::span<const geo::Point> points, geo::Metric metric, const stats::Matrix& x,
                       const std::vector<double>& y, GwrOptions options, bool crossValidate, RunContext& context);

}  // namespace kapok::spatial
