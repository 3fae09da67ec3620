#include "map/map_scale.h"

#include "map/measuring.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::map {
namespace {

constexpr int samples = 5;  ///< along each side
constexpr double mostUneven = 1.1;

}  // namespace

std::optional<double> metresPerUnit(const Scene& scene, const geo::Box& seen) {
    if (scene.projection.definition.empty() || seen.empty()) return {};
    if (scene.trueScale) return 1;
    const double step = std::max(seen.width(), seen.height()) / 100;
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (int i = 0; i < samples * samples; ++i) {
        const geo::Point at{seen.left + seen.width() * (i % samples + 0.5) / samples,
                            seen.bottom + seen.height() * (i / samples + 0.5) / samples};
        for (const geo::Point to : {geo::Point{at.x + step, at.y}, geo::Point{at.x, at.y + step}}) {
            const double metres = lengthOf(std::vector{at, to}, scene.projection) / step;
            if (!(metres > 0)) return {};
            least = std::min(least, metres);
            most = std::max(most, metres);
        }
    }
    if (most > mostUneven * least) return {};
    return std::sqrt(least * most);
}

std::optional<double> northAt(const geo::Projection& projection, geo::Point onMap) {
    if (projection.definition.empty()) return {};
    constexpr double little = 0.01;  // degrees
    const geo::Point from = geo::Transformation(projection.definition, geo::lonLatCrs).apply(onMap);
    if (!std::isfinite(from.x + from.y)) return {};
    const double way = from.y + little < 90 ? 1 : -1;
    const geo::Point north =
        geo::Transformation(geo::lonLatCrs, projection.definition).apply({from.x, from.y + way * little});
    const double right = way * (north.x - onMap.x);
    const double up = way * (north.y - onMap.y);
    if (!std::isfinite(right + up) || (right == 0 && up == 0)) return {};
    return std::atan2(right, up) * 180 / std::numbers::pi;
}

}  // namespace kapok::map
