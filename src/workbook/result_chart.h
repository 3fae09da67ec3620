// Charts and tables of results with titles for people instead of the ids of columns.
#pragma once

#include "host/module_runner.h"
#include "spec/chart_spec.h"
#include "workbook/state.h"

#include <optional>

namespace kapok::workbook {

/// What a column of a result is called in headings, on axes and legends, by its id ("residual"); nothing for ids that
/// are data, or say what they are in any language.
std::optional<Text> resultColumnTitle(std::string_view id);

/// A table of a result to be looked at: columns without a label have their titles as labels, in the language of the
/// program. Names, by which formulas and links know columns, stay. O(chunks).
Table withTitles(const Table& table);

/// The same for a dataset that is a table of a result; other tables stay as they are.
Table withTitles(const State& state, const Id& dataset, const Table& table);

/// The spec of a chart of a result: channels without a title that show a column of the result without a label get the
/// column's title in the language of the program. Throws Error when it is no chart spec.
ChartSpec resultChart(const ResultSpec& chart, const host::ModuleResult& result);

}  // namespace kapok::workbook
