#include "geo/box_index.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {

BoxIndex::BoxIndex(std::span<const Box> boxes) {
    for (std::uint32_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i].empty()) entries_.push_back(i);
    }
    // Vertical slices of whole nodes, each sorted upwards.
    const auto byX = [&](std::uint32_t a, std::uint32_t b) { return boxes[a].centre().x < boxes[b].centre().x; };
    const auto byY = [&](std::uint32_t a, std::uint32_t b) { return boxes[a].centre().y < boxes[b].centre().y; };
    std::sort(entries_.begin(), entries_.end(), byX);
    const std::size_t nodes = (entries_.size() + fanOut - 1) / fanOut;
    const auto slices = static_cast<std::size_t>(std::ceil(std::sqrt(static_cast<double>(nodes))));
    const std::size_t slice = std::max<std::size_t>(1, slices) * fanOut;
    for (std::size_t begin = 0; begin < entries_.size(); begin += slice) {
        const auto end = std::min(begin + slice, entries_.size());
        std::sort(entries_.begin() + static_cast<std::ptrdiff_t>(begin),
                  entries_.begin() + static_cast<std::ptrdiff_t>(end), byY);
    }
    boxes_.reserve(entries_.size());
    for (const auto entry : entries_) boxes_.push_back(boxes[entry]);

    for (const Level* below = &boxes_; below->size() > 1 || (levels_.empty() && !below->empty());) {
        Level level((below->size() + fanOut - 1) / fanOut);
        for (std::size_t i = 0; i < below->size(); ++i) level[i / fanOut].add((*below)[i]);
        levels_.insert(levels_.begin(), std::move(level));
        below = &levels_.front();
    }
}

void BoxIndex::visitNode(std::size_t level, std::size_t node, const Box& query,
                         const std::function<void(std::uint32_t)>& found) const {
    if (!levels_[level][node].intersects(query)) return;
    const bool leaf = level + 1 == levels_.size();
    const std::size_t begin = node * fanOut;
    const std::size_t end = std::min(begin + fanOut, leaf ? entries_.size() : levels_[level + 1].size());
    for (std::size_t i = begin; i < end; ++i) {
        if (!leaf)
            visitNode(level + 1, i, query, found);
        else if (boxes_[i].intersects(query))
            found(entries_[i]);
    }
}

void BoxIndex::visit(const Box& query, const std::function<void(std::uint32_t)>& found) const {
    if (!levels_.empty() && !query.empty()) visitNode(0, 0, query, found);
}

std::vector<std::uint32_t> BoxIndex::find(const Box& query) const {
    std::vector<std::uint32_t> answers;
    visit(query, [&](std::uint32_t entry) { answers.push_back(entry); });
    std::sort(answers.begin(), answers.end());
    return answers;
}

}  // namespace kapok::geo
