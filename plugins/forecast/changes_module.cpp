#include "forecast/changes_module.h"

#include "forecast/change_points.h"
#include "forecast/decompose.h"
#include "forecast/forecast_module.h"

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
    Result result;
    OutputTable& segments = result.addTable("segments", KAPOK_TR("forecast", "Segments of constant level"));
    auto& name = segments.text("series");
    Field from = time.field();
    from.name = "from";
    Field to = time.field();
    to.name = "to";
    auto& start = segments.column(from);
    auto& end = segments.column(to);
    auto& values = segments.integer("steps");
    auto& mean = segments.number("mean", value.field().unit);
    auto& change = segments.number("change", value.field().unit);
    OutputTable& levels = result.addTable("levels", KAPOK_TR("forecast", "Series and level"));
    auto& levelName = levels.text("series");
    Field at = time.field();
    at.name = "time";
    auto& levelTime = levels.column(at);
    auto& actual = levels.number("actual", value.field().unit);
    auto& level = levels.number("level", value.field().unit);
    std::size_t changes = 0;
    for (const Series& series : set.series) {
        context.check();
        const std::vector<double> y = filledGaps(series.values, 1);
        const double penalty =
            parameters.number("penalty") * noiseVariance(y) * std::log(static_cast<double>(y.size()));
        const auto starts = levelChanges(y, penalty, static_cast<std::size_t>(parameters.integer("least")));
        changes += starts.size() - 1;
        double previous = std::nan("");
        for (std::size_t i = 0; i < starts.size(); ++i) {
            const std::size_t stop = i + 1 < starts.size() ? starts[i + 1] : y.size();
            const auto first = y.begin() + static_cast<std::ptrdiff_t>(starts[i]);
            const double average = std::accumulate(first, y.begin() + static_cast<std::ptrdiff_t>(stop), 0.0) /
                                   static_cast<double>(stop - starts[i]);
            name.add(series.name);
            start.add(series.timeAt(starts[i]));
            end.add(series.timeAt(stop - 1));
            values.add(static_cast<std::int64_t>(stop - starts[i]));
            mean.add(average);
            change.add(average - previous);
            previous = average;
            for (std::size_t t = starts[i]; t < stop; ++t) {
                levelName.add(series.name);
                levelTime.add(series.timeAt(t));
                actual.add(series.values[t]);
                level.add(average);
            }
        }
    }
    if (segments.rows() == 0) {
        throw Error(KAPOK_TR("forecast", "There are no rows with a time and a group."),
                    KAPOK_TR("forecast", "Choose other columns, or check the filter of the data."));
    }
    result.charts.push_back({"levels", KAPOK_TR("forecast", "Level"),
                             R"({"dataset":"levels","mark":"line","encoding":{"x":{"field":"time","type":")" +
                                 std::string(isTime(time.type()) ? "temporal" : "quantitative") +
                                 R"("},"y":{"field":"level","type":"quantitative"})" +
                                 (group ? R"(,"color":{"field":"series","type":"nominal"})" : "") + "}}"});
    result.texts.push_back({"summary", KAPOK_TR("forecast", "The level of **%1** changed %2 times in %3 series.")
                                           .arg(value.field().shown())
                                           .arg(changes)
                                           .arg(set.series.size())});
    return result;
}

}  // namespace kapok::forecast
