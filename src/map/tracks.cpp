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

/// A track between its places.
struct Way {
    std::vector<geo::Point> places = {};
    std::vector<double> steps = {};  ///< length to each place from the one before
    std::vector<double> waits = {};  ///< time to each place from the one before
    std::vector<bool> gaps = {};     ///< the time to the place is too long
    std::vector<bool> parted = {};   ///< no line leads to the place
};

Way wayOf(const std::vector<Position>& track, const FeatureSet& set, const Ruler& ruler, double longestGap) {
    Way way;
    for (const auto& position : track) way.places.push_back(set.shapes[position.feature].vertices[0]);
    way.steps = ruler.steps(way.places);
    for (std::size_t i = 0; i < track.size(); ++i) {
        way.waits.push_back(i == 0 ? 0 : track[i].time - track[i - 1].time);
        way.gaps.push_back(longestGap > 0 && way.waits[i] > longestGap);
        way.parted.push_back(i > 0 && (way.gaps[i] || ruler.crosses(way.places[i - 1], way.places[i], way.steps[i])));
    }
    return way;
}

/// The unit that times are told in, from the first one.
struct TimeScale {
    double first = 0;
    double divisor = 1;
    const char* unit = "";
};

TimeScale scaleOf(const Column& time) {
    TimeScale scale{std::numeric_limits<double>::infinity()};
    double last = -scale.first;
    for (std::size_t row = 0; row < time.rows(); ++row) {
        if (time.isMissing(row)) continue;
        scale.first = std::min(scale.first, secondsOf(time, row));
        last = std::max(last, secondsOf(time, row));
    }
    constexpr double enough = 3;  // of the next unit
    scale.unit = "s";
    for (const auto& [divisor, unit] : {std::pair(60.0, "min"), {3600.0, "h"}, {secondsOfDay, "d"}}) {
        if (last - scale.first < enough * divisor) break;
        scale.divisor = divisor;
        scale.unit = unit;
    }
    return scale;
}

/// Tracks become features, whole or piece by piece.
class TrackFeatures {
public:
    TrackFeatures(const LayerInput& input, const FeatureSet& set, bool onEarth)
        : input_(input), set_(set), time_(*input.answer.column("time")) {
        facts_ = {input.answer.column("time"), onEarth, input.layer.along, input.layer.stops};
        if (facts_.along == TrackColor::Speed) describeSpeed();
        if (facts_.along == TrackColor::Time) describeTime();
    }

    void add(const std::vector<Position>& track, const Way& way) {
        if (facts_.along == TrackColor::Track || track.size() < 2)
            addWhole(track, way);
        else
            addPieces(track, way);
        ++tracks_;
    }

    /// What was made takes the place of the points.
    Tracks finish(FeatureSet& set) {
        set.shapes = std::move(made_.shapes);
        set.labels = std::move(made_.labels);
        set.values = std::move(made_.values);
        set.rows = std::move(made_.rows);
        set.sizes.clear();
        set.categories = std::move(made_.categories);
        if (measures()) {
            set.categoryNames.clear();
            set.hasValues = true;
            set.valueName = made_.valueName;
            set.unit = made_.unit;
        }
        return {std::move(facts_), std::move(members_)};
    }

private:
    bool measures() const { return facts_.along == TrackColor::Speed || facts_.along == TrackColor::Time; }
    bool dated() const { return isTime(time_.type()); }

    void describeSpeed() {
        made_.unit = facts_.onEarth ? "m" : "1";
        if (facts_.onEarth && dated()) {
            made_.unit = "km/h";
            perSpeed_ = 3.6;
        } else {
            made_.unit += "/" + (dated() ? "s" : time_.field().unit.empty() ? input_.layer.time : time_.field().unit);
        }
    }

    void describeTime() {
        if (!dated()) {
            made_.valueName = time_.field().label.empty() ? input_.layer.time : time_.field().label;
            made_.unit = time_.field().unit;
            return;
        }
        scale_ = scaleOf(time_);
        made_.unit = scale_.unit;
        for (std::size_t row = 0; row < time_.rows() && facts_.since.empty(); ++row) {
            if (!time_.isMissing(row) && secondsOf(time_, row) == scale_.first) facts_.since = cellText(time_, row);
        }
    }

    void addFeature(geo::Geometry shape, double value, double length, const Position& categoryOf,
                    std::vector<std::int64_t> rows) {
        made_.shapes.push_back(std::move(shape));
        made_.values.push_back(value);
        if (!set_.categories.empty() && !measures()) made_.categories.push_back(set_.categories[categoryOf.feature]);
        made_.labels.push_back(keyText(*input_.answer.column("key"), static_cast<std::size_t>(rows.front())));
        made_.rows.push_back(-1);
        facts_.lengths.push_back(length);
        facts_.tracks.push_back(tracks_);
        members_.push_back(std::move(rows));
    }

    void addWhole(const std::vector<Position>& track, const Way& way) {
        Line line;
        double length = 0;
        std::vector<double> values;
        std::vector<std::int64_t> rows;
        for (std::size_t i = 0; i < track.size(); ++i) {
            line.add(way.places[i], way.parted[i]);
            if (!way.gaps[i]) length += way.steps[i];
            values.push_back(set_.values[track[i].feature]);
            rows.push_back(set_.rows[track[i].feature]);
        }
        const double value =
            measures() ? std::numeric_limits<double>::quiet_NaN() : combined(input_.layer.aggregate, std::move(values));
        addFeature(line.finish(), value, length, track.front(), std::move(rows));
    }

    void addPieces(const std::vector<Position>& track, const Way& way) {
        for (std::size_t i = 1; i < track.size(); ++i) {
            Line line;
            std::vector<std::int64_t> rows;
            if (i == 1) rows.push_back(set_.rows[track[0].feature]);
            rows.push_back(set_.rows[track[i].feature]);
            if (i == 1 || !way.parted[i]) line.add(way.places[i - 1], false);
            line.add(way.places[i], way.parted[i]);
            addFeature(line.finish(), valueAt(track, way, i), way.gaps[i] ? 0 : way.steps[i], track[i],
                       std::move(rows));
        }
    }

    double valueAt(const std::vector<Position>& track, const Way& way, std::size_t i) const {
        if (facts_.along == TrackColor::Value) return set_.values[track[i].feature];
        if (facts_.along == TrackColor::Time) return (track[i].time - scale_.first) / scale_.divisor;
        const bool known = !way.gaps[i] && way.waits[i] > 0;
        return known ? perSpeed_ * way.steps[i] / way.waits[i] : std::numeric_limits<double>::quiet_NaN();
    }

    const LayerInput& input_;
    const FeatureSet& set_;
    const Column& time_;
    TimeScale scale_;
    double perSpeed_ = 1;
    std::size_t tracks_ = 0;
    TrackFacts facts_;
    FeatureSet made_;
    std::vector<std::vector<std::int64_t>> members_;
};

}  // namespace

Tracks makeTracks(const LayerInput& input, FeatureSet& set, const geo::Projection& projection) {
    checkColumns(input);
    const auto grouped = positionsByKey(input, set);
    const Ruler ruler(projection);
    TrackFeatures features(input, set, ruler.onEarth());
    for (const auto& track : grouped) features.add(track, wayOf(track, set, ruler, input.layer.interval));
    return features.finish(set);
}

QString shownTime(const std::string& cell) {
    return QString::fromStdString(cell).replace(QLatin1Char('T'), QLatin1Char(' '));
}

QString trackValueName(const TrackFacts& facts) {
    if (facts.along == TrackColor::Speed) return QCoreApplication::translate("map", "Speed");
    if (facts.along != TrackColor::Time || facts.since.empty()) return {};
    return QCoreApplication::translate("map", "Time since %1").arg(shownTime(facts.since));
}

std::vector<TrackStop> stopsOf(const SceneLayer& layer, std::size_t feature) {
    const auto& vertices = layer.shapes()[feature].vertices;
    const auto& rows = layer.members[feature];
    std::vector<TrackStop> stops;
    for (std::size_t i = 0; i < rows.size(); ++i)
        stops.push_back({vertices[vertices.size() - rows.size() + i], rows[i]});
    return stops;
}

QStringList trackWords(const SceneLayer& layer, int feature, geo::Point point, const QLocale& locale) {
    const auto index = static_cast<std::size_t>(feature);
    const auto stops = stopsOf(layer, index);
    const auto away = [&](const TrackStop& stop) { return geo::distance(stop.at, point, geo::Metric::Plane); };
    const auto nearest =
        std::min_element(stops.begin(), stops.end(), [&](const auto& a, const auto& b) { return away(a) < away(b); });
    const QString time = shownTime(cellText(*layer.tracks->time, static_cast<std::size_t>(nearest->row)));
    return {time, QCoreApplication::translate("map", "Length: %1")
                      .arg(lengthText(layer.tracks->lengths[index], layer.tracks->onEarth, locale))};
}

}  // namespace kapok::map
