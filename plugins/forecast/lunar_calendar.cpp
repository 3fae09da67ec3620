#include "forecast/lunar_calendar.h"

#include "expression/calendar.h"
#include "sdk/error.h"

#include <array>
#include <cmath>
#include <numbers>
#include <vector>

namespace kapok::forecast {
namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double epochOf1970 = 2440587.5;  // Julian date of 1970-01-01T00:00

/// TT - UT in seconds (Espenak & Meeus 2006, polynomials).
double deltaT(double year) {
    const auto polynomial = [](double t, std::initializer_list<double> coefficients) {
        double sum = 0;
        double power = 1;
        for (const double coefficient : coefficients) {
            sum += coefficient * power;
            power *= t;
        }
        return sum;
    };
    if (year < 1961) return polynomial(year - 1950, {29.07, 0.407, -1 / 233.0, 1 / 2547.0});
    if (year < 1986) return polynomial(year - 1975, {45.45, 1.067, -1 / 260.0, -1 / 718.0});
    if (year < 2005) {
        return polynomial(year - 2000, {63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599});
    }
    if (year < 2050) return polynomial(year - 2000, {62.92, 0.32217, 0.005589});
    const double century = (year - 1820) / 100;
    return -20 + 32 * century * century - 0.5628 * (2150 - year);
}

/// The day in China Standard Time (UTC+8) of a Julian date in terrestrial time.
std::int64_t chineseDay(double terrestrial) {
    const double year = 2000 + (terrestrial - 2451545) / 365.25;
    const double universal = terrestrial - deltaT(year) / 86400;
    return static_cast<std::int64_t>(std::floor(universal + 8.0 / 24 - epochOf1970));
}

struct Wave {
    double amplitude, phase, frequency;
};

// Longitude of the earth, VSOP87: 1e-8 rad, by powers of the time in millennia.
constexpr std::array longitude0{Wave{175347046, 0, 0},
                                Wave{3341656, 4.6692568, 6283.0758500},
                                Wave{34894, 4.62610, 12566.15170},
                                Wave{3497, 2.7441, 5753.3849},
                                Wave{3418, 2.8289, 3.5231},
                                Wave{3136, 3.6277, 77713.7715},
                                Wave{2676, 4.4181, 7860.4194},
                                Wave{2343, 6.1352, 3930.2097},
                                Wave{1324, 0.7425, 11506.7698},
                                Wave{1273, 2.0371, 529.6910},
                                Wave{1199, 1.1096, 1577.3435},
                                Wave{990, 5.233, 5884.927},
                                Wave{902, 2.045, 26.298},
                                Wave{857, 3.508, 398.149},
                                Wave{780, 1.179, 5223.694},
                                Wave{753, 2.533, 5507.553},
                                Wave{505, 4.583, 18849.228},
                                Wave{492, 4.205, 775.523},
                                Wave{357, 2.920, 0.067},
                                Wave{317, 5.849, 11790.629},
                                Wave{284, 1.899, 796.298},
                                Wave{271, 0.315, 10977.079},
                                Wave{243, 0.345, 5486.778},
                                Wave{206, 4.806, 2544.314},
                                Wave{205, 1.869, 5573.143},
                                Wave{202, 2.458, 6069.777},
                                Wave{156, 0.833, 213.299},
                                Wave{132, 3.411, 2942.463},
                                Wave{126, 1.083, 20.775},
                                Wave{115, 0.645, 0.980},
                                Wave{103, 0.636, 4694.003},
                                Wave{102, 0.976, 15720.839},
                                Wave{102, 4.267, 7.114},
                                Wave{99, 6.21, 2146.17},
                                Wave{98, 0.68, 155.42},
                                Wave{86, 5.98, 161000.69},
                                Wave{85, 1.30, 6275.96},
                                Wave{85, 3.67, 71430.70},
                                Wave{80, 1.81, 17260.15}};
constexpr std::array longitude1{Wave{628331966747, 0, 0},       Wave{206059, 2.678235, 6283.075850},
                                Wave{4303, 2.6351, 12566.1517}, Wave{425, 1.590, 3.523},
                                Wave{119, 5.796, 26.298},       Wave{109, 2.966, 1577.344},
                                Wave{93, 2.59, 18849.23},       Wave{72, 1.14, 529.69},
                                Wave{68, 1.87, 398.15},         Wave{67, 4.41, 5507.55}};
constexpr std::array longitude2{Wave{52919, 0, 0}, Wave{8720, 1.0721, 6283.0758}, Wave{309, 0.867, 12566.152}};

template <std::size_t count>
double series(const std::array<Wave, count>& waves, double t) {
    double sum = 0;
    for (const Wave& wave : waves) sum += wave.amplitude * std::cos(wave.phase + wave.frequency * t);
    return sum * 1e-8;
}

/// Apparent longitude of the sun in radians, not reduced.
double sunLongitude(double terrestrial) {
    const double t = (terrestrial - 2451545) / 365250;
    const double earth = series(longitude0, t) + series(longitude1, t) * t + series(longitude2, t) * t * t;
    // Nutation in longitude: the four main terms (Meeus 1998, chapter 22); aberration with the distance's main term.
    const double century = t * 10;
    const double node = (125.04452 - 1934.136261 * century) * degree;
    const double sun = (280.4665 + 36000.7698 * century) * degree;
    const double moon = (218.3165 + 481267.8813 * century) * degree;
    const double anomaly = (357.52911 + 35999.05029 * century) * degree;
    const double nutation =
        -17.20 * std::sin(node) - 1.32 * std::sin(2 * sun) - 0.23 * std::sin(2 * moon) + 0.21 * std::sin(2 * node);
    const double aberration = -20.4898 / (1 - 0.016709 * std::cos(anomaly));
    return earth + std::numbers::pi + (nutation + aberration - 0.09033) / 3600 * degree;
}

/// When the sun reaches a longitude (degrees) nearest to a guess, by Newton's method on the mean motion.
double whenSunAt(double target, double guess) {
    for (int i = 0; i < 8; ++i) {
        double distance = target * degree - sunLongitude(guess);
        distance -= 2 * std::numbers::pi * std::round(distance / (2 * std::numbers::pi));
        guess += distance / degree * 365.2422 / 360;
    }
    return guess;
}

/// The k-th new moon since 2000-01-06, Julian date in terrestrial time (Meeus 1998, chapter 49).
double newMoon(double k) {
    const double t = k / 1236.85;
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double sun = (2.5534 + 29.10535670 * k - 0.0000014 * t * t) * degree;
    const double moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t * t * t) * degree;
    const double node = (160.7108 + 390.67050284 * k - 0.0016118 * t * t - 0.00000227 * t * t * t) * degree;
    const double omega = (124.7746 - 1.56375588 * k + 0.0020672 * t * t) * degree;
    struct Term {
        double factor;
        int power, sun, moon, node;
    };
    static constexpr std::array terms{
        Term{-0.40720, 0, 0, 1, 0},   Term{0.17241, 1, 1, 0, 0},   Term{0.01608, 0, 0, 2, 0},
        Term{0.01039, 0, 0, 0, 2},    Term{0.00739, 1, -1, 1, 0},  Term{-0.00514, 1, 1, 1, 0},
        Term{0.00208, 2, 2, 0, 0},    Term{-0.00111, 0, 0, 1, -2}, Term{-0.00057, 0, 0, 1, 2},
        Term{0.00056, 1, 1, 2, 0},    Term{-0.00042, 0, 0, 3, 0},  Term{0.00042, 1, 1, 0, 2},
        Term{0.00038, 1, 1, 0, -2},   Term{-0.00024, 1, -1, 2, 0}, Term{-0.00007, 0, 2, 1, 0},
        Term{0.00004, 0, 0, 2, -2},   Term{0.00004, 0, 3, 0, 0},   Term{0.00003, 0, 1, 1, -2},
        Term{0.00003, 0, 0, 2, 2},    Term{-0.00003, 0, 1, 1, 2},  Term{0.00003, 0, -1, 1, 2},
        Term{-0.00002, 0, -1, 1, -2}, Term{-0.00002, 0, 1, 3, 0},  Term{0.00002, 0, 0, 4, 0}};
    double correction = -0.00017 * std::sin(omega);
    for (const Term& term : terms) {
        correction +=
            term.factor * std::pow(e, term.power) * std::sin(term.sun * sun + term.moon * moon + term.node * node);
    }
    struct Planet {
        double start, rate, factor;
    };
    static constexpr std::array planets{
        Planet{299.77, 0.107408, 0.000325},  Planet{251.88, 0.016321, 0.000165}, Planet{251.83, 26.651886, 0.000164},
        Planet{349.42, 36.412478, 0.000126}, Planet{84.66, 18.206239, 0.000110}, Planet{141.74, 53.303771, 0.000062},
        Planet{207.14, 2.453732, 0.000060},  Planet{154.84, 7.306860, 0.000056}, Planet{34.52, 27.261239, 0.000047},
        Planet{207.19, 0.121824, 0.000042},  Planet{291.34, 1.844379, 0.000040}, Planet{161.72, 24.198154, 0.000037},
        Planet{239.56, 25.513099, 0.000035}, Planet{331.55, 3.592518, 0.000023}};
    for (const Planet& planet : planets)
        correction += planet.factor * std::sin((planet.start + planet.rate * k) * degree);
    return 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.000000150 * t * t * t + correction;
}

double julian(std::int64_t day) { return static_cast<double>(day) + epochOf1970; }

std::int64_t winterSolstice(int year) {
    return chineseDay(whenSunAt(270, julian(expression::daysFromCivil({year, 12, 21}))));
}

/// First days of the months from the one that holds a winter solstice to the one that holds the next.
struct SolsticeYear {
    std::vector<std::int64_t> months;  ///< months[0] is the eleventh month; the last is the eleventh of the next year
    std::size_t leap = 0;              ///< place of the leap month; 0: none

    /// First day of the month that is `distance` after the eleventh, the leap month left out.
    std::int64_t month(std::size_t distance) const {
        return months[leap > 0 && distance >= leap ? distance + 1 : distance];
    }
};

bool holdsPrincipalTerm(std::int64_t from, std::int64_t to) {
    // The multiple of 30 degrees that the sun reaches next after the month's beginning, a day before included.
    const double start = sunLongitude(julian(from) - 1) / degree;
    for (double target = std::ceil(start / 30) * 30; target < start + 60; target += 30) {
        const double guess = julian(from) - 1 + (target - start) * 365.2422 / 360;
        const std::int64_t day = chineseDay(whenSunAt(target, guess));
        if (day >= from && day < to) return true;
    }
    return false;
}

SolsticeYear solsticeYear(int year) {
    const std::int64_t first = winterSolstice(year - 1);
    const std::int64_t last = winterSolstice(year);
    double k = std::floor((julian(first) - 2451550.1) / 29.530588861) + 1;
    while (chineseDay(newMoon(k)) > first) --k;
    SolsticeYear result;
    for (; chineseDay(newMoon(k)) <= last; ++k) result.months.push_back(chineseDay(newMoon(k)));
    // Thirteen months from one eleventh month to the next: the first without a principal term is the leap month.
    if (result.months.size() < 14) return result;
    for (std::size_t i = 1; i + 1 < result.months.size() && result.leap == 0; ++i) {
        if (!holdsPrincipalTerm(result.months[i], result.months[i + 1])) result.leap = i;
    }
    return result;
}

LunarFestivals computed(int year) {
    const SolsticeYear months = solsticeYear(year);
    return {.springFestival = months.month(2),
            .qingming = chineseDay(whenSunAt(15, julian(expression::daysFromCivil({year, 4, 5})))),
            .dragonBoat = months.month(6) + 4,
            .midAutumn = months.month(9) + 14};
}

}  // namespace

const LunarFestivals& lunarFestivals(int year) {
    if (year < firstLunarYear || year > lastLunarYear) {
        throw Error(KAPOK_TR("forecast", "The Chinese festivals are known from %1 to %2, not for %3.")
                        .arg(firstLunarYear)
                        .arg(lastLunarYear)
                        .arg(year),
                    KAPOK_TR("forecast", "Forecast without them, or use other years."));
    }
    static const std::vector<LunarFestivals> all = [] {
        std::vector<LunarFestivals> years;
        for (int each = firstLunarYear; each <= lastLunarYear; ++each) years.push_back(computed(each));
        return years;
    }();
    return all[static_cast<std::size_t>(year - firstLunarYear)];
}

}  // namespace kapok::forecast
