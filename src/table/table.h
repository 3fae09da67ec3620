// Immutable columnar data: a value that is cheap to copy.
#pragma once

#include "table/column.h"

#include <optional>

namespace kapok {

/// All columns have the same number of rows and distinct names.
class Table {
public:
    Table() = default;
    /// Throws Error when lengths differ or a name is there twice.
    explicit Table(std::vector<ColumnPtr> columns);
    /// Rows without columns: what is left of a table when every column is dropped.
    explicit Table(std::size_t rows) : rows_(rows) {}

    std::size_t rows() const { return rows_; }
    std::size_t columnCount() const { return columns_.size(); }
    std::size_t chunkCount() const { return (rows_ + chunkRows - 1) / chunkRows; }
    const std::vector<ColumnPtr>& columns() const { return columns_; }
    Schema schema() const;

    std::optional<std::size_t> find(std::string_view name) const;
    bool has(std::string_view name) const { return find(name).has_value(); }
    /// Throws Error that lists the columns there are.
    const ColumnPtr& column(std::string_view name) const;
    const ColumnPtr& column(std::size_t index) const { return columns_[index]; }

    /// The columns of these names, in this order. Throws Error for a name that is not there.
    Table select(const std::vector<std::string>& names) const;
    /// With a column added, or replaced where one of its name is there.
    Table with(ColumnPtr column) const;

private:
    std::vector<ColumnPtr> columns_;
    std::size_t rows_ = 0;
};

}  // namespace kapok
