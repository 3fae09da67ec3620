#include "forecast/filter_module.h"

#include "forecast/decompose.h"
#include "forecast/filters.h"
#include "forecast/forecast_module.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

/// 1600 for quarters, and the same share of frequencies for other periods (Ravn & Uhlig 2002): 6.25 for years.
double usualLambda(int period) { return 1600 * std::pow(period / 4.0, 4); }

TrendCycle filtered(const std::vector<double>& y, int period, const ParameterValues& parameters) {
    const std::string& kind = parameters.word("filter");
    if (kind == "hp") {
        return hodrickPrescott(y, parameters.has("lambda") ? parameters.number("lambda") : usualLambda(period));
    }
    const double low = parameters.has("low") ? parameters.number("low") : std::max(2.0, 1.5 * period);
    const double high = parameters.has("high") ? parameters.number("high") : 8.0 * period;
    if (!(low < high)) {
        throw Error(KAPOK_TR("forecast", "The shortest period of the band must be below the longest."),
                    KAPOK_TR("forecast", "Set other periods, or leave them empty."));
    }
    if (kind == "cf") return christianoFitzgerald(y, low, high, true);
    const int k = parameters.has("lags") ? static_cast<int>(parameters.integer("lags")) : 3 * period;
    if (y.size() <= 2 * static_cast<std::size_t>(k)) {
        throw Error(
            KAPOK_TR("forecast", "The series has %1 steps; this filter needs more than %2.").arg(y.size()).arg(2 * k),
            KAPOK_TR("forecast", "Use fewer lags, a longer series, or another filter."));
    }
    return baxterKing(y, low, high, k);
}

ModuleInfo makeInfo() {
    ModuleInfo info =
        declared(
            "forecast.filter", KAPOK_TR("forecast", "Trend and cycle (HP, BK, CF)"),
            KAPOK_TR("forecast", "Splits a series into a smooth trend and the business cycle around it."),
            KAPOK_TR("forecast",
                     "**Hodrick–Prescott**: the trend that stays near the data and bends little; lambda weighs the "
                     "two, 1600 for quarters unless given, 129,600 for months, 6.25 for years.\n\n"
                     "**Baxter–King** and **Christiano–Fitzgerald** keep the cycles with periods between two "
                     "limits, 1.5 to 8 years unless given. The first is symmetric and loses three years at either "
                     "end; the second reaches the ends and takes the series for a random walk with drift.\n\n"
                     "**Missing values** are filled by lines between their neighbours, on the series without its "
                     "season. Take a strong season out first.\n\n"
                     "Sources: R. J. Hodrick, E. C. Prescott, Journal of Money, Credit and Banking 29, 1997; M. O. "
                     "Ravn, H. Uhlig, Review of Economics and Statistics 84, 2002; M. Baxter, R. G. King, same "
                     "journal 81, 1999; L. J. Christiano, T. J. Fitzgerald, International Economic Review 44, "
                     "2003."),
            KAPOK_TR("forecast",
                     "The series has no season, or it was taken out before, and the cycles have the lengths given. The "
                     "last years of a trend change when new values come."),
            {})
            .info;
    for (Parameter& parameter : sharedParameters(false)) {
        const auto& id = parameter.id;
        if (id == "value" || id == "time" || id == "group" || id == "period") {
            info.parameters.push_back(std::move(parameter));
        }
    }
    info.parameters.push_back({.id = "filter",
                               .kind = ParameterKind::Choice,
                               .label = KAPOK_TR("forecast", "Filter"),
                               .help = KAPOK_TR("forecast", "How trend and cycle are told apart."),
                               .standard = std::string("hp"),
                               .choices = {{"hp", KAPOK_TR("forecast", "Hodrick–Prescott")},
                                           {"bk", KAPOK_TR("forecast", "Baxter–King")},
                                           {"cf", KAPOK_TR("forecast", "Christiano–Fitzgerald")}}});
    info.parameters.push_back({.id = "lambda",
                               .kind = ParameterKind::Number,
                               .label = KAPOK_TR("forecast", "Lambda"),
                               .help = KAPOK_TR("forecast", "Smoothness of the trend; by the period unless given."),
                               .minimum = 0,
                               .maximum = 1e12,
                               .enabledBy = "filter=hp"});
    info.parameters.push_back({.id = "low",
                               .kind = ParameterKind::Number,
                               .label = KAPOK_TR("forecast", "Shortest period"),
                               .help = KAPOK_TR("forecast", "Steps; 1.5 seasons unless given."),
                               .minimum = 2,
                               .maximum = 1e6});
    info.parameters.push_back({.id = "high",
                               .kind = ParameterKind::Number,
                               .label = KAPOK_TR("forecast", "Longest period"),
                               .help = KAPOK_TR("forecast", "Steps; 8 seasons unless given."),
                               .minimum = 2,
                               .maximum = 1e6});
    info.parameters.push_back({.id = "lags",
                               .kind = ParameterKind::Integer,
                               .label = KAPOK_TR("forecast", "Lags"),
                               .help = KAPOK_TR("forecast", "Values lost at either end; 3 seasons unless given."),
                               .minimum = 1,
                               .maximum = 10000,
                               .enabledBy = "filter=bk"});
    return info;
}

}  // namespace

const ModuleInfo& FilterModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Result FilterModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    const ColumnView* group = parameters.has("group") ? &data.column(parameters.word("group")) : nullptr;
    const SeriesSet set = gatherSeries(value, time, group);
    Result result;
    OutputTable& table = result.addTable("cycle", KAPOK_TR("forecast", "Trend and cycle"));
    auto& name = table.text("series");
    Field timeField = time.field();
    timeField.name = "time";
    auto& at = table.column(timeField);
    auto& actual = table.number("actual", value.field().unit);
    auto& trend = table.number("trend", value.field().unit);
    auto& cycle = table.number("cycle", value.field().unit);
    for (const Series& series : set.series) {
        context.check();
        const int period =
            parameters.has("period") ? static_cast<int>(parameters.integer("period")) : series.axis.usualPeriod();
        if (series.values.size() < 4) continue;
        const TrendCycle parts = filtered(filledGaps(series.values, period), period, parameters);
        for (std::size_t t = 0; t < series.values.size(); ++t) {
            name.add(series.name);
            at.add(series.timeAt(t));
            actual.add(series.values[t]);
            trend.add(parts.trend[t]);
            cycle.add(parts.cycle[t]);
        }
    }
    if (table.rows() == 0) {
        throw Error(KAPOK_TR("forecast", "No series is long enough: a filter needs at least 4 values."),
                    KAPOK_TR("forecast", "Use a longer series."));
    }
    result.charts.push_back({"cycle", KAPOK_TR("forecast", "Cycle"),
                             R"({"dataset":"cycle","mark":"line","encoding":{"x":{"field":"time","type":")" +
                                 std::string(isTime(time.type()) ? "temporal" : "quantitative") +
                                 R"("},"y":{"field":"cycle","type":"quantitative"})" +
                                 (group ? R"(,"color":{"field":"series","type":"nominal"})" : "") + "}}"});
    result.texts.push_back({"summary", KAPOK_TR("forecast", "**%1** was split into trend and cycle for %2 series.")
                                           .arg(value.field().shown())
                                           .arg(set.series.size())});
    return result;
}

}  // namespace kapok::forecast
