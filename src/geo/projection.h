// Which projection suits a map, and projecting whole geometries.
#pragma once

#include "geo/crs.h"
#include "sdk/text.h"

namespace kapok::geo {

/// A map projection with words for people.
struct Projection {
    std::string definition;  ///< PROJ string or CRS; empty: coordinates are drawn as they are
    Text name;
    /// The part of the world it was made for, in degrees; right may exceed 180. Empty when it was not made for one.
    Box focus = {};

    bool operator==(const Projection&) const = default;
};

/// Chooses by the extent of the features, of which `boxes` are the main bounds (mainBounds()) in longitude and
/// latitude:
/// - the world: Equal Earth (Šavrič, Patterson and Jenny 2019);
/// - China: Albers, central meridian 105° E, standard parallels 25° and 47° N;
/// - continents, countries, provinces: Albers with standard parallels 1/6 of the extent inside its edges
///   (Snyder 1987, p. 99), near the equator or a pole Lambert azimuthal equal area;
/// - less than 3° in both directions: transverse Mercator.
/// A few far-off features (islands, overseas parts) do not move the choice: where the middle nine tenths of the boxes,
/// by longitude and by latitude, span much less than all of them, those decide. O(n log n).
Projection automaticProjection(std::span<const Box> boxes);

/// The name of a definition given by the user, from PROJ. Throws Error when it is not understood.
Projection namedProjection(const std::string& definition);

/// Projects whole geometries from one CRS.
class Projector {
public:
    /// `crs` of the geometries; empty: longitude and latitude. Throws Error as Transformation does.
    Projector(const std::string& crs, const Projection& projection);

    /// True when the coordinates it takes are degrees; then long edges are bent as the projection bends the earth.
    bool geographic() const { return geographic_; }

    /// Rings of degrees that cross the edge of the projection (the meridian opposite its centre) are cut there, so that
    /// nothing is drawn across the map. Vertices that cannot be projected are left out and added to `lost`; rings with
    /// fewer than three left vanish. Safe to use from many threads.
    Geometry project(Geometry geometry, std::size_t& lost) const;

private:
    Box window() const;
    bool isPlain(const Geometry& geometry) const;
    Geometry cutAtEdge(const Geometry& geometry, std::size_t& lost) const;

    Transformation forward_;
    bool geographic_ = false;
    bool same_ = false;
    double centralMeridian_ = 0;
    double highestLatitude_ = 90;
};

/// Bounds of the largest polygon, else of the longest line, else of all points: what a feature counts for in
/// automaticProjection(), in longitude and latitude; beyond 180 where the shape crosses that meridian. So shapes cut at
/// 180° do not seem to span the world, and far islands do not matter.
Box mainBounds(const Geometry& geometry);

}  // namespace kapok::geo
