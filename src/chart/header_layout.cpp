#include "chart/header_layout.h"

#include "chart/number_format.h"
#include "chart/text_size.h"

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double rampWidth = 60;
constexpr double entryGap = 12;
constexpr double widestEntry = 170;

}  // namespace

QRectF TextBlock::next(double width, double height, bool newLine) {
    if (x_ > 0 && (newLine || x_ + width > width_)) {
        x_ = 0;
        y_ += lineHeight_;
        lineHeight_ = 0;
    }
    const QRectF place(left_ + x_, y_, std::max(1.0, std::min(width, width_ - x_)), height);
    x_ += place.width() + entryGap;
    lineHeight_ = std::max(lineHeight_, height);
    return place;
}

void TextBlock::addText(const QString& text, double pixels, bool bold, Ink ink, bool newLine) {
    if (text.isEmpty()) return;
    const double height = std::ceil(textHeight(pixels)) + 3;
    const QRectF place = next(textWidth(text, pixels, bold) + 1, height, newLine);
    layout_.texts.push_back({cutTo(text, place.width(), pixels, bold), place, pixels, bold, ink});
}

void TextBlock::addLegend(const LegendBlock& legend) {
    bool first = true;
    if (!legend.title.isEmpty()) addText(legend.title, legendPixels, false, Ink::of(Token::Muted));
    first = legend.title.isEmpty();
    double height = std::ceil(textHeight(legendPixels)) + 3;
    for (const auto& entry : legend.entries) height = std::max(height, entry.radius * 2 + 3);
    for (const auto& entry : legend.entries) {
        const double mark = entry.radius > 5 ? 2 * entry.radius + 6 : 16;
        const QRectF place = next(mark + std::min(textWidth(entry.name, legendPixels) + 1, widestEntry), height, first);
        first = false;
        QRectF swatch(place.left(), place.center().y() - 5, 10, 10);
        if (entry.radius > 5) {
            swatch = QRectF(place.left(), place.center().y() - entry.radius, 2 * entry.radius, 2 * entry.radius);
        }
        const bool switchable = static_cast<std::size_t>(&entry - legend.entries.data()) < legend.switchable;
        layout_.swatches.push_back({swatch, entry, false, switchable ? place : QRectF()});
        const QRectF words = place.adjusted(mark, 0, 0, 0);
        const Ink ink = Ink::of(entry.hidden ? Token::Muted : Token::Text);
        layout_.texts.push_back({cutTo(entry.name, words.width(), legendPixels), words, legendPixels, false, ink});
    }
}

void TextBlock::addRamp(const RampLegend& ramp) {
    const auto words = [&](double value) {
        return ramp.format.isEmpty() ? compactNumber(value) : formattedNumber(value, ramp.format);
    };
    const Ink muted = Ink::of(Token::Muted);
    addText(ramp.title, legendPixels, false, muted);
    addText(words(ramp.minimum), legendPixels, false, muted, false);
    const double height = std::ceil(textHeight(legendPixels)) + 3;
    x_ -= entryGap - 5;
    const QRectF place = next(rampWidth, height, false);
    layout_.ramp = QRectF(place.left(), place.center().y() - 5, place.width(), 10);
    x_ -= entryGap - 5;
    addText(words(ramp.maximum), legendPixels, false, muted, false);
}

double TextBlock::bottom() { return y_ + lineHeight_; }

}  // namespace kapok::chart
