#include "map/insets.h"

#include <algorithm>
#include <numeric>

namespace kapok::map {
namespace {

constexpr double linked = 12;  ///< degrees between features of one group, at most
constexpr std::size_t mostInsets = 6;
constexpr double mostFeatures = 0.2;  ///< of all: more are no exceptions
constexpr double rowHeight = 0.26;    ///< of the main map
constexpr double rowWidth = 0.78;     ///< of the main map: the lower right corner is the legend's
constexpr double widestInset = 0.4;
constexpr double tiny = 0.08;  ///< of the main map: groups that are smaller are drawn at twice its scale
constexpr double gap = 0.03;
constexpr double padding = 0.012;

geo::Box turned(geo::Box box, double middle) {
    while (box.centre().x > middle + 180) {
        box.left -= 360;
        box.right -= 360;
    }
    while (box.centre().x < middle - 180) {
        box.left += 360;
        box.right += 360;
    }
    return box;
}

}  // namespace

std::vector<Inset> findInsets(std::span<const geo::Box> boxes, const geo::Box& focus) {
    std::vector<std::size_t> far;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (!boxes[i].empty() && !turned(boxes[i], focus.centre().x).intersects(focus)) far.push_back(i);
    }
    if (far.empty() || static_cast<double>(far.size()) > mostFeatures * static_cast<double>(boxes.size())) return {};

    std::vector<Inset> insets;
    std::vector<bool> grouped(far.size(), false);
    for (std::size_t seed = 0; seed < far.size(); ++seed) {
        if (grouped[seed]) continue;
        if (insets.size() == mostInsets) return {};
        std::vector<std::size_t> open{seed};
        std::vector<geo::Box> members;
        grouped[seed] = true;
        Inset inset;
        while (!open.empty()) {
            const geo::Box box = boxes[far[open.back()]];
            inset.features.push_back(far[open.back()]);
            members.push_back(box);
            open.pop_back();
            for (std::size_t other = 0; other < far.size(); ++other) {
                if (grouped[other] || !turned(boxes[far[other]], box.centre().x).intersects(box.grown(linked)))
                    continue;
                grouped[other] = true;
                open.push_back(other);
            }
        }
        inset.projection = geo::automaticProjection(members);
        insets.push_back(std::move(inset));
    }
    return insets;
}

std::vector<Placement> placeInsets(std::span<const geo::Box> bounds, const geo::Box& main) {
    const double side = std::max(main.width(), main.height());
    const double height = rowHeight * main.height();
    const double pad = padding * side;
    std::vector<double> scales;
    double total = 0;
    for (const auto& box : bounds) {
        const double byHeight = box.height() > 0 ? (height - 2 * pad) / box.height() : 1;
        const double byWidth = box.width() > 0 ? widestInset * main.width() / box.width() : 1;
        const double most = std::max(box.width(), box.height()) < tiny * side ? 2.0 : 1.0;
        scales.push_back(std::max(1e-9, std::min({most, byHeight, byWidth})));
        total += std::max(scales.back() * box.width() + 2 * pad, height / 2) + gap * side;
    }
    const double shrink = std::min(1.0, rowWidth * main.width() / total);

    // The largest first, from the left.
    std::vector<std::size_t> order(bounds.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) {
        return bounds[a].width() * bounds[a].height() > bounds[b].width() * bounds[b].height();
    });
    std::vector<Placement> placements(bounds.size());
    double left = main.left;
    const double top = main.bottom - gap * side;
    for (const auto i : order) {
        const double scale = scales[i] * shrink;
        const double width = std::max(scale * bounds[i].width() + 2 * pad, shrink * height / 2);
        const geo::Box frame{left, top - shrink * height, left + width, top};
        const geo::Point centre = bounds[i].centre();
        placements[i] = {scale, {frame.centre().x - scale * centre.x, frame.centre().y - scale * centre.y}, frame};
        left += width + shrink * gap * side;
    }
    return placements;
}

}  // namespace kapok::map
