// A column of decimal numbers that come as text.
#pragma once

#include "database/value_column.h"

namespace kapok::database {

/// Whole numbers of a column without decimals become int64, numbers of up to 15 digits float64; as soon as one has
/// more, the column is text, so that no digit is lost.
class DecimalColumn {
public:
    /// `decimals` of the column's type; -1: not known.
    DecimalColumn(std::string name, int decimals) : name_(std::move(name)), decimals_(decimals), values_(name_) {}

    void addMissing();
    /// "-12.50"; false when it is no number (and nothing was added).
    bool add(std::string_view decimal);
    /// Text, because a float64 would lose digits.
    bool lost() const { return lost_; }
    ColumnPtr finish();

private:
    std::string name_;
    int decimals_;
    ValueColumn values_;
    std::size_t present_ = 0;
    std::size_t missing_ = 0;
    bool lost_ = false;
};

}  // namespace kapok::database
