// Predicates and words for rows of an answer.
#pragma once

#include "spec/chart_query.h"

namespace kapok {

/// "reference in (…)", with missing values asked for by themselves.
std::string isOneOfRows(const std::string& reference, const Column& column, const std::vector<std::size_t>& rows);

/// row() within the numbers (from 1), written as ranges where they follow each other. O(n log n).
std::string isRowNumberOf(std::vector<std::size_t> numbers);

/// "city: 深圳市, 广州市 + 3": the first few values.
std::string labelOf(const std::string& field, const Column& column, const std::vector<std::size_t>& rows);

}  // namespace kapok
