// What commands print: stdout is the answer and nothing else, stderr is for people.
#pragma once

#include "sdk/text.h"
#include "table/table.h"

namespace kapok::cli {

/// UTF-8, no line end added. Throws Error when stdout cannot take it (a full disk).
void print(std::string_view utf8);
void printLine(std::string_view utf8);
/// A line on stderr: "Warning: …".
void warn(const Text& text);

/// Aligned columns, numbers to 7 digits, the first `mostRows` rows, and a line that says how many more there are.
void printTable(const Table& table, std::size_t mostRows = 1000);
/// Rows of cells, the first one the heading; columns marked in `right` end at their right edge.
void printAligned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right = {});

/// The width of a text on a terminal: Chinese characters take two places.
std::size_t shownWidth(std::string_view utf8);

}  // namespace kapok::cli
