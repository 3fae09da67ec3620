#include "map/palette.h"
#include "sdk/error.h"
#include "space/build_parts.h"
#include "space/time_marks.h"

#include <algorithm>
#include <cmath>

namespace kapok::space {
namespace {

constexpr double plainRadius = 0.006;
constexpr double pixel = 1.0 / 700;  ///< what sizes in pixels are on a map of that width
constexpr int fewBalls = 5000;       ///< up to so many are round
constexpr int roundSlices = 10;
constexpr int edgedSlices = 4;

/// Seconds since 1970 of each feature; NaN where its row has no time.
std::vector<double> timesOf(const map::Scene& scene) {
    const Table& answer = scene.inputs[scene.active()].answer;
    if (!answer.has("time")) {
        throw Error(KAPOK_TR("space", "A cube of space and time needs a date for each feature."),
                    KAPOK_TR("space", "Choose the date field of the layer, or another form of the map."));
    }
    const Column& column = *answer.column("time");
    const double second = column.type() == Type::Date ? 86400.0 : 1e-6;
    std::vector<double> times;
    for (const auto& feature : scene.activeLayer().features) {
        const bool known = feature.row >= 0 && !column.isMissing(static_cast<std::size_t>(feature.row));
        times.push_back(known ? second * static_cast<double>(column.integer(static_cast<std::size_t>(feature.row)))
                              : std::numeric_limits<double>::quiet_NaN());
    }
    return times;
}

struct Frame {
    geo::Point low;
    geo::Point high;
    std::array<geo::Point, 4> corners() const { return {low, {high.x, low.y}, high, {low.x, high.y}}; }
};

void addRing(Model& model, const Frame& frame, double z, const QColor& color) {
    Line ring;
    ring.color = color;
    for (const geo::Point c : frame.corners()) ring.points.push_back({c.x, c.y, z});
    ring.points.push_back(ring.points.front());
    model.lines.push_back(std::move(ring));
}

void addFrame(Model& model, double highest, double first, double last, const QLocale& locale) {
    const Frame frame{{model.bounds.low.x, model.bounds.low.y}, {model.bounds.high.x, model.bounds.high.y}};
    const QColor faint = map::color(model.theme.line);
    const QColor strong = map::color(model.theme.mutedText);
    for (const geo::Point c : frame.corners()) {
        model.lines.push_back({{{c.x, c.y, 0}, {c.x, c.y, highest}}, strong});
        model.bounds.add({c.x, c.y, highest});
    }
    addRing(model, frame, highest, strong);
    for (const auto& mark : timeMarks(first, last, locale)) {
        const double z = last > first ? (mark.seconds - first) / (last - first) * highest : 0;
        addRing(model, frame, z, faint);
        std::vector<Words> places;
        for (const geo::Point c : frame.corners()) places.push_back({{c.x, c.y, z}, mark.text});
        model.marks.push_back(std::move(places));
    }
}

}  // namespace

void addCube(Model& model, double highest, const QLocale& locale) {
    const auto times = timesOf(*model.scene);
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    for (const double time : times) {
        if (!std::isfinite(time)) continue;
        first = std::min(first, time);
        last = std::max(last, time);
    }
    if (!(first <= last)) {
        throw Error(KAPOK_TR("space", "No feature of the layer has a date."),
                    KAPOK_TR("space", "Choose another date field, or another form of the map."));
    }
    addPlane(model, RaisedLayer::LeftOut);
    const auto& layer = model.layer();
    const int slices = layer.features.size() > fewBalls ? edgedSlices : roundSlices;
    std::vector<double> heights(layer.features.size(), 0.0);
    for (std::size_t i = 0; i < layer.features.size(); ++i) {
        const auto& feature = layer.features[i];
        if (feature.bounds.empty() || !std::isfinite(times[i])) continue;
        heights[i] = last > first ? (times[i] - first) / (last - first) * highest : 0;
        const geo::Point at = model.toModel(feature.labelAt);
        const double radius = feature.size > 0 ? feature.size * pixel : plainRadius;
        model.beginPart(static_cast<int>(i), colorOf(model, feature));
        geo::addBall(model.solids, {at.x, at.y, heights[i]}, radius, slices);
        model.endPart();
    }
    addFrame(model, highest, first, last, locale);
    addNames(model, heights);
}

}  // namespace kapok::space
