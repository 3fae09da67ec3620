// The likelihood of an exponential smoothing model as a sum of squares.
#pragma once

#include "forecast/ets_pass.h"
#include "stats/bounded_least_squares.h"

#include <functional>

namespace kapok::forecast {

/// -2 log L of a model (Hyndman et al. 2008, eq. 5.3, sigma concentrated out, constants dropped) is n log S with
/// S = G^2 sum e_t^2, e_t the relative errors and G the geometric mean of the one-step forecasts (additive errors:
/// plain errors and G = 1). So the maximum of likelihood is a least-squares problem, and its Jacobian is a recursion.
///
/// The vector is (alpha, b?, g?, phi?, level, slope?, season_1 … season_{m-1}?) with
/// beta = low + (alpha - low) b and gamma = low + (1 - alpha - low) g: the usual region 0 < beta < alpha,
/// 0 < gamma < 1 - alpha becomes a box. Points that are not admissible or where a multiplicative model meets a
/// non-positive forecast have an infinite sum.
class EtsLikelihood : public stats::LeastSquaresProblem {
public:
    /// `y` must outlive the object; at least one value is not missing. `check` is called before each pass through the
    /// data and may throw to stop.
    EtsLikelihood(const EtsSpec& spec, int period, const std::vector<double>& y, std::function<void()> check = {});

    std::size_t size() const { return size_; }
    std::vector<double> lowerBounds() const;
    std::vector<double> upperBounds() const;
    std::vector<double> pack(const EtsParameters& parameters) const;
    EtsParameters unpack(std::span<const double> x) const;

    double sum(std::span<const double> x) override;
    double linearize(std::span<const double> x, std::span<double> normal, std::span<double> gradient) override;

    struct Layout {
        std::size_t beta = 0, gamma = 0, phi = 0, level = 0, slope = 0, seasons = 0;
    };

private:
    EtsSpec spec_;
    std::size_t period_;
    const std::vector<double>& y_;
    Layout layout_;
    std::size_t size_ = 0;
    std::vector<double> seasons_;
    std::function<void()> check_;
};

}  // namespace kapok::forecast
