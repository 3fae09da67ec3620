#include "table/profile.h"

#include "table/evaluate.h"
#include "table/exact_sum.h"
#include "table/format.h"
#include "table/hash.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok {
namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// Numbers of one chunk.
struct Part {
    double minimum = std::numeric_limits<double>::infinity();
    double maximum = -std::numeric_limits<double>::infinity();
    double finiteMinimum = std::numeric_limits<double>::infinity();
    double finiteMaximum = -std::numeric_limits<double>::infinity();
    RealSum sum;
    std::size_t finite = 0;
    std::vector<std::uint64_t> distinct;
    bool tooMany = false;
};

void addValue(Part& part, double value) {
    part.minimum = std::min(part.minimum, value);
    part.maximum = std::max(part.maximum, value);
    if (!std::isfinite(value)) return;
    part.finiteMinimum = std::min(part.finiteMinimum, value);
    part.finiteMaximum = std::max(part.finiteMaximum, value);
    part.sum.add(value);
    ++part.finite;
}

Part numbersOf(const Column& column, std::size_t chunk, std::size_t mostDistinct) {
    const ColumnView view = chunkView(column, chunk);
    const bool wide = column.type() == Type::Int64 || column.type() == Type::DateTime;
    Part part;
    KeyNumbers distinct;
    for (std::size_t row = 0; row < view.size(); ++row) {
        if (view.isMissing(row)) continue;
        const double value = view.number(row);
        addValue(part, value);
        if (part.tooMany) continue;
        distinct.number(wide ? static_cast<std::uint64_t>(view.int64s()[row]) : numberBits(value));
        part.tooMany = distinct.keys().size() > mostDistinct;
    }
    part.distinct = distinct.keys();
    return part;
}

Part joined(const std::vector<Part>& parts, std::size_t mostDistinct, ColumnProfile& result) {
    Part all;
    KeyNumbers distinct;
    for (const Part& part : parts) {
        all.minimum = std::min(all.minimum, part.minimum);
        all.maximum = std::max(all.maximum, part.maximum);
        all.finiteMinimum = std::min(all.finiteMinimum, part.finiteMinimum);
        all.finiteMaximum = std::max(all.finiteMaximum, part.finiteMaximum);
        all.sum.add(part.sum);
        all.finite += part.finite;
        all.tooMany |= part.tooMany;
        for (std::size_t i = 0; i < part.distinct.size() && !all.tooMany; ++i) {
            distinct.number(part.distinct[i]);
            all.tooMany = distinct.keys().size() > mostDistinct;
        }
    }
    result.distinct = all.tooMany ? mostDistinct : distinct.keys().size();
    result.distinctExact = !all.tooMany;
    return all;
}

std::vector<std::size_t> histogram(const Column& column, double low, double high, std::size_t bins,
                                   const Control& control) {
    if (low == high) bins = 1;
    std::vector<std::vector<std::size_t>> counts(column.chunkCount(), std::vector<std::size_t>(bins));
    const double width = high / static_cast<double>(bins) - low / static_cast<double>(bins);
    parallelFor(counts.size(), control, [&](std::size_t chunk) {
        const ColumnView view = chunkView(column, chunk);
        for (std::size_t row = 0; row < view.size(); ++row) {
            const double value = view.number(row);
            if (!std::isfinite(value)) continue;
            const double place = width > 0 ? (value - low) / width : 0;
            ++counts[chunk][std::min(bins - 1, static_cast<std::size_t>(std::max(place, 0.0)))];
        }
    });
    std::vector<std::size_t> all(bins);
    for (const auto& part : counts) {
        for (std::size_t bin = 0; bin < bins; ++bin) all[bin] += part[bin];
    }
    return all;
}

void profileNumbers(const Column& column, const ProfileOptions& options, const Control& control,
                    ColumnProfile& result) {
    std::vector<Part> parts(column.chunkCount());
    parallelFor(parts.size(), control,
                [&](std::size_t chunk) { parts[chunk] = numbersOf(column, chunk, options.mostDistinct); });
    const Part all = joined(parts, options.mostDistinct, result);
    const bool any = all.minimum <= all.maximum;
    result.minimum = any ? all.minimum : nan;
    result.maximum = any ? all.maximum : nan;
    result.mean = all.finite > 0 ? all.sum.value() / static_cast<double>(all.finite) : nan;
    if (all.finite == 0 || column.type() == Type::Boolean) return;
    result.histogram = histogram(column, all.finiteMinimum, all.finiteMaximum, options.bins, control);
}

/// Counts of the codes 0 … size - 1, chunk by chunk.
template <class Code>
std::vector<std::size_t> countsOf(const Column& column, std::size_t size, const Control& control, Code code) {
    std::vector<std::size_t> counts(size);
    for (std::size_t chunk = 0; chunk < column.chunkCount(); ++chunk) {
        control.check();
        const ColumnView view = chunkView(column, chunk);
        for (std::size_t row = 0; row < view.size(); ++row) {
            if (!view.isMissing(row)) ++counts[code(view, row)];
        }
    }
    return counts;
}

template <class Name>
void profileValues(const std::vector<std::size_t>& counts, const ProfileOptions& options, Name name,
                   ColumnProfile& result) {
    std::vector<std::size_t> order;
    for (std::size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0) order.push_back(code);
    }
    result.distinct = order.size();
    const std::size_t shown = std::min(options.topValues, order.size());
    std::partial_sort(
        order.begin(), order.begin() + static_cast<std::ptrdiff_t>(shown), order.end(),
        [&](std::size_t a, std::size_t b) { return counts[a] != counts[b] ? counts[a] > counts[b] : a < b; });
    for (std::size_t i = 0; i < shown; ++i) result.top.push_back({name(order[i]), counts[order[i]]});
}

}  // namespace

ColumnProfile profile(const ColumnPtr& column, const ProfileOptions& options, const Control& control) {
    ColumnProfile result{.field = column->field(), .rows = column->rows(), .missing = column->missingCount()};
    result.minimum = result.maximum = result.mean = nan;
    switch (column->type()) {
        case Type::Geometry: result.distinctExact = false; break;
        case Type::Text: {
            const Dictionary& texts = *column->dictionary();
            const auto counts = countsOf(*column, texts.size(), control, [](const ColumnView& view, std::size_t row) {
                return static_cast<std::size_t>(view.codes()[row]);
            });
            profileValues(
                counts, options, [&](std::size_t code) { return std::string(texts[static_cast<std::int32_t>(code)]); },
                result);
            break;
        }
        case Type::Boolean: {
            profileNumbers(*column, options, control, result);
            const auto counts = countsOf(*column, 2, control, [](const ColumnView& view, std::size_t row) {
                return std::size_t{view.booleans()[row]};
            });
            profileValues(
                counts, options, [](std::size_t code) { return std::string(code ? "true" : "false"); }, result);
            break;
        }
        default: profileNumbers(*column, options, control, result); break;
    }
    return result;
}

}  // namespace kapok
