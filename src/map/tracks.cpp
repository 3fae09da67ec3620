#include "map/tracks.h"

#include "geo/point_index.h"
#include "map/bins.h"
#include "map/keys.h"
#include "map/measuring.h"
#include "map/palette.h"
#include "map/scene.h"
#include "sdk/error.h"
#include "table/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace kapok::map {
namespace {

constexpr double secondsOfDay = 86400;
constexpr double metresOfDegree = 111'320;
/// No projection in use stretches the earth so much; a longer step leads from one edge of the map to the other.
constexpr double mostStretch = 10;

struct Position {
    double time = 0;  ///< seconds, or as numbers are
    std::size_t feature = 0;
};

double secondsOf(const Column& time, std::size_t row) {
    switch (time.type()) {
        case Type::Date: return static_cast<double>(time.integer(row)) * secondsOfDay;
        case Type::DateTime: return static_cast<double>(time.integer(row)) / 1e6;
        default: return time.number(row);
    }
}

void checkColumns(const LayerInput& input) {
    if (input.layer.key.empty())
        throw Error(KAPOK_TR("map", "The tracks have no key that says which points belong together."),
                    KAPOK_TR("map", "Choose the field with the name or number of the vehicle, animal or person."));
    if (!input.answer.has("time"))
        throw Error(KAPOK_TR("map", "The tracks have no time that their points are ordered by."),
                    KAPOK_TR("map", "Choose a date field, or a number that grows along the track."));
    if (input.answer.column("time")->type() == Type::Text)
        throw Error(KAPOK_TR("map", "The times of the tracks are text and have no order."),
                    KAPOK_TR("map", "Change the type of the field to date and time."));
}

/// The points of each key in the order of their times, keys as they first come.
std::vector<std::vector<Position>> positionsByKey(const LayerInput& input, FeatureSet& set) {
    const Column& key = *input.answer.column("key");
    const Column& time = *input.answer.column("time");
    std::unordered_map<std::string, std::size_t> indexes;
    std::vector<std::vector<Position>> tracks;
    std::size_t missing = 0;
    for (std::size_t i = 0; i < set.shapes.size(); ++i) {
        const auto row = static_cast<std::size_t>(set.rows[i]);
        if (key.isMissing(row) || time.isMissing(row) || set.shapes[i].empty()) {
            ++missing;
            continue;
        }
        if (set.shapes[i].vertices.size() != 1)
            throw Error(KAPOK_TR("map", "Tracks join points, but some of the shapes are lines or areas."),
                        KAPOK_TR("map", "Choose a dataset of points, or its longitude and latitude."));
        const auto [found, fresh] = indexes.emplace(keyText(key, row), tracks.size());
        if (fresh) tracks.emplace_back();
        tracks[found->second].push_back({secondsOf(time, row), i});
    }
    if (missing > 0)
        set.warnings.push_back(KAPOK_TR("map", "%1 rows have no key or no time and are on no track.").arg(missing));
    if (tracks.empty())
        throw Error(KAPOK_TR("map", "No row has a key, a time and a place."),
                    KAPOK_TR("map", "Choose the fields of the tracks and their coordinates."));
    for (auto& track : tracks)
        std::stable_sort(track.begin(), track.end(), [](const auto& a, const auto& b) { return a.time < b.time; });
    return tracks;
}

/// A track as it is put together: runs of vertices with nothing but gaps between them.
class Line {
public:
    void add(geo::Point point, bool parted) {
        if (parted) endRun();
        run_.push_back(point);
    }

    geo::Geometry finish() {
        endRun();
        return std::move(shape_);
    }

private:
    void endRun() {
        if (!run_.empty()) shape_.add(run_.size() > 1 ? geo::PartKind::Line : geo::PartKind::Point, run_);
        run_.clear();
    }

    geo::Geometry shape_;
    std::vector<geo::Point> run_;
};

/// The lengths of steps between places of the map.
class Ruler {
public:
    explicit Ruler(const geo::Projection& projection) {
        if (projection.definition.empty()) return;
        toDegrees_.emplace(projection.definition, geo::lonLatCrs);
        const auto facts = geo::crsFacts(projection.definition);
        unit_ = facts.geographic ? metresOfDegree : facts.metres;
    }

    bool onEarth() const { return toDegrees_.has_value(); }

    /// From each place to the next one; 0 for the first.
    std::vector<double> steps(const std::vector<geo::Point>& places) const {
        auto points = places;
        if (toDegrees_) toDegrees_->apply(points);
        const auto metric = toDegrees_ ? geo::Metric::Geodesic : geo::Metric::Plane;
        std::vector<double> steps(1, 0);
        for (std::size_t i = 1; i < points.size(); ++i)
            steps.push_back(geo::distance(points[i - 1], points[i], metric));
        return steps;
    }

    /// Does a straight line on the map lead from one of its edges to the other?
    bool crosses(geo::Point from, geo::Point to, double metres) const {
        return toDegrees_ && unit_ * geo::distance(from, to, geo::Metric::Plane) > mostStretch * metres;
    }

private:
    std::optional<geo::Transformation> toDegrees_;
    double unit_ = 1;
};

/// Joins the points of one track and measures it.
geo::Geometry joined(const std::vector<Position>& track, const FeatureSet& set, const Ruler& ruler, double longestGap,
                     double& length) {
    std::vector<geo::Point> places;
    for (const auto& position : track) places.push_back(set.shapes[position.feature].vertices[0]);
    const auto steps = ruler.steps(places);
    Line line;
    length = 0;
    for (std::size_t i = 0; i < track.size(); ++i) {
        if (i == 0) {
            line.add(places[0], false);
            continue;
        }
        const bool gap = longestGap > 0 && track[i].time - track[i - 1].time > longestGap;
        line.add(places[i], gap || ruler.crosses(places[i - 1], places[i], steps[i]));
        if (!gap) length += steps[i];
    }
    return line.finish();
}

}  // namespace

Tracks makeTracks(const LayerInput& input, FeatureSet& set, const geo::Projection& projection) {
    checkColumns(input);
    const auto grouped = positionsByKey(input, set);
    const Ruler ruler(projection);
    Tracks tracks{{input.answer.column("time"), ruler.onEarth(), {}}, {}};
    FeatureSet made;
    for (const auto& track : grouped) {
        double length = 0;
        made.shapes.push_back(joined(track, set, ruler, input.layer.interval, length));
        tracks.facts.lengths.push_back(length);
        std::vector<double> values;
        std::vector<std::int64_t> rows;
        for (const auto& position : track) {
            values.push_back(set.values[position.feature]);
            rows.push_back(set.rows[position.feature]);
        }
        made.values.push_back(combined(input.layer.aggregate, std::move(values)));
        if (!set.categories.empty()) made.categories.push_back(set.categories[track.front().feature]);
        made.labels.push_back(keyText(*input.answer.column("key"), static_cast<std::size_t>(rows.front())));
        made.rows.push_back(-1);
        tracks.members.push_back(std::move(rows));
    }
    set.shapes = std::move(made.shapes);
    set.labels = std::move(made.labels);
    set.values = std::move(made.values);
    set.rows = std::move(made.rows);
    set.categories = std::move(made.categories);
    set.sizes.clear();
    return tracks;
}

QStringList trackWords(const SceneLayer& layer, int feature, geo::Point point, const QLocale& locale) {
    const auto index = static_cast<std::size_t>(feature);
    const auto& vertices = layer.shapes()[index].vertices;
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < vertices.size(); ++i) {
        if (geo::distance(vertices[i], point, geo::Metric::Plane) <
            geo::distance(vertices[nearest], point, geo::Metric::Plane))
            nearest = i;
    }
    QString time =
        QString::fromStdString(cellText(*layer.tracks->time, static_cast<std::size_t>(layer.members[index][nearest])));
    if (layer.tracks->time->type() == Type::DateTime) time.replace(QLatin1Char('T'), QLatin1Char(' '));
    return {time, QCoreApplication::translate("map", "Length: %1")
                      .arg(lengthText(layer.tracks->lengths[index], layer.tracks->onEarth, locale))};
}

}  // namespace kapok::map
