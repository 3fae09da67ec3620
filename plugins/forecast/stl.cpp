#include "forecast/stl.h"

#include "sdk/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::forecast {
namespace {

int madeOdd(int value) { return value % 2 == 0 ? value + 1 : value; }
int jumpOf(int window) { return (window + 9) / 10; }

struct Smoother {
    int window;
    int degree;
    int jump;
};

/// Loess over evenly spaced points 1 … n.
class Loess {
public:
    explicit Loess(const Smoother& smoother) : smoother_(smoother) {}

    /// Smooths y into `out`; `robustness` may be empty.
    void smooth(std::span<const double> y, std::span<const double> robustness, std::span<double> out) {
        const int n = static_cast<int>(y.size());
        if (n < 2) {
            out[0] = y[0];
            return;
        }
        const int jump = std::min(smoother_.jump, n - 1);
        int last = 1;
        for (int i = 1; i <= n; i += jump) {
            place(i, n);
            out[static_cast<std::size_t>(i - 1)] = valueOr(y, robustness, i, y[static_cast<std::size_t>(i - 1)]);
            if (i > 1) interpolate(out, last, i);
            last = i;
        }
        if (last == n) return;
        // Beyond the last jump the window stays where it was.
        out[static_cast<std::size_t>(n - 1)] = valueOr(y, robustness, n, y[static_cast<std::size_t>(n - 1)]);
        interpolate(out, last, n);
    }

    /// The value at a point that may lie outside, from points left … right; `otherwise` when all weights are 0.
    double estimate(std::span<const double> y, std::span<const double> robustness, int x, int left, int right,
                    double otherwise) {
        left_ = left;
        right_ = right;
        return valueOr(y, robustness, x, otherwise);
    }

private:
    void place(int i, int n) {
        const int window = smoother_.window;
        const int half = (window + 1) / 2;
        if (window >= n) {
            left_ = 1;
            right_ = n;
        } else if (i < half) {
            left_ = 1;
            right_ = window;
        } else if (i >= n - half + 1) {
            left_ = n - window + 1;
            right_ = n;
        } else {
            left_ = i - half + 1;
            right_ = window + i - half;
        }
    }

    static void interpolate(std::span<double> out, int from, int to) {
        const double start = out[static_cast<std::size_t>(from - 1)];
        const double rise = (out[static_cast<std::size_t>(to - 1)] - start) / (to - from);
        for (int j = from + 1; j < to; ++j) out[static_cast<std::size_t>(j - 1)] = start + rise * (j - from);
    }

    /// Tricube weights for the bandwidth h at distances -reach … reach, kept while both stay the same.
    void useBandwidth(double h, int reach) {
        if (h == bandwidth_ && reach == reach_) return;
        bandwidth_ = h;
        reach_ = reach;
        kernel_.assign(2 * static_cast<std::size_t>(reach) + 1, 0);
        for (int r = 0; r <= reach && r <= 0.999 * h; ++r) {
            const double ratio = r / h;
            const double rest = 1 - ratio * ratio * ratio;
            const double weight = r <= 0.001 * h ? 1 : rest * rest * rest;
            kernel_[static_cast<std::size_t>(reach + r)] = kernel_[static_cast<std::size_t>(reach - r)] = weight;
        }
    }

    double valueOr(std::span<const double> y, std::span<const double> robustness, int x, double otherwise) {
        const int n = static_cast<int>(y.size());
        const int window = smoother_.window;
        const int reach = std::max(x - left_, right_ - x);
        double h = reach;
        if (window > n) h += (window - n) / 2;
        useBandwidth(h, reach);
        const auto count = static_cast<std::size_t>(right_ - left_ + 1);
        const double* values = y.data() + left_ - 1;
        const double* weights = kernel_.data() + (reach + left_ - x);
        if (!robustness.empty()) {
            const double* extra = robustness.data() + left_ - 1;
            weights_.resize(count);
            for (std::size_t j = 0; j < count; ++j) weights_[j] = weights[j] * extra[j];
            weights = weights_.data();
        }
        double total = 0;
        double weighted = 0;
        for (std::size_t j = 0; j < count; ++j) {
            total += weights[j];
            weighted += weights[j] * values[j];
        }
        if (total <= 0) return otherwise;
        if (h <= 0 || smoother_.degree == 0) return weighted / total;
        // Moments about x: the places are small whole numbers.
        double first = 0;
        double second = 0;
        double product = 0;
        double place = left_ - x;
        for (std::size_t j = 0; j < count; ++j, place += 1) {
            const double share = weights[j] * place;
            first += share;
            second += share * place;
            product += share * values[j];
        }
        const double centre = first / total;
        const double square = second / total - centre * centre;
        if (!(square > 0 && std::sqrt(square) > 0.001 * (n - 1))) return weighted / total;
        return weighted / total - centre * (product - centre * weighted) / total / square;
    }

    Smoother smoother_;
    int left_ = 1;
    int right_ = 1;
    double bandwidth_ = -1;
    int reach_ = -1;
    std::vector<double> kernel_;
    std::vector<double> weights_;
};

void movingAverage(std::span<const double> x, std::size_t length, std::span<double> out) {
    double sum = std::accumulate(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(length), 0.0);
    const auto divisor = static_cast<double>(length);
    out[0] = sum / divisor;
    for (std::size_t i = length; i < x.size(); ++i) {
        sum += x[i] - x[i - length];
        out[i - length + 1] = sum / divisor;
    }
}

/// The passes of one decomposition; buffers are made once.
class Decomposition {
public:
    Decomposition(std::span<const double> y, int period, const Smoother& seasonal, const Smoother& trend,
                  const Smoother& lowPass)
        : y_(y),
          period_(static_cast<std::size_t>(period)),
          seasonalLoess_(seasonal),
          trendLoess_(trend),
          lowPassLoess_(lowPass),
          window_(seasonal.window) {
        const std::size_t n = y.size();
        seasonal_.resize(n);
        trend_.assign(n, 0);
        work_.resize(n);
        low_.resize(n);
        extended_.resize(n + 2 * period_);
        averaged_.resize(n + 2 * period_);
    }

    /// One inner loop (Cleveland et al. 1990, section 2.2).
    void pass(std::span<const double> robustness) {
        const std::size_t n = y_.size();
        for (std::size_t i = 0; i < n; ++i) work_[i] = y_[i] - trend_[i];
        for (std::size_t j = 0; j < period_; ++j) smoothCycle(j, robustness);
        const std::size_t first = n + period_ + 1;
        const std::span<double> averaged(averaged_);
        movingAverage(extended_, period_, averaged.first(first));
        movingAverage(averaged.first(first), period_, scratch(n + 2));
        movingAverage(scratch_, 3, work_);
        lowPassLoess_.smooth(work_, {}, low_);
        for (std::size_t i = 0; i < n; ++i) {
            seasonal_[i] = extended_[period_ + i] - low_[i];
            work_[i] = y_[i] - seasonal_[i];
        }
        trendLoess_.smooth(work_, robustness, trend_);
    }

    /// Bisquare weights of the remainder (section 2.4).
    void reweight(std::vector<double>& weights) {
        const std::size_t n = y_.size();
        for (std::size_t i = 0; i < n; ++i) weights[i] = std::abs(y_[i] - seasonal_[i] - trend_[i]);
        work_ = weights;
        const std::size_t middle = n / 2;
        std::nth_element(work_.begin(), work_.begin() + static_cast<std::ptrdiff_t>(middle), work_.end());
        double sum = 2 * work_[middle];
        if (n % 2 == 0) {
            sum = work_[middle] + *std::max_element(work_.begin(), work_.begin() + static_cast<std::ptrdiff_t>(middle));
        }
        const double scale = 3 * sum;
        for (double& weight : weights) {
            const double ratio = weight / scale;
            weight = weight <= 0.001 * scale   ? 1
                     : weight <= 0.999 * scale ? (1 - ratio * ratio) * (1 - ratio * ratio)
                                               : 0;
        }
    }

    std::vector<double> takeSeasonal() { return std::move(seasonal_); }
    std::vector<double> takeTrend() { return std::move(trend_); }

private:
    std::span<double> scratch(std::size_t size) {
        scratch_.resize(size);
        return scratch_;
    }

    /// Smooths the values of one season through the periods, one period beyond either end.
    void smoothCycle(std::size_t j, std::span<const double> robustness) {
        const std::size_t count = (y_.size() - 1 - j) / period_ + 1;
        cycle_.resize(count);
        smoothed_.resize(count + 2);
        cycleWeights_.resize(robustness.empty() ? 0 : count);
        for (std::size_t i = 0; i < count; ++i) cycle_[i] = work_[j + i * period_];
        for (std::size_t i = 0; i < cycleWeights_.size(); ++i) cycleWeights_[i] = robustness[j + i * period_];
        const std::span<double> inner(smoothed_.data() + 1, count);
        const int k = static_cast<int>(count);
        seasonalLoess_.smooth(cycle_, cycleWeights_, inner);
        smoothed_[0] = seasonalLoess_.estimate(cycle_, cycleWeights_, 0, 1, std::min(window_, k), inner[0]);
        smoothed_[count + 1] =
            seasonalLoess_.estimate(cycle_, cycleWeights_, k + 1, std::max(1, k - window_ + 1), k, inner[count - 1]);
        for (std::size_t i = 0; i < count + 2; ++i) extended_[j + i * period_] = smoothed_[i];
    }

    std::span<const double> y_;
    std::size_t period_;
    Loess seasonalLoess_;
    Loess trendLoess_;
    Loess lowPassLoess_;
    int window_;
    std::vector<double> seasonal_, trend_, work_, low_, extended_, averaged_, scratch_;
    std::vector<double> cycle_, smoothed_, cycleWeights_;
};

/// Every period alike: the mean of each season.
void makePeriodic(std::vector<double>& seasonal, std::size_t period) {
    for (std::size_t j = 0; j < period; ++j) {
        double sum = 0;
        double count = 0;
        for (std::size_t i = j; i < seasonal.size(); i += period, ++count) sum += seasonal[i];
        for (std::size_t i = j; i < seasonal.size(); i += period) seasonal[i] = sum / count;
    }
}

double variance(const std::vector<double>& values) {
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double sum = 0;
    for (const double value : values) sum += (value - mean) * (value - mean);
    return sum / (n - 1);
}

[[noreturn]] void refuseShort(std::size_t steps, int period) {
    throw Error(KAPOK_TR("forecast", "The series has %1 steps; a decomposition needs more than two periods of %2.")
                    .arg(steps)
                    .arg(period),
                KAPOK_TR("forecast", "Use a longer series, or set a period of at least 2 that fits twice."));
}

}  // namespace

Stl decomposeStl(std::span<const double> y, int period, const StlOptions& options) {
    if (period < 2 || y.size() <= 2 * static_cast<std::size_t>(period)) refuseShort(y.size(), period);
    const int n = static_cast<int>(y.size());
    const bool periodic = options.seasonalWindow == 0;
    const int seasonalWindow = periodic ? 10 * n + 1 : options.seasonalWindow;
    const int usualTrend = madeOdd(static_cast<int>(std::ceil(1.5 * period / (1 - 1.5 / seasonalWindow))));
    const int trendWindow = options.trendWindow > 0 ? options.trendWindow : usualTrend;
    const int lowPassWindow = options.lowPassWindow > 0 ? options.lowPassWindow : madeOdd(period);
    Decomposition work(
        y, period,
        {madeOdd(std::max(3, seasonalWindow)), periodic ? 0 : options.seasonalDegree, jumpOf(seasonalWindow)},
        {madeOdd(std::max(3, trendWindow)), options.trendDegree, jumpOf(trendWindow)},
        {madeOdd(std::max(3, lowPassWindow)), options.trendDegree, jumpOf(lowPassWindow)});
    Stl result;
    result.weights.assign(y.size(), 1);
    work.pass({});
    if (options.robust) {
        for (int round = 0; round < 15; ++round) {
            work.reweight(result.weights);
            work.pass(result.weights);
        }
    } else {
        work.pass({});
    }
    result.seasonal = work.takeSeasonal();
    result.trend = work.takeTrend();
    if (periodic) makePeriodic(result.seasonal, static_cast<std::size_t>(period));
    result.remainder.resize(y.size());
    for (std::size_t i = 0; i < y.size(); ++i) result.remainder[i] = y[i] - result.seasonal[i] - result.trend[i];
    return result;
}

Mstl decomposeMstl(const std::vector<double>& y, std::vector<int> periods, bool robust) {
    std::sort(periods.begin(), periods.end());
    const int longest = periods.empty() ? 1 : periods.front();
    std::erase_if(periods, [&](int period) { return period < 2 || 2 * static_cast<std::size_t>(period) >= y.size(); });
    periods.erase(std::unique(periods.begin(), periods.end()), periods.end());
    if (periods.empty()) refuseShort(y.size(), longest);
    Mstl result;
    result.periods = periods;
    result.seasonal.assign(periods.size(), std::vector<double>(y.size(), 0));
    std::vector<double> rest = y;
    const int rounds = periods.size() > 1 ? 2 : 1;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t k = 0; k < periods.size(); ++k) {
            std::vector<double>& season = result.seasonal[k];
            for (std::size_t t = 0; t < y.size(); ++t) rest[t] += season[t];
            StlOptions options;
            options.seasonalWindow = 7 + 4 * static_cast<int>(std::min<std::size_t>(k + 1, 6));
            options.robust = robust;
            Stl stl = decomposeStl(rest, periods[k], options);
            season = std::move(stl.seasonal);
            result.trend = std::move(stl.trend);
            for (std::size_t t = 0; t < y.size(); ++t) rest[t] -= season[t];
        }
    }
    result.remainder.resize(y.size());
    for (std::size_t t = 0; t < y.size(); ++t) result.remainder[t] = rest[t] - result.trend[t];
    return result;
}

std::vector<double> Mstl::adjusted() const {
    std::vector<double> values = trend;
    for (std::size_t t = 0; t < values.size(); ++t) values[t] += remainder[t];
    return values;
}

double Mstl::season(std::size_t step) const {
    double sum = 0;
    const std::size_t n = trend.size();
    for (std::size_t k = 0; k < periods.size(); ++k) {
        const auto period = static_cast<std::size_t>(periods[k]);
        const std::size_t place = step < n ? step : n - period + (step - n) % period;
        sum += seasonal[k][place];
    }
    return sum;
}

double seasonalStrength(const Stl& stl) {
    std::vector<double> detrended = stl.remainder;
    for (std::size_t t = 0; t < detrended.size(); ++t) detrended[t] += stl.seasonal[t];
    const double whole = variance(detrended);
    return whole > 0 ? std::clamp(1 - variance(stl.remainder) / whole, 0.0, 1.0) : 0;
}

}  // namespace kapok::forecast
