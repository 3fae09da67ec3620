// How a map stands in space: its third dimension and where it is seen from.
#pragma once

#include <cstdint>

namespace kapok {

enum class MapForm : std::uint8_t {
    Flat,
    Prisms,   ///< areas as high as their `size`
    Bars,     ///< a column on each feature, as high as its `size`
    Terrain,  ///< the surface of a raster layer, or one through the values of points; other layers lie on it
    Cube,     ///< space and time: `time` goes up
    Globe     ///< the earth as a ball; flows are arcs over it
};

/// Where it is seen from: towards the middle of the map.
struct MapCamera {
    double azimuth = 0;     ///< degrees clockwise from north that it looks in
    double elevation = 40;  ///< degrees above the horizon; 90: from straight above
    double zoom = 1;        ///< 1: all of it is seen
    double longitude = 0;   ///< degrees: of a globe, what lies in the middle
    double latitude = 20;
    bool operator==(const MapCamera&) const = default;
};

struct MapSpace {
    MapForm form = MapForm::Flat;
    double height = 0.25;  ///< of the highest, as a part of the map's width
    MapCamera camera = {};
    bool lighting = true;  ///< shaded by a light, gently: colours stay those of the legend
    bool operator==(const MapSpace&) const = default;
};

}  // namespace kapok
