// The top values of a channel, found before the chart's own question is put.
#pragma once

#include "spec/chart_query.h"

namespace kapok {

/// What a channel with a `top` becomes.
struct TopValues {
    std::string expression;  ///< instead of the channel's own
    std::string order;       ///< the number of a value
    std::string filter;      ///< rows to keep; empty: all, because the rest are "others"
};

/// Throws Error when there is nobody to ask.
TopValues topValues(const ChartSpec& chart, const Channel& channel, const Table& table, const Ask& ask);

/// The text of the rest.
std::string othersLabel(const Top& top);

}  // namespace kapok
