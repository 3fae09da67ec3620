#include "descriptive/column_summary.h"

#include "expression/calendar.h"
#include "stats/double_double.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_set>
#include <vector>

namespace kapok::descriptive {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

template <class T>
std::int64_t distinctOf(const std::vector<T>& sorted) {
    std::int64_t count = sorted.empty() ? 0 : 1;
    for (std::size_t i = 1; i < sorted.size(); ++i) count += sorted[i] != sorted[i - 1] ? 1 : 0;
    return count;
}

double sumOf(const std::vector<double>& values) {
    stats::DoubleDouble sum;
    for (const double value : values) {
        if (std::isfinite(value)) sum = sum + value;
    }
    return sum.value();
}

void summarizeNumbers(const ColumnView& column, const SummaryOptions& options, ColumnSummary& summary) {
    std::vector<double> values;
    values.reserve(column.size());
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row)) values.push_back(column.number(row));
    }
    summary.moments = stats::moments(values);
    summary.sum = sumOf(values);
    std::sort(values.begin(), values.end());
    summary.distinct = distinctOf(values);
    const auto finite = [](double value) { return std::isfinite(value); };
    summary.infinite = std::count_if(values.begin(), values.end(), [](double value) { return std::isinf(value); });
    values.erase(std::remove_if(values.begin(), values.end(), [&](double value) { return !finite(value); }),
                 values.end());
    for (std::size_t i = 0; i < summary.quantiles.size(); ++i) {
        summary.quantiles[i] = stats::quantile(values, static_cast<double>(i) / 4, options.quantileType);
    }
    if (!values.empty()) {
        summary.quantiles.front() = values.front();
        summary.quantiles.back() = values.back();
    }
    if (column.type() != Type::Boolean) summary.histogram = stats::histogram(values, options.bins);
}

void summarizeTimes(const ColumnView& column, ColumnSummary& summary) {
    std::vector<std::int64_t> values;
    values.reserve(column.size());
    const bool dates = column.type() == Type::Date;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row)) values.push_back(dates ? column.days()[row] : column.int64s()[row]);
    }
    std::sort(values.begin(), values.end());
    summary.distinct = distinctOf(values);
    if (values.empty()) return;
    const auto text = dates ? expression::dateText : expression::dateTimeText;
    summary.earliest = text(values.front());
    summary.latest = text(values.back());
}

void summarizeTexts(const ColumnView& column, ColumnSummary& summary) {
    std::vector<std::int64_t> counts(column.dictionary().size(), 0);
    for (const std::int32_t code : column.codes()) {
        if (code >= 0) ++counts[static_cast<std::size_t>(code)];
    }
    for (std::size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] == 0) continue;
        ++summary.distinct;
        const std::string_view text = column.dictionary()[code];
        if (counts[code] < summary.topCount || (counts[code] == summary.topCount && text >= summary.top)) continue;
        summary.topCount = counts[code];
        summary.top = text;
    }
}

void summarizeGeometries(const ColumnView& column, ColumnSummary& summary) {
    std::unordered_set<std::string_view> shapes;
    for (std::size_t row = 0; row < column.size(); ++row) {
        if (!column.isMissing(row)) shapes.insert(column.wkb()[row]);
    }
    summary.distinct = static_cast<std::int64_t>(shapes.size());
}

}  // namespace

ColumnSummary summarize(const ColumnView& column, const SummaryOptions& options) {
    ColumnSummary summary;
    summary.moments = stats::moments({});
    summary.sum = notANumber;
    summary.quantiles.fill(notANumber);
    for (std::size_t row = 0; row < column.size(); ++row) summary.missing += column.isMissing(row) ? 1 : 0;
    summary.count = static_cast<std::int64_t>(column.size()) - summary.missing;
    switch (column.type()) {
        case Type::Boolean:
        case Type::Int64:
        case Type::Float64: summarizeNumbers(column, options, summary); break;
        case Type::Date:
        case Type::DateTime: summarizeTimes(column, summary); break;
        case Type::Text: summarizeTexts(column, summary); break;
        case Type::Geometry: summarizeGeometries(column, summary);
    }
    return summary;
}

}  // namespace kapok::descriptive
