#include "geo/simplify.h"

#include "geo/point_table.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::geo {
namespace {

constexpr float always = std::numeric_limits<float>::infinity();

constexpr std::uint32_t none = ~std::uint32_t{0};

/// What the rings through a vertex agree on: the two vertices next to it, in either order.
struct Neighbours {
    std::uint32_t low = none;
    std::uint32_t high = none;
    bool junction = false;

    void visit(std::uint32_t previous, std::uint32_t next) {
        if (next < previous) std::swap(previous, next);
        if (low == none && high == none) low = previous, high = next;
        if (low != previous || high != next) junction = true;
    }
};

/// The vertices of all geometries by number, the same number where their coordinates are the same.
class Places {
public:
    Places(std::span<const Geometry> geometries, const Simplification::ForEach& forEach) : begins_{0} {
        for (const auto& geometry : geometries) begins_.push_back(begins_.back() + geometry.vertices.size());
        numbers_.resize(begins_.back());
        std::vector<std::uint8_t> shareOf(begins_.back());
        forEach(geometries.size(), [&](std::size_t i) {
            auto* share = shareOf.data() + begins_[i];
            for (const Point at : geometries[i].vertices)
                *share++ = static_cast<std::uint8_t>(Table::hash(at) >> shareBits);
        });
        std::array<std::size_t, shares> counts{};
        forEach(shares, [&](std::size_t share) { counts[share] = numberShare(geometries, shareOf, share); });
        neighbours_.resize(shares * *std::max_element(counts.begin(), counts.end()));
        for (std::size_t i = 0; i < geometries.size(); ++i) visit(geometries[i], i);
    }

    std::span<const std::uint32_t> numbers(const Part& part, std::size_t geometry) const {
        return std::span(numbers_).subspan(begins_[geometry] + part.begin, part.end - part.begin);
    }
    bool isJunction(std::uint32_t number) const { return neighbours_[number].junction; }

private:
    /// Places are numbered by so many, each for its share of the coordinates: their tables are small, and on all cores.
    static constexpr std::size_t shares = 8;
    static constexpr int shareBits = 61;  ///< of a hash, below those that say the share

    using Table = PointTable<std::uint32_t>;

    std::size_t numberShare(std::span<const Geometry> geometries, std::span<const std::uint8_t> shareOf,
                            std::size_t share) {
        Table places(numbers_.size() / (2 * shares));  // most are shared by two rings
        const std::size_t count = geometries.size();
        for (std::size_t step = 0; step < count; ++step) {
            // Each begins elsewhere: cores that write side by side would wait for each other.
            const std::size_t i = (step + share * count / shares) % count;
            for (std::size_t at = begins_[i]; at < begins_[i + 1]; ++at) {
                if (shareOf[at] != share) continue;
                const auto fresh = static_cast<std::uint32_t>(places.size() * shares + share);
                numbers_[at] = places.insert(geometries[i].vertices[at - begins_[i]], fresh).first;
            }
        }
        return places.size();
    }

    void visit(const Geometry& geometry, std::size_t index) {
        for (const auto& part : geometry.parts) {
            const auto run = numbers(part, index);
            if (part.kind == PartKind::Point || run.size() < 2) continue;
            for (std::size_t i = 1; i + 1 < run.size(); ++i) neighbours_[run[i]].visit(run[i - 1], run[i + 1]);
            if (part.isRing())
                neighbours_[run[0]].visit(run[run.size() - 2], run[1]);
            else
                neighbours_[run.front()].junction = neighbours_[run.back()].junction = true;
        }
    }

    std::vector<std::size_t> begins_;
    std::vector<std::uint32_t> numbers_;
    std::vector<Neighbours> neighbours_;
};

/// Weights the vertices of one geometry after the other, with room that is used again.
class Weigher {
public:
    explicit Weigher(const Places& places) : places_(places) {}

    void weighLine(std::span<const Point> run, std::span<const std::uint32_t> numbers, std::span<float> weights) {
        positions_.clear();
        for (std::uint32_t i = 0; i < run.size(); ++i) {
            positions_.push_back(i);
            const bool ends = i == 0 || i + 1 == run.size() || places_.isJunction(numbers[i]);
            if (ends) endArc(run, weights);
        }
    }

    void weighRing(std::span<const Point> run, std::span<const std::uint32_t> numbers, std::span<float> weights) {
        const auto size = static_cast<std::uint32_t>(run.size() - 1);  // the last repeats the first
        if (size < 3) return;
        const std::uint32_t start = startOf(run, numbers, size);
        positions_.assign(1, start);
        weights[start] = always;
        for (std::uint32_t step = 1; step <= size; ++step) {
            const std::uint32_t i = (start + step) % size;
            positions_.push_back(i);
            if (step == size || places_.isJunction(numbers[i])) endArc(run, weights);
        }
        weights[size] = weights[0];
    }

private:
    struct Range {
        std::size_t first;
        std::size_t last;
        float limit;
    };

    /// A junction; an island of a ring starts at its lowest vertex, as its neighbour around it does.
    std::uint32_t startOf(std::span<const Point> run, std::span<const std::uint32_t> numbers,
                          std::uint32_t size) const {
        std::uint32_t lowest = 0;
        for (std::uint32_t i = 0; i < size; ++i) {
            if (places_.isJunction(numbers[i])) return i;
            if (before(run[i], run[lowest])) lowest = i;
        }
        return lowest;
    }

    /// The arc that ends at the last position has been seen whole; the next one begins there.
    void endArc(std::span<const Point> run, std::span<float> weights) {
        const std::uint32_t last = positions_.back();
        weights[last] = always;
        if (positions_.size() > 2) weighArc(run, weights);
        positions_.assign(1, last);
    }

    /// Weights the vertices strictly between the ends of an arc.
    void weighArc(std::span<const Point> run, std::span<float> weights) {
        const auto at = [&](std::size_t i) { return run[positions_[i]]; };
        const Point first = at(0);
        const Point last = at(positions_.size() - 1);
        // One direction for both neighbours; an arc from a vertex to itself goes by its second vertex.
        const bool closed = first == last;
        const bool forward = closed ? !before(at(positions_.size() - 2), at(1)) : !before(last, first);
        if (!forward) std::reverse(positions_.begin(), positions_.end());
        ranges_.assign(1, {0, positions_.size() - 1, always});
        while (!ranges_.empty()) {
            const Range range = ranges_.back();
            ranges_.pop_back();
            if (range.last - range.first < 2) continue;
            const auto [split, distance] = farthest(run, range);
            const float weight = std::min(range.limit, static_cast<float>(distance));
            float& stored = weights[positions_[split]];
            stored = std::max(stored, weight);
            ranges_.push_back({range.first, split, weight});
            ranges_.push_back({split, range.last, weight});
        }
    }

    std::pair<std::size_t, double> farthest(std::span<const Point> run, const Range& range) const {
        const Point a = run[positions_[range.first]];
        const Point b = run[positions_[range.last]];
        const double dx = b.x - a.x;
        const double dy = b.y - a.y;
        const double length = dx * dx + dy * dy;
        std::size_t split = range.first + 1;
        double most = -1;
        for (std::size_t i = range.first + 1; i < range.last; ++i) {
            const Point p = run[positions_[i]];
            const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
            const double ex = a.x + t * dx - p.x;
            const double ey = a.y + t * dy - p.y;
            const double distance = ex * ex + ey * ey;
            if (distance > most) {
                most = distance;
                split = i;
            }
        }
        return {split, std::sqrt(most)};
    }

    const Places& places_;
    std::vector<std::uint32_t> positions_;
    std::vector<Range> ranges_;
};

}  // namespace

Simplification::Simplification(std::span<const Geometry> geometries, const ForEach& given)
    : weights_(geometries.size()) {
    const ForEach oneByOne = [](std::size_t count, const std::function<void(std::size_t)>& body) {
        for (std::size_t i = 0; i < count; ++i) body(i);
    };
    const ForEach& forEach = given ? given : oneByOne;
    const Places places(geometries, forEach);
    forEach(geometries.size(), [&](std::size_t index) {
        const Geometry& geometry = geometries[index];
        auto& weights = weights_[index];
        weights.assign(geometry.vertices.size(), 0.0F);
        Weigher weigher(places);
        for (const auto& part : geometry.parts) {
            const std::span<float> own(weights.data() + part.begin, part.end - part.begin);
            const auto run = geometry.points(part);
            if (part.kind == PartKind::Point || run.size() < 2)
                std::fill(own.begin(), own.end(), always);
            else if (part.isRing())
                weigher.weighRing(run, places.numbers(part, index), own);
            else
                weigher.weighLine(run, places.numbers(part, index), own);
        }
    });
}

Geometry Simplification::at(const Geometry& geometry, std::size_t index, double tolerance) const {
    const auto& weights = weights_[index];
    const auto limit = static_cast<float>(tolerance);
    Geometry simple;
    std::vector<Point> kept;
    bool outerKept = false;
    for (const auto& part : geometry.parts) {
        kept.clear();
        for (std::uint32_t i = part.begin; i < part.end; ++i) {
            if (weights[i] >= limit) kept.push_back(geometry.vertices[i]);
        }
        if (part.kind == PartKind::Hole && !outerKept) continue;
        std::size_t least = 1;
        if (part.kind == PartKind::Line) least = 2;
        if (part.isRing()) least = !kept.empty() && kept.front() == kept.back() ? 4 : 3;
        const bool keep = kept.size() >= least;
        if (part.kind == PartKind::Outer) outerKept = keep;
        if (keep) simple.add(part.kind, kept);
    }
    return simple;
}

}  // namespace kapok::geo
