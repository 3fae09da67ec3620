// What a column holds, at a glance: for column headers, `info` and the quality of data.
#pragma once

#include "table/control.h"
#include "table/table.h"

namespace kapok {

struct ValueCount {
    std::string value;  ///< as in cellText
    std::size_t count = 0;
};

struct ColumnProfile {
    Field field;
    std::size_t rows = 0;
    std::size_t missing = 0;
    std::size_t distinct = 0;   ///< different values, missing not counted
    bool distinctExact = true;  ///< false: there are more than `distinct`
    /// Numbers, dates and times, as ColumnView::number; NaN when there is no value. The mean is of finite values.
    double minimum = 0;
    double maximum = 0;
    double mean = 0;
    /// Counts of finite values in equal parts of [minimum, maximum] of finite values; numbers and times only. Empty
    /// when there is no finite value, one part when all are equal.
    std::vector<std::size_t> histogram = {};
    /// The most frequent values, of equal ones the first seen first; text and booleans.
    std::vector<ValueCount> top = {};
};

struct ProfileOptions {
    std::size_t mostDistinct = 100'000;  ///< distinct numbers beyond it are not counted; texts always are
    std::size_t bins = 24;
    std::size_t topValues = 10;
};

/// O(rows), in parallel; the same whatever the number of threads.
ColumnProfile profile(const ColumnPtr& column, const ProfileOptions& options = {}, const Control& control = {});

}  // namespace kapok
