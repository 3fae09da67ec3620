// Panel regressions: pooled, fixed effects, random effects.
#pragma once

#include "regression/coefficients.h"
#include "stats/least_squares.h"

#include <cmath>
#include <optional>

namespace kapok::regression {

/// Rows of entities over times: the number of the entity, and of the time where there is one, of each row.
struct PanelIndex {
    stats::Categories entities;
    std::optional<stats::Categories> times;

    std::size_t count() const { return entities.names.size(); }
};

/// A regression of transformed columns on a transformed response.
struct PanelFit {
    stats::Design design;
    std::vector<double> y;
    stats::LeastSquares fit;
    Estimates estimates;  ///< classical covariance
    double residualVariance = 0;
    double rSquared = 0;  ///< of the transformed response

    /// With Arellano's (1987) covariance: errors of one entity may depend on each other in any way.
    Estimates clustered(const stats::Categories& entities) const;
};

/// Ordinary least squares.
PanelFit pooled(const stats::ModelMatrix& model, const std::vector<double>& y);

/// What an entity (and a time, when the index has them and `twoWays`) has of its own is taken out by subtracting means,
/// alternately until they vanish. Terms that do not vary within are NaN. The intercept takes no part.
PanelFit fixedEffects(const stats::ModelMatrix& model, const std::vector<double>& y, const PanelIndex& index,
                      bool twoWays);

/// Random effects of entities by Swamy & Arora (1972), for unequal numbers of rows as Baltagi & Chang (1994).
struct RandomEffects {
    PanelFit fit;
    double idiosyncratic = 0;  ///< variance of the errors
    double entity = 0;         ///< variance of the effects; 0 where the estimate is negative
    double leastTheta = 0;     ///< share of the means of entities that is subtracted: 0 is pooled, 1 fixed
    double greatestTheta = 0;
    double time = std::nan("");       ///< variance of effects of times, with two ways
    double timeTheta = std::nan("");  ///< share of the means of times that is subtracted
};
/// Nothing where there are too few entities for the regression of their means.
std::optional<RandomEffects> randomEffects(const stats::ModelMatrix& model, const std::vector<double>& y,
                                           const PanelIndex& index, const PanelFit& fixed);
/// Random effects of entities and of times (Amemiya 1971; variances by Swamy & Arora's regressions of means). Nothing
/// unless each entity has one row at each time, nor where there are too few entities or times.
std::optional<RandomEffects> twoWayRandomEffects(const stats::ModelMatrix& model, const std::vector<double>& y,
                                                 const PanelIndex& index, const PanelFit& fixed);

struct HausmanTest : WaldTest {
    bool positive;  ///< whether the difference of the covariances is, as it must be where the rows are many
};
/// Hausman (1978): does the estimate with fixed effects differ from that with random ones? NaN where the difference of
/// their covariances gives no number above 0.
HausmanTest hausman(const PanelFit& fixed, const PanelFit& random);
/// F test that all fixed effects are equal; df2 is that of `fixed`.
WaldTest equalEffects(const PanelFit& pooledFit, const PanelFit& fixed);
/// Breusch & Pagan (1980) for unequal numbers of rows (Baltagi & Li 1990): have entities effects at all? Chi-square.
WaldTest multiplierTest(const PanelFit& pooledFit, const stats::Categories& entities);

}  // namespace kapok::regression
