#include "report/gif_file.h"

#include "report/gif_palette.h"
#include "sdk/error.h"

#include <algorithm>
#include <cmath>

namespace kapok::report {
namespace {

constexpr int longestSide = 65535;
constexpr int codesAtMost = 4096;
constexpr int clearCode = 256;
constexpr int endCode = 257;

void addShort(QByteArray& bytes, int value) {
    bytes.append(static_cast<char>(value & 0xFF));
    bytes.append(static_cast<char>(value >> 8));
}

/// Codes of growing width, the lowest bits first, in blocks of at most 255 bytes.
class CodeWriter {
public:
    void put(int code, int width) {
        bits_ |= static_cast<unsigned>(code) << held_;
        held_ += width;
        for (; held_ >= 8; held_ -= 8) {
            bytes_.append(static_cast<char>(bits_ & 0xFFU));
            bits_ >>= 8;
        }
    }

    QByteArray blocks() {
        if (held_ > 0) bytes_.append(static_cast<char>(bits_ & 0xFFU));
        QByteArray blocks;
        constexpr qsizetype longest = 255;
        for (qsizetype i = 0; i < bytes_.size(); i += longest) {
            const QByteArray block = bytes_.mid(i, longest);
            blocks.append(static_cast<char>(block.size()));
            blocks.append(block);
        }
        return blocks.append('\0');
    }

private:
    QByteArray bytes_;
    unsigned bits_ = 0;
    int held_ = 0;
};

/// Lempel, Ziv and Welch (Welch 1984) as the GIF specification 89a, appendix F, has it, for bytes.
QByteArray compressed(const std::vector<std::uint8_t>& indices) {
    constexpr int firstWidth = 9;
    CodeWriter codes;
    std::vector<std::uint16_t> longer(static_cast<std::size_t>(codesAtMost) * 256);  // 0: not known yet
    int next = endCode + 1;
    int width = firstWidth;
    codes.put(clearCode, width);
    int current = indices.front();
    for (std::size_t i = 1; i < indices.size(); ++i) {
        auto& known = longer[static_cast<std::size_t>(current) * 256 + indices[i]];
        if (known != 0) {
            current = known;
            continue;
        }
        codes.put(current, width);
        current = indices[i];
        if (next == codesAtMost) {
            codes.put(clearCode, width);
            std::fill(longer.begin(), longer.end(), std::uint16_t{0});
            next = endCode + 1;
            width = firstWidth;
            continue;
        }
        if (next == 1 << width) ++width;
        known = static_cast<std::uint16_t>(next++);
    }
    codes.put(current, width);
    // The reader has learned one code more by now, for which the width may have grown.
    if (next == 1 << width && width < 12) ++width;
    codes.put(endCode, width);
    return codes.blocks();
}

/// The smallest rectangle with all pixels that differ; at least one pixel.
QRect changedPart(const QImage& before, const QImage& after) {
    QRect changed;
    for (int y = 0; y < after.height(); ++y) {
        const auto* old = reinterpret_cast<const QRgb*>(before.constScanLine(y));
        const auto* now = reinterpret_cast<const QRgb*>(after.constScanLine(y));
        const auto first = std::mismatch(now, now + after.width(), old).first - now;
        if (first == after.width()) continue;
        int last = after.width() - 1;
        while (now[last] == old[last]) --last;
        changed |= QRect(QPoint(static_cast<int>(first), y), QPoint(last, y));
    }
    return changed.isEmpty() ? QRect(0, 0, 1, 1) : changed;
}

/// Indices of the palette; what is as before is clear.
std::vector<std::uint8_t> indicesOf(const QImage& picture, const QImage& before, const QRect& part,
                                    const GifPalette& palette) {
    std::vector<std::uint8_t> indices;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        const auto* now = reinterpret_cast<const QRgb*>(picture.constScanLine(y));
        const auto* old = before.isNull() ? nullptr : reinterpret_cast<const QRgb*>(before.constScanLine(y));
        for (int x = part.left(); x <= part.right(); ++x)
            indices.push_back(old && old[x] == now[x] ? GifPalette::clear : palette.indexOf(now[x]));
    }
    return indices;
}

}  // namespace

GifFile::GifFile(const QString& path, QSize size, double secondsPerPicture)
    : file_(path), delay_(std::clamp(static_cast<int>(std::lround(secondsPerPicture * 100)), 2, longestSide)) {
    if (std::max(size.width(), size.height()) > longestSide)
        throw Error(KAPOK_TR("report", "A GIF file has at most %1 pixels a side.").arg(longestSide),
                    KAPOK_TR("report", "Choose a smaller size or resolution."));
    file_.open(QIODevice::WriteOnly);
    QByteArray header("GIF89a");
    addShort(header, size.width());
    addShort(header, size.height());
    header.append(QByteArray::fromHex("700000"));  // no colours shared by all pictures
    header.append(QByteArray::fromHex("21ff0b") + "NETSCAPE2.0" + QByteArray::fromHex("0301000000"));  // for ever
    write(header);
}

void GifFile::add(const QImage& picture) {
    const QImage now = picture.convertToFormat(QImage::Format_RGB32);
    const QRect part = previous_.isNull() ? now.rect() : changedPart(previous_, now);
    const GifPalette palette(now, part);
    QByteArray bytes = QByteArray::fromHex("21f90405");  // stays when the next one comes, has a clear colour
    addShort(bytes, delay_);
    bytes.append(static_cast<char>(GifPalette::clear)).append('\0').append(',');
    for (const int number : {part.left(), part.top(), part.width(), part.height()}) addShort(bytes, number);
    bytes.append(static_cast<char>(0x87));  // 256 colours of its own
    for (const QRgb color : palette.colors()) {
        for (const int channel : {qRed(color), qGreen(color), qBlue(color)}) bytes.append(static_cast<char>(channel));
    }
    bytes.append('\x08').append(compressed(indicesOf(now, previous_, part, palette)));
    write(bytes);
    previous_ = now;
}

void GifFile::finish() {
    write(";");
    if (!file_.commit()) fail();
}

void GifFile::write(const QByteArray& bytes) {
    if (!file_.isOpen() || file_.write(bytes) != bytes.size()) fail();
}

void GifFile::fail() const {
    throw Error(KAPOK_TR("report", "The film cannot be written: %1.").arg(file_.errorString().toStdString()),
                KAPOK_TR("report", "Choose a folder that may be written to, with room on the disk."),
                Place{file_.fileName().toStdString()});
}

}  // namespace kapok::report
