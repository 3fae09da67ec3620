// A part of a map to come back to, whatever the size of the window and the projection then.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"

namespace kapok::map {

/// What is seen in a picture of this width. Its own units instead of degrees and metres where coordinates are not on
/// the earth.
MapBookmark bookmarkOf(const Scene& scene, const ViewRange& range, double pixels);

/// The range that shows it in a picture of this width; all of the map where its middle cannot be projected.
ViewRange rangeOf(const Scene& scene, const MapBookmark& bookmark, QSizeF size);

}  // namespace kapok::map
