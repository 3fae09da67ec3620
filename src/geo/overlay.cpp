#include "geo/overlay.h"

#include "geo/geos_shape.h"
#include "sdk/error.h"

#include <cmath>

namespace kapok::geo {
namespace {

[[noreturn]] void fail() {
    throw Error(KAPOK_TR("geo", "The overlay of two shapes failed."), KAPOK_TR("geo", "Repair invalid shapes first."));
}

Geos::Shape readOrFail(const Geos& geos, const Geometry& geometry) {
    Geos::Shape shape = geos.read(geometry);
    if (!shape) fail();
    return shape;
}

Geometry writeOrFail(const Geos& geos, Geos::Shape shape) {
    if (!shape) fail();
    return geos.write(shape);
}

}  // namespace

Geometry intersection(const Geometry& a, const Geometry& b) {
    if (a.empty() || b.empty() || !boundsOf(a).intersects(boundsOf(b))) return {};
    const Geos geos;
    const Geos::Shape first = readOrFail(geos, a);
    const Geos::Shape second = readOrFail(geos, b);
    return writeOrFail(geos, geos.own(GEOSIntersection_r(geos.context(), first.get(), second.get())));
}

Geometry unionOf(std::span<const Geometry> shapes) {
    Geometry all;
    for (const Geometry& shape : shapes) {
        for (const Part& part : shape.parts) all.add(part.kind, shape.points(part));
    }
    if (all.empty()) return {};
    const Geos geos;
    const Geos::Shape collection = readOrFail(geos, all);
    return writeOrFail(geos, geos.own(GEOSUnaryUnion_r(geos.context(), collection.get())));
}

Geometry buffered(const Geometry& geometry, double distance, int segments) {
    if (geometry.empty()) return {};
    const Geos geos;
    const Geos::Shape shape = readOrFail(geos, geometry);
    return writeOrFail(geos, geos.own(GEOSBuffer_r(geos.context(), shape.get(), distance, segments)));
}

std::string invalidReason(const Geometry& geometry) {
    const Geos geos;
    const Geos::Shape shape = geos.read(geometry);
    if (!shape) return "Too few points in geometry component";
    if (GEOSisValid_r(geos.context(), shape.get()) == 1) return {};
    char* reason = GEOSisValidReason_r(geos.context(), shape.get());
    std::string words = reason ? reason : "Invalid";
    GEOSFree_r(geos.context(), reason);
    return words;
}

}  // namespace kapok::geo
