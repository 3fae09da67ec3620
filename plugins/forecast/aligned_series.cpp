#include "forecast/aligned_series.h"

#include "forecast/decompose.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

void requireSameSteps(const Series& a, const Series& b) {
    if (a.axis.unit() == b.axis.unit() && a.axis.unitsPerStep() == b.axis.unitsPerStep()) return;
    throw Error(KAPOK_TR("forecast", "The series have steps of different lengths."),
                KAPOK_TR("forecast", "Aggregate them to the same steps first, such as months or quarters."));
}

}  // namespace

AlignedSeries alignedSeries(const std::vector<const ColumnView*>& columns, const ColumnView& time) {
    std::vector<Series> series;
    for (const ColumnView* column : columns) {
        SeriesSet set = gatherSeries(*column, time, nullptr);
        if (set.series.empty()) {
            throw Error(KAPOK_TR("forecast", "The column %1 has no two values with a time.").arg(column->field().name),
                        KAPOK_TR("forecast", "Choose other columns, or check the filter of the data."));
        }
        series.push_back(std::move(set.series.front()));
    }
    std::int64_t from = series.front().timeAt(0);
    std::int64_t to = series.front().timeAt(series.front().values.size() - 1);
    for (const Series& each : series) {
        requireSameSteps(series.front(), each);
        from = std::max(from, each.timeAt(0));
        to = std::min(to, each.timeAt(each.values.size() - 1));
    }
    if (from >= to) {
        throw Error(KAPOK_TR("forecast", "The columns have no times in common."),
                    KAPOK_TR("forecast", "Choose columns that are known at the same times."));
    }
    AlignedSeries aligned{.first = series.front(), .start = static_cast<std::size_t>(series.front().axis.step(from))};
    for (const Series& each : series) {
        const std::vector<double> complete = filledGaps(each.values, each.axis.usualPeriod());
        const auto begin = static_cast<std::ptrdiff_t>(each.axis.step(from));
        const auto end = static_cast<std::ptrdiff_t>(each.axis.step(to)) + 1;
        aligned.columns.emplace_back(complete.begin() + begin, complete.begin() + end);
        aligned.filled += static_cast<std::size_t>(std::count_if(each.values.begin() + begin, each.values.begin() + end,
                                                                 [](double value) { return std::isnan(value); }));
    }
    return aligned;
}

AlignedSeries onOneAxis(const std::vector<Series>& series) {
    const auto earlier = [](const Series& a, const Series& b) { return a.timeAt(0) < b.timeAt(0); };
    AlignedSeries aligned{.first = *std::min_element(series.begin(), series.end(), earlier)};
    const TimeAxis& axis = aligned.first.axis;
    std::size_t steps = 0;
    for (const Series& each : series) {
        requireSameSteps(aligned.first, each);
        steps = std::max(steps, static_cast<std::size_t>(axis.step(each.timeAt(0))) + each.values.size());
    }
    for (const Series& each : series) {
        std::vector<double>& column = aligned.columns.emplace_back(steps, std::nan(""));
        std::copy(each.values.begin(), each.values.end(),
                  column.begin() + static_cast<std::ptrdiff_t>(axis.step(each.timeAt(0))));
    }
    return aligned;
}

}  // namespace kapok::forecast
