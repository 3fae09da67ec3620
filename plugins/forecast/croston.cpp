#include "forecast/methods.h"
#include "sdk/error.h"
#include "stats/normal.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

/// Demand rates over time: of Croston (1972), its correction by Syntetos & Boylan (2005), or of Teunter, Syntetos &
/// Babai (2011), whose probability of demand falls when there is none.
struct Demand {
    double size = 0;
    double interval = 1;     ///< steps between demands; Croston
    double probability = 0;  ///< TSB
};

class Smoother {
public:
    Smoother(const std::string& variant, double alpha) : variant_(variant), alpha_(alpha) {}

    /// Some value is not 0.
    void start(const std::vector<double>& y) {
        double first = 0;
        double count = 0;
        double demands = 0;
        for (std::size_t t = 0; t < y.size(); ++t) {
            if (std::isnan(y[t])) continue;
            ++count;
            if (y[t] == 0) continue;
            ++demands;
            if (demands == 1) {
                state_.size = y[t];
                first = count;
            }
        }
        state_.interval = first;
        state_.probability = demands / count;
    }

    double rate() const {
        if (variant_ == "tsb") return state_.size * state_.probability;
        const double rate = state_.size / state_.interval;
        return variant_ == "sba" ? rate * (1 - alpha_ / 2) : rate;
    }

    void add(double value) {
        if (std::isnan(value)) return;
        ++since_;
        state_.probability += alpha_ * ((value != 0 ? 1 : 0) - state_.probability);
        if (value == 0) return;
        if (!begun_) {
            begun_ = true;
        } else {
            state_.size += alpha_ * (value - state_.size);
            state_.interval += alpha_ * (since_ - state_.interval);
        }
        since_ = 0;
    }

private:
    std::string variant_;
    double alpha_;
    Demand state_;
    double since_ = 0;
    bool begun_ = false;
};

Outcome forecastDemand(const Problem& problem, const ParameterValues& parameters) {
    for (const double value : problem.values) {
        if (value < 0) {
            throw Error(KAPOK_TR("forecast", "Demand cannot be negative."),
                        KAPOK_TR("forecast", "Use another method, or filter such rows out."));
        }
    }
    if (isConstant(problem.values)) return constantOutcome(problem);
    const std::string& variant = parameters.word("variant");
    const double alpha = parameters.number("alpha");
    Smoother smoother(variant, alpha);
    smoother.start(problem.values);
    Outcome outcome;
    double squares = 0;
    double count = 0;
    for (const double value : problem.values) {
        outcome.fitted.push_back(smoother.rate());
        smoother.add(value);
        if (std::isnan(value)) continue;
        squares += std::pow(value - outcome.fitted.back(), 2);
        ++count;
    }
    const double rate = smoother.rate();
    outcome.forecast.mean.assign(static_cast<std::size_t>(problem.horizon), rate);
    outcome.forecast.sd.assign(static_cast<std::size_t>(problem.horizon), std::sqrt(squares / count));
    outcome.quantiles = [forecast = outcome.forecast](double p) {
        std::vector<double> values = forecast.mean;
        const double z = stats::normalQuantile(p);
        for (std::size_t h = 0; h < values.size(); ++h) values[h] = std::max(0.0, values[h] + z * forecast.sd[h]);
        return values;
    };
    outcome.model = variant == "croston" ? "CROSTON" : variant == "sba" ? "SBA" : "TSB";
    outcome.parameters = {{"alpha", alpha}, {"rate", rate}};
    outcome.method =
        KAPOK_TR("forecast",
                 "The mean demand in a step is forecast as %1 (%2, alpha %3). Its intervals take the "
                 "spread of the one-step errors as normal, which intermittent demand is not, and end at 0.")
            .arg(rounded(rate))
            .arg(outcome.model)
            .arg(rounded(alpha));
    return outcome;
}

}  // namespace

Method crostonMethod() {
    Method method = declared(
        "forecast.croston", KAPOK_TR("forecast", "Intermittent demand (Croston)"),
        KAPOK_TR("forecast", "For demand that is 0 in most steps: spare parts, rare sales."),
        KAPOK_TR(
            "forecast",
            "Croston's method smooths the size of demands and the steps between them, each updated when there is a "
            "demand; their ratio is the mean demand of a step. Syntetos and Boylan's correction takes off half "
            "alpha of it, which Croston's ratio is too high by. The method of Teunter, Syntetos and Babai smooths "
            "the probability of demand at every step, so that it falls when nothing is asked for any more.\n\n"
            "**Missing values** are left out: they are not taken for 0.\n\n"
            "**Intervals** take the spread of the one-step errors as normal and end at 0: read them as a rough "
            "guide.\n\n"
            "Sources: J. D. Croston, Operational Research Quarterly 23, 1972; A. A. Syntetos, J. E. Boylan, "
            "International Journal of Forecasting 21, 2005; R. H. Teunter, A. A. Syntetos, M. Z. Babai, European "
            "Journal of Operational Research 214, 2011."),
        KAPOK_TR("forecast",
                 "The size of demands and the steps between them change slowly and do not depend on each other; there "
                 "is no trend and no season. Memory and normality of the one-step errors are checked and said."),
        KAPOK_TR("forecast", "Steps without a value were left out; they were not taken for 0."));
    method.info.parameters = {{.id = "variant",
                               .kind = ParameterKind::Choice,
                               .label = KAPOK_TR("forecast", "Variant"),
                               .help = KAPOK_TR("forecast", "How the rate is found."),
                               .standard = std::string("sba"),
                               .choices = {{"croston", KAPOK_TR("forecast", "Croston")},
                                           {"sba", KAPOK_TR("forecast", "Syntetos–Boylan (SBA)")},
                                           {"tsb", KAPOK_TR("forecast", "Teunter–Syntetos–Babai (TSB)")}}},
                              {.id = "alpha",
                               .kind = ParameterKind::Number,
                               .label = KAPOK_TR("forecast", "Alpha"),
                               .help = KAPOK_TR("forecast", "Weight of the newest demand."),
                               .standard = 0.1,
                               .minimum = 0.001,
                               .maximum = 1}};
    method.forecast = forecastDemand;
    return method;
}

}  // namespace kapok::forecast
