#include "geo/contiguity.h"

#include "sdk/error.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <unordered_map>

namespace kapok::geo {
namespace {

struct CellKey {
    std::int64_t x;
    std::int64_t y;
    bool operator==(const CellKey&) const = default;
};
struct CellHash {
    std::size_t operator()(const CellKey& key) const {
        std::uint64_t mixed = static_cast<std::uint64_t>(key.x) * 0x9E3779B97F4A7C15U;
        mixed = (mixed ^ (mixed >> 32)) + static_cast<std::uint64_t>(key.y) * 0xC2B2AE3D27D4EB4FU;
        return static_cast<std::size_t>(mixed ^ (mixed >> 29));
    }
};

/// Numbers vertices so that near ones have the same number.
class Corners {
public:
    explicit Corners(double tolerance) : tolerance_(tolerance) {}

    std::uint32_t number(Point point) {
        if (tolerance_ <= 0) return numbers_.try_emplace(exactKey(point), next()).first->second;
        const CellKey own = cellOf(point);
        for (std::int64_t x = own.x - 1; x <= own.x + 1; ++x) {
            for (std::int64_t y = own.y - 1; y <= own.y + 1; ++y) {
                const auto [begin, end] = cells_.equal_range({x, y});
                for (auto entry = begin; entry != end; ++entry) {
                    const Point other = points_[entry->second];
                    if (std::hypot(other.x - point.x, other.y - point.y) <= tolerance_) return entry->second;
                }
            }
        }
        const auto number = static_cast<std::uint32_t>(points_.size());
        points_.push_back(point);
        cells_.emplace(own, number);
        return number;
    }

private:
    std::uint32_t next() const { return static_cast<std::uint32_t>(numbers_.size()); }
    // Adding 0 makes -0 and 0 one.
    static CellKey exactKey(Point point) {
        return {std::bit_cast<std::int64_t>(point.x + 0.0), std::bit_cast<std::int64_t>(point.y + 0.0)};
    }
    CellKey cellOf(Point point) const {
        return {static_cast<std::int64_t>(std::floor(point.x / tolerance_)),
                static_cast<std::int64_t>(std::floor(point.y / tolerance_))};
    }

    double tolerance_;
    std::unordered_map<CellKey, std::uint32_t, CellHash> numbers_;
    std::unordered_multimap<CellKey, std::uint32_t, CellHash> cells_;
    std::vector<Point> points_;
};

/// A corner or an edge of a region.
struct Shared {
    std::uint64_t key;
    std::uint32_t region;
    auto operator<=>(const Shared&) const = default;
};

std::vector<Shared> sharedParts(std::span<const Geometry> regions, Contiguity rule, Corners& corners) {
    std::vector<Shared> shared;
    for (std::uint32_t i = 0; i < regions.size(); ++i) {
        for (const Part& part : regions[i].parts) {
            if (!part.isRing()) continue;
            std::uint32_t last = 0;
            bool first = true;
            for (const Point point : regions[i].points(part)) {
                const std::uint32_t corner = corners.number(point);
                if (rule == Contiguity::Queen) {
                    shared.push_back({corner, i});
                } else if (!first && corner != last) {
                    const auto [low, high] = std::minmax(corner, last);
                    shared.push_back({(std::uint64_t{low} << 32U) | high, i});
                }
                last = corner;
                first = false;
            }
        }
    }
    std::sort(shared.begin(), shared.end());
    shared.erase(std::unique(shared.begin(), shared.end()), shared.end());
    return shared;
}

}  // namespace

Weights contiguity(std::span<const Geometry> regions, Contiguity rule, double tolerance) {
    Box all;
    for (const Geometry& region : regions) all.add(boundsOf(region));
    // Cells finer than rounding are none.
    const double farthest =
        std::max({std::abs(all.left), std::abs(all.right), std::abs(all.bottom), std::abs(all.top)});
    Corners corners(tolerance > 1e-15 * farthest ? tolerance : 0);
    const std::vector<Shared> shared = sharedParts(regions, rule, corners);
    if (shared.empty()) {
        throw Error(KAPOK_TR("geo", "Neighbours that share a border need polygons, and there are none."),
                    KAPOK_TR("geo", "Choose nearest neighbours or a distance instead."));
    }
    std::vector<Link> links;
    for (std::size_t begin = 0; begin < shared.size();) {
        std::size_t end = begin + 1;
        while (end < shared.size() && shared[end].key == shared[begin].key) ++end;
        for (std::size_t a = begin; a < end; ++a) {
            for (std::size_t b = begin; b < end; ++b) {
                if (a != b) links.push_back({shared[a].region, shared[b].region, 1});
            }
        }
        begin = end;
    }
    return weightsOf(regions.size(), std::move(links));
}

}  // namespace kapok::geo
