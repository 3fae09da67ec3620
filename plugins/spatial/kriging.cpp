#include "spatial/kriging.h"

#include "sdk/error.h"
#include "spatial/spatial_algebra.h"

#include <cmath>

namespace kapok::spatial {
namespace {

constexpr std::size_t targetsPerTask = 128;

}  // namespace

struct Kriging::System {
    std::vector<geo::Point> points;
    geo::Metric metric;
    VariogramModel model;
    Eigen::VectorXd values;
    Eigen::MatrixXd drift;                      ///< n x p
    Eigen::LLT<Eigen::MatrixXd> factor;         ///< of the covariances
    Eigen::MatrixXd solvedDrift;                ///< C^-1 F
    Eigen::LDLT<Eigen::MatrixXd> driftSquares;  ///< of F' C^-1 F
    Eigen::VectorXd coefficients;
    Eigen::VectorXd solvedResiduals;  ///< C^-1 (y - F b)

    /// Predictions of one block of targets.
    void predict(std::span<const geo::Point> targets, const Eigen::MatrixXd& f,
                 std::span<Prediction> predictions) const {
        const auto n = static_cast<Eigen::Index>(points.size());
        const auto count = static_cast<Eigen::Index>(targets.size());
        Eigen::MatrixXd c(n, count);
        for (Eigen::Index k = 0; k < count; ++k) {
            for (Eigen::Index i = 0; i < n; ++i) {
                c(i, k) = model.covariance(
                    geo::distance(points[static_cast<std::size_t>(i)], targets[static_cast<std::size_t>(k)], metric));
            }
        }
        const Eigen::VectorXd value = f * coefficients + c.transpose() * solvedResiduals;
        const Eigen::MatrixXd half = factor.matrixL().solve(c);
        const Eigen::MatrixXd rest = f.transpose() - solvedDrift.transpose() * c;  // p x count
        const Eigen::MatrixXd solved = driftSquares.solve(rest);
        for (Eigen::Index k = 0; k < count; ++k) {
            const double variance = model.total() - half.col(k).squaredNorm() + rest.col(k).dot(solved.col(k));
            predictions[static_cast<std::size_t>(k)] = {value[k], std::max(0.0, variance)};
        }
    }
};

Kriging::Kriging(std::span<const geo::Point> points, geo::Metric metric, const std::vector<double>& values,
                 const stats::Matrix& drift, const VariogramModel& model)
    : system_(std::make_unique<System>()) {
    System& s = *system_;
    s.points.assign(points.begin(), points.end());
    s.metric = metric;
    s.model = model;
    s.values = view(values);
    s.drift = view(drift);
    const auto n = static_cast<Eigen::Index>(points.size());
    Eigen::MatrixXd c(n, n);
    for (Eigen::Index i = 0; i < n; ++i) {
        for (Eigen::Index k = 0; k < i; ++k) {
            const double length =
                geo::distance(points[static_cast<std::size_t>(i)], points[static_cast<std::size_t>(k)], metric);
            if (length == 0) {
                throw Error(KAPOK_TR("spatial", "Two rows are at the same place, and kriging cannot weigh them."),
                            KAPOK_TR("spatial", "Join rows of the same place first."));
            }
            c(i, k) = c(k, i) = model.covariance(length);
        }
        c(i, i) = model.total();
    }
    s.factor.compute(c);
    if (s.factor.info() != Eigen::Success || s.factor.rcond() < 1e-15) {
        throw Error(KAPOK_TR("spatial", "The variogram is too smooth for places so near each other."),
                    KAPOK_TR("spatial", "Choose the spherical or exponential model, or a nugget above 0."));
    }
    s.solvedDrift = s.factor.solve(s.drift);
    s.driftSquares.compute(s.drift.transpose() * s.solvedDrift);
    s.coefficients = s.driftSquares.solve(s.solvedDrift.transpose() * s.values);
    s.solvedResiduals = s.factor.solve(s.values - s.drift * s.coefficients);
}

Kriging::~Kriging() = default;

std::vector<Prediction> Kriging::predict(std::span<const geo::Point> targets, const stats::Matrix& drift,
                                         RunContext& context) const {
    std::vector<Prediction> predictions(targets.size());
    const std::size_t tasks = (targets.size() + targetsPerTask - 1) / targetsPerTask;
    const auto f = view(drift);
    context.parallelFor(tasks, [&](std::size_t task) {
        context.check();
        const std::size_t begin = task * targetsPerTask;
        const std::size_t count = std::min(targetsPerTask, targets.size() - begin);
        system_->predict(targets.subspan(begin, count),
                         f.middleRows(static_cast<Eigen::Index>(begin), static_cast<Eigen::Index>(count)),
                         std::span(predictions).subspan(begin, count));
    });
    return predictions;
}

std::vector<Prediction> Kriging::leaveOneOut() const {
    const System& s = *system_;
    const Eigen::Index n = s.values.size();
    const Eigen::MatrixXd inverse = s.factor.solve(Eigen::MatrixXd::Identity(n, n));
    const Eigen::MatrixXd solved = s.driftSquares.solve(s.solvedDrift.transpose());
    std::vector<Prediction> predictions;
    for (Eigen::Index i = 0; i < n; ++i) {
        const double diagonal = inverse(i, i) - s.solvedDrift.row(i).dot(solved.col(i));
        predictions.push_back({s.values[i] - s.solvedResiduals[i] / diagonal, 1 / diagonal});
    }
    return predictions;
}

std::vector<double> Kriging::driftCoefficients() const { return toVector(system_->coefficients); }

}  // namespace kapok::spatial
