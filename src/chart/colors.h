// Inks as colours of a theme.
#pragma once

#include "chart/scene.h"
#include "spec/theme.h"

#include <QBrush>
#include <QColor>

namespace kapok::chart {

QColor toColor(Rgb rgb);
/// The colour of a place in the theme's categorical colours; the first is its accent.
QColor markColor(int index, const Theme& theme);
/// Mixed with the panel: what is not selected.
QColor paler(const QColor& color, const Theme& theme);
/// Black or white, whichever can be read on a colour (WCAG 2.1, relative luminance).
QColor contrasting(const QColor& color);

class Palette {
public:
    Palette(const Theme& theme, std::string ramp);
    const Theme& theme() const { return theme_; }
    QColor color(const Ink& ink) const;
    /// On a dark ground a ramp begins where its colours stand out.
    QColor rampColor(double shade) const;
    /// Hatched where the theme tells surfaces apart so.
    QBrush surface(const Ink& ink, const QColor& color) const;
    bool isHatched(const Ink& ink) const;

private:
    const Theme& theme_;
    std::string ramp_;
    double from_ = 0;  // the part of the ramp that is used
    double to_ = 1;
};

}  // namespace kapok::chart
