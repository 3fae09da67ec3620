// Result tables filled row by row.
#pragma once

#include "sdk/output_table.h"

#include <initializer_list>

namespace kapok {

/// One value of a row. A NaN is missing in a column of any type.
class Cell {
public:
    Cell(double value) : value_(value) {}
    Cell(int value) : value_(std::int64_t{value}) {}
    Cell(std::int64_t value) : value_(value) {}
    Cell(std::size_t value) : value_(static_cast<std::int64_t>(value)) {}
    Cell(std::string_view value) : value_(std::string(value)) {}
    Cell(const std::string& value) : value_(value) {}
    Cell(const char* value) : value_(std::string(value)) {}

    /// Whole numbers become float64 in a column of numbers; anything else of a wrong type throws Error.
    void addTo(OutputColumn& column) const;

private:
    std::variant<double, std::int64_t, std::string> value_;
};

/// Adds columns to a table and rows to them.
class RowWriter {
public:
    /// Names of float64 columns; with ":text" or ":int" behind for the others, ":term" for texts with `terms`:
    /// {"test:term", "column:text", "df:int", "f"}.
    RowWriter(OutputTable& table, std::initializer_list<std::string_view> columns, const Terms& terms = {});
    /// The same with fields, for columns with labels or units.
    RowWriter(OutputTable& table, const Schema& fields);

    /// One value a column, in their order.
    void row(std::initializer_list<Cell> cells) { row(cells.begin(), cells.size()); }
    void row(const std::vector<Cell>& cells) { row(cells.data(), cells.size()); }

private:
    void row(const Cell* cells, std::size_t count);

    std::vector<OutputColumn*> columns_;
};

}  // namespace kapok
