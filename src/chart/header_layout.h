// What stands above and below the plots: title, legends, title of the vertical axis; source and notes.
#pragma once

#include "chart/layout.h"

namespace kapok::chart {

/// Lines of words and legend entries broken to a width, from `top` down.
class TextBlock {
public:
    TextBlock(Layout& layout, double left, double width, double top)
        : layout_(layout), left_(left), width_(width), y_(top) {}

    void addText(const QString& text, double pixels, bool bold, Ink ink, bool newLine = true);
    void addLegend(const LegendBlock& legend);
    void addRamp(const RampLegend& ramp);
    /// The lower edge of what was added.
    double bottom();

private:
    /// Room for something `width` wide; breaks the line where there is none. Never wider than the block.
    QRectF next(double width, double height, bool newLine);

    Layout& layout_;
    double left_;
    double width_;
    double x_ = 0;
    double y_;
    double lineHeight_ = 0;
};

}  // namespace kapok::chart
