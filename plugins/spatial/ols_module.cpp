// The module spatial.ols: least squares with tests for what a spatial model would add.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/modules.h"
#include "spatial/regression_data.h"
#include "spatial/regression_tables.h"
#include "spatial/spatial_algebra.h"
#include "spatial/terms.h"
#include "stats/distributions.h"
#include "stats/least_squares.h"

#include <cmath>

namespace kapok::spatial {
namespace {

struct MoranTest {
    double value;
    double expected;
    double variance;
};

/// Moran's I of least-squares residuals (Cliff and Ord 1981, pp. 200–203), for normal errors.
MoranTest residualMoran(const Eigen::MatrixXd& x, const Eigen::MatrixXd& inverse, const geo::Weights& weights,
                        const std::vector<double>& residuals) {
    const geo::Weights symmetric = geo::symmetrized(weights);
    const geo::WeightSums sums = geo::weightSums(weights);
    const auto n = static_cast<double>(x.rows());
    const auto df = n - static_cast<double>(x.cols());
    const Eigen::MatrixXd lagged = lagOf(symmetric, x);
    const Eigen::MatrixXd cross = inverse * (x.transpose() * lagged);
    double squares = 0;  // tr U² of the symmetric U
    for (const double weight : symmetric.values) squares += weight * weight;
    const double trace = -cross.trace();
    const double traceSquare =
        squares - 2 * (inverse * (lagged.transpose() * lagged)).trace() + (cross * cross).trace();
    const double scale = n / sums.s0;
    return {moranOf(weights, residuals, n), scale * trace / df,
            scale * scale * 2 * (df * traceSquare - trace * trace) / (df * df * (df + 2))};
}

/// Lagrange multiplier tests (Anselin, Bera, Florax and Yoon 1996).
void writeTests(const RegressionData& data, const stats::LeastSquares& fit, Result& result) {
    const Eigen::MatrixXd x = view(data.x);
    const geo::Weights& weights = data.chosen.weights;
    const Eigen::MatrixXd inverse = inverseOfSquares(x);
    const Eigen::VectorXd e = view(fit.residuals);
    const auto n = static_cast<double>(x.rows());
    const double variance = e.squaredNorm() / n;
    const Eigen::VectorXd lagFitted = lagOf(weights, Eigen::VectorXd(view(fit.fitted)));
    const Eigen::VectorXd projected = x.transpose() * lagFitted;
    const double trace = geo::weightSums(weights).s1;  // tr (W'W + WW)
    const double j = lagFitted.squaredNorm() - projected.dot(inverse * projected) + trace * variance;
    const double nj = j / variance;
    const double error = e.dot(lagOf(weights, e)) / variance;
    const double lag = e.dot(lagOf(weights, Eigen::VectorXd(view(data.y)))) / variance;
    const double robustLag = (lag - error) * (lag - error) / (nj - trace);
    const double robustError = std::pow(error - trace / nj * lag, 2) / (trace * (1 - trace / nj));
    const MoranTest moran = residualMoran(x, inverse, weights, fit.residuals);
    const double z = (moran.value - moran.expected) / std::sqrt(moran.variance);

    RowWriter(result.addTable("residual_moran", KAPOK_TR("spatial", "Moran's I of the residuals")),
              {"i", "expected", "variance", "z_score", "p_value"})
        .row({moran.value, moran.expected, moran.variance, z, stats::normalTwoSided(z)});
    RowWriter writer(result.addTable("tests", KAPOK_TR("spatial", "Tests for spatial dependence")),
                     {"test:term", "statistic", "df:int", "p_value"}, dependenceTerms());
    const auto row = [&](const char* name, double statistic, int df) {
        writer.row({name, statistic, df, stats::chiSquareUpper(statistic, df)});
    };
    row("lm_lag", lag * lag / nj, 1);
    row("lm_error", error * error / trace, 1);
    row("robust_lm_lag", robustLag, 1);
    row("robust_lm_error", robustError, 1);
    row("sarma", error * error / trace + robustLag, 2);

    const bool needed = stats::normalTwoSided(z) < 0.05;
    const bool lagWins = robustLag > robustError;
    result.texts.push_back({"summary", !needed ? KAPOK_TR("spatial", "The residuals show no spatial dependence (%1).")
                                                     .arg(pText(stats::normalTwoSided(z)))
                                       : lagWins
                                           ? KAPOK_TR("spatial",
                                                      "The residuals are spatially dependent (%1); the robust tests "
                                                      "speak for a lag model.")
                                                 .arg(pText(stats::normalTwoSided(z)))
                                           : KAPOK_TR("spatial",
                                                      "The residuals are spatially dependent (%1); the robust tests "
                                                      "speak for an error model.")
                                                 .arg(pText(stats::normalTwoSided(z)))});
}

}  // namespace

ModuleInfo olsInfo() {
    return methodInfo(
        "spatial.ols", KAPOK_TR("spatial", "Linear regression with spatial diagnostics"),
        KAPOK_TR("spatial", "Fits least squares and tells whether a spatial lag or error model is needed."),
        KAPOK_TR("spatial",
                 "Moran's I of the residuals notes any spatial dependence. The Lagrange multiplier tests look for a "
                 "lag or an error model; the robust ones for one in the presence of the other. Where both plain tests "
                 "are significant, take the model whose robust test is the greater.\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
                 "Sources: A. D. Cliff, J. K. Ord, Spatial Processes, 1981; L. Anselin, A. K. Bera, R. Florax, M. J. "
                 "Yoon, Regional Science and Urban Economics 26, 1996."),
        KAPOK_TR("spatial", "Normal errors of equal variance, weights that are known and right."),
        regressionParameters());
}

Result runOls(const InputTable& input, const InputTable* links, const ParameterValues& parameters,
              RunContext& context) {
    Result result;
    const RegressionData data = regressionData(input, links, parameters, result);
    const stats::LeastSquares fit = stats::leastSquares({data.x, {}}, data.y, {}, &context);
    context.check();
    const auto n = static_cast<double>(data.y.size());
    const double df = n - static_cast<double>(data.x.columns);
    const double variance = fit.residualSum / df;
    stats::Matrix covariance = fit.covariance;
    for (double& value : covariance.values) value *= variance;
    writeCoefficients(data.names, fit.coefficients, covariance, df, parameters.number("level"), coefficientTerms(),
                      result);
    const double logLikelihood = -n / 2 * (std::log(2 * std::numbers::pi * fit.residualSum / n) + 1);
    RowWriter(result.addTable("fit", KAPOK_TR("spatial", "Fit")),
              {"observations:int", "r_squared", "residual_sd", "log_likelihood", "aic"})
        .row({data.y.size(), 1 - fit.residualSum / fit.total, std::sqrt(variance), logLikelihood,
              2 * (static_cast<double>(data.x.columns) + 1) - 2 * logLikelihood});
    writeTests(data, fit, result);
    writeResiduals(data, fit.fitted, fit.residuals, result);
    result.texts.push_back({"weights", data.chosen.description});
    return result;
}

}  // namespace kapok::spatial
