// Numbers put into classes.
#pragma once

#include "table/control.h"
#include "table/noted.h"

namespace kapok {

enum class ClassMethod : std::uint8_t { EqualWidth, Quantile, Breaks };

struct ClassOptions {
    ClassMethod method = ClassMethod::EqualWidth;
    std::size_t count = 5;                 ///< EqualWidth, Quantile
    std::vector<double> breaks = {};       ///< Breaks: rising, one more than classes
    std::vector<std::string> labels = {};  ///< as many as classes; empty: "[0, 10)", edges as short as tells them apart
};

/// Adds a text column with the class of each value of a column of numbers. A class holds its lower edge, the last one
/// both. Equal widths run from the least to the greatest value; quantiles are those of Hyndman & Fan (1996), type 7,
/// equal edges counting once, which is noted. Infinite values fall outside of both. Values outside are missing, with a
/// note. Throws Error for breaks that do not rise and for labels that are not as many as classes. O(n log classes).
Noted classify(const Table& table, const ColumnPtr& column, const std::string& name, const ClassOptions& options,
               const Control& control = {});

}  // namespace kapok
