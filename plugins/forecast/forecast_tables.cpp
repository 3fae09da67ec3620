#include "forecast/forecast_tables.h"

#include "forecast/accuracy.h"
#include "forecast/backtest.h"
#include "forecast/forecast_chart.h"
#include "forecast/terms.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::forecast {
namespace {

// More charts than this are no help: groups beyond have their rows in the tables.
constexpr std::size_t mostCharts = 12;

}  // namespace

TableWriter::TableWriter(Result& result, const Field& value, const Field& time, const ColumnView* group,
                         std::vector<double> levels, Terms parameters)
    : result_(result), value_(value), time_(time), group_(group), levels_(std::move(levels)) {
    if (group) {
        constexpr std::array taken{"time",   "step",   "mean", "actual", "parameter", "value", "model",
                                   "sample", "values", "me",   "rmse",   "mae",       "mape",  "mase"};
        groupName_ = group->field().name;
        const bool clash = std::find(taken.begin(), taken.end(), groupName_) != taken.end() ||
                           groupName_.starts_with("lower_") || groupName_.starts_with("upper_");
        if (clash) groupName_ = "group_" + groupName_;
    }
    OutputTable& forecast = result.addTable("forecast", KAPOK_TR("forecast", "Forecast"));
    forecast_.group = groupColumn(forecast);
    Field timeField = time;
    timeField.label = time.shown();
    timeField.name = "time";
    forecast_.time = &forecast.column(timeField);
    step_ = &forecast.integer("step");
    forecast_.mean = &forecast.number("mean", value.unit);
    addBounds(forecast, forecast_);

    OutputTable& series = result.addTable("series", KAPOK_TR("forecast", "History and forecast"));
    series_.group = groupColumn(series);
    series_.time = &series.column(timeField);
    actual_ = &series.column({.name = "actual", .type = Type::Float64, .unit = value.unit, .label = value.shown()});
    series_.mean = &series.number("mean", value.unit);
    addBounds(series, series_);

    OutputTable& fit = result.addTable("fit", KAPOK_TR("forecast", "Fitted model"));
    fitGroup_ = groupColumn(fit);
    parameter_ = &fit.text("parameter", std::move(parameters));
    parameterValue_ = &fit.number("value");

    OutputTable& accuracy =
        result.addTable("accuracy", KAPOK_TR("forecast", "Accuracy within the sample, not of the forecast"));
    accuracyGroup_ = groupColumn(accuracy);
    model_ = &accuracy.text("model");
    sample_ = &accuracy.text("sample", sampleTerms());
    values_ = &accuracy.integer("values");
    for (const char* name : {"me", "rmse", "mae"}) measures_.push_back(&accuracy.number(name, value.unit));
    measures_.push_back(&accuracy.number("mape", "%"));
    measures_.push_back(&accuracy.number("mase"));
}

OutputColumn* TableWriter::groupColumn(OutputTable& table) const {
    if (!group_) return nullptr;
    Field field = group_->field();
    field.name = groupName_;
    return &table.column(field);
}

void TableWriter::addBounds(OutputTable& table, Columns& columns) const {
    for (const double level : levels_) {
        for (const char* side : {"lower_", "upper_"}) {
            columns.bounds.push_back(&table.number(side + shortest(level), value_.unit));
        }
    }
}

void TableWriter::addGroup(OutputColumn* column, const Series& series) const {
    if (!column) return;
    const std::size_t row = series.groupRow;
    switch (group_->type()) {
        case Type::Text: column->add(group_->text(row)); break;
        case Type::Boolean: column->add(std::int64_t{group_->booleans()[row]}); break;
        default: column->add(group_->int64s()[row]);
    }
}

void TableWriter::addForecast(const Columns& columns, std::size_t step, const Forecast& forecast,
                              const std::vector<Bounds>& bounds) const {
    columns.mean->add(forecast.mean[step]);
    for (std::size_t i = 0; i < bounds.size(); ++i) {
        columns.bounds[2 * i]->add(bounds[i].lower[step]);
        columns.bounds[2 * i + 1]->add(bounds[i].upper[step]);
    }
}

void TableWriter::addHistory(const Series& series) {
    for (std::size_t step = 0; step < series.values.size(); ++step) {
        addGroup(series_.group, series);
        series_.time->add(series.timeAt(step));
        actual_->add(series.values[step]);
        // The last value is mean and bounds as well, so that the lines of a fan start from it.
        const bool last = step + 1 == series.values.size();
        const double value = last ? series.values[step] : std::nan("");
        series_.mean->add(value);
        for (OutputColumn* bound : series_.bounds) bound->add(value);
    }
}

void TableWriter::addFuture(const Series& series, const Outcome& outcome) {
    std::vector<Bounds> bounds;
    for (const double level : levels_) bounds.push_back(boundsAt(outcome, level));
    for (std::size_t step = 0; step < outcome.forecast.mean.size(); ++step) {
        const std::int64_t time = series.timeAt(series.values.size() + step);
        addGroup(forecast_.group, series);
        forecast_.time->add(time);
        step_->add(static_cast<std::int64_t>(step + 1));
        addForecast(forecast_, step, outcome.forecast, bounds);
        addGroup(series_.group, series);
        series_.time->add(time);
        actual_->addMissing();
        addForecast(series_, step, outcome.forecast, bounds);
    }
}

/// Rows (group), time, component, value, as a chart with a panel for each component reads them.
void TableWriter::addComponents(const Series& series, const std::vector<Component>& components) {
    if (components.empty()) return;
    if (!component_) {
        OutputTable& table = result_.addTable("components", KAPOK_TR("forecast", "Components of the series"));
        componentGroup_ = groupColumn(table);
        componentTime_ = &table.column(series_.time->field());
        component_ = &table.text("component", componentTerms());
        componentValue_ = &table.number("value", value_.unit);
    }
    for (const Component& component : components) {
        for (std::size_t step = 0; step < component.values.size(); ++step) {
            addGroup(componentGroup_, series);
            componentTime_->add(series.timeAt(step));
            component_->add(component.name);
            componentValue_->add(component.values[step]);
        }
    }
    addComponentChart(series);
}

void TableWriter::addAccuracy(const Series& series, const Outcome& outcome, int period) {
    const Accuracy accuracy = accuracyOf(series.values, outcome.fitted, period);
    addGroup(accuracyGroup_, series);
    model_->add(outcome.model);
    sample_->add("in-sample");
    values_->add(accuracy.values);
    const std::array numbers{accuracy.me, accuracy.rmse, accuracy.mae, accuracy.mape, accuracy.mase};
    for (std::size_t i = 0; i < numbers.size(); ++i) measures_[i]->add(numbers[i]);
}

/// A chart over time, of one group where there are some.
ChartText TableWriter::chartOf(const Series& series, std::string dataset, std::string mark) const {
    ChartText chart{.dataset = std::move(dataset),
                    .mark = std::move(mark),
                    .title = value_.shown(),
                    .channels = {{"x", "time", isTime(time_.type) ? "temporal" : "quantitative"}}};
    if (!group_) return chart;
    chart.title += " · " + series.name;
    chart.filter = equalsCondition(groupName_, series.name, group_->type() == Type::Text);
    return chart;
}

void TableWriter::addChart(const Series& series, int horizon, int period) {
    if (charts_ >= mostCharts) return;
    ++charts_;
    ChartText chart = chartOf(series, "series", "fan");
    chart.channels.push_back({"y", "actual", "quantitative", value_.shown()});
    const std::string recent = recentCondition(series.values.size(), horizon, period, series.timeType,
                                               [&](std::size_t step) { return series.timeAt(step); });
    if (!recent.empty()) chart.filter += (chart.filter.empty() ? "" : " and ") + recent;
    const std::string id = group_ ? "forecast_" + std::to_string(charts_) : "forecast";
    const Text title = group_ ? KAPOK_TR("forecast", "Forecast of %1, %2").arg(value_.shown()).arg(series.name)
                              : KAPOK_TR("forecast", "Forecast of %1").arg(value_.shown());
    result_.charts.push_back({id, title, fanChart(chart, "mean", levels_)});
}

void TableWriter::addComponentChart(const Series& series) {
    if (charts_ >= mostCharts) return;
    ChartText chart = chartOf(series, "components", "line");
    chart.channels.push_back({"y", "value", "quantitative", value_.shown()});
    chart.further = R"("resolve":{"scale":{"y":"independent"}})";
    const std::string id = group_ ? "components_" + std::to_string(charts_ + 1) : "components";
    const Text title = group_ ? KAPOK_TR("forecast", "Components of %1, %2").arg(value_.shown()).arg(series.name)
                              : KAPOK_TR("forecast", "Components of %1").arg(value_.shown());
    result_.charts.push_back({id, title, withEncoding(chart, panels("component"))});
}

void TableWriter::add(const Series& series, const Outcome& outcome, int period) {
    addHistory(series);
    addFuture(series, outcome);
    for (const auto& [name, number] : outcome.parameters) {
        addGroup(fitGroup_, series);
        parameter_->add(name);
        parameterValue_->add(number);
    }
    addAccuracy(series, outcome, period);
    addComponents(series, outcome.components);
    addChart(series, static_cast<int>(outcome.forecast.mean.size()), period);
}

}  // namespace kapok::forecast
