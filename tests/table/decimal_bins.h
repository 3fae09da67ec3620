// Numbers on, just below and just above the edges of bins of decimal widths. What is expected is read from decimals by
// the C library: no division of ours is in it.
#pragma once

#include "table/column_builder.h"
#include "table/table.h"

#include <cmath>
#include <cstdlib>
#include <string>
#include <vector>

namespace kapok {

/// Edge k is the decimal (start + k steps) / 10^digits.
struct DecimalBins {
    long long steps;
    long long start;
    int digits;

    std::string edge(long long k) const { return written(start + k * steps); }
    std::string formula() const { return "bin(x, " + written(steps) + ", " + written(start) + ")"; }

private:
    std::string written(long long parts) const { return std::to_string(parts) + "e-" + std::to_string(digits); }
};

inline const std::vector<DecimalBins>& decimalBins() {
    static const std::vector<DecimalBins> cases{
        {1, 0, 1},     {2, 0, 1},          {5, 0, 2},   {1, 0, 2},    {1, 0, 3},  {3, 1, 1},
        {7, -13, 3},   {25, 0, 1},         {10, 0, 0},  {1, 0, 9},    {1, 0, 22}, {1, 1'000'000'000'000, 1},
        {5, -4, 2},    {2, -9'999'999, 1}, {125, 5, 3}, {15, 600, 2}, {9, 0, 6},  {1, 123'456'789'012'345, 3},
        {29, -290, 2}, {1, -1, 15}};
    return cases;
}

/// Columns x and edge, the lower edge of the bin that x belongs to.
inline Table decimalBinTable(const DecimalBins& bins) {
    ColumnBuilder x(Field{.name = "x", .type = Type::Float64});
    ColumnBuilder expected(Field{.name = "edge", .type = Type::Float64});
    const auto number = [](const std::string& decimal) { return std::strtod(decimal.c_str(), nullptr); };
    const auto beside = [](double edge, double side) {  // PostgreSQL divides no denormal numbers
        return edge == 0 ? std::copysign(1e-300, side) : std::nextafter(edge, side);
    };
    for (long long k = -60; k <= 300; ++k) {
        const double edge = number(bins.edge(k));
        x.addNumber(edge);
        expected.addNumber(edge);
        x.addNumber(beside(edge, HUGE_VAL));
        expected.addNumber(edge);
        x.addNumber(beside(edge, -HUGE_VAL));
        expected.addNumber(number(bins.edge(k - 1)));
    }
    return Table({x.finish(), expected.finish()});
}

}  // namespace kapok
