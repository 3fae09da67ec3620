// Columns of numbers as one matrix.
#pragma once

#include "sdk/module.h"
#include "stats/matrix.h"

namespace kapok::multivariate {

struct DataMatrix {
    std::vector<std::size_t> rows;  ///< complete ones
    std::size_t left = 0;
    std::vector<std::string> names;
    stats::Matrix values;         ///< standardised when asked for
    std::vector<double> means;    ///< of the data as they came
    std::vector<double> spreads;  ///< standard deviations (divisor n - 1)
    bool standardized = false;
};

Parameter columnsOfNumbers();
/// Throws Error for fewer than `leastColumns`, fewer than two complete rows, or a constant column that is to be
/// standardised.
DataMatrix dataMatrix(const InputTable& data, const std::vector<std::string>& columns, bool standardize,
                      std::size_t leastColumns = 1);

/// What the reader must know of the data: rows left out, and columns of very different spread.
void warnAboutData(const DataMatrix& data, Result& result);

/// Info of a module on one table: group, input and `group` are filled in.
ModuleInfo methodInfo(std::string id, Text title, Text summary, Text help, Text assumptions,
                      std::vector<Parameter> parameters);

}  // namespace kapok::multivariate
