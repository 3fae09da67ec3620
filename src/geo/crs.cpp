#include "geo/crs.h"

#include "sdk/error.h"

#include <proj.h>

#include <cmath>
#include <map>
#include <memory>
#include <utility>

namespace kapok::geo {
namespace {

struct Destroy {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
    void operator()(PJ* object) const { proj_destroy(object); }
};
using Object = std::unique_ptr<PJ, Destroy>;

/// PROJ's objects belong to one thread: each thread has its own, made when first needed.
struct ThreadCache {
    std::unique_ptr<PJ_CONTEXT, Destroy> context{proj_context_create()};
    std::map<std::string, CrsFacts> facts;
    std::map<std::pair<std::string, std::string>, Object> transformations;

    ThreadCache() {
        proj_log_level(context.get(), PJ_LOG_NONE);
        proj_context_set_enable_network(context.get(), 0);
    }
};

ThreadCache& cache() {
    thread_local ThreadCache own;
    return own;
}

std::string reason(PJ_CONTEXT* context) {
    const int code = proj_context_errno(context);
    const char* words = code ? proj_context_errno_string(context, code) : nullptr;
    return words ? words : "";
}

Object readCrs(const std::string& crs) {
    PJ_CONTEXT* context = cache().context.get();
    // A bare PROJ string is an operation until it says that it is a CRS.
    const bool bare = crs.find("+proj=") != std::string::npos && crs.find("+type=crs") == std::string::npos;
    Object object(proj_create(context, (bare ? crs + " +type=crs" : crs).c_str()));
    if (!object || !proj_is_crs(object.get()))
        throw Error(KAPOK_TR("geo", "The coordinate system \"%1\" is not known.").arg(crs),
                    KAPOK_TR("geo", "Give an EPSG code such as EPSG:4326, WKT, or a PROJ string."));
    return object;
}

/// The single CRS behind bound, compound and derived ones, which say little by themselves.
Object horizontal(Object crs) {
    PJ_CONTEXT* context = cache().context.get();
    for (;;) {
        const PJ_TYPE type = proj_get_type(crs.get());
        Object inner;
        if (type == PJ_TYPE_BOUND_CRS) inner.reset(proj_get_source_crs(context, crs.get()));
        if (type == PJ_TYPE_COMPOUND_CRS) inner.reset(proj_crs_get_sub_crs(context, crs.get(), 0));
        if (!inner) return crs;
        crs = std::move(inner);
    }
}

CrsFacts readFacts(const std::string& crs) {
    const Object object = horizontal(readCrs(crs));
    CrsFacts facts;
    facts.name = proj_get_name(object.get());
    const PJ_TYPE type = proj_get_type(object.get());
    facts.geographic = type == PJ_TYPE_GEOGRAPHIC_2D_CRS || type == PJ_TYPE_GEOGRAPHIC_3D_CRS;
    if (!facts.geographic) {
        PJ_CONTEXT* context = cache().context.get();
        const Object system(proj_crs_get_coordinate_system(context, object.get()));
        double factor = 1;
        if (system &&
            proj_cs_get_axis_info(context, system.get(), 0, nullptr, nullptr, nullptr, &factor, nullptr, nullptr,
                                  nullptr) &&
            factor > 0)
            facts.metres = factor;
    }
    return facts;
}

PJ* transformation(const std::string& from, const std::string& to) {
    auto& own = cache();
    auto& kept = own.transformations[{from, to}];
    if (kept) return kept.get();
    const Object source = readCrs(from);
    const Object target = readCrs(to);
    const Object raw(proj_create_crs_to_crs_from_pj(own.context.get(), source.get(), target.get(), nullptr, nullptr));
    if (raw) kept.reset(proj_normalize_for_visualization(own.context.get(), raw.get()));
    if (!kept)
        throw Error(KAPOK_TR("geo", "Cannot convert from the coordinate system \"%1\" to \"%2\". %3")
                        .arg(from)
                        .arg(to)
                        .arg(reason(own.context.get())),
                    KAPOK_TR("geo", "Choose another projection for the map."));
    return kept.get();
}

}  // namespace

CrsFacts crsFacts(const std::string& crs) {
    auto& facts = cache().facts;
    const auto known = facts.find(crs);
    return known != facts.end() ? known->second : facts.emplace(crs, readFacts(crs)).first->second;
}

Transformation::Transformation(std::string from, std::string to) : from_(std::move(from)), to_(std::move(to)) {
    transformation(from_, to_);
}

std::size_t Transformation::apply(std::span<Point> points) const {
    if (points.empty() || from_ == to_) return 0;
    constexpr std::size_t step = sizeof(Point);
    proj_trans_generic(transformation(from_, to_), PJ_FWD, &points[0].x, step, points.size(), &points[0].y, step,
                       points.size(), nullptr, 0, 0, nullptr, 0, 0);
    std::size_t lost = 0;
    for (auto& point : points) {
        if (std::isfinite(point.x) && std::isfinite(point.y)) continue;
        point.x = point.y = std::numeric_limits<double>::quiet_NaN();
        ++lost;
    }
    return lost;
}

Point Transformation::apply(Point point) const {
    apply(std::span(&point, 1));
    return point;
}

}  // namespace kapok::geo
