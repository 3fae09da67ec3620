#include "geo/projection.h"

#include "geo/clip.h"
#include "geo/measure.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kapok::geo {
namespace {

/// Edges longer than this many degrees are bent: at 1° the chord of a meridian or parallel is 0.15 mm off on a map of
/// the world one metre wide.
constexpr double longestEdge = 1.0;

/// "+key=12.5" in a PROJ string.
std::optional<double> parameter(const std::string& definition, const std::string& key) {
    const auto at = definition.find("+" + key + "=");
    if (at == std::string::npos) return std::nullopt;
    return std::strtod(definition.c_str() + at + key.size() + 2, nullptr);
}

bool hasWord(const std::string& definition, const char* word) { return definition.find(word) != std::string::npos; }

bool isMercator(const std::string& definition) {
    return hasWord(definition, "+proj=merc") || hasWord(definition, "+proj=webmerc") || definition == "EPSG:3857" ||
           definition == "EPSG:3395" || definition == "EPSG:900913";
}

/// `longitude` moved by whole turns into [middle - 180, middle + 180].
double turned(double longitude, double middle) {
    double offset = std::fmod(longitude - middle, 360.0);
    if (offset > 180) offset -= 360;
    if (offset < -180) offset += 360;
    return middle + offset;
}

/// Longitudes along a path without jumps: a step of more than half a turn crosses the 180° meridian. A ring that goes
/// around a pole is closed over the pole.
std::vector<Point> unrolled(std::span<const Point> path) {
    std::vector<Point> run(path.begin(), path.end());
    double shift = 0;
    double latitudes = 0;
    for (std::size_t i = 1; i < run.size(); ++i) {
        const double step = path[i].x - path[i - 1].x;
        if (std::abs(step) > 180) shift += step > 0 ? -360 : 360;
        run[i].x += shift;
        latitudes += run[i].y;
    }
    const Box whole = boundsOf(path);
    const bool frame = whole.width() >= 360 && boundsOf(run).width() < 1e-9;  // a frame around the world, on purpose
    if (frame) return {path.begin(), path.end()};
    if (shift != 0 && run.size() > 3 && path.front() == path.back()) {
        const double pole = latitudes > 0 ? 90 : -90;
        run.push_back({run.back().x, pole});
        run.push_back({run.front().x, pole});
        run.push_back(run.front());
    }
    return run;
}

/// Does a step of the path cross the 180° meridian?
bool jumps(std::span<const Point> path) {
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (std::abs(path[i].x - path[i - 1].x) > 180) return true;
    }
    return false;
}

bool hasLongEdge(std::span<const Point> path) {
    for (std::size_t i = 1; i < path.size(); ++i) {
        if (std::abs(path[i].x - path[i - 1].x) > longestEdge || std::abs(path[i].y - path[i - 1].y) > longestEdge)
            return true;
    }
    return false;
}

}  // namespace

Projection namedProjection(const std::string& definition) {
    const auto facts = crsFacts(definition);
    return {definition, facts.name == "unknown" ? verbatim(definition) : verbatim(facts.name), {}};
}

Box mainBounds(const Geometry& geometry) {
    Box main;
    PartKind kind = PartKind::Point;
    double largest = -1;
    const bool single = geometry.parts.size() == 1 && geometry.parts[0].kind != PartKind::Hole;
    if (single && !jumps(geometry.vertices)) return boundsOf(geometry);
    for (const auto& part : geometry.parts) {
        if (part.kind == PartKind::Hole || part.kind < kind) continue;
        const auto path = unrolled(geometry.points(part));
        const Box box = boundsOf(path);
        if (part.kind == PartKind::Point) {
            main.add(box);
            continue;
        }
        const double size =
            part.kind == PartKind::Outer ? std::abs(signedArea(path)) : std::hypot(box.width(), box.height());
        if (part.kind == kind && size <= largest) continue;
        kind = part.kind;
        largest = size;
        main = box;
    }
    return main;
}

Projector::Projector(const std::string& crs, const Projection& projection)
    : forward_(crs.empty() ? lonLatCrs : crs,
               projection.definition.empty() ? (crs.empty() ? lonLatCrs : crs) : projection.definition),
      geographic_(crsFacts(forward_.from()).geographic),
      same_(forward_.from() == forward_.to()) {
    centralMeridian_ = parameter(forward_.to(), "lon_0").value_or(0);
    // The web's square world ends here; Mercator's poles lie at infinity.
    if (isMercator(forward_.to())) highestLatitude_ = 85.0511287798066;
}

Box Projector::window() const {
    // A hair inside the edge: rounding must not carry a point over to the other end of the map.
    constexpr double hair = 1e-9;
    return {centralMeridian_ - 180 + hair, -highestLatitude_, centralMeridian_ + 180 - hair, highestLatitude_};
}

/// Needs nothing of it to be cut or bent? Most shapes are small and lie within the map.
bool Projector::isPlain(const Geometry& geometry) const {
    return window().contains(boundsOf(geometry)) &&
           std::none_of(geometry.parts.begin(), geometry.parts.end(),
                        [&](const Part& part) { return hasLongEdge(geometry.points(part)); });
}

Geometry Projector::cutAtEdge(const Geometry& geometry, std::size_t& lost) const {
    const double left = centralMeridian_ - 180;
    const double right = centralMeridian_ + 180;
    const Box window = this->window();
    Geometry cut;
    bool outerKept = false;
    for (const auto& part : geometry.parts) {
        const auto path = unrolled(geometry.points(part));
        if (part.kind == PartKind::Point) {
            const double x = turned(path[0].x, centralMeridian_);
            const Point point{std::clamp(x, window.left, window.right), path[0].y};
            if (window.contains(point))
                cut.add(part.kind, {&point, 1});
            else
                ++lost;
            continue;
        }
        const Box bounds = boundsOf(path);
        const int first = static_cast<int>(std::floor((bounds.left - left) / 360));
        const int last = std::max(first, static_cast<int>(std::ceil((bounds.right - right) / 360)));
        bool kept = false;
        for (int turn = first; turn <= last; ++turn) {
            auto moved = path;
            for (auto& point : moved) point.x -= 360.0 * turn;
            if (part.kind == PartKind::Line) {
                for (const auto& piece : clipLine(moved, window)) cut.add(part.kind, piece);
                continue;
            }
            const auto ring = clipRing(moved, window);
            if (ring.empty() || (part.kind == PartKind::Hole && !outerKept)) continue;
            cut.add(part.kind, ring);
            kept = true;
        }
        if (part.kind == PartKind::Outer) outerKept = kept;
    }
    return cut;
}

Geometry Projector::project(Geometry geometry, std::size_t& lost) const {
    if (same_ || geometry.empty()) return geometry;
    const bool asItIs = !geographic_ || isPlain(geometry);
    Geometry ready = asItIs ? std::move(geometry) : densified(cutAtEdge(geometry, lost), longestEdge);
    const std::size_t bad = forward_.apply(ready.vertices);
    if (bad == 0) return ready;
    lost += bad;
    Geometry whole;
    std::vector<Point> path;
    bool outerKept = false;
    for (const auto& part : ready.parts) {
        path.clear();
        for (const Point point : ready.points(part)) {
            if (!std::isnan(point.x)) path.push_back(point);
        }
        std::size_t least = part.kind == PartKind::Line ? 2 : 1;
        if (part.isRing()) least = !path.empty() && path.front() == path.back() ? 4 : 3;
        const bool keep = path.size() >= least;
        if (part.kind == PartKind::Outer) outerKept = keep;
        if (keep && (part.kind != PartKind::Hole || outerKept)) whole.add(part.kind, path);
    }
    return whole;
}

}  // namespace kapok::geo
