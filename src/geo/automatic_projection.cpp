#include "geo/projection.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace kapok::geo {
namespace {

constexpr double trimmed = 0.05;         ///< of the boxes at either end, when far off
constexpr double near = 0.25;            ///< of the main span: still part of it
constexpr double muchLess = 0.75;        ///< of the whole span: then the trimmed one decides
constexpr double worldLongitudes = 150;  ///< degrees
constexpr double worldLatitudes = 110;

/// Shortest decimal of a number rounded to `digits`, without locale.
std::string number(double value, int digits) {
    std::array<char, 32> buffer{};
    const double scale = std::pow(10.0, digits);
    const double rounded = std::round(value * scale) / scale + 0.0;
    return {buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), rounded).ptr};
}

std::string east(double degrees) {
    if (degrees > 180) degrees -= 360;
    return number(std::abs(degrees), 1) + (degrees < 0 ? "° W" : "° E");
}

std::string north(double degrees) { return number(std::abs(degrees), 1) + (degrees < 0 ? "° S" : "° N"); }

struct Interval {
    double low = 0;
    double high = 0;
    double span() const { return high - low; }
    double middle() const { return (low + high) / 2; }
};

/// Where the widest gap between the boxes ends, going east: the map begins there.
double westEdge(std::span<const Box> boxes) {
    std::vector<Interval> spans;
    for (const auto& box : boxes) spans.push_back({box.left, box.right});
    std::sort(spans.begin(), spans.end(), [](const Interval& a, const Interval& b) { return a.low < b.low; });
    double west = spans.front().low;
    double reached = spans.front().high;
    double widest = 0;
    for (const auto& span : spans) {
        if (span.low - reached > widest) {
            widest = span.low - reached;
            west = span.low;
        }
        reached = std::max(reached, span.high);
    }
    return spans.front().low + 360 - reached >= widest ? spans.front().low : west;
}

/// The interval of all, or without the outermost few at either end when that is much smaller.
Interval mainInterval(const std::vector<Interval>& intervals) {
    std::vector<double> lows;
    std::vector<double> highs;
    for (const auto& interval : intervals) {
        lows.push_back(interval.low);
        highs.push_back(interval.high);
    }
    std::sort(lows.begin(), lows.end());
    std::sort(highs.begin(), highs.end());
    const Interval whole{lows.front(), highs.back()};
    const auto skip = static_cast<std::size_t>(trimmed * static_cast<double>(intervals.size()));
    const Interval bulk{lows[skip], highs[highs.size() - 1 - skip]};
    return bulk.span() < muchLess * whole.span() ? bulk : whole;
}

/// The boxes that meet the main intervals or lie close by, a quarter of their span away.
Box mainExtent(std::span<const Box> boxes) {
    const double west = westEdge(boxes);
    std::vector<Box> placed;
    std::vector<Interval> longitudes;
    std::vector<Interval> latitudes;
    for (const auto& box : boxes) {
        const double turn = box.left < west ? 360 : 0;
        placed.push_back({box.left + turn, box.bottom, box.right + turn, box.top});
        longitudes.push_back({placed.back().left, placed.back().right});
        latitudes.push_back({box.bottom, box.top});
    }
    const Interval x = mainInterval(longitudes);
    const Interval y = mainInterval(latitudes);
    const Box bulk{x.low - near * x.span(), y.low - near * y.span(), x.high + near * x.span(),
                   y.high + near * y.span()};
    Box extent;
    for (const auto& box : placed) {
        if (box.intersects(bulk)) extent.add(box);
    }
    const double turn = extent.centre().x > 180 ? 360 : 0;
    extent.left -= turn;
    extent.right -= turn;
    return extent;
}

std::string finish(const std::string& words) { return words + " +datum=WGS84 +units=m +no_defs +type=crs"; }

Projection equalEarth(const Box& focus) {
    // A whole world is centred on Greenwich, as readers know it; less is centred on itself.
    const double middle = focus.width() > 300 ? 0 : std::round(focus.centre().x / 10) * 10;
    const double centre = middle > 180 ? middle - 360 : middle;
    return {finish("+proj=eqearth +lon_0=" + number(centre, 0)), KAPOK_TR("geo", "Equal Earth, world"), focus};
}

Projection albers(const Box& focus, double meridian, double lower, double upper, double origin) {
    if (meridian > 180) meridian -= 360;
    return {finish("+proj=aea +lat_1=" + number(lower, 4) + " +lat_2=" + number(upper, 4) +
                   " +lat_0=" + number(origin, 4) + " +lon_0=" + number(meridian, 4)),
            KAPOK_TR("geo", "Albers equal area, %1, standard parallels %2 and %3")
                .arg(east(meridian))
                .arg(north(lower))
                .arg(north(upper)),
            focus};
}

Projection azimuthal(const Box& focus, Point centre) {
    const double meridian = centre.x > 180 ? centre.x - 360 : centre.x;
    return {finish("+proj=laea +lat_0=" + number(centre.y, 4) + " +lon_0=" + number(meridian, 4)),
            KAPOK_TR("geo", "Lambert azimuthal equal area, %1, %2").arg(north(centre.y)).arg(east(meridian)), focus};
}

Projection transverseMercator(const Box& focus) {
    const Point centre = focus.centre();
    const double meridian = centre.x > 180 ? centre.x - 360 : centre.x;
    return {finish("+proj=tmerc +lat_0=" + number(centre.y, 4) + " +lon_0=" + number(meridian, 4) + " +k=1"),
            KAPOK_TR("geo", "Transverse Mercator, %1").arg(east(meridian)), focus};
}

bool isChina(const Box& focus) {
    return Box{72, 2, 137, 55}.contains(focus) && focus.width() > 40 && focus.height() > 25;
}

}  // namespace

Projection automaticProjection(std::span<const Box> boxes) {
    std::vector<Box> known;
    for (const auto& box : boxes) {
        if (!box.empty()) known.push_back(box);
    }
    if (known.empty()) return equalEarth({-180, -90, 180, 90});
    const Box focus = mainExtent(known);
    const Point centre = focus.centre();
    if (focus.width() > worldLongitudes || focus.height() > worldLatitudes) return equalEarth(focus);
    if (isChina(focus)) return albers(focus, 105, 25, 47, 0);
    if (focus.width() < 3 && focus.height() < 3) return transverseMercator(focus);
    if (std::abs(centre.y) > 70) return azimuthal(focus, {centre.x, centre.y > 0 ? 90.0 : -90.0});
    // A cone needs both parallels on one side of the equator, and not too near to it.
    const double lower = focus.bottom + focus.height() / 6;
    const double upper = focus.top - focus.height() / 6;
    if (lower * upper <= 0 || std::abs(centre.y) < 12) return azimuthal(focus, centre);
    return albers(focus, centre.x, lower, upper, centre.y);
}

}  // namespace kapok::geo
