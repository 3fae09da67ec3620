#include "geo/box_index.h"

#include <algorithm>
#include <cmath>

namespace kapok::geo {

BoxIndex::BoxIndex(std::span<const Box> boxes) : given_(boxes.size()) {
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

std::span<const std::uint32_t> BoxIndex::entriesOf(std::size_t level, std::size_t node) const {
    std::size_t width = fanOut;
    for (std::size_t below = level + 1; below < levels_.size(); ++below) width *= fanOut;
    const std::size_t begin = node * width;
    return std::span(entries_).subspan(begin, std::min(width, entries_.size() - begin));
}

std::vector<std::uint32_t> BoxIndex::ascending(std::vector<std::uint32_t> answers) const {
    if (answers.size() < given_ / 32) {
        std::sort(answers.begin(), answers.end());
        return answers;
    }
    // Marking is quicker than sorting so many.
    std::vector<std::uint8_t> met(given_);
    for (const std::uint32_t entry : answers) met[entry] = 1;
    answers.clear();
    for (std::uint32_t entry = 0; entry < given_; ++entry) {
        if (met[entry] != 0) answers.push_back(entry);
    }
    return answers;
}

}  // namespace kapok::geo
