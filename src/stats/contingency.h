// Tables of counts of two columns.
#pragma once

#include "sdk/column_view.h"

#include <string>
#include <vector>

namespace kapok::stats {

/// Counts by the categories of two columns: texts in the order of their bytes, numbers by size.
class Contingency {
public:
    std::vector<std::string> rows;
    std::vector<std::string> columns;
    std::vector<double> counts;  ///< row by row
    std::size_t left = 0;        ///< rows of the data left out

    /// Sums the counts up; to be called when they are filled.
    void sumUp();

    double at(std::size_t row, std::size_t column) const { return counts[row * columns.size() + column]; }
    double rowSum(std::size_t row) const { return rowSums_[row]; }
    double columnSum(std::size_t column) const { return columnSums_[column]; }
    double total() const { return total_; }
    /// The count that independent columns would have.
    double expected(std::size_t row, std::size_t column) const { return rowSum(row) * columnSum(column) / total_; }

private:
    std::vector<double> rowSums_;
    std::vector<double> columnSums_;
    double total_ = 0;
};

/// Rows in which a column is missing or infinite are left out. `counts` may be null; it says how often each row counts:
/// categories that count 0 times are not in the table.
/// `sameCategories`: both columns get all categories of either. Throws Error for a negative count, or when the table
/// would have more than ten million cells. O(n log n).
Contingency contingency(const ColumnView& first, const ColumnView& second, const ColumnView* counts,
                        bool sameCategories = false);

}  // namespace kapok::stats
