// Channels in the formula language: what groups rows, what orders groups.
#pragma once

#include "spec/chart_query.h"

namespace kapok {

/// The start of the unit, or the recurring time in 2012, as chart_channel.h has it.
std::string timeExpression(const std::string& reference, TimeUnit unit, int step);

/// The channel's field, truncated or binned. Throws Error when the field is not there or cannot be binned.
std::string channelExpression(const Channel& channel, const Table& table);

/// The upper edge of a channel with bins.
std::string upperEdgeExpression(const Channel& channel, const Table& table);

/// The bins of a channel that has them.
BinGrid gridOf(const Channel& channel, const Table& table);

/// The aggregate of a channel over the rows with the same value of `group` that the filter keeps, as a number for
/// each row; over all of them when `group` is empty.
std::string overGroup(const Channel& measure, const std::string& group, const std::string& filter);

/// The value of a cell as a literal.
std::string cellLiteral(const Column& column, std::size_t row);

}  // namespace kapok
