#include "map/features.h"

#include "geo/china_datum.h"
#include "geo/crs.h"
#include "geo/measure.h"
#include "geo/wkb.h"
#include "map/contours.h"
#include "map/keys.h"
#include "map/raster_layer.h"
#include "map/scene_work.h"
#include "sdk/error.h"
#include "sdk/list.h"
#include "spec/map_layer.h"
#include "spec/map_parts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace kapok::map {
namespace {

constexpr std::size_t namedExamples = 3;
constexpr std::size_t listedKeys = 50;
/// The columns of an answer that say where its features lie and what they are called.
constexpr const char* shapeColumns[] = {"key", "label", "geometry", "x", "y"};

/// The shapes of a column, read on all cores.
class ShapeReader {
public:
    ShapeReader(FeatureSet& set, const Column& geometry, const Work& work)
        : set_(set), geometry_(geometry), shapes_(geometry.rows()) {
        set.shapes.reserve(geometry.rows());
        set.labels.reserve(geometry.rows());
        set.rows.reserve(geometry.rows());
        work.forEach(geometry.rows(), [&](std::size_t row) {
            if (geometry.isMissing(row)) return;
            try {
                shapes_[row] = geo::readWkb(geometry.wkb(row));
            } catch (const Error&) {
                // Told apart from empty ones when its row is taken.
            }
        });
    }

    /// Moves a row's shape to the set; false when it has no usable one.
    bool take(std::size_t row) {
        if (!shapes_[row].empty()) {
            set_.shapes.push_back(std::move(shapes_[row]));
            return true;
        }
        try {
            if (!geometry_.isMissing(row)) geo::readWkb(geometry_.wkb(row));
            ++missing_;
        } catch (const Error& error) {
            if (broken_++ == 0) firstProblem_ = error.message();
        }
        return false;
    }

    void report() const {
        if (missing_ > 0)
            set_.warnings.push_back(KAPOK_TR("map", "%1 rows have no shape and are not drawn.").arg(missing_));
        if (broken_ > 0)
            set_.warnings.push_back(KAPOK_TR("map", "%1 shapes cannot be read and are not drawn. The first one: %2")
                                        .arg(broken_)
                                        .arg(english(firstProblem_)));
        if (set_.shapes.empty())
            throw Error(KAPOK_TR("map", "There is no shape to draw."),
                        KAPOK_TR("map", "Choose a dataset with a geometry field, or boundaries to join it with."));
    }

private:
    FeatureSet& set_;
    const Column& geometry_;
    std::vector<geo::Geometry> shapes_;
    std::size_t missing_ = 0;
    std::size_t broken_ = 0;
    Text firstProblem_ = {};
};

void addFeature(FeatureSet& set, std::string label, std::size_t row) {
    set.labels.push_back(std::move(label));
    set.rows.push_back(static_cast<std::int64_t>(row));
}

void readOwnShapes(const LayerInput& input, FeatureSet& set, const Work& work) {
    const Table& answer = input.answer;
    const Column& geometry = *answer.column("geometry");
    const Column& label = *answer.column("label");
    set.crs = geometry.field().crs;
    ShapeReader reader(set, geometry, work);
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (reader.take(row)) addFeature(set, std::string(label.text(row)), row);
    }
    reader.report();
}

geo::Geometry pointAt(geo::Point at) {
    geo::Geometry shape;
    shape.add(geo::PartKind::Point, std::span(&at, 1));
    return shape;
}

geo::Geometry wayBetween(geo::Point from, geo::Point to) {
    geo::Geometry shape;
    for (const geo::Point end : {from, to}) shape.add(geo::PartKind::Point, std::span(&end, 1));
    return shape;
}

/// Degrees in two columns; NaN where one is missing.
std::vector<geo::Point> placesIn(const Table& answer, const char* longitude, const char* latitude) {
    if (!answer.has(longitude) || !answer.has(latitude)) return {};
    const Column& x = *answer.column(longitude);
    const Column& y = *answer.column(latitude);
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    std::vector<geo::Point> places(answer.rows(), {none, none});
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (!x.isMissing(row) && !y.isMissing(row)) places[row] = {x.number(row), y.number(row)};
    }
    return places;
}

[[noreturn]] void noDestination() {
    throw Error(KAPOK_TR("map", "The flows have no destination."),
                KAPOK_TR("map",
                         "Choose the field with the code or the name of where they lead, or its longitude and "
                         "latitude."));
}

/// Rows with a longitude and a latitude of their own; flows have a second pair.
void readPlaces(const LayerInput& input, FeatureSet& set) {
    const bool flows = input.layer.mark == MapMark::Flows;
    const auto from = placesIn(input.answer, "x", "y");
    const auto to = flows ? placesIn(input.answer, "x2", "y2") : from;
    if (to.empty() && !from.empty()) noDestination();
    const Column& label = *input.answer.column("label");
    set.crs = geo::lonLatCrs;
    std::size_t missing = 0;
    for (std::size_t row = 0; row < from.size(); ++row) {
        if (std::isnan(from[row].x + to[row].x)) {
            ++missing;
            continue;
        }
        set.shapes.push_back(flows ? wayBetween(from[row], to[row]) : pointAt(from[row]));
        addFeature(set, std::string(label.text(row)), row);
    }
    if (missing > 0) set.warnings.push_back(KAPOK_TR("map", "%1 rows have no place and are not drawn.").arg(missing));
    if (set.shapes.empty())
        throw Error(KAPOK_TR("map", "No row has a longitude and a latitude."),
                    KAPOK_TR("map", "Choose the fields that hold them, in degrees."));
}

/// Rows of the answer by their compared key.
std::unordered_map<std::string, std::size_t> rowsByKey(const Table& answer, KeyMatch match) {
    const Column& key = *answer.column("key");
    std::unordered_map<std::string, std::size_t> rows;
    rows.reserve(answer.rows());
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (!key.isMissing(row)) rows.emplace(comparedKey(keyText(key, row), match), row);
    }
    return rows;
}

/// Names of boundaries and data that are the same but for how they are written; said in the warnings.
std::vector<KeyPair> otherNames(const std::vector<std::string>& boundaries, const std::vector<std::string>& data,
                                FeatureSet& set) {
    auto pairs = namesWrittenOtherwise(boundaries, data);
    if (pairs.empty()) return pairs;
    std::string examples;
    for (std::size_t i = 0; i < std::min(pairs.size(), namedExamples); ++i)
        addToList(examples, pairs[i].data + " = " + pairs[i].boundary);
    set.warnings.push_back(KAPOK_TR("map", "%1 names are matched though they are written otherwise, for example %2.")
                               .arg(pairs.size())
                               .arg(examples));
    return pairs;
}

/// In a divided answer a key has a row in each part.
void numberKeys(const Table& answer, KeyMatch match, const std::unordered_map<std::string, std::size_t>& rows,
                FeatureSet& set) {
    for (const auto row : set.rows) set.keys.push_back(static_cast<int>(row));
    const Column& key = *answer.column("key");
    set.rowKeys.assign(answer.rows(), -1);
    for (std::size_t row = 0; row < answer.rows(); ++row) {
        if (!key.isMissing(row)) set.rowKeys[row] = static_cast<int>(rows.at(comparedKey(keyText(key, row), match)));
    }
}

/// `rows`: those that were to be found, a row a key.
void reportUnmatched(const Table& answer, const std::vector<std::size_t>& rows, const std::vector<bool>& used,
                     FeatureSet& set) {
    const Column& key = *answer.column("key");
    std::vector<std::string> keys;
    for (const std::size_t row : rows) {
        if (!used[row]) keys.push_back(keyText(key, row));
    }
    if (keys.empty()) return;
    const auto some = [&](std::size_t most) {
        std::string list;
        for (std::size_t i = 0; i < std::min(most, keys.size()); ++i) addToList(list, keys[i]);
        return list;
    };
    if (keys.size() == rows.size())
        throw Error(KAPOK_TR("map", "None of the %1 keys belongs to a shape, for example %2.")
                        .arg(keys.size())
                        .arg(some(namedExamples)),
                    KAPOK_TR("map", "Check that both sides hold the same kind of code or name."));
    const Text words = keys.size() > listedKeys ? KAPOK_TR("map", "%1 of %2 keys belong to no shape, for example %3.")
                                                : KAPOK_TR("map", "%1 of %2 keys belong to no shape: %3.");
    set.warnings.push_back(words.arg(keys.size()).arg(rows.size()).arg(some(listedKeys)));
}

std::vector<std::size_t> allRows(const Table& answer) {
    std::vector<std::size_t> rows(answer.rows());
    std::iota(rows.begin(), rows.end(), std::size_t{0});
    return rows;
}

/// Dots of several categories lie in one area: each row of its key is a feature.
void addRowsOfSameKey(const LayerInput& input, const std::unordered_map<std::string, std::size_t>& rows,
                      std::vector<bool>& used, FeatureSet& set) {
    std::unordered_map<std::size_t, std::size_t> featureOf;
    for (std::size_t i = 0; i < set.rows.size(); ++i) {
        if (set.rows[i] >= 0) featureOf.emplace(static_cast<std::size_t>(set.rows[i]), i);
    }
    const Column& key = *input.answer.column("key");
    for (std::size_t row = 0; row < input.answer.rows(); ++row) {
        if (used[row] || key.isMissing(row)) continue;
        const auto first = rows.find(comparedKey(keyText(key, row), input.layer.boundaries.match));
        const auto feature = featureOf.find(first->second);
        if (feature == featureOf.end()) continue;
        used[row] = true;
        set.shapes.push_back(geo::Geometry(set.shapes[feature->second]));
        addFeature(set, std::string(set.labels[feature->second]), row);
    }
}

/// The shapes and rows that found nothing, by names that are written otherwise.
void joinNames(const std::unordered_map<std::string, std::size_t>& rows,
               const std::vector<std::pair<std::size_t, std::string>>& apart, std::vector<bool>& used,
               FeatureSet& set) {
    std::map<std::size_t, std::string> unused;
    for (const auto& [key, row] : rows) {
        if (!used[row]) unused.emplace(row, key);
    }
    std::vector<std::string> asked;
    for (auto& [row, key] : unused) asked.push_back(key);
    std::set<std::string> known;
    for (const auto& [feature, key] : apart) known.insert(key);
    std::unordered_map<std::string, std::size_t> rowOf;
    for (const auto& [boundary, data] : otherNames({known.begin(), known.end()}, asked, set))
        rowOf.emplace(boundary, rows.at(data));
    for (const auto& [feature, key] : apart) {
        const auto found = rowOf.find(key);
        if (found == rowOf.end()) continue;
        set.rows[feature] = static_cast<std::int64_t>(found->second);
        used[found->second] = true;
    }
}

void joinShapes(const LayerInput& input, FeatureSet& set, const Work& work) {
    const Table& boundaries = *input.boundaries;
    const Column& geometry = *boundaries.column("geometry");
    const Column& key = *boundaries.column("key");
    const Column& label = *boundaries.column("label");
    const KeyMatch match = input.layer.boundaries.match;
    const auto rows = rowsByKey(input.answer, match);
    std::vector<bool> used(input.answer.rows(), false);
    set.crs = geometry.field().crs;
    ShapeReader reader(set, geometry, work);
    std::vector<std::pair<std::size_t, std::string>> apart;  // shapes that found no row, and their keys
    for (std::size_t i = 0; i < boundaries.rows(); ++i) {
        if (!reader.take(i)) continue;
        std::string own = key.isMissing(i) ? std::string() : comparedKey(keyText(key, i), match);
        const auto found = own.empty() ? rows.end() : rows.find(own);
        const bool known = found != rows.end();
        set.labels.emplace_back(label.text(i));
        set.rows.push_back(known ? static_cast<std::int64_t>(found->second) : -1);
        if (known) used[found->second] = true;
        if (!known && !own.empty()) apart.emplace_back(set.rows.size() - 1, std::move(own));
    }
    reader.report();
    if (match != KeyMatch::Exact) joinNames(rows, apart, used, set);
    std::vector<std::size_t> asked = allRows(input.answer);
    if (input.layer.mark == MapMark::Dots) {
        addRowsOfSameKey(input, rows, used, set);
    } else if (isDivided(input.answer)) {
        numberKeys(input.answer, match, rows, set);
        std::erase_if(asked, [&](std::size_t row) { return set.rowKeys[row] != static_cast<int>(row); });
    }
    reportUnmatched(input.answer, asked, used, set);
}

/// Flows between shapes: from the label point of one to that of the other.
void joinFlows(const LayerInput& input, FeatureSet& set, const Work& work) {
    const Table& boundaries = *input.boundaries;
    if (!input.answer.has("destination")) noDestination();
    const KeyMatch match = input.layer.boundaries.match;
    const Column& key = *boundaries.column("key");
    const Column& label = *boundaries.column("label");
    FeatureSet ends;
    ShapeReader reader(ends, *boundaries.column("geometry"), work);
    std::unordered_map<std::string, std::pair<geo::Point, std::string>> places;
    for (std::size_t i = 0; i < boundaries.rows(); ++i) {
        if (key.isMissing(i) || !reader.take(i)) continue;
        places.emplace(comparedKey(keyText(key, i), match),
                       std::pair(geo::labelPoint(ends.shapes.back()), std::string(label.text(i))));
    }
    reader.report();
    set.crs = boundaries.column("geometry")->field().crs;
    if (match != KeyMatch::Exact) {
        std::set<std::string> asked;
        for (const char* end : {"key", "destination"}) {
            for (std::size_t row = 0; row < input.answer.rows(); ++row) {
                std::string name = comparedKey(keyText(*input.answer.column(end), row), match);
                if (!name.empty() && places.count(name) == 0) asked.insert(std::move(name));
            }
        }
        std::vector<std::string> known;
        for (const auto& [name, place] : places) known.push_back(name);
        for (const auto& [boundary, data] : otherNames(known, {asked.begin(), asked.end()}, set)) {
            auto place = places.at(boundary);
            places.emplace(data, std::move(place));
        }
    }
    std::vector<bool> used(input.answer.rows(), false);
    for (std::size_t row = 0; row < input.answer.rows(); ++row) {
        const auto from = places.find(comparedKey(keyText(*input.answer.column("key"), row), match));
        const auto to = places.find(comparedKey(keyText(*input.answer.column("destination"), row), match));
        if (from == places.end() || to == places.end()) continue;
        used[row] = true;
        set.shapes.push_back(wayBetween(from->second.first, to->second.first));
        addFeature(set, from->second.second + " → " + to->second.second, row);
    }
    reportUnmatched(input.answer, allRows(input.answer), used, set);
}

/// From the datum of a Chinese map service to WGS 84.
void correctDatum(MapDatum datum, FeatureSet& set) {
    if (datum == MapDatum::Wgs84) return;
    const auto from = datum == MapDatum::Gcj02 ? geo::ChinaDatum::Gcj02 : geo::ChinaDatum::Bd09;
    if (!set.crs.empty() && !geo::crsFacts(set.crs).geographic)
        throw Error(KAPOK_TR("map", "GCJ-02 and BD-09 are degrees, but the shapes are in \"%1\".").arg(set.crs),
                    KAPOK_TR("map", "Choose WGS 84 as the datum of the layer."));
    for (auto& shape : set.shapes) {
        for (auto& vertex : shape.vertices) vertex = geo::toDatum(vertex, from, geo::ChinaDatum::Wgs84);
    }
}

bool same(const Table& one, const Table& other) {
    const auto column = [](const Table& table, const char* name) {
        return table.has(name) ? table.column(name) : ColumnPtr();
    };
    return one.rows() == other.rows() &&
           std::all_of(std::begin(shapeColumns), std::end(shapeColumns),
                       [&](const char* name) { return column(one, name) == column(other, name); });
}

}  // namespace

bool isDivided(const Table& answer) {
    return answer.has(periodColumn) || answer.has(facetColumns[0]) || answer.has(facetColumns[1]);
}

bool sameShapes(const LayerInput& a, const LayerInput& b) {
    if (a.layer.mark != b.layer.mark || a.layer.datum != b.layer.datum) return false;
    if (a.boundaries.has_value() != b.boundaries.has_value()) return false;
    if (a.boundaries && !same(*a.boundaries, *b.boundaries)) return false;
    return a.layer.boundaries.match == b.layer.boundaries.match && same(a.answer, b.answer);
}

FeatureSet featuresOf(const LayerInput& input, RunContext* context) {
    if (drawsFile(input.layer))
        return input.layer.mark == MapMark::Contours ? rasterContours(input.layer) : rasterOutline(input.layer);
    const Work work(context);
    FeatureSet set;
    if (input.boundaries && input.layer.mark == MapMark::Flows)
        joinFlows(input, set, work);
    else if (input.boundaries)
        joinShapes(input, set, work);
    else if (input.answer.has("x"))
        readPlaces(input, set);
    else
        readOwnShapes(input, set, work);
    correctDatum(input.layer.datum, set);
    readValues(input, set);
    return set;
}

}  // namespace kapok::map
