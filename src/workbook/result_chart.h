// Charts of results with titles for people instead of the ids of columns.
#pragma once

#include "host/module_runner.h"
#include "spec/chart_spec.h"

#include <optional>

namespace kapok::workbook {

/// What a column of a result is called on axes and legends, by its id ("residual"); nothing for ids that are data, or
/// say what they are in any language.
std::optional<Text> resultColumnTitle(std::string_view id);

/// The spec of a chart of a result: channels without a title that show a column of the result without a label get the
/// column's title in the language of the program. Throws Error when it is no chart spec.
ChartSpec resultChart(const ResultSpec& chart, const host::ModuleResult& result);

/// What a value of a result's column is called in a legend, on an axis or over a panel: "trimmed_mean" of "measure".
/// Nothing for columns and values that are data.
std::optional<Text> resultValueTitle(std::string_view column, std::string_view value);

/// The answer to the query of such a chart with the values that are ids in words, in the language of the program.
/// O(rows) for each column of text.
Table resultAnswer(const ChartSpec& chart, const Table& answer);

}  // namespace kapok::workbook
