// Chinese lunisolar calendar: festivals that move.
#pragma once

#include <cstdint>

namespace kapok::forecast {

/// Days since 1970-01-01 of the festivals that fall into a Gregorian year.
struct LunarFestivals {
    std::int64_t springFestival = 0;  ///< first day of the first month
    std::int64_t qingming = 0;        ///< the sun at a longitude of 15 degrees
    std::int64_t dragonBoat = 0;      ///< fifth day of the fifth month
    std::int64_t midAutumn = 0;       ///< fifteenth day of the eighth month
};

inline constexpr int firstLunarYear = 1950;
inline constexpr int lastLunarYear = 2100;

/// Computed by the rules of GB/T 33661-2017 from astronomical new moons and solar terms in China Standard Time, not
/// from a table: new moons by Meeus (1998, chapter 49, to some seconds), the sun by the main terms of VSOP87 (Bretagnon
/// & Francou 1988, to about a second of arc, half a minute of time). Years outside 1950 … 2100 throw Error. All
/// years are computed the first time one is asked for, in a few milliseconds; then O(1).
const LunarFestivals& lunarFestivals(int year);

}  // namespace kapok::forecast
