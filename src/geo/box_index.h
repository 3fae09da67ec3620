// Which of many boxes meet a point or a rectangle.
#pragma once

#include "geo/geometry.h"

#include <functional>

namespace kapok::geo {

/// A packed R-tree, built once (Sort-Tile-Recursive: Leutenegger, Lopez and Edgington 1997, sections 2 and 3).
/// O(n log n) to build, O(log n + answers) to ask for usual data; asking is thread-safe.
class BoxIndex {
public:
    BoxIndex() = default;
    /// Entry i is boxes[i]; empty boxes are never found.
    explicit BoxIndex(std::span<const Box> boxes);

    std::size_t size() const { return entries_.size(); }

    /// The entries whose boxes meet `query` (borders count), in ascending order.
    std::vector<std::uint32_t> find(const Box& query) const;
    /// The same, one call each, in no special order.
    void visit(const Box& query, const std::function<void(std::uint32_t)>& found) const;

private:
    static constexpr std::size_t fanOut = 16;

    /// The nodes of one level, root first; node i covers [i * fanOut, (i + 1) * fanOut) of the next level or entries.
    using Level = std::vector<Box>;

    void visitNode(std::size_t level, std::size_t node, const Box& query,
                   const std::function<void(std::uint32_t)>& found) const;

    std::vector<std::uint32_t> entries_;
    std::vector<Box> boxes_;  ///< of entries_, in their order
    std::vector<Level> levels_;
};

}  // namespace kapok::geo
