#include "forecast/scenario_module.h"

#include "forecast/backtest.h"
#include "forecast/forecast_module.h"
#include "forecast/methods.h"
#include "forecast/scenario.h"
#include "forecast/terms.h"
#include "sdk/by_group.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

struct Study {
    const Series* series;
    std::vector<std::string> names;  ///< the base first
    std::vector<Outcome> outcomes;
    Field value;
    Field time;
};

Field named(Field field, const char* name) {
    field.name = name;
    return field;
}

void addForecasts(const Study& study, const std::vector<double>& levels, Result& result) {
    const auto number = [&](std::string name) {
        return Field{.name = std::move(name), .type = Type::Float64, .unit = study.value.unit};
    };
    Schema fields{{.name = "scenario", .type = Type::Text, .terms = scenarioTerms()},
                  named(study.time, "time"),
                  {.name = "step", .type = Type::Int64},
                  number("mean"),
                  number("difference"),
                  {.name = "difference_percent", .type = Type::Float64, .unit = "%"}};
    for (const double level : levels) {
        for (const char* side : {"lower_", "upper_"})
            fields.push_back(number(side + parameterText(ParameterValue(level))));
    }
    RowWriter table(result.addTable("forecast", KAPOK_TR("forecast", "Scenarios")), fields);
    const std::vector<double>& base = study.outcomes.front().forecast.mean;
    for (std::size_t i = 0; i < study.outcomes.size(); ++i) {
        std::vector<Bounds> bounds;
        for (const double level : levels) bounds.push_back(boundsAt(study.outcomes[i], level));
        for (std::size_t h = 0; h < base.size(); ++h) {
            const double mean = study.outcomes[i].forecast.mean[h];
            std::vector<Cell> row{study.names[i], study.series->timeAt(study.series->values.size() + h),
                                  h + 1,          mean,
                                  mean - base[h], 100 * (mean - base[h]) / std::abs(base[h])};
            for (const Bounds& bound : bounds) {
                row.emplace_back(bound.lower[h]);
                row.emplace_back(bound.upper[h]);
            }
            table.row(row);
        }
    }
}

/// The past and each scenario as lines of one chart; each begins at the last value.
void addLines(const Study& study, int period, Result& result) {
    RowWriter table(result.addTable("lines", KAPOK_TR("forecast", "Past and scenarios")),
                    Schema{{.name = "scenario", .type = Type::Text, .terms = scenarioTerms()},
                           named(study.time, "time"),
                           {.name = "value", .type = Type::Float64, .unit = study.value.unit}});
    const std::vector<double>& past = study.series->values;
    for (std::size_t t = 0; t < past.size(); ++t) table.row({study.value.shown(), study.series->timeAt(t), past[t]});
    for (std::size_t i = 0; i < study.outcomes.size(); ++i) {
        table.row({study.names[i], study.series->timeAt(past.size() - 1), past.back()});
        const std::vector<double>& mean = study.outcomes[i].forecast.mean;
        for (std::size_t h = 0; h < mean.size(); ++h) {
            table.row({study.names[i], study.series->timeAt(past.size() + h), mean[h]});
        }
    }
    const int horizon = static_cast<int>(study.outcomes.front().forecast.mean.size());
    const ChartText chart{.dataset = "lines",
                          .mark = "line",
                          .title = study.value.shown(),
                          .channels = {{"x", "time", isTime(study.time.type) ? "temporal" : "quantitative"},
                                       {"y", "value", "quantitative", study.value.shown()},
                                       {"color", "scenario", "nominal"}},
                          .filter = recentCondition(past.size(), horizon, period, study.time.type,
                                                    [&](std::size_t step) { return study.series->timeAt(step); })};
    result.charts.push_back({"scenarios", KAPOK_TR("forecast", "Scenarios"), chart.json()});
}

void addFit(const Study& study, const std::vector<std::string>& regressors, Result& result) {
    RowWriter table(result.addTable("fit", KAPOK_TR("forecast", "Fitted model")), {"parameter:term", "value"},
                    fitTerms(regressors));
    for (const auto& [name, value] : study.outcomes.front().parameters) table.row({name, value});
}

void addTexts(const Study& study, Result& result) {
    const std::vector<double>& base = study.outcomes.front().forecast.mean;
    result.texts.push_back(
        {"summary",
         KAPOK_TR("forecast",
                  "**%1** was forecast %2 steps ahead with the regressors as given (the base) and in %3 scenarios.")
             .arg(study.value.shown())
             .arg(base.size())
             .arg(study.names.size() - 1)});
    for (std::size_t i = 1; i < study.outcomes.size(); ++i) {
        const std::vector<double>& mean = study.outcomes[i].forecast.mean;
        double sum = 0;
        for (std::size_t h = 0; h < mean.size(); ++h) sum += (mean[h] - base[h]) / static_cast<double>(mean.size());
        result.texts.push_back({"scenario_" + std::to_string(i),
                                KAPOK_TR("forecast", "**%1**: %2 against the base at the last step, %3 on average.")
                                    .arg(study.names[i])
                                    .arg((mean.back() >= base.back() ? "+" : "") + rounded(mean.back() - base.back()))
                                    .arg((sum >= 0 ? "+" : "") + rounded(sum))});
    }
    result.texts.push_back({"method", study.outcomes.front().method});
}

Result analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    const std::vector<std::string>& names = parameters.words("regressors");
    std::vector<const ColumnView*> columns;
    for (const std::string& name : names) columns.push_back(&data.column(name));
    const std::vector<Scenario> scenarios = parseScenarios(parameters.word("scenarios"), names);
    const SeriesSet set = gatherSeries(value, time, nullptr, columns);
    if (set.series.empty()) {
        throw Error(KAPOK_TR("forecast", "There are no rows with a time and a group."),
                    KAPOK_TR("forecast", "Choose other columns, or check the filter of the data."));
    }
    const Series& series = set.series.front();
    const Method& method = methodOf("forecast." + parameters.word("method"));
    const ParameterValues standard = standardParameters(method);
    Problem problem = problemOf(series, parameters, context);
    problem.regressors = regressorsOf(series, names, problem.horizon);
    Study study{&series, {"base"}, {}, value.field(), time.field()};
    study.outcomes.push_back(method.forecast(problem, standard));
    const Regressors given = problem.regressors;
    for (const Scenario& scenario : scenarios) {
        context.check();
        problem.regressors = changed(given, scenario, series.values.size());
        study.names.push_back(scenario.name);
        study.outcomes.push_back(method.forecast(problem, standard));
    }
    Result result;
    std::vector<double> levels = parameters.numbers("level");
    std::sort(levels.begin(), levels.end());
    addForecasts(study, levels, result);
    addLines(study, problem.period, result);
    addFit(study, names, result);
    addTexts(study, result);
    result.warnings = study.outcomes.front().warnings;
    if (series.gaps + series.missing > 0) result.texts.push_back({"missing", method.missingRule});
    return result;
}

Text helpText() {
    return KAPOK_TR(
        "forecast",
        "A method with regressors is fitted once to the past and forecasts the steps ahead several times: with the "
        "regressors as they are given there (the base), and with changes of them.\n\n"
        "**Scenarios** are written as in *High: price \\* 1.1, income + 5 %; Low: price = 20*: a name, a colon, and "
        "changes by \\*, +, - or = for all steps ahead.\n\n"
        "What separates the scenarios are the regressors' coefficients in the past. They say what went along with the "
        "value, not what causes it; and far outside the range of the past they say little.\n\n"
        "**Missing values** are treated as the method does; the regressors need a value at every step, those ahead "
        "included.\n\n"
        "**Intervals** are the method's, given that the scenario comes true.\n\n"
        "Source: R. J. Hyndman, G. Athanasopoulos, *Forecasting: principles and practice*, 3rd edition, 2021, section "
        "7.6.");
}

std::vector<Parameter> ownParameters() {
    std::vector<Parameter> parameters;
    for (Parameter& parameter : sharedParameters(true)) {
        if (parameter.id == "regressors") parameter.required = true;
        if (parameter.id != "intervals") parameters.push_back(std::move(parameter));
    }
    Parameter scenarios =
        wordParameter("scenarios", KAPOK_TR("forecast", "Scenarios"),
                      KAPOK_TR("forecast", "Such as: High: price * 1.1, income + 5 %; Low: price = 20."));
    scenarios.required = true;
    parameters.push_back(std::move(scenarios));
    parameters.push_back(choiceParameter("method", KAPOK_TR("forecast", "Method"),
                                         KAPOK_TR("forecast", "With regressors."),
                                         {{"arima", KAPOK_TR("forecast", "ARIMA")},
                                          {"regression", KAPOK_TR("forecast", "Regression on trend and season")},
                                          {"structural", KAPOK_TR("forecast", "Structural time series")}}));
    return parameters;
}

}  // namespace

std::unique_ptr<const Module> scenarioModule() {
    ModuleInfo info = declared("forecast.scenarios", KAPOK_TR("forecast", "What-if scenarios"),
                               KAPOK_TR("forecast",
                                        "Forecasts with the regressors as given and with changes of them, side "
                                        "by side."),
                               helpText(),
                               KAPOK_TR("forecast",
                                        "The effects of the regressors stay what they were, and a regressor that is "
                                        "moved on purpose acts as its changes in the past went along."),
                               {})
                          .info;
    info.parameters = ownParameters();
    return std::make_unique<FunctionModule>(std::move(info), analyze);
}

}  // namespace kapok::forecast
