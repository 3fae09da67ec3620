#include "report/gif_palette.h"

#include <algorithm>
#include <cmath>

namespace kapok::report {
namespace {

/// Pixels whose colours are nearly one: their number and their sums.
struct Shade {
    std::size_t key = 0;
    double count = 0;
    std::array<double, 3> sum = {};

    double mean(std::size_t channel) const { return sum[channel] / count; }
};

using Shades = std::vector<Shade>;

struct Box {
    Shades::iterator begin;
    Shades::iterator end;
    std::array<double, 3> mean = {};
    std::size_t widest = 0;  ///< channel
    double error = 0;        ///< squared, in that channel
};

Box boxOf(Shades::iterator begin, Shades::iterator end) {
    Box box{begin, end};
    double count = 0;
    std::array<double, 3> squares{};
    for (auto shade = begin; shade != end; ++shade) {
        count += shade->count;
        for (std::size_t c = 0; c < 3; ++c) {
            box.mean[c] += shade->sum[c];
            squares[c] += shade->mean(c) * shade->sum[c];
        }
    }
    for (std::size_t c = 0; c < 3; ++c) {
        box.mean[c] /= count;
        const double error = squares[c] - box.mean[c] * box.mean[c] * count;
        if (end - begin > 1 && error > box.error) {
            box.error = error;
            box.widest = c;
        }
    }
    return box;
}

std::vector<Box> boxesOf(Shades& shades, std::size_t most) {
    std::vector<Box> boxes{boxOf(shades.begin(), shades.end())};
    while (boxes.size() < most) {
        const auto worst =
            std::max_element(boxes.begin(), boxes.end(), [](const Box& a, const Box& b) { return a.error < b.error; });
        const Box box = *worst;
        const auto middle = std::partition(
            box.begin, box.end, [&](const Shade& shade) { return shade.mean(box.widest) <= box.mean[box.widest]; });
        if (!(box.error > 0) || middle == box.begin || middle == box.end) break;
        *worst = boxOf(box.begin, middle);
        boxes.push_back(boxOf(middle, box.end));
    }
    return boxes;
}

}  // namespace

GifPalette::GifPalette(const QImage& picture, const QRect& part) : indices_(std::size_t{1} << 15) {
    Shades all(indices_.size());
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x) {
            Shade& shade = all[keyOf(row[x])];
            shade.key = keyOf(row[x]);
            shade.count += 1;
            shade.sum[0] += qRed(row[x]);
            shade.sum[1] += qGreen(row[x]);
            shade.sum[2] += qBlue(row[x]);
        }
    }
    std::erase_if(all, [](const Shade& shade) { return shade.count == 0; });
    const auto boxes = boxesOf(all, clear);
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const auto& mean = boxes[i].mean;
        const auto channel = [&](std::size_t c) { return static_cast<int>(std::lround(mean[c])); };
        colors_[i] = qRgb(channel(0), channel(1), channel(2));
        for (auto shade = boxes[i].begin; shade != boxes[i].end; ++shade)
            indices_[shade->key] = static_cast<std::uint8_t>(i);
    }
}

}  // namespace kapok::report
