// A plain dense matrix that headers can show without a linear algebra library.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace kapok::stats {

/// Column-major values.
struct Matrix {
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::vector<double> values = {};

    Matrix() = default;
    Matrix(std::size_t rowCount, std::size_t columnCount)
        : rows(rowCount), columns(columnCount), values(rowCount * columnCount) {}

    double& operator()(std::size_t row, std::size_t column) { return values[column * rows + row]; }
    double operator()(std::size_t row, std::size_t column) const { return values[column * rows + row]; }
    std::span<double> column(std::size_t index) { return {values.data() + index * rows, rows}; }
    std::span<const double> column(std::size_t index) const { return {values.data() + index * rows, rows}; }
    bool empty() const { return values.empty(); }
};

}  // namespace kapok::stats
