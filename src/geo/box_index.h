// Which of many boxes meet a point or a rectangle.
#pragma once

#include "geo/geometry.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace kapok::geo {

/// A packed R-tree, built once (Sort-Tile-Recursive: Leutenegger, Lopez and Edgington 1997, sections 2 and 3).
/// O(n log n) to build, O(log n + answers) to ask for usual data; asking is thread-safe.
class BoxIndex {
public:
    BoxIndex() = default;
    /// Entry i is boxes[i]; empty boxes are never found.
    explicit BoxIndex(std::span<const Box> boxes);

    std::size_t size() const { return entries_.size(); }

    /// The entries whose boxes meet `query` (borders count), in ascending order. O(log n + answers · log answers), and
    /// never more than O(n).
    std::vector<std::uint32_t> find(const Box& query) const {
        return find(query, [](std::uint32_t) { return true; });
    }
    /// Of those whose boxes are not wholly inside, only the ones that `meets(entry)` accepts.
    template <typename Meets>
    std::vector<std::uint32_t> find(const Box& query, Meets&& meets) const {
        std::vector<std::uint32_t> answers;
        visit(query, [&](std::uint32_t entry, bool inside) {
            if (inside || meets(entry)) answers.push_back(entry);
        });
        return ascending(std::move(answers));
    }
    /// `found(entry, inside)` for each of them, in no special order; `inside`: the whole box lies in `query`.
    template <typename Found>
    void visit(const Box& query, Found&& found) const {
        if (!levels_.empty() && !query.empty()) visitNode(0, 0, query, found);
    }

private:
    static constexpr std::size_t fanOut = 16;

    /// The nodes of one level, root first; node i covers [i * fanOut, (i + 1) * fanOut) of the next level or entries.
    using Level = std::vector<Box>;

    template <typename Found>
    void visitNode(std::size_t level, std::size_t node, const Box& query, Found& found) const {
        const Box& box = levels_[level][node];
        if (!box.intersects(query)) return;
        if (query.contains(box)) {
            for (const std::uint32_t entry : entriesOf(level, node)) found(entry, true);
            return;
        }
        const bool leaf = level + 1 == levels_.size();
        const std::size_t begin = node * fanOut;
        const std::size_t end = std::min(begin + fanOut, leaf ? entries_.size() : levels_[level + 1].size());
        for (std::size_t i = begin; i < end; ++i) {
            if (!leaf)
                visitNode(level + 1, i, query, found);
            else if (boxes_[i].intersects(query))
                found(entries_[i], query.contains(boxes_[i]));
        }
    }
    /// All entries below a node.
    std::span<const std::uint32_t> entriesOf(std::size_t level, std::size_t node) const;

    std::vector<std::uint32_t> ascending(std::vector<std::uint32_t> answers) const;

    std::size_t given_ = 0;  ///< boxes, empty ones included
    std::vector<std::uint32_t> entries_;
    std::vector<Box> boxes_;  ///< of entries_, in their order
    std::vector<Level> levels_;
};

}  // namespace kapok::geo
