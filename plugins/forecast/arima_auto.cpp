#include "forecast/arima_auto.h"

#include "forecast/arma_polynomial.h"
#include "forecast/decompose.h"
#include "forecast/stl.h"
#include "sdk/error.h"

#include <Eigen/Core>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>
#include <tuple>

namespace kapok::forecast {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double strongSeason = 0.64;
constexpr double kpssCritical = 0.463;
constexpr int mostModels = 94;
/// Fewer values cannot say that a series varies around 0, though AICc would.
constexpr int fewestForNoMean = 6;

/// Residuals of a regression with a constant; y itself without regressors.
std::vector<double> withoutRegressors(const std::vector<double>& y, const Regressors& regressors) {
    if (regressors.empty()) return y;
    const auto n = static_cast<Eigen::Index>(y.size());
    Eigen::MatrixXd x(n, static_cast<Eigen::Index>(regressors.count()) + 1);
    x.col(0).setOnes();
    for (std::size_t k = 0; k < regressors.count(); ++k) {
        x.col(static_cast<Eigen::Index>(k) + 1) = Eigen::Map<const Eigen::VectorXd>(regressors.values[k].data(), n);
    }
    const Eigen::Map<const Eigen::VectorXd> target(y.data(), n);
    const Eigen::VectorXd residuals = target - x * x.colPivHouseholderQr().solve(target);
    return {residuals.begin(), residuals.end()};
}

/// Differencing made every regressor's change visible: false when one of them becomes constant.
bool anyConstant(const Regressors& regressors, std::size_t n, int d, int seasonalD, int period) {
    const std::vector<double> polynomial = differencePolynomial(d, seasonalD, period);
    return std::any_of(regressors.values.begin(), regressors.values.end(), [&](const std::vector<double>& values) {
        return isConstant(differenced(std::span(values).first(n), polynomial));
    });
}

class Search {
public:
    Search(const std::vector<double>& y, int period, const ArimaChoice& choice, const Regressors& regressors,
           const std::function<void()>& check)
        : y_(y), choice_(choice), regressors_(regressors), check_(check) {
        now_.period = choice.seasonal ? period : 1;
    }

    ArimaSelection run() {
        chooseDifferences();
        setLimits();
        if (perfect_) {
            selection_.fit = fitArima(y_, now_, regressors_, check_);
            return std::move(selection_);
        }
        tryFirstModels();
        while (improve() && selection_.tried < mostModels) {
        }
        if (!(best_ < infinity)) takePlainModel();
        ArimaFit fit = fitArima(y_, now_, regressors_, check_);
        // A closer search may leave for a peak at the unit circle: then the chosen model stays as it was compared.
        if (!(best_ < infinity) || fit.isWellBehaved()) selection_.fit = std::move(fit);
        return std::move(selection_);
    }

private:
    void chooseDifferences() {
        const std::vector<double> filled = filledGaps(y_, now_.period);
        std::vector<double> x = withoutRegressors(filled, regressors_);
        const auto period = static_cast<std::size_t>(now_.period);
        if (period > 1 && x.size() > 2 * period) {
            selection_.strength = seasonalStrength(decomposeStl(x, now_.period));
            now_.seasonalD = selection_.strength > strongSeason ? 1 : 0;
        }
        if (now_.period > 1 && choice_.seasonalD >= 0) now_.seasonalD = choice_.seasonalD;
        if (choice_.seasonalD < 0 && now_.seasonalD == 1 && anyConstant(regressors_, y_.size(), 0, 1, now_.period)) {
            now_.seasonalD = 0;
        }
        x = differenced(x, differencePolynomial(0, now_.seasonalD, now_.period));
        selection_.kpss = isConstant(x) ? 0 : kpssStatistic(x);
        if (choice_.d >= 0) {
            now_.d = choice_.d;
            x = differenced(x, differencePolynomial(now_.d, 0, 1));
        } else {
            while (now_.d < 2 && !isConstant(x) && kpssStatistic(x) > kpssCritical) {
                ++now_.d;
                x = differenced(x, differencePolynomial(1, 0, 1));
            }
            if (now_.d > 0 && anyConstant(regressors_, y_.size(), now_.d, now_.seasonalD, now_.period)) --now_.d;
        }
        perfect_ = isConstant(x);
        mayHaveConstant_ = now_.d + now_.seasonalD <= 1;
        now_.constant = mayHaveConstant_;
    }

    void setLimits() {
        const auto known =
            static_cast<int>(std::count_if(y_.begin(), y_.end(), [](double value) { return !std::isnan(value); }));
        known_ = known;
        const bool seasonal = now_.period > 1;
        mostP_ = mostQ_ = std::min(5, known / 3);
        mostSeasonal_ = seasonal ? std::min(2, known / 3 / now_.period) : 0;
        if (mostSeasonal_ > 0) mostP_ = mostQ_ = std::min(mostP_, now_.period - 1);
    }

    /// The four starting points, and the last of them without constant.
    void tryFirstModels() {
        const bool brief = y_.size() < 10;
        const int seasonal = brief ? 0 : std::min(1, mostSeasonal_);
        tryModel(std::min(brief ? 1 : 2, mostP_), std::min(brief ? 1 : 2, mostQ_), seasonal, seasonal,
                 mayHaveConstant_);
        tryModel(0, 0, 0, 0, mayHaveConstant_);
        tryModel(std::min(1, mostP_), 0, std::min(1, mostSeasonal_), 0, mayHaveConstant_);
        tryModel(0, std::min(1, mostQ_), 0, std::min(1, mostSeasonal_), mayHaveConstant_);
        if (mayHaveConstant_) tryModel(0, 0, 0, 0, false);
    }

    /// Moves to the first better neighbour, in the order of forecast 8.20; false when there is none.
    bool improve() {
        static constexpr int moves[][4] = {{0, 0, -1, 0},  {0, 0, 0, -1}, {0, 0, 1, 0},  {0, 0, 0, 1},
                                           {0, 0, -1, -1}, {0, 0, -1, 1}, {0, 0, 1, -1}, {0, 0, 1, 1},
                                           {-1, 0, 0, 0},  {0, -1, 0, 0}, {1, 0, 0, 0},  {0, 1, 0, 0},
                                           {-1, -1, 0, 0}, {-1, 1, 0, 0}, {1, -1, 0, 0}, {1, 1, 0, 0}};
        const ArimaOrders o = now_;
        for (const auto& move : moves) {
            if (tryModel(o.p + move[0], o.q + move[1], o.seasonalP + move[2], o.seasonalQ + move[3], o.constant)) {
                return true;
            }
        }
        return mayHaveConstant_ && tryModel(o.p, o.q, o.seasonalP, o.seasonalQ, !o.constant);
    }

    /// Fits a model that was not tried yet; true when it becomes the best.
    bool tryModel(int p, int q, int seasonalP, int seasonalQ, bool constant) {
        const bool within = p >= 0 && q >= 0 && seasonalP >= 0 && seasonalQ >= 0 && p <= mostP_ && q <= mostQ_ &&
                            seasonalP <= mostSeasonal_ && seasonalQ <= mostSeasonal_;
        if (!within || selection_.tried > mostModels) return false;
        if (!constant && mayHaveConstant_ && now_.differences() == 0 && known_ < fewestForNoMean) return false;
        if (!tried_.insert({p, q, seasonalP, seasonalQ, constant}).second) return false;
        ArimaOrders orders = now_;
        orders.p = p;
        orders.q = q;
        orders.seasonalP = seasonalP;
        orders.seasonalQ = seasonalQ;
        orders.constant = constant;
        selection_.tried = static_cast<int>(tried_.size());
        ArimaFit fit;
        const double criterion = criterionOf(orders, fit);
        if (!(criterion < best_)) return false;
        best_ = criterion;
        now_ = orders;
        selection_.fit = std::move(fit);
        return true;
    }

    double criterionOf(const ArimaOrders& orders, ArimaFit& fit) const {
        const int effects = static_cast<int>(regressors_.count()) + (orders.constant ? 1 : 0);
        // Fewer values than that leave no degree of freedom for the criterion.
        if (known_ - orders.differences() - orders.coefficients() - effects < 3) return infinity;
        try {
            fit = fitArima(y_, orders, regressors_, check_, ArimaEffort::Quick);
            if (!fit.isWellBehaved()) return infinity;
            return choice_.criterion == Criterion::Aic   ? fit.aic
                   : choice_.criterion == Criterion::Bic ? fit.bic
                                                         : fit.aicc;
        } catch (const Error&) {
            return infinity;  // a model that cannot be fitted is none to choose
        }
    }

    /// When no model could be compared (very short series): differences and constant alone.
    void takePlainModel() {
        now_.p = now_.q = now_.seasonalP = now_.seasonalQ = 0;
        now_.constant = now_.d + now_.seasonalD == 0;
    }

    const std::vector<double>& y_;
    ArimaChoice choice_;
    const Regressors& regressors_;
    const std::function<void()>& check_;
    ArimaSelection selection_;
    ArimaOrders now_;
    double best_ = infinity;
    int known_ = 0;
    int mostP_ = 5, mostQ_ = 5, mostSeasonal_ = 2;
    bool mayHaveConstant_ = false;
    bool perfect_ = false;
    std::set<std::tuple<int, int, int, int, bool>> tried_;
};

}  // namespace

double kpssStatistic(const std::vector<double>& x) {
    const std::size_t n = x.size();
    const auto count = static_cast<double>(n);
    const double mean = std::accumulate(x.begin(), x.end(), 0.0) / count;
    double partial = 0;
    double numerator = 0;
    for (const double value : x) {
        partial += value - mean;
        numerator += partial * partial;
    }
    const auto lags = static_cast<std::size_t>(3 * std::sqrt(count) / 13);
    double variance = 0;
    for (std::size_t lag = 0; lag <= lags; ++lag) {
        double sum = 0;
        for (std::size_t t = lag; t < n; ++t) sum += (x[t] - mean) * (x[t - lag] - mean);
        const double weight = lag == 0 ? 1 : 2 * (1 - static_cast<double>(lag) / static_cast<double>(lags + 1));
        variance += weight * sum / count;
    }
    return numerator / (count * count) / variance;
}

ArimaSelection selectArima(const std::vector<double>& y, int period, const ArimaChoice& choice,
                           const Regressors& regressors, const std::function<void()>& check) {
    return Search(y, period, choice, regressors, check).run();
}

}  // namespace kapok::forecast
