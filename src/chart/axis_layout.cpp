#include "chart/axis_layout.h"

#include "chart/text_size.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double lineHeight = 15;
constexpr double closest = 13;           // from one line of words to the next
constexpr double slant = -40;            // degrees
constexpr double slantedAcross = 0.766;  // cos 40°
constexpr double slantedDown = 0.643;    // sin 40°

double widest(const std::vector<Tick>& ticks) {
    double width = 0;
    for (const auto& tick : ticks) width = std::max(width, textWidth(tick.text, tickPixels));
    return width;
}

void keepEvery(AxisWords& words, int every) {
    words.names = words.ticks.size();
    words.every = std::max(1, every);
    if (words.every == 1) return;
    std::vector<Tick> kept;
    for (std::size_t i = 0; i < words.ticks.size(); i += static_cast<std::size_t>(words.every)) {
        kept.push_back(words.ticks[i]);
    }
    words.ticks = std::move(kept);
}

/// Widths of ten thousand names are not all measured: the longest by its letters will do.
double widestName(const std::vector<Tick>& ticks) {
    std::vector<const QString*> names;
    for (const auto& tick : ticks) names.push_back(&tick.text);
    const std::size_t measured = std::min<std::size_t>(names.size(), 30);
    std::partial_sort(names.begin(), names.begin() + static_cast<std::ptrdiff_t>(measured), names.end(),
                      [](auto* a, auto* b) { return a->size() > b->size(); });
    double width = 0;
    for (std::size_t i = 0; i < measured; ++i) width = std::max(width, textWidth(*names[i], tickPixels));
    return width;
}

bool hidden(const Axis& axis) { return !axis.shown || !axis.labels; }

bool drawsGrid(const Axis& axis) { return axis.shown && axis.grid && axis.kind != AxisKind::Category; }

}  // namespace

AxisWords uprightWords(const Axis& axis, const Range& shown, double pixels, double wholeWidth) {
    AxisWords words;
    words.ticks = axisTicks(axis, shown, pixels, true);
    if (hidden(axis)) return words;
    if (axis.kind != AxisKind::Category) {
        words.room = widest(words.ticks);
        words.extent = words.room + 7;
        return words;
    }
    const double slot = pixels / std::max(1.0, shown.size());
    words.room = std::min(widestName(words.ticks) + 1, std::clamp(wholeWidth * 0.32, 40.0, 220.0));
    words.extent = words.room + 7;
    keepEvery(words, static_cast<int>(std::ceil(closest / std::max(slot, 1e-6))));
    return words;
}

AxisWords lyingWords(const Axis& axis, const Range& shown, double pixels, double wholeHeight, double before) {
    AxisWords words;
    words.ticks = axisTicks(axis, shown, pixels, false);
    if (hidden(axis)) return words;
    words.extent = lineHeight + 5;
    words.room = 1e6;
    if (axis.kind != AxisKind::Category) {
        if (axis.angle && std::abs(*axis.angle) > 10) {
            words.slanted = true;
            words.room = words.slantedFirst = 120;
            words.extent = widest(words.ticks) * slantedDown + 14;
        }
        return words;
    }
    const double slot = pixels / std::max(1.0, shown.size());
    const double width = widestName(words.ticks);
    const bool straight = axis.angle ? std::abs(*axis.angle) < 10 : width + 8 <= slot || slot >= 90;
    if (straight) {
        words.room = std::max(slot, 24.0) - 6;
        if (axis.angle) keepEvery(words, static_cast<int>(std::ceil((std::min(width, 80.0) + 8) / slot)));
        words.room = std::max(words.room, slot * words.every - 6);
        return words;
    }
    words.slanted = true;
    words.room = std::min(width + 1, std::clamp(wholeHeight * 0.4, 40.0, 130.0));
    words.extent = words.room * slantedDown + 17;
    words.slantedFirst = before / slantedAcross;
    keepEvery(words, static_cast<int>(std::ceil(17 / std::max(slot, 1e-6))));
    return words;
}

void placeUpright(const Panel& panel, const AxisWords& words, bool written, PlacedPanel& placed) {
    const Axis& axis = panel.transposed ? panel.x : panel.y;
    const QRectF plot = placed.plot();
    placed.sideLine = axis.kind == AxisKind::Category && axis.shown;
    const bool category = axis.kind == AxisKind::Category;
    double last = HUGE_VAL;
    for (const auto& tick : words.ticks) {
        const double y = panel.transposed ? placed.projection.pixelOfX(tick.at) : placed.projection.pixelOfY(tick.at);
        if (y < plot.top() - 1 || y > plot.bottom() + 1) continue;
        if (drawsGrid(axis)) placed.lying.push_back({y, axis.zeroLine && tick.at == 0});
        if (!written || hidden(axis) || std::abs(y - last) < lineHeight - 3) continue;
        last = y;
        const QRectF place(plot.left() - 6 - words.room, y - lineHeight / 2, words.room, lineHeight);
        placed.texts.push_back({category ? cutTo(tick.text, words.room, tickPixels) : tick.text, place, tickPixels,
                                false, Ink::of(category ? Token::Text : Token::Muted),
                                Qt::AlignRight | Qt::AlignVCenter});
    }
}

void placeLying(const Panel& panel, const AxisWords& words, bool written, PlacedPanel& placed) {
    const Axis& axis = panel.transposed ? panel.y : panel.x;
    const QRectF plot = placed.plot();
    placed.baseLine = axis.shown;
    const bool category = axis.kind == AxisKind::Category;
    const Ink ink = Ink::of(category ? Token::Text : Token::Muted);
    double last = -HUGE_VAL;  // right edge of the word before
    for (const auto& tick : words.ticks) {
        const double x = panel.transposed ? placed.projection.pixelOfY(tick.at) : placed.projection.pixelOfX(tick.at);
        if (x < plot.left() - 1 || x > plot.right() + 1) continue;
        const bool values = panel.transposed;  // lines across bars; times and categories need none
        if (drawsGrid(axis) && (values || axis.kind == AxisKind::Number)) {
            placed.upright.push_back({x, axis.zeroLine && tick.at == 0 && values});
        }
        if (!written || hidden(axis)) continue;
        if (words.slanted) {
            const double room = std::min(words.room, words.slantedFirst + (x - plot.left()) / slantedAcross);
            const QRectF place(x - words.room, plot.bottom() + 3, words.room, lineHeight);
            placed.texts.push_back({cutTo(tick.text, room, tickPixels), place, tickPixels, false, ink,
                                    Qt::AlignRight | Qt::AlignVCenter, slant});
            continue;
        }
        const QString text = category ? cutTo(tick.text, words.room, tickPixels) : tick.text;
        const double width = textWidth(text, tickPixels) + 2;
        double left = x - width / 2;
        if (!category && left + width > plot.right() + 12) left = plot.right() + 12 - width;
        if (!category) left = std::max(left, plot.left() - 5);  // the words of the other axis end before
        if (left < last + 3) continue;
        last = left + width;
        const QRectF place(left, plot.bottom() + 4, width, lineHeight);
        placed.texts.push_back({text, place, tickPixels, false, ink, Qt::AlignCenter});
    }
}

void placeSecond(const Panel& panel, const AxisWords& words, PlacedPanel& placed) {
    const QRectF plot = placed.plot();
    for (const auto& tick : words.ticks) {
        if (hidden(*panel.second)) continue;
        const double y = placed.projection.pixelOfY(tick.at, true);
        if (y < plot.top() - 1 || y > plot.bottom() + 1) continue;
        const QRectF place(plot.right() + 6, y - lineHeight / 2, words.room + 1, lineHeight);
        placed.texts.push_back({tick.text, place, tickPixels, false, Ink::of(Token::Muted)});
    }
}

}  // namespace kapok::chart
