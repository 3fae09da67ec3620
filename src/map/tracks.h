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

/// Of features that are tracks, or the pieces of tracks from place to place: those of one track follow each other.
struct TrackFacts {
    ColumnPtr time = {};  ///< of the answer; dates, or numbers
    bool onEarth = true;
    TrackColor along = TrackColor::Track;
    bool stops = false;                    ///< places are shown
    std::string since = {};                ///< when the times of TrackColor::Time begin; empty: times are numbers
    std::vector<double> lengths = {};      ///< metres on the earth, or units of a plane; without what lies in gaps
    std::vector<std::size_t> tracks = {};  ///< which track each feature belongs to

    bool begins(std::size_t feature) const { return feature == 0 || tracks[feature - 1] != tracks[feature]; }
    bool ends(std::size_t feature) const { return feature + 1 == tracks.size() || begins(feature + 1); }
};

struct Tracks {
    TrackFacts facts = {};
    /// Rows in the order of the vertices; a piece stands for the row it leads to, the first one also for where it
    /// comes from.
    std::vector<std::vector<std::int64_t>> members = {};
};

/// Replaces points, already projected, by a line for each key; the layer's `interval` (seconds of dates, else in units
/// of the time; 0: none) is the longest time that a line goes on over, longer ones part it. A line is parted too where
/// it would cross the whole map because the map's edge lies between two places. Value: the rows' combined by the
/// layer's aggregate; category: that of the first row. A layer coloured along its tracks has a feature for each piece
/// (MapLayer::along): speeds are km/h on the earth by dates, else lengths by units of time, and missing over gaps;
/// times are seconds, minutes, hours or days, whichever suits, from the first time of all rows. Rows without key, time
/// or place are left out and counted in the warnings; equal times keep the order of rows. Throws Error without key or
/// time, and for shapes that are not points. O(n log n).
Tracks makeTracks(const LayerInput& input, FeatureSet& set, const geo::Projection& projection);

/// What the values of a layer coloured by speed or time are; empty for others.
QString trackValueName(const TrackFacts& facts);

/// Lines with arrow heads, a ring where they begin and a disc where they end, and their places when these are shown; of
/// very many lines only the lines.
void paintTracks(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme,
                 double exactness);

/// A time as cells have it, "2024-03-01T08:00:00", for readers.
QString shownTime(const std::string& cell);

/// The times of the places shown, where they fit; of very many lines none.
void paintTrackTimes(QPainter& painter, const SceneLayer& layer, const Viewport& viewport,
                     const std::vector<QRectF>& taken, const Theme& theme);

/// A place of a track, and the row that tells of it.
struct TrackStop {
    geo::Point at = {};
    std::int64_t row = 0;
};

/// The places that a feature stands for: the last ones of its vertices.
std::vector<TrackStop> stopsOf(const SceneLayer& layer, std::size_t feature);

/// When the track was at its place nearest to a point, and its length.
QStringList trackWords(const SceneLayer& layer, int feature, geo::Point point, const QLocale& locale);

}  // namespace kapok::map
