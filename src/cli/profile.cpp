#include "cli/profile.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <string_view>
#include <unordered_set>

namespace kapok::cli {
namespace {

constexpr std::size_t mostFrequent = 5;

/// How often each code occurs.
std::vector<std::size_t> codeCounts(const Column& column) {
    std::vector<std::size_t> counts(column.dictionary()->size());
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        for (const std::int32_t code : column.chunk(i).as<std::int32_t>()) {
            if (code >= 0) ++counts[static_cast<std::size_t>(code)];
        }
    }
    return counts;
}

void profileText(const Column& column, Profile& result) {
    std::vector<std::pair<std::string, std::size_t>> found;
    const auto counts = codeCounts(column);
    for (std::size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] == 0) continue;
        ++result.distinct;
        found.emplace_back((*column.dictionary())[static_cast<std::int32_t>(code)], counts[code]);
    }
    const auto kept = found.begin() + static_cast<std::ptrdiff_t>(std::min(mostFrequent, found.size()));
    // Equal counts in the order of first appearance of the code, so that the profile is the same every time.
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    result.frequent.assign(found.begin(), kept);
}

void profileGeometry(const Column& column, Profile& result) {
    std::unordered_set<std::string_view> seen;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (!column.isMissing(row)) seen.insert(column.wkb(row));
    }
    result.distinct = seen.size();
}

void profileNumber(const Column& column, Profile& result) {
    std::unordered_set<std::uint64_t> seen;
    long double sum = 0;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (column.isMissing(row)) continue;
        const double value = column.number(row);
        const bool exact = column.type() != Type::Float64;
        // Adding zero makes -0 and 0 one value.
        seen.insert(exact ? static_cast<std::uint64_t>(column.integer(row))
                          : std::bit_cast<std::uint64_t>(value + 0.0));
        sum += value;
        if (!result.minimum || value < column.number(*result.minimum)) result.minimum = row;
        if (!result.maximum || value > column.number(*result.maximum)) result.maximum = row;
    }
    result.distinct = seen.size();
    if (seen.empty()) return;
    const auto present = column.rows() - result.missing;
    if (isNumeric(column.type())) result.mean = static_cast<double>(sum / static_cast<long double>(present));
}

}  // namespace

Profile profile(const Column& column) {
    Profile result;
    result.missing = column.missingCount();
    switch (column.type()) {
        case Type::Text: profileText(column, result); break;
        case Type::Geometry: profileGeometry(column, result); break;
        default: profileNumber(column, result); break;
    }
    return result;
}

}  // namespace kapok::cli
