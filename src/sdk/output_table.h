// The table builder of modules: columns are filled value by value or moved in whole.
#pragma once

#include "sdk/type.h"

#include <deque>
#include <variant>

namespace kapok {

/// One column of a result. Rows are appended; all columns of a table must end with the same length.
class OutputColumn {
public:
    using Values = std::variant<std::vector<std::uint8_t>, std::vector<std::int32_t>, std::vector<std::int64_t>,
                                std::vector<double>, std::vector<std::string>>;

    explicit OutputColumn(Field field);

    const Field& field() const { return field_; }
    std::size_t size() const { return missing_.size(); }
    bool isMissing(std::size_t row) const { return missing_[row]; }
    const Values& values() const { return values_; }

    OutputColumn& add(double value);            ///< Float64; NaN is missing
    OutputColumn& add(std::int64_t value);      ///< Int64, Date (days), DateTime (microseconds), Boolean
    OutputColumn& add(std::string_view value);  ///< Text (UTF-8), Geometry (WKB)
    OutputColumn& addMissing();

private:
    Field field_;
    Values values_;
    std::vector<bool> missing_;
};

/// A table in the making. References returned by `column` stay valid while columns are added.
class OutputTable {
public:
    OutputColumn& column(Field field);
    OutputColumn& number(std::string name, std::string unit = {});
    OutputColumn& integer(std::string name);
    OutputColumn& text(std::string name, Terms terms = {});

    const std::deque<OutputColumn>& columns() const { return columns_; }
    std::size_t rows() const { return columns_.empty() ? 0 : columns_.front().size(); }

private:
    std::deque<OutputColumn> columns_;
};

}  // namespace kapok
