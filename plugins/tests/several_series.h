// Series over the rows that have all of them.
#pragma once

#include "tests/time_order.h"

namespace kapok::tests {

struct SeveralSeries {
    std::vector<std::string> names;  ///< as shown
    std::vector<std::vector<double>> values;
    std::vector<std::size_t> rows;  ///< of the table
    std::size_t left = 0;           ///< rows left out

    std::size_t length() const { return rows.size(); }
};

/// In order of time. Throws Error when a column is named twice, a series is constant, or fewer than `least` rows are
/// complete.
SeveralSeries severalSeries(const InputTable& data, const std::vector<std::string>& columns, const TimeOrder& order,
                            std::size_t least);

/// Each value less the one `lag` rows before; NaN for the first ones.
std::vector<double> differences(const std::vector<double>& y, std::size_t lag);

/// Table `series` (the order, value, its difference over `lag` rows under the id given) and a chart of each, of the
/// first of the series.
void writeChanges(const SeveralSeries& series, const TimeOrder& order, std::size_t lag, const std::string& id,
                  const Text& title, Result& result);

/// Throws Error when there are fewer than `least` rows.
void needRows(const SeveralSeries& series, std::size_t least);

}  // namespace kapok::tests
