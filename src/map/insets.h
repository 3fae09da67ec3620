// Far-off features in frames of their own below the main map, as atlases draw Alaska and Hawaii.
#pragma once

#include "geo/projection.h"

namespace kapok::map {

/// Features that lie together, far from the projection's focus.
struct Inset {
    std::vector<std::size_t> features = {};
    geo::Projection projection = {};
};

/// Groups the features whose bounds (mainBounds, one per feature, in degrees; empty ones are left alone) do not meet
/// `focus`. Nothing when there is none, or when they are too many or too scattered for frames. O(n + m²) for m such
/// features.
std::vector<Inset> findInsets(std::span<const geo::Box> boxes, const geo::Box& focus);

/// Where a group goes: p becomes p * scale + offset.
struct Placement {
    double scale = 1;
    geo::Point offset = {};
    geo::Box frame = {};
};

/// Places groups with these bounds in a row below `main`, at its scale or smaller; tiny islands at twice its scale.
std::vector<Placement> placeInsets(std::span<const geo::Box> bounds, const geo::Box& main);

}  // namespace kapok::map
