#include "forecast/changes_module.h"

#include "forecast/change_points.h"
#include "forecast/decompose.h"
#include "forecast/forecast_chart.h"
#include "forecast/forecast_module.h"
#include "forecast/residual_check.h"
#include "sdk/row_writer.h"

#include <cmath>
#include <numeric>

namespace kapok::forecast {
namespace {

ModuleInfo makeInfo() {
    ModuleInfo info =
        declared("forecast.changes", KAPOK_TR("forecast", "Changes of level"),
                 KAPOK_TR("forecast", "Finds when the mean of a series changed, and by how much."),
                 KAPOK_TR("forecast",
                          "The series is cut into segments of constant mean so that the squared deviations and a "
                          "penalty for each segment are least; PELT finds the exact optimum. The penalty is a multiple "
                          "of the noise's variance times the logarithm of the length; the variance is taken from the "
                          "median change between neighbours, which a few jumps do not move.\n\n"
                          "A trend, a season or errors that depend on each other look like changes: take them out "
                          "first, or raise the penalty.\n\n"
                          "**Missing values** are filled by lines between their neighbours.\n\n"
                          "Source: R. Killick, P. Fearnhead, I. A. Eckley, Journal of the American Statistical "
                          "Association 107, 2012."),
                 KAPOK_TR("forecast",
                          "Between changes, the values vary around one level independently and with equal spread. A "
                          "correlation of neighbours is checked and said."),
                 {})
            .info;
    for (Parameter& parameter : sharedParameters(false)) {
        const auto& id = parameter.id;
        if (id == "value" || id == "time" || id == "group") info.parameters.push_back(std::move(parameter));
    }
    info.parameters.push_back({.id = "penalty",
                               .kind = ParameterKind::Number,
                               .label = KAPOK_TR("forecast", "Penalty"),
                               .help = KAPOK_TR("forecast", "Higher finds fewer changes; 3 suits independent errors."),
                               .standard = 3.0,
                               .minimum = 0.01,
                               .maximum = 1e6});
    info.parameters.push_back({.id = "least",
                               .kind = ParameterKind::Integer,
                               .label = KAPOK_TR("forecast", "Shortest segment"),
                               .help = KAPOK_TR("forecast", "Steps."),
                               .standard = std::int64_t{2},
                               .minimum = 1,
                               .maximum = 100000});
    return info;
}

/// The tables of segments and of levels.
class Writer {
public:
    Writer(Result& result, const Field& value, const Field& time)
        : segments_(result.addTable("segments", KAPOK_TR("forecast", "Segments of constant level")),
                    Schema{series(),
                           named(time, "from"),
                           named(time, "to"),
                           {.name = "steps", .type = Type::Int64},
                           number("mean", value),
                           number("change", value)}),
          levels_(result.addTable("levels", KAPOK_TR("forecast", "Series and level")),
                  Schema{series(), named(time, "time"), number("actual", value), number("level", value)}) {}

    /// `y` is the series without gaps, `starts` are the first steps of its segments. Returns `y` less its levels.
    std::vector<double> add(const Series& series, const std::vector<double>& y,
                            const std::vector<std::size_t>& starts) {
        double previous = std::nan("");
        std::vector<double> errors;
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::size_t stop = i + 1 < starts.size() ? starts[i + 1] : y.size();
            const std::size_t steps = stop - starts[i];
            const auto first = y.begin() + static_cast<std::ptrdiff_t>(starts[i]);
            const double mean =
                std::accumulate(first, first + static_cast<std::ptrdiff_t>(steps), 0.0) / static_cast<double>(steps);
            segments_.row(
                {series.name, series.timeAt(starts[i]), series.timeAt(stop - 1), steps, mean, mean - previous});
            previous = mean;
            for (std::size_t t = starts[i]; t < stop; ++t) {
                levels_.row({series.name, series.timeAt(t), series.values[t], mean});
                errors.push_back(y[t] - mean);
            }
        }
        return errors;
    }

private:
    static Field series() { return {.name = "series", .type = Type::Text}; }
    static Field named(Field field, const char* name) {
        field.name = name;
        return field;
    }
    static Field number(const char* name, const Field& value) {
        return {.name = name, .type = Type::Float64, .unit = value.unit};
    }

    RowWriter segments_;
    RowWriter levels_;
};

/// A lone series with its level dashed; the levels alone of several.
std::string chartOf(const Field& value, Type time, bool grouped) {
    ChartText chart{.dataset = "levels",
                    .mark = grouped ? "line" : "fan",
                    .title = value.shown(),
                    .channels = {{"x", "time", isTime(time) ? "temporal" : "quantitative"},
                                 {"y", grouped ? "level" : "actual", "quantitative", value.shown()}}};
    if (!grouped) return fanChart(chart, "level", {});
    chart.channels.push_back({"color", "series", "nominal"});
    return chart.json();
}

}  // namespace

const ModuleInfo& ChangesModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

Result ChangesModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    const ColumnView* group = parameters.has("group") ? &data.column(parameters.word("group")) : nullptr;
    const SeriesSet set = gatherSeries(value, time, group);
    if (set.series.empty()) {
        throw Error(KAPOK_TR("forecast", "There are no rows with a time and a group."),
                    KAPOK_TR("forecast", "Choose other columns, or check the filter of the data."));
    }
    Result result;
    Writer writer(result, value.field(), time.field());
    std::size_t changes = 0;
    std::size_t correlated = 0;
    for (const Series& series : set.series) {
        context.check();
        const std::vector<double> y = filledGaps(series.values, 1);
        const double penalty =
            parameters.number("penalty") * noiseVariance(y) * std::log(static_cast<double>(y.size()));
        const auto starts = levelChanges(y, penalty, static_cast<std::size_t>(parameters.integer("least")));
        changes += starts.size() - 1;
        correlated += neighbourCorrelation(writer.add(series, y, starts)) ? 1 : 0;
    }
    result.charts.push_back(
        {"levels", KAPOK_TR("forecast", "Level"), chartOf(value.field(), time.type(), group != nullptr)});
    result.texts.push_back({"summary", KAPOK_TR("forecast", "The level of **%1** changed %2 times in %3 series.")
                                           .arg(value.field().shown())
                                           .arg(changes)
                                           .arg(set.series.size())});
    if (correlated > 0) {
        result.warnings.push_back(
            KAPOK_TR("forecast",
                     "Neighbouring values go together between the changes, in %1 of %2 series: changes may be too "
                     "many. Take trend and season out first, or raise the penalty.")
                .arg(correlated)
                .arg(set.series.size()));
    }
    return result;
}

}  // namespace kapok::forecast
