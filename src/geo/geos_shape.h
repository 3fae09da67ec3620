// Geometries in GEOS. For .cpp files of this layer only.
#pragma once

#include "geo/geometry.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

#include <memory>

namespace kapok::geo {

/// GEOS with a context of its own: one for each thread's work. Its messages go nowhere.
class Geos {
public:
    Geos() : context_(GEOS_init_r()) {}
    ~Geos() { GEOS_finish_r(context_); }
    Geos(const Geos&) = delete;
    Geos& operator=(const Geos&) = delete;

    GEOSContextHandle_t context() const { return context_; }

    struct Destroy {
        GEOSContextHandle_t context;
        void operator()(GEOSGeometry* shape) const { GEOSGeom_destroy_r(context, shape); }
    };
    using Shape = std::unique_ptr<GEOSGeometry, Destroy>;

    Shape own(GEOSGeometry* shape) const { return Shape(shape, Destroy{context_}); }
    /// Null when GEOS cannot read it: a ring of fewer than four positions.
    Shape read(const Geometry& geometry) const;
    Geometry write(const Shape& shape) const;

private:
    GEOSContextHandle_t context_;
};

}  // namespace kapok::geo
