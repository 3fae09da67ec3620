#include "map/dot_density.h"

#include "geo/measure.h"
#include "geo/triangulate.h"
#include "map/dots.h"
#include "map/keys.h"
#include "map/palette.h"
#include "map/scene.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::map {
namespace {

constexpr double dotsWanted = 5000;
constexpr double mostDots = 2e6;
constexpr double largestRadius = 1.8;  ///< pixels
constexpr double soundness = 1e-9;
constexpr int mostTries = 64;

/// Steele, Lea and Flood (2014), "SplitMix": a stream of its own for each feature, the same everywhere.
class SplitMix {
public:
    explicit SplitMix(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t mixed = state_ += 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31);
    }
    double uniform() { return static_cast<double>(next() >> 11) * 0x1p-53; }

private:
    std::uint64_t state_;
};

/// FNV-1a.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
    return hash;
}

std::uint64_t seedOf(const Table& answer, std::int64_t row) {
    if (row < 0) return 0;
    const auto at = static_cast<std::size_t>(row);
    std::string name = keyText(*answer.column("key"), at);
    if (answer.has("category")) {
        const Column& category = *answer.column("category");
        if (!category.isMissing(at)) name += '\n' + std::string(category.text(at));
    }
    return hashOf(name);
}

double areaOf(const geo::Geometry& shape, const geo::Triangle& triangle) {
    const auto [a, b, c] =
        std::array{shape.vertices[triangle[0]], shape.vertices[triangle[1]], shape.vertices[triangle[2]]};
    return std::abs((b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y)) / 2;
}

/// The triangles of a shape, and places in them.
class Area {
public:
    explicit Area(const geo::Geometry& shape) : shape_(shape), triangles_(geo::triangulate(shape)) {
        double sum = 0;
        for (const auto& triangle : triangles_) sums_.push_back(sum += areaOf(shape, triangle));
        sound_ = std::abs(sum - geo::area(shape)) <= soundness * sum;
    }

    bool empty() const { return sums_.empty() || !(sums_.back() > 0); }

    /// A triangle by its share of the area, then a place in it (Turk 1990, "Generating random points in triangles").
    /// Of shapes that cross themselves some triangles lie outside: their places are drawn again.
    geo::Point place(SplitMix& random) const {
        geo::Point at = anyPlace(random);
        for (int i = 0; !sound_ && i < mostTries && !geo::contains(shape_, at); ++i) at = anyPlace(random);
        return at;
    }

private:
    geo::Point anyPlace(SplitMix& random) const {
        const auto found = std::upper_bound(sums_.begin(), sums_.end(), random.uniform() * sums_.back());
        const auto& triangle = triangles_[std::min(static_cast<std::size_t>(found - sums_.begin()), sums_.size() - 1)];
        const double outer = std::sqrt(random.uniform());
        const double along = random.uniform();
        geo::Point at;
        const double parts[] = {1 - outer, outer * (1 - along), outer * along};
        for (std::size_t corner = 0; corner < 3; ++corner) {
            at.x += parts[corner] * shape_.vertices[triangle[corner]].x;
            at.y += parts[corner] * shape_.vertices[triangle[corner]].y;
        }
        return at;
    }

    const geo::Geometry& shape_;
    std::vector<geo::Triangle> triangles_;
    std::vector<double> sums_;
    bool sound_ = true;  ///< the triangles cover the shape and nothing else
};

/// Fisher and Yates.
void shuffle(std::vector<ScatteredDot>& dots) {
    SplitMix random(0);
    for (std::size_t i = dots.size(); i > 1; --i) std::swap(dots[i - 1], dots[random.next() % i]);
}

bool hasArea(const geo::Geometry& shape) {
    return std::any_of(shape.parts.begin(), shape.parts.end(), [](const geo::Part& part) { return part.isRing(); });
}

/// The values of areas; NaN for other shapes, which are counted.
std::vector<double> valuesOfAreas(FeatureSet& set) {
    std::vector<double> values = set.values;
    std::size_t without = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (hasArea(set.shapes[i])) continue;
        without += values[i] > 0;
        values[i] = std::numeric_limits<double>::quiet_NaN();
    }
    if (without > 0) set.warnings.push_back(KAPOK_TR("map", "%1 features have no area and no dots.").arg(without));
    if (without > 0 && std::none_of(values.begin(), values.end(), [](double value) { return value > 0; }))
        throw Error(KAPOK_TR("map", "Dots are scattered over areas, but no shape has one."),
                    KAPOK_TR("map", "Choose boundaries of areas, or draw the points as symbols."));
    return values;
}

double totalOf(std::span<const double> values) {
    double total = 0;
    for (const double value : values) total += value > 0 && std::isfinite(value) ? value : 0;
    return total;
}

}  // namespace

double roundPerDot(double total) {
    if (!(total > 0)) return 1;
    const double exact = total / dotsWanted;
    const double power = std::pow(10.0, std::floor(std::log10(exact)));
    const double digit = exact / power;
    const double round = digit < 1.5 ? 1 : digit < 3.5 ? 2 : digit < 7.5 ? 5 : 10;
    return total >= dotsWanted ? std::max(1.0, round * power) : round * power;
}

std::vector<std::size_t> dotCounts(std::span<const double> values, double perDot) {
    std::vector<std::size_t> counts(values.size(), 0);
    std::vector<std::pair<double, std::size_t>> remainders;
    std::size_t given = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!(values[i] > 0) || !std::isfinite(values[i])) continue;
        const double exact = values[i] / perDot;
        counts[i] = static_cast<std::size_t>(exact);
        given += counts[i];
        remainders.emplace_back(exact - std::floor(exact), i);
    }
    const auto wanted = static_cast<std::size_t>(std::llround(totalOf(values) / perDot));
    std::stable_sort(remainders.begin(), remainders.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    for (std::size_t i = 0; i < remainders.size() && given < wanted; ++i, ++given) ++counts[remainders[i].second];
    return counts;
}

DotScatter scatterDots(const LayerInput& input, FeatureSet& set) {
    if (!set.hasValues)
        throw Error(KAPOK_TR("map", "Dots need a value that they are counted from."),
                    KAPOK_TR("map", "Choose the value of the layer, such as the number of inhabitants."));
    const std::vector<double> values = valuesOfAreas(set);
    const double total = totalOf(values);
    DotScatter scatter{input.layer.perDot > 0 ? input.layer.perDot : roundPerDot(total)};
    if (total / scatter.perDot > mostDots)
        throw Error(KAPOK_TR("map", "One dot for each %1 gives more than %2 dots.").arg(scatter.perDot).arg(mostDots),
                    KAPOK_TR("map", "Let a dot stand for more, at least for %1.").arg(roundPerDot(total)));
    const auto counts = dotCounts(values, scatter.perDot);
    scatter.dots.reserve(std::accumulate(counts.begin(), counts.end(), std::size_t{0}));
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        const Area area(set.shapes[i]);
        SplitMix random(seedOf(input.answer, set.rows[i]));
        for (std::size_t dot = 0; dot < counts[i] && !area.empty(); ++dot)
            scatter.dots.push_back({area.place(random), static_cast<std::uint32_t>(i)});
    }
    shuffle(scatter.dots);
    return scatter;
}

void paintDotDensity(QPainter& painter, const SceneLayer& layer, const Viewport& viewport, const Theme& theme) {
    const auto& all = layer.scatter->dots;
    const double radius = dotRadius(std::max(layer.scatter->most, all.size()),
                                    viewport.toScreen(layer.bounds).normalized(), largestRadius);
    const geo::Box seen = viewport.visible().grown(radius * viewport.range.unitsPerPixel);
    std::vector<Dot> dots;
    for (const auto& dot : all) {
        if (!seen.contains(dot.at)) continue;
        const QColor fill = classColor(layer, layer.features[dot.feature].classIndex, theme);
        dots.push_back({viewport.position(dot.at), fill.rgba()});
    }
    paintDots(painter, dots, radius, color(theme.panel), viewport.area);
}

}  // namespace kapok::map
