#include "forecast/arima_polish.h"

#include <Eigen/Cholesky>
#include <Eigen/Core>

#include <cmath>

namespace kapok::forecast {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

/// The sum of squares as a function of the parameters that are not on a bound.
class FreePart {
public:
    FreePart(ArimaLikelihood& likelihood, const std::vector<double>& x) : likelihood_(likelihood), x_(x) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            if (std::abs(x[i]) < ArimaLikelihood::greatest - 1e-6) places_.push_back(i);
        }
    }

    Index size() const { return static_cast<Index>(places_.size()); }

    VectorXd gradient(const VectorXd& shift) {
        const std::vector<double> x = shifted(shift);
        std::vector<double> normal(x.size() * x.size()), slopes(x.size());
        likelihood_.linearize(x, normal, slopes);
        VectorXd result(size());
        for (Index i = 0; i < size(); ++i) result[i] = slopes[places_[static_cast<std::size_t>(i)]];
        return result;
    }

    std::vector<double> shifted(const VectorXd& shift) const {
        std::vector<double> x = x_;
        for (Index i = 0; i < size(); ++i) x[places_[static_cast<std::size_t>(i)]] += shift[i];
        return x;
    }

private:
    ArimaLikelihood& likelihood_;
    std::vector<double> x_;
    std::vector<std::size_t> places_;
};

}  // namespace

void polishArima(ArimaLikelihood& likelihood, stats::LeastSquaresMinimum& minimum) {
    FreePart part(likelihood, minimum.x);
    const Index k = part.size();
    if (k == 0) return;
    constexpr double step = 1e-4;
    MatrixXd hessian(k, k);
    for (Index i = 0; i < k; ++i) {
        const VectorXd unit = step * VectorXd::Unit(k, i);
        hessian.col(i) = (part.gradient(unit) - part.gradient(-unit)) / (2 * step);
    }
    const Eigen::LLT<MatrixXd> factor((hessian + hessian.transpose()) / 2);
    if (!hessian.allFinite() || factor.info() != Eigen::Success) return;
    VectorXd shift = VectorXd::Zero(k);
    double last = 1e-3;
    for (int iteration = 0; iteration < 6 && last > 1e-11; ++iteration) {
        const VectorXd move = factor.solve(part.gradient(shift));
        const double length = move.cwiseAbs().maxCoeff();
        if (!(length < last)) break;
        shift -= move;
        last = 0.7 * length;
    }
    const std::vector<double> x = part.shifted(shift);
    const double sum = likelihood.sum(x);
    if (!(sum <= minimum.sum * (1 + 1e-12))) return;
    minimum.x = x;
    minimum.sum = sum;
}

}  // namespace kapok::forecast
