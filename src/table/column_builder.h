// Makes a column row by row.
#pragma once

#include "sdk/output_table.h"
#include "table/table.h"

namespace kapok {

/// Appends rows and cuts them into chunks. The `add` of the column's own type must be used.
class ColumnBuilder {
public:
    explicit ColumnBuilder(Field field);

    const Field& field() const { return field_; }
    std::size_t rows() const { return rows_; }

    void addNumber(double value);          ///< Float64; NaN is missing
    void addInteger(std::int64_t value);   ///< Int64, Date (days), DateTime (microseconds), Boolean
    void addText(std::string_view value);  ///< Text
    void addWkb(std::string_view value);   ///< Geometry
    void addMissing();
    /// Copies one cell of a column of the same type.
    void addFrom(const Column& column, std::size_t row);

    /// Leaves the builder empty.
    ColumnPtr finish();

private:
    void rowAdded();
    void closeChunk();

    Field field_;
    std::size_t rows_ = 0;
    ChunkValues values_;
    std::vector<MissingWord> missing_;
    DictionaryBuilder dictionary_;
    std::vector<ChunkPtr> chunks_;
};

/// The tables of results become tables of the program.
Table toTable(const OutputTable& table);

}  // namespace kapok
