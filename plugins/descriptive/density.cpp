#include "descriptive/density.h"

#include "stats/moments.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kapok::descriptive {
namespace {

/// Half the width of a kernel of unit variance; beyond it the kernel is 0 (for the Gaussian, below 1e-17 of its top).
double reachOf(Kernel kernel) {
    switch (kernel) {
        case Kernel::Gaussian: return 9;
        case Kernel::Epanechnikov: return std::sqrt(5.0);
        case Kernel::Biweight: return std::sqrt(7.0);
        case Kernel::Triangular: return std::sqrt(6.0);
        case Kernel::Rectangular: break;
    }
    return std::sqrt(3.0);
}

/// A kernel of unit variance at u within its reach a.
double kernelAt(Kernel kernel, double u, double a) {
    const double share = u / a;
    switch (kernel) {
        case Kernel::Gaussian: return std::exp(-u * u / 2) / std::sqrt(2 * std::numbers::pi);
        case Kernel::Epanechnikov: return 0.75 * (1 - share * share) / a;
        case Kernel::Biweight: return 0.9375 * (1 - share * share) * (1 - share * share) / a;
        case Kernel::Triangular: return (1 - std::abs(share)) / a;
        case Kernel::Rectangular: break;
    }
    return 0.5 / a;
}

/// Functionals of the density's derivatives from distances of pairs, counted in bins.
class PairSums {
public:
    explicit PairSums(std::span<const double> sorted) : count_(static_cast<double>(sorted.size())), pairs_(bins, 0.0) {
        width_ = (sorted.back() - sorted.front()) * 1.01 / bins;
        std::vector<double> counts(bins + 1, 0.0);
        // Cut towards 0, not down, as R's bw.SJ does: both have the same bandwidth to the last digits.
        const double first = std::trunc(sorted.front() / width_);
        for (const double value : sorted) ++counts[static_cast<std::size_t>(std::trunc(value / width_) - first)];
        for (std::size_t i = 0; i < counts.size(); ++i) {
            if (counts[i] == 0) continue;
            pairs_[0] += counts[i] * (counts[i] - 1) / 2;
            for (std::size_t k = 0; k < i; ++k) pairs_[std::min<std::size_t>(i - k, bins - 1)] += counts[i] * counts[k];
        }
    }

    /// Of the fourth derivative.
    double fourth(double h) const {
        return sum(h, 3, [](double d) { return d * d - 6 * d + 3; }) / std::pow(h, 5);
    }
    /// Of the sixth derivative.
    double sixth(double h) const {
        return sum(h, -15, [](double d) { return d * d * d - 15 * d * d + 45 * d - 15; }) / std::pow(h, 7);
    }

private:
    static constexpr std::size_t bins = 1000;

    template <class Polynomial>
    double sum(double h, double atZero, Polynomial polynomial) const {
        double total = 0;
        for (std::size_t i = 0; i < bins; ++i) {
            const double gap = static_cast<double>(i) * width_ / h;
            if (gap * gap < 1000) total += pairs_[i] * std::exp(-gap * gap / 2) * polynomial(gap * gap);
        }
        return (2 * total + count_ * atZero) / (count_ * (count_ - 1) * std::sqrt(2 * std::numbers::pi));
    }

    double count_;
    double width_ = 0;
    std::vector<double> pairs_;
};

double sheatherJones(std::span<const double> sorted, double sd, double range) {
    const auto n = static_cast<double>(sorted.size());
    const double scale = range > 0 ? std::min(sd, range / 1.349) : sd;
    const PairSums sums(sorted);
    const double second = sums.fourth(1.24 * scale * std::pow(n, -1.0 / 7));
    const double third = -sums.sixth(1.23 * scale * std::pow(n, -1.0 / 9));
    const double alpha = 1.357 * std::pow(second / third, 1.0 / 7);
    const double factor = 1 / (2 * std::sqrt(std::numbers::pi) * n);
    const auto excess = [&](double h) { return std::pow(factor / sums.fourth(alpha * std::pow(h, 5.0 / 7)), 0.2) - h; };
    double upper = 1.144 * scale * std::pow(n, -0.2);
    double lower = 0.1 * upper;
    for (int i = 0; i < 50 && !(excess(lower) > 0); ++i) lower /= 1.2;
    for (int i = 0; i < 50 && !(excess(upper) < 0); ++i) upper *= 1.2;
    if (!(excess(lower) > 0) || !(excess(upper) < 0)) return std::numeric_limits<double>::quiet_NaN();
    for (int i = 0; i < 100 && upper - lower > 1e-15 * upper; ++i) {
        const double middle = (lower + upper) / 2;
        (excess(middle) > 0 ? lower : upper) = middle;
    }
    return (lower + upper) / 2;
}

}  // namespace

double bandwidthOf(std::span<const double> sorted, Bandwidth rule) {
    const double sd = stats::moments(sorted).sd;
    if (!(sd > 0)) return 0;
    const double range = stats::quantile(sorted, 0.75) - stats::quantile(sorted, 0.25);
    const double spread = range > 0 ? std::min(sd, range / 1.34) : sd;
    const auto n = static_cast<double>(sorted.size());
    switch (rule) {
        case Bandwidth::Silverman: return 0.9 * spread * std::pow(n, -0.2);
        case Bandwidth::Scott: return 1.06 * spread * std::pow(n, -0.2);
        case Bandwidth::Normal: return sd * std::pow(4 / (3 * n), 0.2);
        case Bandwidth::SheatherJones: break;
    }
    return sheatherJones(sorted, sd, range);
}

std::vector<double> densityAt(std::span<const double> sorted, std::span<const double> places, Kernel kernel,
                              double bandwidth, RunContext& context) {
    std::vector<double> density(places.size());
    const double reach = reachOf(kernel);
    context.parallelFor(places.size(), [&](std::size_t p) {
        context.check();
        const auto begin = std::lower_bound(sorted.begin(), sorted.end(), places[p] - reach * bandwidth);
        const auto end = std::upper_bound(begin, sorted.end(), places[p] + reach * bandwidth);
        double sum = 0;
        for (auto value = begin; value != end; ++value)
            sum += kernelAt(kernel, (places[p] - *value) / bandwidth, reach);
        density[p] = sum / (static_cast<double>(sorted.size()) * bandwidth);
    });
    return density;
}

}  // namespace kapok::descriptive
