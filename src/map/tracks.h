// Points of one key joined in the order of their times.
#pragma once

#include "geo/projection.h"
#include "map/features.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStringList>

#include <vector>

namespace kapok::map {

struct SceneLayer;

struct TrackFacts {
    ColumnPtr time = {};  ///< of the answer; dates, or numbers
    bool onEarth = true;
    std::vector<double> lengths = {};  ///< metres on the earth, or units of a plane; without what lies in gaps
};

struct Tracks {
    TrackFacts facts = {};
    std::vector<std::vector<std::int64_t>> members = {};  ///< rows of each track, in the order of its vertices
};

/// Replaces points, already projected, by a line for each key; the layer's `interval` (seconds of dates, else in units
/// of the time; 0: none) is the longest time that a line goes on over, longer ones part it. A line is parted too where
/// it would cross the whole map because the map's edge lies between two places. Value: the rows' combined by the
/// layer's aggregate; category: that of the first row. Rows without key, time or place are left out and counted in the
/// warnings; equal times keep the order of rows. Throws Error without key or time, and for shapes that are not points.
/// O(n log n).
Tracks makeTracks(const LayerInput& input, FeatureSet& set, const geo::Projection& projection);

/// Lines with arrow heads, a ring where they begin and a disc where they end; of very many lines only the lines.
void paintTracks(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                 double exactness);

/// When the track was at its vertex nearest to a point, and its length.
QStringList trackWords(const SceneLayer& layer, int feature, geo::Point point, const QLocale& locale);

}  // namespace kapok::map
