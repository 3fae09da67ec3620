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

}  // namespace kapok::workbook
