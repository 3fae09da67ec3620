#include "tests/several_series.h"

#include "stats/model_matrix.h"
#include "stats/moments.h"

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

}  // namespace kapok::tests
