#include "forecast/breaks_module.h"

#include "forecast/break_points.h"
#include "forecast/decompose.h"
#include "forecast/method.h"
#include "forecast/residual_check.h"
#include "forecast/series.h"
#include "forecast/terms.h"
#include "sdk/by_group.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

// The sums of all segments are n^2 steps of work.
constexpr std::size_t mostSteps = 5000;

struct Model {
    std::vector<std::string> names;
    std::vector<std::vector<double>> columns;
};

/// The constant, time and regressors whose coefficients may break.
Model modelOf(const Series& series, const ParameterValues& parameters) {
    const std::size_t n = series.values.size();
    Model model{{"level"}, {std::vector<double>(n, 1)}};
    if (parameters.word("model") == "line") {
        model.names.emplace_back("slope");
        std::vector<double>& time = model.columns.emplace_back();
        for (std::size_t t = 1; t <= n; ++t) time.push_back(static_cast<double>(t));
    }
    for (std::size_t k = 0; k < series.regressors.size(); ++k) {
        model.names.push_back(parameters.words("regressors")[k]);
        std::vector<double>& column = model.columns.emplace_back(series.regressors[k]);
        column.resize(n, std::nan(""));
        if (std::none_of(column.begin(), column.end(), [](double value) { return std::isnan(value); })) continue;
        throw Error(KAPOK_TR("forecast", "The regressor %1 has missing values.").arg(model.names.back()),
                    KAPOK_TR("forecast", "Fill them first, or leave the regressor out."));
    }
    return model;
}

std::size_t chosenBreaks(const std::vector<Partition>& partitions, const ParameterValues& parameters, std::size_t steps,
                         std::size_t columns) {
    if (parameters.has("breaks")) {
        return std::min(static_cast<std::size_t>(parameters.integer("breaks")), partitions.size() - 1);
    }
    std::size_t best = 0;
    for (std::size_t m = 1; m < partitions.size(); ++m) {
        if (breakCriterion(partitions[m], steps, columns) < breakCriterion(partitions[best], steps, columns)) best = m;
    }
    return best;
}

Field timeColumn(const Field& time, const char* name) {
    Field field = time;
    field.name = name;
    return field;
}

void addPartitions(const std::vector<Partition>& partitions, std::size_t steps, std::size_t columns, std::size_t chosen,
                   Result& result) {
    RowWriter table(result.addTable("partitions", KAPOK_TR("forecast", "Numbers of breaks")),
                    {"breaks:int", "residual_sum", "bic", "chosen:int"});
    for (std::size_t m = 0; m < partitions.size(); ++m) {
        table.row({m, partitions[m].squares, breakCriterion(partitions[m], steps, columns), m == chosen ? 1 : 0});
    }
}

void addBreaks(const std::vector<Segment>& segments, const std::vector<std::size_t>& halves, const Series& series,
               const Field& time, Result& result) {
    RowWriter table(
        result.addTable("breaks", KAPOK_TR("forecast", "Breaks: the last step before each, with its interval")),
        Schema{{.name = "break", .type = Type::Int64},
               {.name = "step", .type = Type::Int64},
               timeColumn(time, "time"),
               timeColumn(time, "earliest"),
               timeColumn(time, "latest")});
    const std::size_t n = series.values.size();
    for (std::size_t i = 0; i < halves.size(); ++i) {
        const std::size_t last = segments[i + 1].from - 1;
        table.row({i + 1, last + 1, series.timeAt(last), series.timeAt(last - std::min(last, halves[i])),
                   series.timeAt(std::min(n - 1, last + halves[i]))});
    }
}

void addSegments(const std::vector<Segment>& segments, const Model& model, const Series& series, const Field& time,
                 const Field& value, Result& result) {
    RowWriter table(result.addTable("segments", KAPOK_TR("forecast", "Segments and their coefficients")),
                    Schema{{.name = "segment", .type = Type::Int64},
                           timeColumn(time, "from"),
                           timeColumn(time, "to"),
                           {.name = "steps", .type = Type::Int64},
                           {.name = "term", .type = Type::Text, .terms = segmentTerms()},
                           {.name = "estimate", .type = Type::Float64}});
    RowWriter fitted(result.addTable("fitted", KAPOK_TR("forecast", "Series and segments")),
                     Schema{timeColumn(time, "time"),
                            {.name = "line", .type = Type::Text, .terms = lineTerms()},
                            {.name = "segment", .type = Type::Int64},
                            {.name = "value", .type = Type::Float64, .unit = value.unit}});
    for (std::size_t t = 0; t < series.values.size(); ++t) {
        fitted.row({series.timeAt(t), value.shown(), 0, series.values[t]});
    }
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Segment& segment = segments[i];
        for (std::size_t k = 0; k < model.names.size(); ++k) {
            table.row({i + 1, series.timeAt(segment.from), series.timeAt(segment.to - 1), segment.to - segment.from,
                       model.names[k], segment.coefficients[k]});
        }
        for (std::size_t t = segment.from; t < segment.to; ++t) {
            double sum = 0;
            for (std::size_t k = 0; k < model.names.size(); ++k) sum += segment.coefficients[k] * model.columns[k][t];
            fitted.row({series.timeAt(t), "segments", i + 1, sum});
        }
    }
}

/// Errors that depend on each other look like breaks.
void checkErrors(const std::vector<Segment>& segments, const Model& model, const std::vector<double>& y,
                 Result& result) {
    std::vector<double> errors;
    for (const Segment& segment : segments) {
        for (std::size_t t = segment.from; t < segment.to; ++t) {
            double error = y[t];
            for (std::size_t k = 0; k < model.names.size(); ++k) error -= segment.coefficients[k] * model.columns[k][t];
            errors.push_back(error);
        }
    }
    const auto correlation = neighbourCorrelation(errors);
    if (!correlation) return;
    result.warnings.push_back(
        KAPOK_TR("forecast",
                 "Neighbouring residuals are correlated (%1): breaks may be too many and their "
                 "intervals too short. Take trend and season out first, or ask for longer segments.")
            .arg(rounded(*correlation)));
}

Text summaryOf(const std::vector<Segment>& segments, const Series& series, const Field& value) {
    if (segments.size() == 1) {
        return KAPOK_TR("forecast", "No break was found in **%1**: one segment describes it best.").arg(value.shown());
    }
    std::vector<std::string> times;
    for (std::size_t i = 1; i < segments.size(); ++i) {
        times.push_back(timeText(series.timeType, series.timeAt(segments[i].from - 1)));
    }
    return KAPOK_TR("forecast", "**%1** broke %2 times, after %3.")
        .arg(value.shown())
        .arg(times.size())
        .arg(joinList(times));
}

void addTest(const std::vector<Partition>& partitions, std::size_t steps, std::size_t columns, double share,
             Result& result) {
    const double statistic = greatestF(partitions, steps, columns);
    const double p = greatestFUpper(statistic, columns, share);
    RowWriter test(result.addTable("test", KAPOK_TR("forecast", "One break against none")), {"sup_f", "p_value"});
    test.row({statistic, p});
    if (std::isnan(statistic)) return;
    result.texts.push_back({"test", KAPOK_TR("forecast", "The greatest F of one break against none is %1 (%2).")
                                        .arg(rounded(statistic))
                                        .arg(pText(p))});
}

void addChart(const Field& value, const Field& time, Result& result) {
    result.charts.push_back({"segments", KAPOK_TR("forecast", "Series and segments"),
                             ChartText{.dataset = "fitted",
                                       .mark = "line",
                                       .title = value.shown(),
                                       .channels = {{"x", "time", isTime(time.type) ? "temporal" : "quantitative"},
                                                    {"y", "value", "quantitative", value.shown()},
                                                    {"color", "line", "nominal"},
                                                    {"detail", "segment", "nominal"}}}
                                 .json()});
}

Result analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    std::vector<const ColumnView*> regressors;
    if (parameters.has("regressors")) {
        for (const std::string& name : parameters.words("regressors")) regressors.push_back(&data.column(name));
    }
    const SeriesSet set = gatherSeries(value, time, nullptr, regressors);
    if (set.series.empty()) {
        throw Error(KAPOK_TR("forecast", "There are no rows with a time and a group."),
                    KAPOK_TR("forecast", "Choose other columns, or check the filter of the data."));
    }
    const Series& series = set.series.front();
    const std::vector<double> y = filledGaps(series.values, series.axis.usualPeriod());
    const std::size_t n = y.size();
    if (n > mostSteps) {
        throw Error(
            KAPOK_TR("forecast", "The series has %1 steps; breaks are looked for in up to %2.").arg(n).arg(mostSteps),
            KAPOK_TR("forecast", "Aggregate it to longer steps, or use the changes of level."));
    }
    const Model model = modelOf(series, parameters);
    const double share = parameters.number("share") / 100;
    const auto least =
        std::max<std::size_t>(model.names.size() + 1, static_cast<std::size_t>(share * static_cast<double>(n)));
    const auto partitions = breakPartitions(
        y, model.columns, least, static_cast<std::size_t>(parameters.integer("most")), [&context] { context.check(); });
    if (partitions.empty()) {
        throw Error(KAPOK_TR("forecast", "The series is too short, or a regressor repeats the others."),
                    KAPOK_TR("forecast", "Use a longer series, or fewer regressors."));
    }
    const std::size_t chosen = chosenBreaks(partitions, parameters, n, model.names.size());
    const std::vector<Segment> segments = segmentsOf(partitions[chosen], y, model.columns);
    Result result;
    addBreaks(segments, breakIntervals(segments, model.columns, parameters.number("level")), series, time.field(),
              result);
    addSegments(segments, model, series, time.field(), value.field(), result);
    addPartitions(partitions, n, model.names.size(), chosen, result);
    result.texts.push_back({"summary", summaryOf(segments, series, value.field())});
    addTest(partitions, n, model.names.size(), share, result);
    if (series.gaps + series.missing > 0) {
        result.warnings.push_back(KAPOK_TR("forecast", "Missing values filled by lines between their neighbours: %1.")
                                      .arg(series.gaps + series.missing));
    }
    checkErrors(segments, model, y, result);
    addChart(value.field(), time.field(), result);
    return result;
}

Text helpText() {
    return KAPOK_TR("forecast",
                    "The steps are cut into segments, each with a mean, a line or a regression of its own, so that the "
                    "squared residuals are least; dynamic programming finds the optimum for each number of breaks. The "
                    "number is chosen by the BIC unless it is given.\n\n"
                    "A break is the last step before the change. Its interval is for errors and regressors alike in "
                    "all segments. The test compares one break anywhere with none; its p-value is from the leading "
                    "terms of the tail and good where it is small.\n\n"
                    "**Missing values** are filled by lines between their neighbours.\n\n"
                    "Sources: J. Bai, P. Perron, Econometrica 66, 1998, and Journal of Applied Econometrics 18, 2003; "
                    "J. Bai, Review of Economics and Statistics 79, 1997; D. W. K. Andrews, Econometrica 61, 1993; B. "
                    "James, K. L. James, D. Siegmund, Biometrika 74, 1987.");
}

std::vector<Parameter> ownParameters() {
    return {columnParameter("value", KAPOK_TR("forecast", "Value"), KAPOK_TR("forecast", "The series."),
                            {Type::Float64, Type::Int64}),
            columnParameter("time", KAPOK_TR("forecast", "Time"),
                            KAPOK_TR("forecast", "Dates, times or whole numbers at even steps, in any order."),
                            {Type::Date, Type::DateTime, Type::Int64}),
            groupParameter(),
            choiceParameter("model", KAPOK_TR("forecast", "Model"), KAPOK_TR("forecast", "What may break."),
                            {{"level", KAPOK_TR("forecast", "The level")},
                             {"line", KAPOK_TR("forecast", "Level and slope of a line in time")}}),
            columnsParameter("regressors", KAPOK_TR("forecast", "Regressors"),
                             KAPOK_TR("forecast", "Their effects may break as well."), numberTypes(), false),
            integerParameter("breaks", KAPOK_TR("forecast", "Breaks"),
                             KAPOK_TR("forecast", "Chosen by the BIC unless given."), {}, 0, 50),
            integerParameter("most", KAPOK_TR("forecast", "Most breaks"), KAPOK_TR("forecast", "That are tried."),
                             std::int64_t{5}, 1, 50),
            numberParameter("share", KAPOK_TR("forecast", "Shortest segment (%)"),
                            KAPOK_TR("forecast", "Share of all steps."), 15.0, 1, 45),
            levelParameter()};
}

}  // namespace

std::unique_ptr<const Module> breaksModule() {
    ModuleInfo info =
        declared(
            "forecast.breaks", KAPOK_TR("forecast", "Structural breaks (Bai–Perron)"),
            KAPOK_TR("forecast",
                     "Finds when the level, the trend or the effects of regressors changed, with intervals."),
            helpText(),
            KAPOK_TR("forecast", "Errors that do not depend on each other; their correlation is checked and said."), {})
            .info;
    info.parameters = ownParameters();
    return std::make_unique<FunctionModule>(std::move(info), analyze);
}

}  // namespace kapok::forecast
