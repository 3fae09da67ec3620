#include "map/palette.h"

#include <cmath>

namespace kapok::map {
namespace {

constexpr double palest = 0.11;

bool isDark(const Theme& theme) { return color(theme.panel).lightnessF() < 0.5; }

/// Relative luminance (WCAG 2.1).
double luminance(const QColor& c) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

}  // namespace

QColor color(Rgb rgb) { return QColor::fromRgb(QRgb(0xFF000000U | rgb)); }

QColor classColor(const SceneLayer& layer, int classIndex, const Theme& theme) {
    const bool marks = layer.mark == MapMark::Symbols || layer.mark == MapMark::Flows ||
                       layer.mark == MapMark::Tracks || layer.mark == MapMark::Contours;
    if (classIndex == elsewhereClass) return color(theme.window);
    if (!layer.categories.empty()) {
        if (classIndex < 0) return color(theme.missing);
        const auto index = static_cast<std::size_t>(classIndex);
        const auto own = layer.categories[index].color;
        return color(own ? *own : theme.categories[index % theme.categories.size()]);
    }
    if (!layer.hasValues) return color(marks ? theme.accent : theme.accentSoft);
    if (classIndex < 0) return color(theme.missing);
    const auto count = static_cast<double>(layer.classes.size());
    double position = count > 1 ? classIndex / (count - 1) : 0.6;
    return rampAt(layer, position, theme);
}

QColor rampAt(const SceneLayer& layer, double position, const Theme& theme) {
    const bool oneHue = layer.ramp != "viridis" && layer.ramp != "cividis" && layer.ramp != "blue-red";
    if (layer.reversed != (oneHue && isDark(theme))) position = 1 - position;
    // The palest tint would be lost on white paper.
    if (oneHue) position = palest + (1 - palest) * position;
    return color(rampColor(layer.ramp, position));
}

QColor hatchColor(const Theme& theme) {
    QColor line = color(theme.mutedText);
    line.setAlphaF(0.45F);
    return line;
}

QColor borderColor(const SceneLayer& layer, const Theme& theme) {
    if (layer.mark == MapMark::Dots) return color(theme.line);
    return layer.hasValues ? color(theme.panel) : color(theme.mutedText);
}

QColor textOn(const QColor& fill) {
    const double light = (1.05) / (luminance(fill) + 0.05);
    const double dark = (luminance(fill) + 0.05) / (luminance(color(lightTheme.text)) + 0.05);
    return dark >= light ? color(lightTheme.text) : color(darkTheme.text);
}

}  // namespace kapok::map
