#include "forecast/reconcile_module.h"

#include "forecast/backtest.h"
#include "forecast/forecast_chart.h"
#include "forecast/forecast_module.h"
#include "forecast/hierarchy_data.h"
#include "forecast/methods.h"
#include "forecast/terms.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "stats/normal.h"

#include <algorithm>
#include <atomic>
#include <cmath>

namespace kapok::forecast {
namespace {

// MinT keeps a few square matrices of this size.
constexpr std::size_t mostNodes = 4000;
// Panels of a chart.
constexpr std::size_t mostPanels = 6;

Reconciliation reconciliationOf(const std::string& word) {
    if (word == "bottom_up") return Reconciliation::BottomUp;
    if (word == "ols") return Reconciliation::Ols;
    if (word == "structural") return Reconciliation::Structural;
    if (word == "variance") return Reconciliation::Variance;
    return word == "sample" ? Reconciliation::Sample : Reconciliation::Shrinkage;
}

/// A forecast of each node by itself.
std::vector<Outcome> baseForecasts(const HierarchyData& data, const Method& method, const Problem& common,
                                   RunContext& context) {
    std::vector<Outcome> outcomes(data.nodes.size());
    std::atomic<std::size_t> done = 0;
    const ParameterValues parameters = standardParameters(method);
    context.parallelFor(outcomes.size(), [&](std::size_t i) {
        context.check();
        Problem problem = common;
        problem.values = data.series.columns[i];
        outcomes[i] = method.forecast(problem, parameters);
        context.progress(static_cast<double>(++done) / static_cast<double>(outcomes.size()));
    });
    return outcomes;
}

/// One-step errors at the steps where every node has one.
stats::Matrix errorsOf(const HierarchyData& data, const std::vector<Outcome>& outcomes) {
    std::vector<std::size_t> steps;
    for (std::size_t t = 0; t < data.series.steps(); ++t) {
        if (std::none_of(outcomes.begin(), outcomes.end(),
                         [&](const Outcome& each) { return std::isnan(each.fitted[t]); })) {
            steps.push_back(t);
        }
    }
    stats::Matrix errors(steps.size(), outcomes.size());
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        for (std::size_t row = 0; row < steps.size(); ++row) {
            errors(row, i) = data.series.columns[i][steps[row]] - outcomes[i].fitted[steps[row]];
        }
    }
    return errors;
}

/// Reconciled means and standard deviations of each node.
std::vector<Forecast> reconciledForecasts(const Reconciler& reconciler, const std::vector<Outcome>& outcomes) {
    std::vector<Forecast> forecasts(outcomes.size());
    const std::size_t horizon = outcomes.front().forecast.mean.size();
    std::vector<double> means(outcomes.size()), deviations(outcomes.size());
    for (std::size_t h = 0; h < horizon; ++h) {
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            means[i] = outcomes[i].forecast.mean[h];
            deviations[i] = outcomes[i].forecast.sd[h];
        }
        const std::vector<double> mean = reconciler.reconciled(means);
        const std::vector<double> sd = reconciler.deviations(deviations);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            forecasts[i].mean.push_back(mean[i]);
            forecasts[i].sd.push_back(sd[i]);
        }
    }
    return forecasts;
}

class Writer {
public:
    Writer(const HierarchyData& data, const Field& value, const Field& time, std::vector<double> levels)
        : data_(data), value_(value), time_(time), levels_(std::move(levels)) {
        time_.name = "time";
    }

    void addForecast(Result& result, const std::vector<Outcome>& base, const std::vector<Forecast>& reconciled) const;
    void addHistory(Result& result, const std::vector<Forecast>& reconciled) const;
    void addNodes(Result& result, const std::vector<Outcome>& base) const;
    void addChart(Result& result, int horizon) const;

private:
    Schema withBounds(Schema fields) const {
        for (const double level : levels_) {
            for (const char* side : {"lower_", "upper_"}) {
                fields.push_back(
                    {.name = side + parameterText(ParameterValue(level)), .type = Type::Float64, .unit = value_.unit});
            }
        }
        return fields;
    }
    void addBounds(std::vector<Cell>& row, const Forecast& forecast, std::size_t h) const {
        for (const double level : levels_) {
            const double half = stats::normalQuantile(0.5 + level / 200) * forecast.sd[h];
            row.emplace_back(forecast.mean[h] - half);
            row.emplace_back(forecast.mean[h] + half);
        }
    }
    std::string nameOf(std::size_t node) const {
        return data_.nodes[node].name.empty() ? "total" : data_.nodes[node].name;
    }
    std::string levelOf(std::size_t node) const {
        return data_.nodes[node].level.empty() ? "total" : data_.nodes[node].level;
    }

    const HierarchyData& data_;
    const Field& value_;
    Field time_;
    std::vector<double> levels_;
};

void Writer::addForecast(Result& result, const std::vector<Outcome>& base,
                         const std::vector<Forecast>& reconciled) const {
    const auto number = [&](const char* name) {
        return Field{.name = name, .type = Type::Float64, .unit = value_.unit};
    };
    RowWriter table(result.addTable("forecast", KAPOK_TR("forecast", "Reconciled forecast")),
                    withBounds({{.name = "level", .type = Type::Text, .terms = nodeTerms()},
                                {.name = "node", .type = Type::Text, .terms = nodeTerms()},
                                time_,
                                {.name = "step", .type = Type::Int64},
                                number("base"),
                                number("mean")}));
    for (std::size_t i = 0; i < base.size(); ++i) {
        for (std::size_t h = 0; h < reconciled[i].mean.size(); ++h) {
            std::vector<Cell> row{levelOf(i),
                                  nameOf(i),
                                  data_.series.timeAt(data_.series.steps() + h),
                                  h + 1,
                                  base[i].forecast.mean[h],
                                  reconciled[i].mean[h]};
            addBounds(row, reconciled[i], h);
            table.row(row);
        }
    }
}

void Writer::addHistory(Result& result, const std::vector<Forecast>& reconciled) const {
    const auto number = [&](const char* name) {
        return Field{.name = name, .type = Type::Float64, .unit = value_.unit};
    };
    RowWriter table(
        result.addTable("series", KAPOK_TR("forecast", "History and forecast")),
        withBounds(
            {{.name = "node", .type = Type::Text, .terms = nodeTerms()}, time_, number("actual"), number("mean")}));
    const std::size_t n = data_.series.steps();
    for (std::size_t i = 0; i < reconciled.size(); ++i) {
        for (std::size_t t = 0; t < n; ++t) {
            const double actual = data_.series.columns[i][t];
            const double start = t + 1 == n ? actual : std::nan("");  // the fan starts from the last value
            std::vector<Cell> row{nameOf(i), data_.series.timeAt(t), actual};
            row.resize(4 + 2 * levels_.size(), Cell(start));
            table.row(row);
        }
        for (std::size_t h = 0; h < reconciled[i].mean.size(); ++h) {
            std::vector<Cell> row{nameOf(i), data_.series.timeAt(n + h), std::nan(""), reconciled[i].mean[h]};
            addBounds(row, reconciled[i], h);
            table.row(row);
        }
    }
}

void Writer::addNodes(Result& result, const std::vector<Outcome>& base) const {
    RowWriter table(result.addTable("nodes", KAPOK_TR("forecast", "Nodes and their models")),
                    {"level:term", "node:term", "series:int", "model:text"}, nodeTerms());
    const auto& aggregates = data_.hierarchy.aggregates;
    for (std::size_t i = 0; i < base.size(); ++i) {
        table.row(
            {levelOf(i), nameOf(i), i < aggregates.size() ? aggregates[i].size() : std::size_t{1}, base[i].model});
    }
}

/// A fan for each of the first nodes, the total at the top.
void Writer::addChart(Result& result, int horizon) const {
    const std::size_t shown = std::min(mostPanels, data_.nodes.size());
    std::string condition;
    for (std::size_t i = 0; i < shown && shown < data_.nodes.size(); ++i) {
        condition += (i > 0 ? " or " : "") + equalsCondition("node", nameOf(i), true);
    }
    const std::string recent = recentCondition(data_.series.steps(), horizon, data_.series.first.axis.usualPeriod(),
                                               time_.type, [&](std::size_t step) { return data_.series.timeAt(step); });
    if (!condition.empty() && !recent.empty()) condition = "(" + condition + ") and ";
    const ChartText chart{.dataset = "series",
                          .mark = "fan",
                          .title = value_.shown(),
                          .channels = {{"x", "time", isTime(time_.type) ? "temporal" : "quantitative"},
                                       {"y", "actual", "quantitative", value_.shown()}},
                          .filter = condition + recent,
                          .further = R"("resolve":{"scale":{"y":"independent"}})"};
    result.charts.push_back(
        {"forecast", KAPOK_TR("forecast", "Reconciled forecast"), fanChart(chart, "mean", levels_, panels("node"))});
}

/// How far the bottom forecasts were from the forecast of the total, in percent of it.
double disagreement(const HierarchyData& data, const std::vector<Outcome>& base) {
    double total = 0;
    double below = 0;
    for (std::size_t h = 0; h < base.front().forecast.mean.size(); ++h) {
        total += base.front().forecast.mean[h];
        for (std::size_t i = data.hierarchy.aggregates.size(); i < base.size(); ++i) below += base[i].forecast.mean[h];
    }
    return 100 * (below - total) / std::abs(total);
}

void warnAbout(const HierarchyData& data, Result& result) {
    if (data.filled > 0) {
        result.warnings.push_back(
            KAPOK_TR("forecast", "Missing values filled by lines between their neighbours: %1.").arg(data.filled));
    }
    if (!data.late.empty()) {
        result.warnings.push_back(KAPOK_TR("forecast", "Series that begin later than others count as 0 before: %1.")
                                      .arg(joinList(data.late)));
    }
    if (data.leftOut.rowsWithoutGroup > 0) {
        result.warnings.push_back(KAPOK_TR("forecast", "Rows left out because they have no place in the hierarchy: %1.")
                                      .arg(data.leftOut.rowsWithoutGroup));
    }
    if (!data.leftOut.unusable.empty()) {
        result.warnings.push_back(KAPOK_TR("forecast", "Series left out: %1.").arg(data.leftOut.unusable.size()));
        result.warnings.push_back(data.leftOut.reasons.front().message());
    }
}

HierarchyData hierarchyOf(const InputTable& data, const ColumnView& value, const ColumnView& time,
                          const ParameterValues& parameters) {
    std::vector<const ColumnView*> levels;
    for (const std::string& name : parameters.words("levels")) levels.push_back(&data.column(name));
    if (levels.empty() || levels.size() > 4) {
        throw Error(KAPOK_TR("forecast", "A hierarchy is made of one to four columns."),
                    KAPOK_TR("forecast", "Choose columns from the top down, such as province and city."));
    }
    HierarchyData hierarchy = hierarchyData(value, time, levels, parameters.word("structure") == "crossed");
    if (hierarchy.nodes.size() > mostNodes) {
        throw Error(KAPOK_TR("forecast", "The hierarchy has %1 series; at most %2 can be reconciled at once.")
                        .arg(hierarchy.nodes.size())
                        .arg(mostNodes),
                    KAPOK_TR("forecast", "Leave out the lowest level, or filter the data."));
    }
    return hierarchy;
}

class ReconcileModule final : public Module {
public:
    ReconcileModule();
    const ModuleInfo& info() const override { return info_; }
    Result run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const override;

private:
    ModuleInfo info_;
};

Result ReconcileModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    const HierarchyData hierarchy = hierarchyOf(data, value, time, parameters);
    const Method& method = methodOf("forecast." + parameters.word("method"));
    const std::vector<Outcome> base =
        baseForecasts(hierarchy, method, problemOf(hierarchy.series.first, parameters, context), context);
    const Reconciler reconciler(hierarchy.hierarchy, reconciliationOf(parameters.word("reconciliation")),
                                errorsOf(hierarchy, base));
    const std::vector<Forecast> reconciled = reconciledForecasts(reconciler, base);
    Result result;
    std::vector<double> bands = parameters.numbers("level");
    std::sort(bands.begin(), bands.end());
    const Writer writer(hierarchy, value.field(), time.field(), bands);
    writer.addForecast(result, base, reconciled);
    writer.addHistory(result, reconciled);
    writer.addNodes(result, base);
    writer.addChart(result, static_cast<int>(base.front().forecast.mean.size()));
    result.texts.push_back(
        {"summary",
         KAPOK_TR(
             "forecast",
             "**%1** of %2 bottom series and %3 sums of them was forecast %4 steps ahead, each by itself, and made to "
             "add up. Before, the bottom forecasts and the forecast of the total were %5 % apart.")
             .arg(value.field().shown())
             .arg(hierarchy.hierarchy.bottom)
             .arg(hierarchy.hierarchy.aggregates.size())
             .arg(base.front().forecast.mean.size())
             .arg(rounded(std::abs(disagreement(hierarchy, base))))});
    if (parameters.word("reconciliation") == "shrinkage") {
        result.texts.push_back({"shrinkage", KAPOK_TR("forecast",
                                                      "The covariance of the errors was drawn towards its "
                                                      "diagonal by a share of %1.")
                                                 .arg(rounded(reconciler.shrinkage()))});
    }
    warnAbout(hierarchy, result);
    return result;
}

Text helpText() {
    return KAPOK_TR(
        "forecast",
        "Forecasts of cities do not add up to the forecast of their province. Each series of the hierarchy, the sums "
        "included, is forecast by itself; then all are changed as little as their errors ask for, so that they add "
        "up.\n\n"
        "**Bottom-up** takes the lowest forecasts and adds them up. **OLS** lets all weigh the same; **structural** "
        "weighs by the number of series below, **variance** by the variances of the one-step errors. **MinT** uses "
        "their "
        "full covariance, which needs more steps than series, or the same drawn towards its diagonal (shrinkage), "
        "which "
        "is the safest choice.\n\n"
        "The hierarchy is nested, from the first column down, or crossed, with the sums over each of the columns.\n\n"
        "**Missing values** within a series are filled by lines between their neighbours; before a series begins it "
        "counts as 0.\n\n"
        "**Intervals** are normal: the base forecasts' deviations with the correlation of the one-step errors.\n\n"
        "Sources: R. J. Hyndman, R. A. Ahmed, G. Athanasopoulos, H. L. Shang, Computational Statistics & Data Analysis "
        "55, 2011; S. L. Wickramasuriya, G. Athanasopoulos, R. J. Hyndman, Journal of the American Statistical "
        "Association "
        "114, 2019; J. Schäfer, K. Strimmer, Statistical Applications in Genetics and Molecular Biology 4, 2005.");
}

std::vector<Parameter> ownParameters() {
    return {
        columnsParameter("levels", KAPOK_TR("forecast", "Levels"),
                         KAPOK_TR("forecast", "Columns from the top down, such as province and city."),
                         {Type::Text, Type::Int64, Type::Boolean}),
        choiceParameter("structure", KAPOK_TR("forecast", "Structure"), KAPOK_TR("forecast", "Which sums there are."),
                        {{"nested", KAPOK_TR("forecast", "Nested: each column within the one before")},
                         {"crossed", KAPOK_TR("forecast", "Crossed: sums over each of the columns")}}),
        choiceParameter("method", KAPOK_TR("forecast", "Method"), KAPOK_TR("forecast", "What forecasts each series."),
                        {{"ets", KAPOK_TR("forecast", "ETS")},
                         {"arima", KAPOK_TR("forecast", "ARIMA")},
                         {"theta", KAPOK_TR("forecast", "Theta")},
                         {"snaive", KAPOK_TR("forecast", "Seasonal naive")},
                         {"structural", KAPOK_TR("forecast", "Structural time series")},
                         {"auto", KAPOK_TR("forecast", "Automatic forecast")}}),
        choiceParameter("reconciliation", KAPOK_TR("forecast", "Reconciliation"),
                        KAPOK_TR("forecast", "How the forecasts are made to add up."),
                        {{"shrinkage", KAPOK_TR("forecast", "MinT with shrinkage")},
                         {"sample", KAPOK_TR("forecast", "MinT with the sample's covariance")},
                         {"variance", KAPOK_TR("forecast", "By the variances of the errors")},
                         {"structural", KAPOK_TR("forecast", "By the number of series below")},
                         {"ols", KAPOK_TR("forecast", "OLS: all weigh the same")},
                         {"bottom_up", KAPOK_TR("forecast", "Bottom-up")}})};
}

ReconcileModule::ReconcileModule()
    : info_(declared("forecast.reconcile", KAPOK_TR("forecast", "Forecasts that add up"),
                     KAPOK_TR("forecast",
                              "Forecasts a hierarchy, such as cities, provinces and their total, and "
                              "reconciles it."),
                     helpText(),
                     KAPOK_TR("forecast",
                              "No base forecast is too high or too low on average, and the errors of one step ahead "
                              "tell how those further ahead go together; for the intervals they are normal."),
                     {})
                .info) {
    for (Parameter& parameter : sharedParameters(false)) {
        if (parameter.id != "group" && parameter.id != "intervals") info_.parameters.push_back(std::move(parameter));
    }
    std::vector<Parameter> own = ownParameters();
    info_.parameters.insert(info_.parameters.begin() + 2, own.begin(), own.begin() + 1);
    info_.parameters.insert(info_.parameters.end(), own.begin() + 1, own.end());
}

}  // namespace

std::unique_ptr<const Module> reconcileModule() { return std::make_unique<ReconcileModule>(); }

}  // namespace kapok::forecast
