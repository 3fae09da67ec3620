#include "geo/repair.h"

#include "geo/geos_shape.h"

namespace kapok::geo {

Geometry repaired(const Geometry& geometry) {
    Geometry polygons;
    Geometry result;
    for (const auto& part : geometry.parts) {
        // Fewer than four positions are no ring to GEOS.
        if (!part.isRing())
            result.add(part.kind, geometry.points(part));
        else if (part.end - part.begin >= 4)
            polygons.add(part.kind, geometry.points(part));
    }
    if (polygons.empty()) return result;
    const Geos geos;
    const Geos::Shape given = geos.read(polygons);
    if (!given) return geometry;
    const Geos::Shape made = geos.own(GEOSMakeValid_r(geos.context(), given.get()));
    if (!made) return geometry;
    const Geometry valid = geos.write(made);
    for (const auto& part : valid.parts) {
        if (part.isRing()) result.add(part.kind, valid.points(part));
    }
    return result;
}

}  // namespace kapok::geo
