#include "table/period.h"

#include "expression/calendar.h"
#include "sdk/error.h"
#include "table/cells.h"
#include "table/format.h"
#include "table/take.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok {
namespace {

using expression::CivilDate;
using expression::civilFromDays;
using expression::daysFromCivil;

constexpr std::int64_t none = std::numeric_limits<std::int64_t>::min();

/// A time column as local microseconds since 1970; whole numbers as the start of their year or month.
class Times {
public:
    Times(const Column& column, Period asked, const Control& control) {
        if (!isTime(column.type()) && column.type() != Type::Int64) {
            throw Error(KAPOK_TR("table", "Column %1 holds no times.").arg(column.field().name),
                        KAPOK_TR("table", "Choose a column of dates or times, or of whole numbers as 2024 or 202403."));
        }
        cells_ = wholeCells(column, control);
        if (column.type() == Type::Date) {
            constexpr std::int64_t furthest = 100'000'000;  // days whose microseconds fit
            each(
                [&](std::int64_t days) { return std::clamp(days, -furthest, furthest) * expression::dayMicroseconds; });
        } else if (column.type() == Type::DateTime) {
            const expression::ZoneClock clock(column.field().zone);
            each([&](std::int64_t utc) { return clock.toLocal(utc); });
        } else {
            readNumbers(column, asked);
        }
    }

    std::size_t rows() const { return cells_.values.size(); }
    bool isMissing(std::size_t row) const { return !cells_.present[row]; }
    std::int64_t at(std::size_t row) const { return cells_.values[row]; }
    bool areYears() const { return areYears_; }

private:
    template <class Function>
    void each(Function function) {
        for (std::size_t row = 0; row < rows(); ++row) {
            if (cells_.present[row]) cells_.values[row] = function(cells_.values[row]);
        }
    }

    void readNumbers(const Column& column, Period asked) {
        const bool years = asked != Period::Month && allWithin(1, 9999);
        const bool months = !years && allWithin(10001, 999912);
        bool good = years || months;
        if (months) {
            each([&](std::int64_t value) {
                good &= value % 100 >= 1 && value % 100 <= 12;
                return value;
            });
        }
        if (!good) {
            throw Error(
                KAPOK_TR("table", "The numbers of column %1 are neither years nor months.").arg(column.field().name),
                KAPOK_TR("table", "Write years as 2024 and months as 202403, or use a column of dates."));
        }
        areYears_ = years;
        each([&](std::int64_t value) {
            const CivilDate start{years ? value : value / 100, years ? 1 : static_cast<int>(value % 100), 1};
            return daysFromCivil(start) * expression::dayMicroseconds;
        });
    }

    bool allWithin(std::int64_t low, std::int64_t high) const {
        for (std::size_t row = 0; row < rows(); ++row) {
            if (cells_.present[row] && (cells_.values[row] < low || cells_.values[row] > high)) return false;
        }
        return true;
    }

    WholeCells cells_;
    bool areYears_ = false;
};

/// Which units all times fit.
class UnitFinder {
public:
    explicit UnitFinder(const Times& times) : times_(times) {}

    Period find() {
        if (times_.areYears()) return Period::Year;
        for (std::size_t row = 0; row < times_.rows(); ++row) {
            if (!times_.isMissing(row)) add(times_.at(row));
        }
        if (!sameTimeOfDay_) return wholeHours_ ? Period::Hour : Period::Automatic;
        if (sameDay_ || lastDay_) {
            if (sameMonth_) return Period::Year;
            return sameMonthOfQuarter_ ? Period::Quarter : Period::Month;
        }
        return sameWeekday_ ? Period::Week : Period::Day;
    }

private:
    void add(std::int64_t time) {
        const std::int64_t days = expression::dayOf(time);
        const CivilDate date = civilFromDays(days);
        const std::int64_t timeOfDay = time - days * expression::dayMicroseconds;
        const int weekday = expression::weekday(days);
        lastDay_ &= date.day == expression::daysInMonth(date.year, date.month);
        wholeHours_ &= timeOfDay % expression::hourMicroseconds == 0;
        if (any_) {
            sameTimeOfDay_ &= timeOfDay == timeOfDay_;
            sameDay_ &= date.day == date_.day;
            sameMonth_ &= date.month == date_.month;
            sameMonthOfQuarter_ &= date.month % 3 == date_.month % 3;
            sameWeekday_ &= weekday == weekday_;
        }
        any_ = true;
        date_ = date;
        timeOfDay_ = timeOfDay;
        weekday_ = weekday;
    }

    const Times& times_;
    bool any_ = false;
    CivilDate date_;
    std::int64_t timeOfDay_ = 0;
    int weekday_ = 0;
    bool sameTimeOfDay_ = true;
    bool wholeHours_ = true;
    bool sameDay_ = true;
    bool lastDay_ = true;
    bool sameMonth_ = true;
    bool sameMonthOfQuarter_ = true;
    bool sameWeekday_ = true;
};

/// The number of a period: one more for the next one.
std::int64_t periodNumber(std::int64_t time, Period unit) {
    const std::int64_t days = expression::dayOf(time);
    const CivilDate date = civilFromDays(days);
    switch (unit) {
        case Period::Year: return date.year;
        case Period::Quarter: return date.year * 4 + (date.month - 1) / 3;
        case Period::Month: return date.year * 12 + date.month - 1;
        case Period::Week: return expression::floorDivide(days + 3, 7);  // 1970-01-01 was a Thursday
        case Period::Hour: return expression::floorDivide(time, expression::hourMicroseconds);
        case Period::Day:
        case Period::Automatic: break;
    }
    return days;
}

/// The day of the same date a year before; `none` for 29 February.
std::int64_t dayYearAgo(std::int64_t days) {
    CivilDate date = civilFromDays(days);
    --date.year;
    return date.day > expression::daysInMonth(date.year, date.month) ? none : daysFromCivil(date);
}

/// The period that one is compared with; `none` when there is no such period.
std::int64_t basePeriod(std::int64_t number, Period unit, PeriodComparison comparison) {
    if (comparison == PeriodComparison::Previous) return number - 1;
    switch (unit) {
        case Period::Year: return number - 1;
        case Period::Quarter: return number - 4;
        case Period::Month: return number - 12;
        case Period::Week: return number - 52;
        case Period::Hour: {
            const std::int64_t day = dayYearAgo(expression::floorDivide(number, 24));
            return day == none ? none : day * 24 + (number - expression::floorDivide(number, 24) * 24);
        }
        case Period::Day:
        case Period::Automatic: break;
    }
    return dayYearAgo(number);
}

Text unitNote(const std::string& field, Period unit) {
    switch (unit) {
        case Period::Year: return KAPOK_TR("table", "The periods of %1 are years.").arg(field);
        case Period::Quarter: return KAPOK_TR("table", "The periods of %1 are quarters.").arg(field);
        case Period::Month: return KAPOK_TR("table", "The periods of %1 are months.").arg(field);
        case Period::Week: return KAPOK_TR("table", "The periods of %1 are weeks.").arg(field);
        case Period::Hour: return KAPOK_TR("table", "The periods of %1 are hours.").arg(field);
        case Period::Day:
        case Period::Automatic: break;
    }
    return KAPOK_TR("table", "The periods of %1 are days.").arg(field);
}

class Comparison {
public:
    Comparison(const Table& table, const PeriodOptions& options, const Control& control)
        : table_(table), options_(options), control_(control), base_(table.rows(), noRow) {
        const Times times(*options.time, options.unit, control);
        unit_ = options.unit == Period::Automatic ? UnitFinder(times).find() : options.unit;
        if (unit_ == Period::Automatic) {
            throw Error(KAPOK_TR("table", "No unit fits the times of %1.").arg(options.time->field().name),
                        KAPOK_TR("table", "Choose the period: year, quarter, month, week, day or hour."));
        }
        numbers_.resize(table.rows());
        parallelFor(table.chunkCount(), {control.cancelled, {}}, [&](std::size_t chunk) {
            const std::size_t end = std::min(table.rows(), (chunk + 1) * chunkRows);
            for (std::size_t row = chunk * chunkRows; row < end; ++row) {
                numbers_[row] = times.isMissing(row) ? none : periodNumber(times.at(row), unit_);
            }
        });
        findBases();
    }

    ColumnPtr change(const PeriodChange& change) const {
        Field field{.name = change.name, .type = Type::Float64};
        if (change.kind != ChangeKind::Rate) field.unit = change.column->field().unit;
        const ColumnPtr base = take(change.column, base_, {control_.cancelled, {}});
        if (change.kind == ChangeKind::Base) {
            field = base->field();
            field.name = change.name;
            field.label.clear();
            return withField(base, std::move(field));
        }
        needNumbers(*change.column);
        const bool whole = change.kind == ChangeKind::Difference && change.column->type() != Type::Float64;
        return whole ? wholeDifference(change, *base, field) : realChange(change, *base, field);
    }

    std::vector<Text> notes() const {
        std::size_t early = 0;
        std::size_t gaps = 0;
        std::size_t timeless = 0;
        for (std::size_t row = 0; row < base_.size(); ++row) {
            if (base_[row] != noRow) continue;
            ++(numbers_[row] == none ? timeless : early_[row] ? early : gaps);
        }
        std::vector<Text> all{unitNote(options_.time->field().name, unit_)};
        if (early > 0) {
            all.push_back(KAPOK_TR("table", "%1 of %2 rows have no earlier period to compare with.")
                              .arg(early)
                              .arg(base_.size()));
        }
        if (gaps > 0) {
            all.push_back(KAPOK_TR("table", "%1 of %2 rows have no base, since that period is missing in the data.")
                              .arg(gaps)
                              .arg(base_.size()));
        }
        if (timeless > 0) all.push_back(KAPOK_TR("table", "%1 rows have no time.").arg(timeless));
        return all;
    }

private:
    void findBases() {
        early_.resize(table_.rows());
        const Partitions parts = partitions(options_.groups, {}, table_.rows(), control_);
        eachPartition(parts, control_, [&](std::size_t group) {
            std::vector<std::pair<std::int64_t, RowIndex>> periods;
            for (const RowIndex row : parts[group]) {
                if (numbers_[row] != none) periods.emplace_back(numbers_[row], row);
            }
            std::sort(periods.begin(), periods.end());
            for (std::size_t i = 1; i < periods.size(); ++i) {
                if (periods[i].first == periods[i - 1].first) refuse(periods[i - 1].second, periods[i].second);
            }
            for (const auto& [number, row] : periods) {
                const std::int64_t wanted = basePeriod(number, unit_, options_.comparison);
                const auto found = std::lower_bound(periods.begin(), periods.end(), std::pair(wanted, RowIndex{0}));
                if (found != periods.end() && found->first == wanted) base_[row] = found->second;
                early_[row] = wanted != none && wanted < periods.front().first;
            }
        });
    }

    [[noreturn]] void refuse(RowIndex one, RowIndex other) const {
        throw Error(KAPOK_TR("table", "Rows %1 and %2 are of the same period, %3.")
                        .arg(std::size_t{one} + 1)
                        .arg(std::size_t{other} + 1)
                        .arg(cellText(*options_.time, one)),
                    KAPOK_TR("table",
                             "Summarise by period first, name the columns that tell these rows apart as groups, or "
                             "choose a shorter period."),
                    Place{.row = static_cast<std::int64_t>(other) + 1, .column = options_.time->field().name});
    }

    ColumnPtr realChange(const PeriodChange& change, const Column& base, Field field) const {
        const auto values = realCells(*change.column, control_);
        auto changes = realCells(base, control_);
        for (std::size_t row = 0; row < changes.size(); ++row) {
            const double old = changes[row];
            changes[row] = values[row] - old;
            if (change.kind == ChangeKind::Rate) {
                changes[row] = old == 0 ? std::numeric_limits<double>::quiet_NaN() : values[row] / old - 1;
            }
        }
        return realColumn(std::move(field), changes, control_);
    }

    ColumnPtr wholeDifference(const PeriodChange& change, const Column& base, Field field) const {
        auto values = wholeCells(*change.column, control_);
        const auto old = wholeCells(base, control_);
        for (std::size_t row = 0; row < values.values.size(); ++row) {
            values.present[row] &= old.present[row];
            if (!values.present[row]) continue;
            const std::int64_t a = values.values[row];
            const std::int64_t b = old.values[row];
            if (b < 0 ? a > std::numeric_limits<std::int64_t>::max() + b
                      : a < std::numeric_limits<std::int64_t>::min() + b) {
                throw Error(KAPOK_TR("table", "A difference of %1 is too large for a whole number.")
                                .arg(change.column->field().name),
                            KAPOK_TR("table", "Take a column number(%1) instead.").arg(change.column->field().name),
                            Place{.row = static_cast<std::int64_t>(row) + 1});
            }
            values.values[row] = a - b;
        }
        field.type = Type::Int64;
        return wholeColumn(std::move(field), values.values, values.present, control_);
    }

    const Table& table_;
    const PeriodOptions& options_;
    const Control& control_;
    Period unit_ = Period::Automatic;
    std::vector<std::int64_t> numbers_;
    std::vector<RowIndex> base_;
    std::vector<std::uint8_t> early_;  ///< bytes, so that groups can be worked on side by side
};

}  // namespace

Noted comparePeriods(const Table& table, const std::vector<PeriodChange>& changes, const PeriodOptions& options,
                     const Control& control) {
    const Comparison comparison(table, options, control);
    Noted noted{table, comparison.notes()};
    for (const auto& change : changes) noted.table = noted.table.with(comparison.change(change));
    return noted;
}

}  // namespace kapok
