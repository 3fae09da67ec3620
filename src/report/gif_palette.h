// The few colours that stand for all colours of a picture.
#pragma once

#include <QImage>

#include <array>
#include <vector>

namespace kapok::report {

/// 255 colours and one that is clear. Boxes of colours are parted where that lessens the squared error most (Wan,
/// Wong and Prusinkiewicz 1988, variance-based); colours that differ by less than 8 of 256 in each channel share one.
/// O(pixels + colours).
class GifPalette {
public:
    static constexpr std::uint8_t clear = 255;

    /// Of a part of a picture of Format_RGB32.
    GifPalette(const QImage& picture, const QRect& part);

    const std::array<QRgb, 256>& colors() const { return colors_; }
    /// For a colour of that part.
    std::uint8_t indexOf(QRgb color) const { return indices_[keyOf(color)]; }

private:
    static std::size_t keyOf(QRgb color) {
        return ((color >> 9) & 0x7C00U) | ((color >> 6) & 0x3E0U) | ((color >> 3) & 0x1FU);
    }

    std::array<QRgb, 256> colors_{};
    std::vector<std::uint8_t> indices_;
};

}  // namespace kapok::report
