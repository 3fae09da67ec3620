// Dates and times as numbers and as text: days and microseconds since 1970-01-01, proleptic Gregorian calendar.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace kapok::expression {

inline constexpr std::int64_t hourMicroseconds = 3'600'000'000;
inline constexpr std::int64_t dayMicroseconds = 24 * hourMicroseconds;

struct CivilDate {
    std::int64_t year = 1970;
    int month = 1;
    int day = 1;
};

/// H. Hinnant (2013), "chrono-compatible low-level date algorithms": valid over the whole range of int32 days.
std::int64_t daysFromCivil(const CivilDate& date);
CivilDate civilFromDays(std::int64_t days);
int daysInMonth(std::int64_t year, int month);

/// Rounds towards the past.
std::int64_t floorDivide(std::int64_t value, std::int64_t unit);
inline std::int64_t dayOf(std::int64_t microseconds) { return floorDivide(microseconds, dayMicroseconds); }

/// 1 Monday … 7 Sunday (ISO 8601).
int weekday(std::int64_t days);
/// Week of the year by ISO 8601, 1 … 53.
int isoWeek(std::int64_t days);

enum class TimeUnit : std::uint8_t { Year, Quarter, Month, Week, Day, Hour };
/// "year", "quarter", "month", "week", "day", "hour".
std::optional<TimeUnit> timeUnitFromName(std::string_view name);
/// The first day of the unit that holds the day; weeks start on Monday.
std::int64_t truncateDays(std::int64_t days, TimeUnit unit);
std::int64_t truncateMicroseconds(std::int64_t microseconds, TimeUnit unit);

/// "2024-03-05".
std::string dateText(std::int64_t days);
/// "2024-03-05T08:30:00", with ".123456" only when there is a fraction of a second.
std::string dateTimeText(std::int64_t microseconds);

/// Reads 2024-03-05, 2024/3/5, 2024.3.5, 20240305, 2024年3月5日 and months (2024-03, 2024年3月: their first day).
std::optional<std::int64_t> parseDate(std::string_view text);
/// A date, or a date and 08:30, 08:30:15 or 08:30:15.123456 after a blank or T; a Z at the end is allowed.
std::optional<std::int64_t> parseDateTime(std::string_view text);

/// Local time of an IANA zone and UTC, both in microseconds. Not safe to share between threads: it remembers the last
/// offset.
class ZoneClock {
public:
    /// An empty name, "UTC" and unknown zones leave times as they are.
    explicit ZoneClock(const std::string& zone);
    ~ZoneClock();
    ZoneClock(ZoneClock&&) noexcept;
    ZoneClock& operator=(ZoneClock&&) noexcept;

    bool changesNothing() const { return !zone_; }
    std::int64_t toLocal(std::int64_t utc) const;
    /// A local time that is skipped or repeated when clocks change is taken with the offset before the change.
    std::int64_t toUtc(std::int64_t local) const;

private:
    struct Zone;
    std::unique_ptr<Zone> zone_;
};

}  // namespace kapok::expression
