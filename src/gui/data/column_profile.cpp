#include "gui/data/column_profile.h"

#include <algorithm>
#include <cmath>

namespace kapok::gui {
namespace {

constexpr std::size_t bars = 24;
constexpr std::size_t mostSampled = 200000;

std::vector<double> scaled(const std::vector<double>& counts) {
    const double most = counts.empty() ? 0 : *std::max_element(counts.begin(), counts.end());
    std::vector<double> heights;
    for (const double count : counts) heights.push_back(most > 0 ? count / most : 0);
    return heights;
}

void profileNumbers(const Column& column, ColumnProfile& profile, RunContext& context) {
    const auto bounds = column.summary();
    if (bounds.minimum > bounds.maximum) return;
    profile.hasBounds = true;
    profile.minimum = bounds.minimum;
    profile.maximum = bounds.maximum;
    std::vector<double> counts(bars, 0);
    const double width = bounds.maximum - bounds.minimum;
    const std::size_t step = std::max<std::size_t>(1, column.rows() / mostSampled);
    for (std::size_t row = 0; row < column.rows(); row += step) {
        if (row % chunkRows < step) context.check();
        const double value = column.number(row);
        if (!std::isfinite(value)) continue;
        const double place = width > 0 ? (value - bounds.minimum) / width * bars : 0;
        ++counts[std::min(bars - 1, static_cast<std::size_t>(place))];
    }
    profile.shape = scaled(counts);
}

void profileTexts(const Column& column, ColumnProfile& profile, RunContext& context) {
    std::vector<std::size_t> counts(column.dictionary()->size(), 0);
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        context.check();
        for (const auto code : column.chunk(i).as<std::int32_t>()) {
            if (code >= 0) ++counts[static_cast<std::size_t>(code)];
        }
    }
    std::vector<std::int32_t> codes;
    for (std::size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] > 0) codes.push_back(static_cast<std::int32_t>(code));
    }
    profile.distinct = codes.size();
    const auto shown = std::min(bars, codes.size());
    std::partial_sort(
        codes.begin(), codes.begin() + static_cast<std::ptrdiff_t>(shown), codes.end(),
        [&](auto a, auto b) { return counts[static_cast<std::size_t>(a)] > counts[static_cast<std::size_t>(b)]; });
    std::vector<double> heights;
    for (std::size_t i = 0; i < shown; ++i) {
        const auto code = static_cast<std::size_t>(codes[i]);
        heights.push_back(static_cast<double>(counts[code]));
        if (i >= 3) continue;
        profile.top.emplace_back((*column.dictionary())[codes[i]]);
        profile.topCounts.push_back(counts[code]);
    }
    profile.shape = scaled(heights);
}

}  // namespace

ColumnProfile profileColumn(const Column& column, RunContext& context) {
    ColumnProfile profile;
    profile.rows = column.rows();
    profile.missing = column.missingCount();
    if (column.type() == Type::Text) {
        profileTexts(column, profile, context);
    } else if (column.type() != Type::Geometry) {
        profileNumbers(column, profile, context);
    }
    return profile;
}

std::vector<ColumnProfile> profileTable(const Table& table, RunContext& context) {
    std::vector<ColumnProfile> profiles(table.columnCount());
    context.parallelFor(table.columnCount(),
                        [&](std::size_t i) { profiles[i] = profileColumn(*table.column(i), context); });
    return profiles;
}

}  // namespace kapok::gui
