#include "forecast/vector_autoregression.h"

#include "sdk/error.h"
#include "stats/distributions.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/QR>

#include <cmath>
#include <numbers>

namespace kapok::forecast {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

Eigen::Map<const MatrixXd> view(const stats::Matrix& matrix) {
    return {matrix.values.data(), static_cast<Index>(matrix.rows), static_cast<Index>(matrix.columns)};
}

stats::Matrix plainOf(const MatrixXd& matrix) {
    stats::Matrix plain(static_cast<std::size_t>(matrix.rows()), static_cast<std::size_t>(matrix.cols()));
    Eigen::Map<MatrixXd>(plain.values.data(), matrix.rows(), matrix.cols()) = matrix;
    return plain;
}

MatrixXd kronecker(const MatrixXd& a, const MatrixXd& b) {
    MatrixXd product(a.rows() * b.rows(), a.cols() * b.cols());
    for (Index i = 0; i < a.rows(); ++i) {
        for (Index j = 0; j < a.cols(); ++j)
            product.block(i * b.rows(), j * b.cols(), b.rows(), b.cols()) = a(i, j) * b;
    }
    return product;
}

/// What explains the row at step `t`: constant, time, lagged rows.
VectorXd explaining(const Eigen::Ref<const MatrixXd>& y, const VarFit& fit, Index t) {
    VectorXd row(static_cast<Index>(fit.terms()));
    Index at = 0;
    if (fit.trend != VarTrend::None) row[at++] = 1;
    if (fit.trend == VarTrend::Line) row[at++] = static_cast<double>(t + 1);
    for (Index lag = 1; lag <= static_cast<Index>(fit.lags); ++lag) {
        row.segment(at, y.cols()) = y.row(t - lag).transpose();
        at += y.cols();
    }
    return row;
}

/// A_lag: effects of the variables at a lag (columns) on the equations (rows).
MatrixXd lagMatrix(const VarFit& fit, std::size_t lag) {
    const auto k = static_cast<Index>(fit.variables);
    return view(fit.coefficients)
        .block(static_cast<Index>(fit.fixed()) + (static_cast<Index>(lag) - 1) * k, 0, k, k)
        .transpose();
}

MatrixXd companion(const VarFit& fit) {
    const auto k = static_cast<Index>(fit.variables);
    const Index size = k * static_cast<Index>(fit.lags);
    MatrixXd matrix = MatrixXd::Zero(size, size);
    for (std::size_t lag = 1; lag <= fit.lags; ++lag) {
        matrix.block(0, (static_cast<Index>(lag) - 1) * k, k, k) = lagMatrix(fit, lag);
    }
    if (size > k) matrix.bottomLeftCorner(size - k, size - k).setIdentity();
    return matrix;
}

/// Phi_0 … Phi_horizon of the moving-average form.
std::vector<MatrixXd> movingAverage(const VarFit& fit, int horizon) {
    const auto k = static_cast<Index>(fit.variables);
    std::vector<MatrixXd> phi{MatrixXd::Identity(k, k)};
    for (std::size_t i = 1; i <= static_cast<std::size_t>(horizon); ++i) {
        MatrixXd next = MatrixXd::Zero(k, k);
        for (std::size_t lag = 1; lag <= std::min(i, fit.lags); ++lag) next += lagMatrix(fit, lag) * phi[i - lag];
        phi.push_back(std::move(next));
    }
    return phi;
}

/// Rows of vech among those of vec.
std::vector<Index> lowerRows(Index k) {
    std::vector<Index> rows;
    for (Index j = 0; j < k; ++j) {
        for (Index i = j; i < k; ++i) rows.push_back(j * k + i);
    }
    return rows;
}

/// d vec(P) / d vech(Sigma)' for Sigma = P P' (Lütkepohl 2005, proposition 3.6: H).
MatrixXd choleskySlopes(const MatrixXd& p) {
    const Index k = p.rows();
    const std::vector<Index> lower = lowerRows(k);
    const auto half = static_cast<Index>(lower.size());
    MatrixXd both(half, half);  // L (I + K) (P x I) L'
    for (Index column = 0; column < half; ++column) {
        // The derivative of Sigma when the entry (i, j) of P grows.
        MatrixXd unit = MatrixXd::Zero(k, k);
        unit(lower[static_cast<std::size_t>(column)] % k, lower[static_cast<std::size_t>(column)] / k) = 1;
        const MatrixXd change = unit * p.transpose() + p * unit.transpose();
        for (Index row = 0; row < half; ++row) {
            both(row, column) =
                change(lower[static_cast<std::size_t>(row)] % k, lower[static_cast<std::size_t>(row)] / k);
        }
    }
    const MatrixXd inverse = both.inverse();
    MatrixXd slopes = MatrixXd::Zero(k * k, half);
    for (Index row = 0; row < half; ++row) slopes.row(lower[static_cast<std::size_t>(row)]) = inverse.row(row);
    return slopes;
}

/// Covariance of vech(Sigma) times the number of rows: 2 D+ (Sigma x Sigma) D+'.
MatrixXd sigmaCovariance(const MatrixXd& sigma) {
    const Index k = sigma.rows();
    const std::vector<Index> lower = lowerRows(k);
    const auto half = static_cast<Index>(lower.size());
    MatrixXd covariance(half, half);
    for (Index a = 0; a < half; ++a) {
        for (Index b = 0; b < half; ++b) {
            const Index i = lower[static_cast<std::size_t>(a)] % k, j = lower[static_cast<std::size_t>(a)] / k;
            const Index r = lower[static_cast<std::size_t>(b)] % k, s = lower[static_cast<std::size_t>(b)] / k;
            covariance(a, b) = sigma(i, r) * sigma(j, s) + sigma(i, s) * sigma(j, r);
        }
    }
    return covariance;
}

stats::Matrix deviationsOf(const MatrixXd& covariance, Index k) {
    MatrixXd deviations(k, k);
    for (Index j = 0; j < k; ++j) {
        for (Index i = 0; i < k; ++i) {
            deviations(i, j) = std::sqrt(std::max(0.0, covariance(j * k + i, j * k + i)));
        }
    }
    return plainOf(deviations);
}

}  // namespace

VarFit fitVar(const stats::Matrix& y, int lags, VarTrend trend, std::size_t first) {
    VarFit fit{.trend = trend, .variables = y.columns, .lags = static_cast<std::size_t>(lags)};
    fit.observed = y.rows > first ? y.rows - first : 0;
    if (fit.freedom() < static_cast<double>(fit.variables) + 1) {
        throw Error(
            KAPOK_TR("forecast", "The series are too short: %1 steps, and %2 lags of %3 variables need at least %4.")
                .arg(y.rows)
                .arg(lags)
                .arg(y.columns)
                .arg(first + fit.terms() + fit.variables + 1),
            KAPOK_TR("forecast", "Use longer series, fewer lags or fewer variables."));
    }
    const auto values = view(y);
    MatrixXd z(static_cast<Index>(fit.observed), static_cast<Index>(fit.terms()));
    for (Index t = 0; t < z.rows(); ++t) {
        z.row(t) = explaining(values, fit, t + static_cast<Index>(first)).transpose();
    }
    const auto explained = values.bottomRows(z.rows());
    // Columns of one size, so that a combination is told from a small unit.
    const VectorXd scales = z.colwise().norm().cwiseMax(1e-300);
    const Eigen::ColPivHouseholderQR<MatrixXd> qr(z * scales.cwiseInverse().asDiagonal());
    if (std::abs(qr.matrixR()(z.cols() - 1, z.cols() - 1)) < 1e-10) {
        throw Error(KAPOK_TR("forecast", "A variable is constant, or a combination of the others and their past."),
                    KAPOK_TR("forecast", "Leave it out, or use fewer lags."));
    }
    const MatrixXd coefficients = scales.cwiseInverse().asDiagonal() * MatrixXd(qr.solve(explained));
    const MatrixXd half =
        qr.matrixR().topRows(z.cols()).triangularView<Eigen::Upper>().solve(MatrixXd::Identity(z.cols(), z.cols()));
    const MatrixXd turned = scales.cwiseInverse().asDiagonal() * MatrixXd(qr.colsPermutation() * half);
    const MatrixXd residuals = explained - z * coefficients;
    const MatrixXd products = residuals.transpose() * residuals;
    const MatrixXd covariance = products / fit.freedom();
    const MatrixXd inverse = turned * turned.transpose();
    const MatrixXd errors = inverse.diagonal().cwiseSqrt() * covariance.diagonal().cwiseSqrt().transpose();
    fit.coefficients = plainOf(coefficients);
    fit.errors = plainOf(errors);
    fit.inverse = plainOf(inverse);
    fit.covariance = plainOf(covariance);
    fit.residuals = plainOf(residuals);
    const auto n = static_cast<double>(fit.observed);
    const auto k = static_cast<double>(fit.variables);
    const MatrixXd factor = (products / n).llt().matrixL();
    fit.logDeterminant = 2 * factor.diagonal().array().log().sum();
    fit.loglik = -0.5 * n * (k * std::log(2 * std::numbers::pi) + fit.logDeterminant + k);
    if (lags > 0) fit.greatestRoot = companion(fit).eigenvalues().cwiseAbs().maxCoeff();
    return fit;
}

VarCriteria criteriaOf(const VarFit& fit) {
    const auto n = static_cast<double>(fit.observed);
    const auto k = static_cast<double>(fit.variables);
    const auto terms = static_cast<double>(fit.terms());
    const double free = k * terms;
    return {.aic = fit.logDeterminant + 2 * free / n,
            .bic = fit.logDeterminant + std::log(n) * free / n,
            .hannanQuinn = fit.logDeterminant + 2 * std::log(std::log(n)) * free / n,
            .predictionError = std::pow((n + terms) / (n - terms), k) * std::exp(fit.logDeterminant)};
}

std::vector<Forecast> forecastVar(const VarFit& fit, const stats::Matrix& y, int horizon) {
    const auto k = static_cast<Index>(fit.variables);
    const auto rows = static_cast<Index>(y.rows);
    MatrixXd path(rows + horizon, k);
    path.topRows(rows) = view(y);
    const std::vector<MatrixXd> phi = movingAverage(fit, horizon);
    const MatrixXd sigma = view(fit.covariance);
    MatrixXd spread = MatrixXd::Zero(k, k);
    std::vector<Forecast> forecasts(fit.variables);
    for (Index h = 0; h < horizon; ++h) {
        path.row(rows + h) = explaining(path, fit, rows + h).transpose() * view(fit.coefficients);
        spread += phi[static_cast<std::size_t>(h)] * sigma * phi[static_cast<std::size_t>(h)].transpose();
        for (Index i = 0; i < k; ++i) {
            forecasts[static_cast<std::size_t>(i)].mean.push_back(path(rows + h, i));
            forecasts[static_cast<std::size_t>(i)].sd.push_back(std::sqrt(spread(i, i)));
        }
    }
    return forecasts;
}

VarResponses responsesOf(const VarFit& fit, int horizon) {
    const auto k = static_cast<Index>(fit.variables);
    const auto lagTerms = static_cast<Index>(fit.variables * fit.lags);
    const std::vector<MatrixXd> phi = movingAverage(fit, horizon);
    const MatrixXd sigma = view(fit.covariance);
    const MatrixXd p = sigma.llt().matrixL();
    // Of vec(A_1, …, A_p), column by column.
    const MatrixXd alpha = kronecker(view(fit.inverse).bottomRightCorner(lagTerms, lagTerms), sigma);
    const MatrixXd slopes = choleskySlopes(p);
    const MatrixXd sigmaSpread = sigmaCovariance(sigma) / static_cast<double>(fit.observed);
    const MatrixXd turned = lagTerms > 0 ? MatrixXd(companion(fit).transpose()) : MatrixXd();
    std::vector<MatrixXd> powers;  // J (A')^m
    MatrixXd power = MatrixXd::Identity(k, lagTerms);
    const MatrixXd identity = MatrixXd::Identity(k, k);
    VarResponses responses;
    MatrixXd explained = MatrixXd::Zero(k, k);  // squared orthogonal responses so far
    for (std::size_t i = 0; i < phi.size(); ++i) {
        MatrixXd g = MatrixXd::Zero(k * k, k * lagTerms);
        for (std::size_t m = 0; m < i; ++m) g += kronecker(powers[i - 1 - m], phi[m]);
        if (lagTerms > 0) {
            powers.push_back(power);
            power = MatrixXd(power * turned);
        }
        const MatrixXd c = kronecker(p.transpose(), identity) * g;
        const MatrixXd bar = kronecker(identity, phi[i]) * slopes;
        responses.plain.push_back(plainOf(phi[i]));
        responses.plainErrors.push_back(deviationsOf(g * alpha * g.transpose(), k));
        responses.orthogonal.push_back(plainOf(phi[i] * p));
        responses.orthogonalErrors.push_back(
            deviationsOf(c * alpha * c.transpose() + bar * sigmaSpread * bar.transpose(), k));
        explained += (phi[i] * p).cwiseAbs2();
        responses.shares.push_back(plainOf(explained.rowwise().sum().cwiseInverse().asDiagonal() * explained));
    }
    return responses;
}

VarTest grangerTest(const VarFit& fit, std::size_t cause, std::size_t effect) {
    const auto lags = static_cast<Index>(fit.lags);
    VectorXd effects(lags);
    MatrixXd spread(lags, lags);
    const auto at = [&](Index lag) { return fit.fixed() + static_cast<std::size_t>(lag) * fit.variables + cause; };
    for (Index i = 0; i < lags; ++i) {
        effects[i] = fit.coefficients(at(i), effect);
        for (Index j = 0; j < lags; ++j) {
            spread(i, j) = fit.inverse(at(i), at(j)) * fit.covariance(effect, effect);
        }
    }
    VarTest test;
    test.freedom = static_cast<double>(lags);
    test.freedomBelow = static_cast<double>(fit.variables) * fit.freedom();
    test.statistic = effects.dot(spread.llt().solve(effects)) / test.freedom;
    test.pValue = stats::fUpper(test.statistic, test.freedom, test.freedomBelow);
    return test;
}

VarTest portmanteauTest(const VarFit& fit, int lags) {
    const MatrixXd u = view(fit.residuals).rowwise() - view(fit.residuals).colwise().mean();
    const auto n = static_cast<double>(fit.observed);
    const Eigen::LLT<MatrixXd> zero(u.transpose() * u / n);
    VarTest test;
    for (Index lag = 1; lag <= std::min<Index>(lags, u.rows() - 1); ++lag) {
        const MatrixXd c = u.bottomRows(u.rows() - lag).transpose() * u.topRows(u.rows() - lag) / n;
        test.statistic += (zero.solve(c.transpose()) * zero.solve(c)).trace() / (n - static_cast<double>(lag));
    }
    test.statistic *= n * n;
    const auto k = static_cast<double>(fit.variables);
    test.freedom = k * k * (lags - static_cast<double>(fit.lags));
    test.pValue = stats::chiSquareUpper(test.statistic, test.freedom);
    return test;
}

}  // namespace kapok::forecast
