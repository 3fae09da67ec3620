// Which TBATS model suits a series.
#include "forecast/arima_auto.h"
#include "forecast/tbats.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::forecast {
namespace {

/// Shorter series have a level alone, or with a slope from a few values on.
constexpr std::size_t fewestToChooseFrom = 10;
constexpr std::size_t fewestForTrend = 6;

/// The series less its moving average over the longest period; steps at the ends are lost.
std::vector<double> detrended(const std::vector<double>& y, double period) {
    const auto half = static_cast<std::size_t>(std::lround(period)) / 2;
    std::vector<double> result;
    double sum = 0;
    for (std::size_t t = 0; t < y.size(); ++t) {
        sum += y[t];
        if (t > 2 * half) sum -= y[t - 2 * half - 1];
        if (t < 2 * half) continue;
        result.push_back(y[t - half] - sum / static_cast<double>(2 * half + 1));
    }
    return result;
}

/// Squared length that a wave explains, the wave being nearly orthogonal to the others over many periods.
double explained(const std::vector<double>& x, double frequency) {
    double cosine = 0, sine = 0, cc = 0, ss = 0, cs = 0;
    for (std::size_t t = 0; t < x.size(); ++t) {
        const double c = std::cos(frequency * static_cast<double>(t));
        const double s = std::sin(frequency * static_cast<double>(t));
        cosine += c * x[t];
        sine += s * x[t];
        cc += c * c;
        ss += s * s;
        cs += c * s;
    }
    const double determinant = cc * ss - cs * cs;
    if (determinant < 1e-6 * cc * cc) return cc > 0 ? cosine * cosine / cc : 0;
    return (ss * cosine * cosine - 2 * cs * cosine * sine + cc * sine * sine) / determinant;
}

double squaresOf(const std::vector<double>& x) {
    double sum = 0;
    for (const double value : x) sum += value * value;
    return sum;
}

/// Waves that a longer period does not share with a shorter one that divides it.
int mostWaves(double period, const std::vector<double>& shorter) {
    double most = (period - 1) / 2;
    for (const double other : shorter) {
        const double ratio = period / other;
        if (std::abs(ratio - std::round(ratio)) < 1e-3) most = std::min(most, std::round(ratio) - 1);
    }
    return static_cast<int>(std::min(most, 20.0));
}

std::vector<TbatsForm> formsOf(const TbatsForm& waves, bool boxCox) {
    std::vector<TbatsForm> forms;
    for (const bool transformed : {false, true}) {
        if (transformed && !boxCox) continue;
        for (const auto& [trend, damped] : {std::pair{false, false}, std::pair{true, false}, std::pair{true, true}}) {
            TbatsForm& form = forms.emplace_back(waves);
            form.boxCox = transformed;
            form.trend = trend;
            form.damped = damped;
        }
    }
    return forms;
}

}  // namespace

TbatsForm wavesOf(const std::vector<double>& y, const std::vector<double>& periods) {
    TbatsForm form;
    std::vector<double> sorted = periods;
    std::sort(sorted.begin(), sorted.end());
    for (const double period : sorted) {
        if (period >= 2 && 2 * period <= static_cast<double>(y.size())) form.periods.push_back(period);
    }
    if (form.periods.empty()) return form;
    const std::vector<double> x = detrended(y, form.periods.back());
    const auto n = static_cast<double>(x.size());
    double left = squaresOf(x);
    std::vector<double> shorter;
    for (const double period : form.periods) {
        const int most = std::max(1, mostWaves(period, shorter));
        // AIC: each wave has two coefficients. Up to two weak waves may stand before a strong one.
        int chosen = 1;
        double gone = explained(x, 2 * std::numbers::pi / period);
        double best = n * std::log(std::max(left - gone, 1e-300)) + 4;
        double bestGone = gone;
        for (int k = 2; k <= most && k <= chosen + 3; ++k) {
            gone += explained(x, 2 * std::numbers::pi * k / period);
            const double criterion = n * std::log(std::max(left - gone, 1e-300)) + 4 * k;
            if (criterion >= best) continue;
            best = criterion;
            bestGone = gone;
            chosen = k;
        }
        left = std::max(left - bestGone, 1e-300);
        form.harmonics.push_back(chosen);
        shorter.push_back(period);
    }
    return form;
}

TbatsFit selectTbats(const std::vector<double>& y, const std::vector<double>& periods, bool boxCox,
                     const std::function<void()>& check) {
    if (y.size() < fewestToChooseFrom) {
        TbatsFit level = fitTbats(y, {}, check);
        if (y.size() < fewestForTrend) return level;
        TbatsFit trend = fitTbats(y, {.trend = true}, check);
        return trend.aic < level.aic ? trend : level;
    }
    const bool positive = std::all_of(y.begin(), y.end(), [](double value) { return value > 0; });
    TbatsFit best;
    bool found = false;
    for (const TbatsForm& form : formsOf(wavesOf(y, periods), boxCox && positive)) {
        TbatsFit fit = fitTbats(y, form, check);
        if (found && !(fit.aic < best.aic)) continue;
        best = std::move(fit);
        found = true;
    }
    ArimaChoice choice;
    choice.d = 0;
    choice.seasonal = false;
    const ArimaFit errors = selectArima(best.drivers, 1, choice, {}, check).fit;
    if (errors.orders.p + errors.orders.q == 0) return best;
    TbatsForm form = best.form;
    form.p = errors.orders.p;
    form.q = errors.orders.q;
    TbatsFit fit = fitTbats(y, form, check);
    return fit.aic < best.aic ? fit : best;
}

std::string tbatsName(const TbatsFit& fit) {
    const auto number = [](double value) { return rounded(value); };
    std::string name = "TBATS(" + (fit.form.boxCox ? number(fit.parameters.lambda) : std::string("1")) + ", {" +
                       std::to_string(fit.form.p) + "," + std::to_string(fit.form.q) + "}, ";
    name += fit.form.damped ? number(fit.parameters.phi) : std::string(fit.form.trend ? "1" : "-");
    name += ", {";
    for (std::size_t i = 0; i < fit.form.periods.size(); ++i) {
        name += (i > 0 ? ", <" : "<") + number(fit.form.periods[i]) + "," + std::to_string(fit.form.harmonics[i]) + ">";
    }
    return name + "})";
}

}  // namespace kapok::forecast
