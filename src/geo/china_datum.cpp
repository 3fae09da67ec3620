#include "geo/china_datum.h"

#include <cmath>
#include <numbers>

namespace kapok::geo {
namespace {

using std::numbers::pi;

// The ellipsoid of Krassowsky, 1940.
constexpr double semiMajorAxis = 6378245.0;
constexpr double squaredEccentricity = 0.00669342162296594323;
constexpr double precision = 1e-9;  ///< degrees
constexpr int mostRounds = 30;

bool inChina(Point p) { return p.x >= 72.004 && p.x <= 137.8347 && p.y >= 0.8293 && p.y <= 55.8271; }

/// Metres north of the shift, in terms of degrees east of 105° and north of 35°.
double northShift(double x, double y) {
    double metres = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * std::sqrt(std::abs(x));
    metres += (20 * std::sin(6 * x * pi) + 20 * std::sin(2 * x * pi)) * 2 / 3;
    metres += (20 * std::sin(y * pi) + 40 * std::sin(y / 3 * pi)) * 2 / 3;
    metres += (160 * std::sin(y / 12 * pi) + 320 * std::sin(y * pi / 30)) * 2 / 3;
    return metres;
}

double eastShift(double x, double y) {
    double metres = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * std::sqrt(std::abs(x));
    metres += (20 * std::sin(6 * x * pi) + 20 * std::sin(2 * x * pi)) * 2 / 3;
    metres += (20 * std::sin(x * pi) + 40 * std::sin(x / 3 * pi)) * 2 / 3;
    metres += (150 * std::sin(x / 12 * pi) + 300 * std::sin(x / 30 * pi)) * 2 / 3;
    return metres;
}

Point gcjFromWgs(Point p) {
    if (!inChina(p)) return p;
    const double x = p.x - 105;
    const double y = p.y - 35;
    const double latitude = p.y / 180 * pi;
    const double sine = std::sin(latitude);
    const double magic = 1 - squaredEccentricity * sine * sine;
    const double meridian = semiMajorAxis * (1 - squaredEccentricity) / (magic * std::sqrt(magic));
    const double parallel = semiMajorAxis / std::sqrt(magic) * std::cos(latitude);
    return {p.x + eastShift(x, y) / parallel * 180 / pi, p.y + northShift(x, y) / meridian * 180 / pi};
}

constexpr double baiduWave = pi * 3000 / 180;

Point bdFromGcj(Point p) {
    const double radius = std::hypot(p.x, p.y) + 0.00002 * std::sin(p.y * baiduWave);
    const double angle = std::atan2(p.y, p.x) + 0.000003 * std::cos(p.x * baiduWave);
    return {radius * std::cos(angle) + 0.0065, radius * std::sin(angle) + 0.006};
}

/// The point that `forward` moves to `goal`: the shift changes slowly, so it is taken off at the last guess.
template <class Forward>
Point inverse(Point goal, Forward forward) {
    Point guess = goal;
    for (int round = 0; round < mostRounds; ++round) {
        const Point reached = forward(guess);
        const Point miss{goal.x - reached.x, goal.y - reached.y};
        guess = {guess.x + miss.x, guess.y + miss.y};
        if (std::abs(miss.x) < precision && std::abs(miss.y) < precision) break;
    }
    return guess;
}

}  // namespace

Point toDatum(Point degrees, ChinaDatum from, ChinaDatum to) {
    if (from == to) return degrees;
    Point p = degrees;
    if (from == ChinaDatum::Bd09) p = inverse(p, bdFromGcj);
    if (from == ChinaDatum::Wgs84) p = gcjFromWgs(p);
    // p is GCJ-02 now.
    if (to == ChinaDatum::Bd09) return bdFromGcj(p);
    return to == ChinaDatum::Wgs84 ? inverse(p, gcjFromWgs) : p;
}

}  // namespace kapok::geo
