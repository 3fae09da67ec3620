#include "geo/geos_shape.h"

#include "geo/wkb.h"

namespace kapok::geo {

Geos::Shape Geos::read(const Geometry& geometry) const {
    const std::string wkb = writeWkb(geometry);
    return own(GEOSGeomFromWKB_buf_r(context_, reinterpret_cast<const unsigned char*>(wkb.data()), wkb.size()));
}

Geometry Geos::write(const Shape& shape) const {
    std::size_t size = 0;
    unsigned char* made = GEOSGeomToWKB_buf_r(context_, shape.get(), &size);
    if (!made) return {};
    Geometry geometry = readWkb({reinterpret_cast<const char*>(made), size});
    GEOSFree_r(context_, made);
    return geometry;
}

}  // namespace kapok::geo
