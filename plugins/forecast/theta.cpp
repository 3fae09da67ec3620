#include "forecast/theta.h"

#include "forecast/intervals.h"
#include "forecast/methods.h"
#include "forecast/past_errors.h"
#include "forecast/simple_methods.h"
#include "sdk/error.h"
#include "stats/scalar_minimum.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::forecast {
namespace {

struct Line {
    double intercept = 0;
    double slope = 0;
};

/// Least-squares line over times 1 … n.
Line lineThrough(const std::vector<double>& x) {
    const auto n = static_cast<double>(x.size());
    double sum = 0;
    double weighted = 0;
    for (std::size_t t = 0; t < x.size(); ++t) {
        sum += x[t];
        weighted += static_cast<double>(t + 1) * x[t];
    }
    const double slope = 6 / (n * n - 1) * (2 * weighted / n - (n + 1) * sum / n);
    return {sum / n - (n + 1) / 2 * slope, slope};
}

/// Lines through the first t values, for each t (Fiorucci et al. 2016, eq. 9 to 11).
std::vector<Line> linesSoFar(const std::vector<double>& x) {
    std::vector<Line> lines{{x[0], 0}};
    double mean = x[0];
    for (std::size_t i = 1; i < x.size(); ++i) {
        const auto t = static_cast<double>(i + 1);
        const double before = mean;
        mean = ((t - 1) * mean + x[i]) / t;
        const double slope = ((t - 2) * lines.back().slope + 6 / t * (x[i] - before)) / (t + 1);
        lines.push_back({mean - (t + 1) / 2 * slope, slope});
    }
    return lines;
}

/// One-step forecasts are level(alpha, l0) + share * pull(alpha), linear in l0 and share = 1 - 1/theta.
class Pass {
public:
    Pass(const std::vector<double>& x, ThetaKind kind) : x_(x), kind_(kind), line_(lineThrough(x)) {
        if (kind == ThetaKind::Dynamic) lines_ = linesSoFar(x);
    }

    struct Solution {
        double level = 0;
        double share = 0;
        double sum = 0;
    };

    /// The least sum of squares for alpha, over l0 and, unless Standard, share in [0, 1).
    Solution solve(double alpha) const {
        const double keep = 1 - alpha;
        double level = 0;
        double decay = 1;
        double aa = 0, ab = 0, bb = 0, ay = 0, by = 0, yy = 0;
        for (std::size_t t = 0; t < x_.size(); ++t) {
            if (t >= first()) {
                const double target = x_[t] - level;
                const double b = pull(t, alpha, decay);
                aa += decay * decay;
                ab += decay * b;
                bb += b * b;
                ay += decay * target;
                by += b * target;
                yy += target * target;
            }
            level = alpha * x_[t] + keep * level;
            decay *= keep;
        }
        const auto at = [&](double share) {
            const double l0 = (ay - share * ab) / aa;
            return Solution{l0, share,
                            yy - 2 * (l0 * ay + share * by) + l0 * l0 * aa + 2 * l0 * share * ab + share * share * bb};
        };
        if (kind_ == ThetaKind::Standard) return at(0);
        const double curvature = bb - ab * ab / aa;
        const double best = curvature > 1e-12 * bb ? (by - ab * ay / aa) / curvature : 0;
        return at(std::clamp(best, 0.0, 1.0));
    }

    /// Fills the fit's states and one-step forecasts.
    void run(ThetaFit& fit, double share) const {
        double level = fit.level;
        double decay = 1;
        for (std::size_t t = 0; t < x_.size(); ++t) {
            const double b = kind_ == ThetaKind::Standard ? 0 : share * pull(t, fit.alpha, decay);
            fit.fitted.push_back(level + b);
            level += fit.alpha * (x_[t] - level);
            decay *= 1 - fit.alpha;
        }
        fit.lastLevel = level;
        const Line& line = kind_ == ThetaKind::Dynamic ? lines_.back() : line_;
        fit.intercept = line.intercept;
        fit.slope = line.slope;
    }

    /// A line that follows the data says nothing before the third value.
    std::size_t first() const { return kind_ == ThetaKind::Dynamic ? 2 : 0; }

private:
    /// (1 - alpha)^t A + (1 - (1 - alpha)^(t+1)) / alpha B at the step after t values (eq. 5 and 12).
    double pull(std::size_t t, double alpha, double decay) const {
        if (kind_ == ThetaKind::Standard) return 0;
        static constexpr Line flat{};
        const Line& line = kind_ == ThetaKind::Optimised ? line_ : t > 0 ? lines_[t - 1] : flat;
        return decay * line.intercept + (1 - decay * (1 - alpha)) / alpha * line.slope;
    }

    const std::vector<double>& x_;
    ThetaKind kind_;
    Line line_;
    std::vector<Line> lines_;
};

std::optional<SeasonalFigure> seasonOf(const std::vector<double>& y, int period) {
    if (!isSeasonal(y, period) || std::any_of(y.begin(), y.end(), [](double value) { return value <= 0; })) return {};
    SeasonalFigure season = classicalSeason(y, period, true);
    if (std::any_of(season.figure.begin(), season.figure.end(), [](double value) { return std::abs(value) < 1e-4; })) {
        return {};
    }
    return season;
}

}  // namespace

ThetaFit fitTheta(const std::vector<double>& y, int period, ThetaKind kind) {
    std::vector<double> x = filledGaps(y, period);
    if (x.size() < fewestThetaValues) {
        throw Error(KAPOK_TR("forecast", "The series is too short: %1 values, and this method needs at least %2.")
                        .arg(x.size())
                        .arg(fewestThetaValues),
                    KAPOK_TR("forecast", "Use a longer series, or a simpler method."));
    }
    ThetaFit fit;
    fit.kind = kind;
    fit.steps = x.size();
    fit.season = seasonOf(x, period);
    if (fit.season) {
        for (std::size_t t = 0; t < x.size(); ++t) x[t] = fit.season->adjusted(x[t], t);
    }
    const Pass pass(x, kind);
    // Bounds of the smoothing parameter: those of exponential smoothing, and those of Fiorucci et al. (2016).
    const bool standard = kind == ThetaKind::Standard;
    const auto sum = [&](double alpha) { return pass.solve(alpha).sum; };
    fit.alpha = stats::minimizeScalar(sum, standard ? 1e-4 : 0.1, standard ? 0.9999 : 0.99, 16).x;
    const Pass::Solution best = pass.solve(fit.alpha);
    fit.level = best.level;
    // A share of 1 is a theta without end: the forecast is the line itself.
    fit.theta = standard ? 2 : 1 / std::max(1 - best.share, 1e-10);
    pass.run(fit, best.share);
    double squares = 0;
    // The first steps of the dynamic method have no line yet: their errors are those of the starting level.
    for (std::size_t t = 0; t < pass.first(); ++t) fit.fitted[t] = std::nan("");
    for (std::size_t t = pass.first(); t < x.size(); ++t) squares += std::pow(x[t] - fit.fitted[t], 2);
    const std::size_t lost = pass.first() + (standard ? 2 : 3);
    fit.sigma2 = squares / static_cast<double>(x.size() > lost ? x.size() - lost : 1);
    if (fit.season) {
        for (std::size_t t = 0; t < x.size(); ++t) fit.fitted[t] = fit.season->reseasoned(fit.fitted[t], t);
    }
    fit.adjusted = std::move(x);
    return fit;
}

namespace {

/// The mean h steps after t values, without the season: `level` and `line` are those after t, `decay` is (1 - alpha)^t.
double meanAhead(const ThetaFit& fit, double level, const Line& line, double decay, int h) {
    const double ahead = h - 1;
    if (fit.kind == ThetaKind::Standard) return level + line.slope / 2 * (ahead + (1 - decay) / fit.alpha);
    const double rise = ahead + (1 - decay * (1 - fit.alpha)) / fit.alpha;
    return level + (1 - 1 / fit.theta) * (decay * line.intercept + rise * line.slope);
}

}  // namespace

Forecast ThetaFit::forecast(int horizon) const {
    Forecast result;
    const double decay = std::pow(1 - alpha, static_cast<double>(steps));
    for (int h = 1; h <= horizon; ++h) {
        double mean = meanAhead(*this, lastLevel, {intercept, slope}, decay, h);
        double sd = std::sqrt(sigma2 * (1 + (h - 1) * alpha * alpha));
        if (season) {
            const std::size_t step = steps + static_cast<std::size_t>(h - 1);
            mean = season->reseasoned(mean, step);
            sd *= season->at(step);
        }
        result.mean.push_back(mean);
        result.sd.push_back(sd);
    }
    return result;
}

std::vector<double> ThetaFit::deviations(const std::vector<double>& y, const Forecast& forecast) const {
    constexpr std::size_t shortestLine = 3;
    const std::size_t horizon = forecast.sd.size();
    const auto factor = [&](std::size_t t) { return season ? season->at(t) : 1; };
    PastErrors errors(horizon);
    const std::vector<Line> lines = linesSoFar(adjusted);
    double pastLevel = level;
    double decay = 1;
    for (std::size_t t = 1; t < steps; ++t) {
        pastLevel += alpha * (adjusted[t - 1] - pastLevel);
        decay *= 1 - alpha;
        if (t < shortestLine || (steps - t) % originSpacing(steps) != 0) continue;
        const double next = meanAhead(*this, pastLevel, lines[t - 1], decay, 1);
        for (std::size_t h = 0; h < std::min(horizon, steps - t); ++h) {
            const double mean = meanAhead(*this, pastLevel, lines[t - 1], decay, static_cast<int>(h) + 1);
            errors.add(h, y[t + h] / factor(t + h) - mean, next);
        }
    }
    std::vector<double> model;
    for (std::size_t h = 0; h < horizon; ++h) model.push_back(forecast.sd[h] / factor(steps + h));
    std::vector<double> result =
        errors.deviations(model, model.front(), forecast.mean.front() / factor(steps), steps, parameters());
    for (std::size_t h = 0; h < horizon; ++h) result[h] *= factor(steps + h);
    return result;
}

namespace {

Outcome forecastByTheta(const Problem& problem, const ParameterValues& parameters) {
    if (isConstant(problem.values)) return constantOutcome(problem);
    if (problem.values.size() < fewestThetaValues) return lastValueOutcome(problem);
    const std::string& kind = parameters.word("variant");
    ThetaFit fit = fitTheta(problem.values, problem.period,
                            kind == "standard"    ? ThetaKind::Standard
                            : kind == "optimised" ? ThetaKind::Optimised
                                                  : ThetaKind::Dynamic);
    Outcome outcome;
    outcome.forecast = fit.forecast(problem.horizon);
    outcome.forecast.sd = fit.deviations(problem.values, outcome.forecast);
    outcome.quantiles = studentQuantiles(outcome.forecast, degreesOfFreedom(fit.steps, fit.parameters()));
    outcome.model = kind == "standard" ? "THETA" : kind == "optimised" ? "OTM" : "DOTM";
    outcome.parameters = {{"alpha", fit.alpha},
                          {"theta", fit.theta},
                          {"level_0", fit.level},
                          {"slope", fit.slope},
                          {"sigma2", fit.sigma2}};
    outcome.method =
        fit.season ? KAPOK_TR("forecast",
                              "The Theta method, with theta = %1 and alpha = %2, forecast the series without its "
                              "multiplicative season, which was then put back. Its intervals assume normal errors.")
                         .arg(rounded(fit.theta))
                         .arg(rounded(fit.alpha))
                   : KAPOK_TR("forecast",
                              "The Theta method was applied with theta = %1 and alpha = %2; the test found no season. "
                              "Its intervals assume normal errors.")
                         .arg(rounded(fit.theta))
                         .arg(rounded(fit.alpha));
    outcome.fitted = std::move(fit.fitted);
    return outcome;
}

}  // namespace

Method thetaMethod() {
    Method method = declared(
        "forecast.theta", KAPOK_TR("forecast", "Theta"),
        KAPOK_TR("forecast",
                 "Exponential smoothing pulled towards the long-term line: the winner of the M3 competition."),
        KAPOK_TR(
            "forecast",
            "The series without its season is split into lines of different curvature: the straight line of least "
            "squares and one with its curvature multiplied by theta, which exponential smoothing continues. The "
            "standard method takes theta = 2 and half the slope of the line; the optimised one estimates theta, "
            "and the dynamic one lets the line follow the data. Estimates minimise the squared one-step errors.\n\n"
            "A season is looked for by the autocorrelation at the period (90 %) and divided out by classical "
            "decomposition; series with values of 0 or below are forecast without it.\n\n"
            "**Missing values** are filled by lines between their neighbours, on the series without its season.\n\n"
            "**Intervals** are Student's t; their width is how far forecasts from each origin in the past erred at the "
            "same "
            "distance, with the same parameters and the line through the values before it, and no less than that of "
            "exponential smoothing. Errors are taken relative to the forecast where that is likelier.\n\n"
            "Sources: V. Assimakopoulos, K. Nikolopoulos, International Journal of Forecasting 16, 2000; R. J. "
            "Hyndman, B. Billah, same journal 19, 2003; J. A. Fiorucci et al., same journal 32, 2016; of the "
            "intervals S. Makridakis, R. L. Winkler, Management Science 35, 1989; Y. S. Lee, S. Scholtes, "
            "International Journal of Forecasting 30, 2014."),
        KAPOK_TR("forecast",
                 "The season multiplies a level that changes slowly around a long-term line; errors do not depend on "
                 "each other and have the same spread, and for the intervals they are normal. Memory and normality of "
                 "the one-step errors are checked and said."),
        KAPOK_TR("forecast",
                 "Missing values were filled by lines between their neighbours, on the series without its season."));
    method.info.parameters = {{.id = "variant",
                               .kind = ParameterKind::Choice,
                               .label = KAPOK_TR("forecast", "Variant"),
                               .help = KAPOK_TR("forecast", "How theta and the line are found."),
                               .standard = std::string("standard"),
                               .choices = {{"standard", KAPOK_TR("forecast", "Standard: theta is 2")},
                                           {"optimised", KAPOK_TR("forecast", "Optimised: theta is estimated")},
                                           {"dynamic", KAPOK_TR("forecast", "Dynamic: the line follows the data")}}}};
    method.forecast = forecastByTheta;
    return method;
}

}  // namespace kapok::forecast
