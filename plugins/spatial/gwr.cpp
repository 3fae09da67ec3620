#include "spatial/gwr.h"

#include "sdk/error.h"
#include "spatial/spatial_algebra.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kapok::spatial {
namespace {

// The farthest counted neighbour of a compact kernel keeps a trace of weight.
constexpr double slightlyMore = 1.0000001;

std::vector<double> weightsAt(std::size_t i, std::span<const geo::Point> points, geo::Metric metric,
                              const GwrOptions& options) {
    std::vector<double> weights;
    for (const geo::Point point : points) weights.push_back(geo::distance(points[i], point, metric));
    double width = options.bandwidth;
    if (options.adaptive) {
        std::vector<double> sorted = weights;
        const auto place =
            sorted.begin() +
            std::min(static_cast<std::ptrdiff_t>(sorted.size()), static_cast<std::ptrdiff_t>(options.bandwidth)) - 1;
        std::nth_element(sorted.begin(), place, sorted.end());
        width = *place * slightlyMore;
    }
    for (double& weight : weights) weight = width > 0 ? geo::kernelAt(options.kernel, weight / width) : 0;
    return weights;
}

}  // namespace

GwrFit fitGwr(std::span<const geo::Point> points, geo::Metric metric, const stats::Matrix& x,
              const std::vector<double>& y, const GwrOptions& options, RunContext& context) {
    const Eigen::MatrixXd design = view(x);
    const Eigen::VectorXd response = view(y);
    const std::size_t n = y.size();
    GwrFit fit;
    fit.coefficients = fit.errors = stats::Matrix(n, x.columns);
    fit.fitted.resize(n);
    fit.residuals.resize(n);
    fit.leverage.resize(n);
    context.parallelFor(n, [&](std::size_t i) {
        context.check();
        const std::vector<double> at = weightsAt(i, points, metric, options);
        const Eigen::VectorXd w = view(at);
        const Eigen::MatrixXd weighted = w.asDiagonal() * design;
        const Eigen::LDLT<Eigen::MatrixXd> factor(weighted.transpose() * design);
        if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-14)) {
            throw Error(
                KAPOK_TR("spatial", "Around the place %1, %2 there are too few different rows for a local regression.")
                    .arg(points[i].x)
                    .arg(points[i].y),
                KAPOK_TR("spatial", "Choose a greater bandwidth or fewer predictors."));
        }
        // Row i of what turns responses into coefficients.
        const Eigen::MatrixXd c = factor.solve(weighted.transpose());
        const Eigen::VectorXd b = c * response;
        const auto row = static_cast<Eigen::Index>(i);
        for (std::size_t k = 0; k < x.columns; ++k) {
            const auto column = static_cast<Eigen::Index>(k);
            fit.coefficients(i, k) = b[column];
            fit.errors(i, k) = c.row(column).norm();
        }
        fit.fitted[i] = design.row(row).dot(b);
        fit.residuals[i] = y[i] - fit.fitted[i];
        fit.leverage[i] = design.row(row).dot(c.col(row));
    });
    for (std::size_t i = 0; i < n; ++i) {
        fit.trace += fit.leverage[i];
        fit.residualSum += fit.residuals[i] * fit.residuals[i];
        const double left = fit.residuals[i] / (1 - fit.leverage[i]);
        fit.crossValidation += left * left;
    }
    const auto count = static_cast<double>(n);
    fit.aicc = count - 2 - fit.trace > 0 ? count * std::log(2 * std::numbers::pi * fit.residualSum / count) +
                                               count * (count + fit.trace) / (count - 2 - fit.trace)
                                         : std::numeric_limits<double>::infinity();
    const double sd = std::sqrt(fit.residualSum / (count - fit.trace));
    for (double& error : fit.errors.values) error *= sd;
    return fit;
}

std::vector<double> localR2(std::span<const geo::Point> points, geo::Metric metric, const std::vector<double>& y,
                            const std::vector<double>& residuals, const GwrOptions& options, RunContext& context) {
    std::vector<double> shares(y.size());
    context.parallelFor(y.size(), [&](std::size_t i) {
        context.check();
        const std::vector<double> at = weightsAt(i, points, metric, options);
        const auto w = view(at);
        const double mean = w.dot(view(y)) / w.sum();
        const double total = w.dot((view(y).array() - mean).square().matrix());
        shares[i] = 1 - w.dot(view(residuals).array().square().matrix()) / total;
    });
    return shares;
}

double searchBandwidth(std::span<const geo::Point> points, geo::Metric metric, const stats::Matrix& x,
                       const std::vector<double>& y, GwrOptions options, bool crossValidate, RunContext& context) {
    const auto criterion = [&](double bandwidth) {
        options.bandwidth = bandwidth;
        try {
            const GwrFit fit = fitGwr(points, metric, x, y, options, context);
            return crossValidate ? fit.crossValidation : fit.aicc;
        } catch (const Error&) {
            return std::numeric_limits<double>::infinity();  // too narrow
        }
    };
    double low = static_cast<double>(x.columns) + 2;
    double high = static_cast<double>(points.size());
    if (!options.adaptive) {
        const geo::Box box = geo::boundsOf(points);
        high = geo::distance({box.left, box.bottom}, {box.right, box.top}, metric);
        low = high / 100;
    }
    const auto whole = [&](double value) { return options.adaptive ? std::round(value) : value; };
    constexpr int scan = 16;
    double best = high;
    double least = std::numeric_limits<double>::infinity();
    const double step = (high - low) / scan;
    for (int i = 0; i <= scan; ++i) {
        const double bandwidth = whole(low + i * step);
        const double value = criterion(bandwidth);
        if (value < least) {
            least = value;
            best = bandwidth;
        }
    }
    if (!std::isfinite(least)) {
        throw Error(KAPOK_TR("spatial", "No bandwidth allows a local regression at every place."),
                    KAPOK_TR("spatial", "Use fewer predictors or more rows."));
    }
    double left = std::max(low, best - step);
    double right = std::min(high, best + step);
    constexpr double golden = 0.6180339887498949;
    const double precision = options.adaptive ? 1.0 : 1e-6 * (high - low);
    double a = whole(right - golden * (right - left));
    double b = whole(left + golden * (right - left));
    double atA = criterion(a);
    double atB = criterion(b);
    while (right - left > precision) {
        if (atA < least) {
            least = atA;
            best = a;
        }
        if (atB < least) {
            least = atB;
            best = b;
        }
        if (a >= b) break;
        if (atA <= atB) {
            right = b;
            b = a;
            atB = atA;
            a = whole(right - golden * (right - left));
            atA = criterion(a);
        } else {
            left = a;
            a = b;
            atA = atB;
            b = whole(left + golden * (right - left));
            atB = criterion(b);
        }
    }
    return best;
}

}  // namespace kapok::spatial
