#include "cli/profile.h"

#include <limits>

namespace kapok::cli {
namespace {

constexpr std::size_t namedValues = 5;

/// Rows of the least and the greatest value: their cells are written exactly, which a double would not do.
void findExtremes(const Column& column, Profile& result) {
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (column.isMissing(row)) continue;
        const double value = column.number(row);
        if (!result.minimum || value < column.number(*result.minimum)) result.minimum = row;
        if (!result.maximum || value > column.number(*result.maximum)) result.maximum = row;
    }
}

}  // namespace

Profile figuresOf(const ColumnPtr& column) {
    Profile result{
        kapok::profile(column, {.mostDistinct = std::numeric_limits<std::size_t>::max(), .topValues = namedValues})};
    if (column->type() != Type::Text && column->type() != Type::Geometry) findExtremes(*column, result);
    return result;
}

}  // namespace kapok::cli
