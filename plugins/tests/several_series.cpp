#include "tests/several_series.h"

#include "stats/model_matrix.h"
#include "stats/moments.h"
#include "tests/test_table.h"

#include <algorithm>

namespace kapok::tests {

void needRows(const SeveralSeries& series, std::size_t least) {
    if (series.length() >= least) return;
    throw Error(KAPOK_TR("tests", "Rows with values in all columns: %1; the test needs at least %2.")
                    .arg(series.length())
                    .arg(least),
                KAPOK_TR("tests", "Choose fewer columns or lags, or check the filter of the data."));
}

SeveralSeries severalSeries(const InputTable& data, const std::vector<std::string>& columns, const TimeOrder& order,
                            std::size_t least) {
    std::vector<const ColumnView*> views;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (std::find(columns.begin(), columns.begin() + static_cast<std::ptrdiff_t>(i), columns[i]) !=
            columns.begin() + static_cast<std::ptrdiff_t>(i)) {
            throw Error(KAPOK_TR("tests", "Column %1 is chosen twice.").arg(columns[i]),
                        KAPOK_TR("tests", "Choose different columns."));
        }
        views.push_back(&data.column(columns[i]));
    }
    SeveralSeries series;
    stats::CompleteRows complete = order.complete(views, data.rows());
    series.rows = std::move(complete.rows);
    series.left = complete.left;
    needRows(series, least);
    for (const ColumnView* view : views) {
        series.names.push_back(view->field().shown());
        series.values.push_back(stats::numbersOf(*view, series.rows));
        if (stats::moments(series.values.back()).sd > 0) continue;
        throw Error(KAPOK_TR("tests", "%1 is constant.").arg(series.names.back()),
                    KAPOK_TR("tests", "Choose another column."));
    }
    return series;
}

std::vector<double> differences(const std::vector<double>& y, std::size_t lag) {
    std::vector<double> steps(y.size(), notANumber);
    for (std::size_t t = lag; t < y.size(); ++t) steps[t] = y[t] - y[t - lag];
    return steps;
}

void writeChanges(const SeveralSeries& series, const TimeOrder& order, std::size_t lag, const std::string& id,
                  const Text& title, Result& result) {
    RowWriter writer(result.addTable("series", KAPOK_TR("tests", "Series")),
                     {order.field(), numberField("value"), numberField(id)});
    const std::vector<double>& y = series.values[0];
    const std::vector<double> changes = differences(y, lag);
    for (std::size_t t = 0; t < y.size(); ++t) writer.row({order.at(series.rows[t]), y[t], changes[t]});
    const std::string& name = series.names[0];
    ChartText chart{.dataset = "series",
                    .mark = "line",
                    .title = name,
                    .channels = {order.channel(), {"y", "value", "quantitative", name}}};
    result.charts.push_back({"series", KAPOK_TR("tests", "Series"), chart.json()});
    chart.channels[1] = {"y", id};
    result.charts.push_back({id + 's', title, chart.json()});
}

}  // namespace kapok::tests
