#include "cli/profile.h"

#include <limits>

namespace kapok::cli {
namespace {

constexpr std::size_t namedValues = 5;

/// Rows of the least and the greatest value: their cells are written exactly, which a double would not do.
template <class ValueAt>
void findExtremes(const Column& column, const ValueAt& valueAt, Profile& result) {
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (column.isMissing(row)) continue;
        const auto value = valueAt(row);
        if (!result.minimum || value < valueAt(*result.minimum)) result.minimum = row;
        if (!result.maximum || value > valueAt(*result.maximum)) result.maximum = row;
    }
}

}  // namespace

Profile figuresOf(const ColumnPtr& column) {
    Profile result{
        kapok::profile(column, {.mostDistinct = std::numeric_limits<std::size_t>::max(), .topValues = namedValues})};
    if (column->type() == Type::Text || column->type() == Type::Geometry) return result;
    if (column->type() == Type::Float64) {
        findExtremes(
            *column, [&](std::size_t row) { return column->number(row); }, result);
    } else {
        findExtremes(
            *column, [&](std::size_t row) { return column->integer(row); }, result);
    }
    return result;
}

}  // namespace kapok::cli
