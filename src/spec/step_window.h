// Steps that look from a row at other rows: windows and comparisons of periods.
#pragma once

#include "spec/query.h"

namespace kapok {

enum class WindowOp : std::uint8_t {
    RowNumber,      ///< 1, 2, 3 … also where rows are equal; no field
    Rank,           ///< equal rows share a rank, the next one leaves a gap: 1, 1, 3; no field
    DenseRank,      ///< without gaps: 1, 1, 2; no field
    Lag,            ///< the value `rows` rows before
    Lead,           ///< the value `rows` rows after
    CumulativeSum,  ///< of the values up to and with this row
    CumulativeMean,
    CumulativeMin,
    CumulativeMax,
    MovingSum,  ///< of the values of `rows` rows: this row and those before it, or around it when `centred`
    MovingMean,
    MovingMin,
    MovingMax,
    Share  ///< the value as a part of its group's sum
};

/// One new field.
struct WindowField {
    WindowOp op = WindowOp::RowNumber;
    std::string field = {};  ///< empty for the ranks
    std::string name = {};   ///< empty: "moving-mean_output"
    std::int64_t rows = 1;   ///< Lag, Lead: how far; Moving: how many rows in all
    bool centred = false;    ///< Moving: as many rows after as before
    bool whole = false;      ///< Moving: missing where fewer than `rows` rows are there
    bool operator==(const WindowField&) const = default;
};

/// The name of the new field.
std::string windowName(const WindowField& field);

/// Adds fields computed within each group, over its rows in the order of `order` (without one: as they come). The rows
/// themselves stay as they are. Missing values are left out of sums, means, minima and maxima.
struct WindowStep {
    std::vector<std::string> groups = {};
    std::vector<OrderKey> order = {};
    std::vector<WindowField> fields = {};
    bool operator==(const WindowStep&) const = default;
};

enum class PeriodUnit : std::uint8_t { Automatic, Year, Quarter, Month, Week, Day, Hour };

/// With what a period is compared.
enum class PeriodBase : std::uint8_t {
    Previous,  ///< the period before: 环比
    YearAgo    ///< the same period a year before: 同比
};

enum class PeriodMeasure : std::uint8_t {
    Rate,        ///< value / base - 1
    Difference,  ///< value - base
    Base         ///< the base itself
};

struct PeriodField {
    std::string field = {};
    PeriodMeasure measure = PeriodMeasure::Rate;
    std::string name = {};  ///< empty: "output_year-ago_rate"
    bool operator==(const PeriodField&) const = default;
};

/// Adds fields that compare each row with the row of its group in an earlier period. A period that is not there gives
/// missing, never its neighbour. Automatic finds the unit from the dates; a whole number is a year (2024) or a month
/// (202403). Two rows of a group in one period are an error.
struct PeriodStep {
    std::string time = {};
    std::vector<std::string> groups = {};
    PeriodUnit unit = PeriodUnit::Automatic;
    PeriodBase base = PeriodBase::YearAgo;
    std::vector<PeriodField> fields = {};
    bool operator==(const PeriodStep&) const = default;
};

/// The name of the new field.
std::string periodName(const PeriodField& field, PeriodBase base);

}  // namespace kapok
