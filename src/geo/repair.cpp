#include "geo/repair.h"

#include "geo/wkb.h"
#include "sdk/error.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <memory>

namespace kapok::geo {
namespace {

struct Finish {
    void operator()(GEOSContextHandle_HS* context) const { GEOS_finish_r(context); }
};
using Context = std::unique_ptr<GEOSContextHandle_HS, Finish>;

std::string madeValid(GEOSContextHandle_t context, const std::string& wkb) {
    const auto destroy = [context](GEOSGeometry* shape) { GEOSGeom_destroy_r(context, shape); };
    using Shape = std::unique_ptr<GEOSGeometry, decltype(destroy)>;
    const auto* bytes = reinterpret_cast<const unsigned char*>(wkb.data());
    const Shape given(GEOSGeomFromWKB_buf_r(context, bytes, wkb.size()), destroy);
    if (!given) return {};
    const Shape valid(GEOSMakeValid_r(context, given.get()), destroy);
    if (!valid) return {};
    std::size_t size = 0;
    unsigned char* made = GEOSGeomToWKB_buf_r(context, valid.get(), &size);
    if (!made) return {};
    std::string result(reinterpret_cast<const char*>(made), size);
    GEOSFree_r(context, made);
    return result;
}

}  // namespace

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
    const Context context(GEOS_init_r());
    const std::string wkb = madeValid(context.get(), writeWkb(polygons));
    if (wkb.empty()) return geometry;
    const Geometry valid = readWkb(wkb);
    for (const auto& part : valid.parts) {
        if (part.isRing()) result.add(part.kind, valid.points(part));
    }
    return result;
}

}  // namespace kapok::geo
