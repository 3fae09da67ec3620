// Generalised linear models by iteratively reweighted least squares.
#pragma once

#include "regression/model_data.h"

namespace kapok::regression {

enum class Family : std::uint8_t { Logit, Probit, Poisson, NegativeBinomial };

struct GlmFit {
    std::vector<double> coefficients;  ///< NaN: aliased
    stats::Matrix covariance;          ///< inverse of the expected information
    std::vector<double> fitted;        ///< means: probabilities or counts
    std::size_t rank = 0;
    double deviance = 0;
    double pearson = 0;  ///< sum of squared Pearson residuals
    double logLikelihood = 0;
    double theta = 0;       ///< NegativeBinomial: the variance is mu + mu^2 / theta
    double thetaError = 0;  ///< its standard error
    int iterations = 0;
    bool converged = false;
};

/// Fisher scoring (Nelder & Wedderburn 1972). `offset` is empty or added to the linear predictor. For the negative
/// binomial theta and the coefficients take turns to their joint maximum (Lawless 1987; MASS, section 7.4).
/// Binary responses are 0 and 1, counts 0 and more.
GlmFit fitGlm(Family family, const stats::Design& design, const std::vector<double>& y,
              const std::vector<double>& offset, RunContext& context);

/// The mean that belongs to a linear predictor.
double meanOf(Family family, double eta);
/// Contribution of one row to the deviance.
double devianceOf(Family family, double y, double mean, double theta);

}  // namespace kapok::regression
