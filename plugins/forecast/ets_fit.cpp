#include "forecast/ets_fit.h"

#include "forecast/ets_forecast.h"
#include "forecast/ets_likelihood.h"
#include "forecast/ets_start.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::forecast {
namespace {

// Models within this distance of the best criterion are searched from more starting points.
constexpr double nearBest = 6;
constexpr std::size_t startsNearBest = 6;

constexpr double infinity = std::numeric_limits<double>::infinity();

/// The series divided by its mean size, so that all parameters are near 1.
struct Scaled {
    std::vector<double> y;
    double unit = 1;
    int observed = 0;
    double squares = 0;
    bool positive = true;
};

Scaled scaled(const std::vector<double>& y) {
    Scaled result{y, 0, 0, 0, true};
    for (const double value : y) {
        if (std::isnan(value)) continue;
        ++result.observed;
        result.unit += std::abs(value);
        result.positive = result.positive && value > 0;
    }
    result.unit = result.unit > 0 ? result.unit / result.observed : 1;
    for (double& value : result.y) {
        value /= result.unit;
        if (!std::isnan(value)) result.squares += value * value;
    }
    return result;
}

/// A model with its best point so far.
struct Candidate {
    EtsSpec spec = {};
    std::vector<std::vector<double>> starts = {};  ///< best first
    std::vector<double> x = {};
    double sum = infinity;
    double criterion = infinity;
};

double logLikelihood(double sum, const Scaled& data) {
    // A perfect fit has no likelihood: below rounding, fewer parameters decide.
    const double floor = 1e-26 * data.squares;
    return -0.5 * data.observed * std::log(std::max(sum, floor) * data.unit * data.unit);
}

struct Criteria {
    double aic, aicc, bic;
};

Criteria criteria(double loglik, int observed, int free) {
    const double n = observed;
    const double k = free;
    const double aic = -2 * loglik + 2 * k;
    const double correction = n > k + 1 ? 2 * k * (k + 1) / (n - k - 1) : std::nan("");
    return {aic, aic + correction, -2 * loglik + std::log(n) * k};
}

double criterionOf(const Criteria& values, Criterion which) {
    return which == Criterion::Aic ? values.aic : which == Criterion::Bic ? values.bic : values.aicc;
}

/// States between the guess (share 1) and a plain level without slope and season (share 0).
EtsParameters softened(const EtsSpec& spec, const EtsParameters& guess, double share, const Scaled& data) {
    EtsParameters p = guess;
    const EtsSpec plain{spec.error, EtsTrend::None, EtsSeason::None};
    p.level = share * guess.level + (1 - share) * startingStates(plain, 1, data.y).level;
    p.slope = share * guess.slope;
    const double neutral = spec.season == EtsSeason::Multiplicative ? 1 : 0;
    for (double& season : p.seasons) season = share * season + (1 - share) * neutral;
    return p;
}

/// Starting points ordered by their sum of squares; those outside the model's domain are left out.
std::vector<std::vector<double>> orderedStarts(EtsLikelihood& likelihood, const EtsSpec& spec, int period,
                                               const Scaled& data, bool customaryOnly) {
    const EtsParameters guess = startingStates(spec, period, data.y);
    std::vector<std::pair<double, std::vector<double>>> tried;
    // Near zero a multiplicative model may not stand the guess: then start from flatter states.
    for (const double share : {1.0, 0.5, 0.0}) {
        const EtsParameters states = share == 1 ? guess : softened(spec, guess, share, data);
        for (EtsParameters p : startingSmoothing(spec, period)) {
            p.level = states.level;
            p.slope = states.slope;
            p.seasons = states.seasons;
            std::vector<double> x = likelihood.pack(p);
            const double sum = likelihood.sum(x);
            if (std::isfinite(sum)) tried.emplace_back(sum, std::move(x));
            if (customaryOnly && !tried.empty()) break;
        }
        if (!tried.empty()) break;
    }
    std::stable_sort(tried.begin(), tried.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<std::vector<double>> starts;
    starts.reserve(tried.size());
    for (auto& [sum, x] : tried) starts.push_back(std::move(x));
    return starts;
}

/// Searches from one start and keeps what is better.
void search(Candidate& candidate, EtsLikelihood& likelihood, std::span<const double> start, const Scaled& data,
            Criterion which) {
    const auto minimum = stats::minimizeLeastSquares(likelihood, start, likelihood.lowerBounds(),
                                                     likelihood.upperBounds(), {.maximumIterations = 60});
    if (!(minimum.sum < candidate.sum)) return;
    candidate.x = minimum.x;
    candidate.sum = minimum.sum;
    const int free = static_cast<int>(likelihood.size()) + 1;
    candidate.criterion = criterionOf(criteria(logLikelihood(minimum.sum, data), data.observed, free), which);
}

Candidate firstSearch(const EtsSpec& spec, int period, const Scaled& data, const EtsChoice& choice,
                      const std::function<void()>& check) {
    Candidate candidate{.spec = spec};
    EtsLikelihood likelihood(spec, period, data.y, check);
    candidate.starts = orderedStarts(likelihood, spec, period, data, choice.nearestPeak);
    if (!candidate.starts.empty()) search(candidate, likelihood, candidate.starts.front(), data, choice.criterion);
    return candidate;
}

/// A trend model near smooth states gives way to a peak that is very much likelier: by more than 10 in twice the
/// log-likelihood (Kass & Raftery, Journal of the American Statistical Association 90, 1995).
void preferDecisivePeak(Candidate& candidate, int period, const Scaled& data, EtsChoice choice,
                        const std::function<void()>& check) {
    constexpr double decisive = 10;
    if (!candidate.spec.hasTrend() || candidate.spec.seasonal()) return;
    choice.nearestPeak = false;
    Candidate other = firstSearch(candidate.spec, period, data, choice, check);
    EtsLikelihood likelihood(candidate.spec, period, data.y, check);
    for (std::size_t i = 1; i < std::min(other.starts.size(), startsNearBest); ++i) {
        search(other, likelihood, other.starts[i], data, choice.criterion);
    }
    const double gain = 2 * (logLikelihood(other.sum, data) - logLikelihood(candidate.sum, data));
    if (gain > decisive || !std::isfinite(candidate.sum)) candidate = std::move(other);
}

bool allowed(const EtsSpec& spec, const EtsChoice& choice) {
    if (spec.error == EtsError::Additive && spec.season == EtsSeason::Multiplicative) return false;
    if (choice.error && *choice.error != spec.error) return false;
    if (choice.trend && (*choice.trend == EtsTrend::None) == spec.hasTrend()) return false;
    if (choice.season && *choice.season != spec.season) return false;
    // Damping refers to a trend: asked for, models without one are no answer; refused, they are.
    return !choice.damped || *choice.damped == spec.damped();
}

std::vector<EtsSpec> allowedSpecs(int period, const EtsChoice& choice) {
    std::vector<EtsSpec> specs;
    for (const EtsError error : {EtsError::Additive, EtsError::Multiplicative}) {
        for (const EtsTrend trend : {EtsTrend::None, EtsTrend::Additive, EtsTrend::Damped}) {
            for (const EtsSeason season : {EtsSeason::None, EtsSeason::Additive, EtsSeason::Multiplicative}) {
                const EtsSpec spec{error, trend, season};
                const bool fits = !spec.seasonal() || (period > 1 && period <= longestPeriod);
                if (fits && allowed(spec, choice)) specs.push_back(spec);
            }
        }
    }
    return specs;
}

[[noreturn]] void refuseSeason(int period) {
    if (period < 2) {
        throw Error(KAPOK_TR("forecast", "A seasonal model needs a period of at least 2."),
                    KAPOK_TR("forecast", "Set the period, or choose a model without season."));
    }
    throw Error(KAPOK_TR("forecast", "A season of %1 steps is too long for ETS; the longest is %2.")
                    .arg(period)
                    .arg(longestPeriod),
                KAPOK_TR("forecast", "Choose a model without season, or aggregate to longer steps."));
}

/// The models that the data allow; throws Error with the reason when there is none.
std::vector<EtsSpec> possibleSpecs(const Scaled& data, int period, const EtsChoice& choice) {
    if (choice.damped.value_or(false) && choice.trend == EtsTrend::None) {
        throw Error(KAPOK_TR("forecast", "A model without trend cannot be damped."),
                    KAPOK_TR("forecast", "Choose a trend, or no damping."));
    }
    const std::vector<EtsSpec> asked = allowedSpecs(period, choice);
    if (asked.empty()) refuseSeason(period);
    std::vector<EtsSpec> possible;
    int needed = std::numeric_limits<int>::max();

    for (const EtsSpec& spec : asked) {
        const int values = asked.size() == 1 ? valuesToFit(spec, period) : valuesNeeded(spec, period);
        needed = std::min(needed, values);

        if (data.observed >= values && (data.positive || !spec.needsPositive())) possible.push_back(spec);
    }
    if (!possible.empty()) return possible;
    if (data.observed < needed) {
        throw Error(KAPOK_TR("forecast", "The series is too short: %1 values, and this model needs at least %2.")
                        .arg(data.observed)
                        .arg(needed),
                    KAPOK_TR("forecast", "Use a longer series, or a simpler model."));
    }
    throw Error(
        KAPOK_TR("forecast", "Multiplicative models need positive values; the series has values of 0 or below."),
        KAPOK_TR("forecast", "Choose an additive model."));
}

EtsFit finished(const Candidate& best, int period, const Scaled& data, const std::vector<double>& y) {
    EtsFit fit;
    fit.spec = best.spec;
    fit.period = best.spec.seasonal() ? period : 1;
    const EtsLikelihood likelihood(best.spec, period, data.y);
    fit.parameters = likelihood.unpack(best.x);
    fit.parameters.level *= data.unit;
    fit.parameters.slope *= data.unit;
    if (best.spec.season == EtsSeason::Additive) {
        for (double& season : fit.parameters.seasons) season *= data.unit;
    }
    EtsPass pass = runEts(fit.spec, fit.period, fit.parameters, y);
    fit.fitted = std::move(pass.fitted);
    fit.residuals = std::move(pass.residuals);
    fit.last = std::move(pass.last);
    fit.observed = data.observed;
    fit.free = static_cast<int>(likelihood.size()) + 1;
    fit.loglik = logLikelihood(best.sum, data);
    const Criteria values = criteria(fit.loglik, fit.observed, fit.free);
    fit.aic = values.aic;
    fit.aicc = values.aicc;
    fit.bic = values.bic;
    double squares = 0;
    for (const double residual : fit.residuals) squares += std::isnan(residual) ? 0 : residual * residual;
    fit.sigma2 = squares / (fit.observed - fit.free + 1);
    return fit;
}

/// Relative errors have no meaning around forecasts that are not positive (looked at: the next period), nor when they
/// are typically larger than the forecast itself.
bool isMeaningful(const EtsFit& fit) {
    if (!fit.spec.needsPositive()) return true;
    const std::vector<double> next = forecastEts(fit, fit.period).mean;
    return fit.sigma2 <= 1 && std::all_of(next.begin(), next.end(), [](double mean) { return mean > 0; });
}

}  // namespace

double EtsFit::criterion(Criterion which) const { return criterionOf({aic, aicc, bic}, which); }

int valuesToFit(const EtsSpec& spec, int period) {
    const int parameters = spec.freeParameters(period) + 1;
    return spec.seasonal() ? std::max(parameters, 2 * period) : parameters;
}

int valuesNeeded(const EtsSpec& spec, int period) {
    // AICc needs two values more than estimated numbers, and a season must be seen twice.
    const int parameters = spec.freeParameters(period) + 3;
    return spec.seasonal() ? std::max(parameters, 2 * period) : parameters;
}

EtsFit fitEts(const std::vector<double>& y, int period, const EtsChoice& choice, const std::function<void()>& check) {
    const Scaled data = scaled(y);
    std::vector<Candidate> candidates;
    for (const EtsSpec& spec : possibleSpecs(data, period, choice)) {
        candidates.push_back(firstSearch(spec, period, data, choice, check));
        if (choice.nearestPeak) preferDecisivePeak(candidates.back(), period, data, choice, check);
    }
    const auto better = [](const Candidate& a, const Candidate& b) { return a.criterion < b.criterion; };
    std::stable_sort(candidates.begin(), candidates.end(), better);

    // The likelihood has several maxima: models near the best are searched again from elsewhere.
    const double near = candidates.front().criterion + nearBest;
    for (Candidate& candidate : candidates) {
        if (!(candidate.criterion <= near)) break;
        EtsLikelihood likelihood(candidate.spec, period, data.y, check);
        if (choice.nearestPeak) break;
        for (std::size_t i = 1; i < std::min(candidate.starts.size(), startsNearBest); ++i) {
            search(candidate, likelihood, candidate.starts[i], data, choice.criterion);
        }
    }
    std::stable_sort(candidates.begin(), candidates.end(), better);
    if (!std::isfinite(candidates.front().sum)) {
        throw Error(KAPOK_TR("forecast", "No exponential smoothing model could be fitted to this series."),
                    KAPOK_TR("forecast", "Check the series for extreme values, or use the seasonal naive method."));
    }
    for (const Candidate& candidate : candidates) {
        if (!std::isfinite(candidate.sum)) break;
        EtsFit fit = finished(candidate, period, data, y);
        fit.tried = static_cast<int>(candidates.size());
        if (isMeaningful(fit)) return fit;
    }
    EtsFit fit = finished(candidates.front(), period, data, y);
    fit.tried = static_cast<int>(candidates.size());
    return fit;
}

EtsChoice parseEtsChoice(std::string_view model) {
    EtsChoice choice;
    if (model == "auto") return choice;
    const auto refuse = [&] {
        return Error(KAPOK_TR("forecast", "There is no model \"%1\".").arg(model),
                     KAPOK_TR("forecast",
                              "Write auto, or three letters for error (A, M, Z), trend (N, A, Ad, Z) and "
                              "season (N, A, M, Z), such as MAM; Z is chosen for you."));
    };
    std::string letters(model);
    if (letters.size() == 4 && letters[2] == 'd' && letters[1] == 'A') {
        choice.damped = true;
        letters.erase(2, 1);
    }
    if (letters.size() != 3) throw refuse();
    const auto in = [](char letter, std::string_view known) { return known.find(letter) != std::string_view::npos; };
    if (!in(letters[0], "AMZ") || !in(letters[1], "NAZ") || !in(letters[2], "NAMZ")) throw refuse();
    if (letters[0] != 'Z') choice.error = letters[0] == 'A' ? EtsError::Additive : EtsError::Multiplicative;
    if (letters[1] != 'Z') choice.trend = letters[1] == 'N' ? EtsTrend::None : EtsTrend::Additive;
    if (letters[2] == 'N') choice.season = EtsSeason::None;
    if (letters[2] == 'A') choice.season = EtsSeason::Additive;
    if (letters[2] == 'M') choice.season = EtsSeason::Multiplicative;
    if (letters[0] == 'A' && letters[2] == 'M') {
        throw Error(KAPOK_TR("forecast",
                             "Additive errors do not go with a multiplicative season: the variance of such "
                             "forecasts is infinite."),
                    KAPOK_TR("forecast", "Choose multiplicative errors, as in MAM."));
    }
    return choice;
}

}  // namespace kapok::forecast
