#include "stats/robust_covariance.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::stats {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;

/// Rows x_i w_i u_i of the kept columns: the scores of the fit.
MatrixXd scores(const Design& design, const LeastSquares& fit, std::span<const double> weights,
                const std::vector<std::size_t>& kept) {
    MatrixXd s(static_cast<Index>(design.x.rows), static_cast<Index>(kept.size()));
    for (std::size_t j = 0; j < kept.size(); ++j) {
        const auto column = design.x.column(kept[j]);
        for (std::size_t i = 0; i < column.size(); ++i) {
            const double weight = weights.empty() ? 1 : weights[i];
            s(static_cast<Index>(i), static_cast<Index>(j)) = column[i] * weight * fit.residuals[i];
        }
    }
    return s;
}

/// bread * meat * bread, put into the places of the kept columns.
Matrix sandwich(const LeastSquares& fit, const std::vector<std::size_t>& kept, const MatrixXd& meat) {
    const auto width = static_cast<Index>(kept.size());
    MatrixXd bread(width, width);
    for (Index i = 0; i < width; ++i) {
        for (Index j = 0; j < width; ++j) {
            bread(i, j) = fit.covariance(kept[static_cast<std::size_t>(i)], kept[static_cast<std::size_t>(j)]);
        }
    }
    const MatrixXd product = bread * meat * bread;
    Matrix result(fit.covariance.rows, fit.covariance.columns);
    std::fill(result.values.begin(), result.values.end(), std::numeric_limits<double>::quiet_NaN());
    for (Index i = 0; i < width; ++i) {
        for (Index j = 0; j < width; ++j) {
            result(kept[static_cast<std::size_t>(i)], kept[static_cast<std::size_t>(j)]) = product(i, j);
        }
    }
    return result;
}

}  // namespace

Matrix heteroscedasticCovariance(const Design& design, const LeastSquares& fit, std::span<const double> weights,
                                 Heteroscedastic kind) {
    const std::vector<std::size_t> kept = fit.kept();
    MatrixXd s = scores(design, fit, weights, kept);
    const auto rows = static_cast<double>(design.x.rows);
    if (kind == Heteroscedastic::Hc2 || kind == Heteroscedastic::Hc3) {
        const std::vector<double> leverage = leverages(design, fit, weights);
        for (Index i = 0; i < s.rows(); ++i) {
            const double rest = 1 - leverage[static_cast<std::size_t>(i)];
            const double factor = kind == Heteroscedastic::Hc2 ? 1 / std::sqrt(rest) : 1 / rest;
            s.row(i) *= rest > 1e-12 ? factor : 0;
        }
    }
    MatrixXd meat = s.transpose() * s;
    if (kind == Heteroscedastic::Hc1) meat *= rows / (rows - static_cast<double>(fit.rank));
    return sandwich(fit, kept, meat);
}

Matrix clusteredCovariance(const Design& design, const LeastSquares& fit, std::span<const double> weights,
                           std::span<const std::size_t> clusters, std::size_t count) {
    const std::vector<std::size_t> kept = fit.kept();
    const MatrixXd s = scores(design, fit, weights, kept);
    MatrixXd sums = MatrixXd::Zero(static_cast<Index>(count), s.cols());
    for (Index i = 0; i < s.rows(); ++i)
        sums.row(static_cast<Index>(clusters[static_cast<std::size_t>(i)])) += s.row(i);
    const auto groups = static_cast<double>(count);
    const auto rows = static_cast<double>(design.x.rows);
    const double factor = groups / (groups - 1) * (rows - 1) / (rows - static_cast<double>(fit.rank));
    return sandwich(fit, kept, factor * sums.transpose() * sums);
}

Matrix neweyWestCovariance(const Design& design, const LeastSquares& fit, std::span<const double> weights, int lags) {
    const std::vector<std::size_t> kept = fit.kept();
    const MatrixXd s = scores(design, fit, weights, kept);
    MatrixXd meat = s.transpose() * s;
    for (Index lag = 1; lag <= std::min<Index>(lags, s.rows() - 1); ++lag) {
        const MatrixXd part = s.bottomRows(s.rows() - lag).transpose() * s.topRows(s.rows() - lag);
        meat += (1 - static_cast<double>(lag) / (lags + 1)) * (part + part.transpose());
    }
    return sandwich(fit, kept, meat);
}

int usualLags(std::size_t rows) {
    return static_cast<int>(std::floor(4 * std::pow(static_cast<double>(rows) / 100, 2.0 / 9)));
}

}  // namespace kapok::stats
