// Rows compared with rows of an earlier period: year on year (同比), period on period (环比).
#pragma once

#include "table/noted.h"
#include "table/partition.h"

namespace kapok {

enum class Period : std::uint8_t { Automatic, Year, Quarter, Month, Week, Day, Hour };

enum class PeriodComparison : std::uint8_t {
    Previous,  ///< the period before
    YearAgo    ///< the same period a year before; of a week 52 weeks before; 29 February has none
};

enum class ChangeKind : std::uint8_t { Rate, Difference, Base };

struct PeriodChange {
    ColumnPtr column = {};
    ChangeKind kind = ChangeKind::Rate;
    std::string name = {};
};

struct PeriodOptions {
    ColumnPtr time = {};  ///< dates, times (of a zone: its local time) or whole numbers: years 2024, months 202403
    std::vector<ColumnPtr> groups = {};
    Period unit = Period::Automatic;
    PeriodComparison comparison = PeriodComparison::YearAgo;
};

/// Adds a column for each change: value / base - 1 (float64; missing where the base is 0), value - base (whole for
/// whole numbers, an Error when it does not fit; else float64) or the base (the column's type). A row whose base period
/// is not there, or whose time is missing, has missing values, never those of a neighbour; notes say the unit that was
/// found and count rows without a base. Automatic takes the coarsest unit that all times share: the same day of every
/// year, of every quarter, of every month (or its last day), the same weekday, days, whole hours. Throws Error when two
/// rows of a group are of one period, and for times that fit no unit. O(n log n).
Noted comparePeriods(const Table& table, const std::vector<PeriodChange>& changes, const PeriodOptions& options,
                     const Control& control = {});

}  // namespace kapok
