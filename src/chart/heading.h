// What stands above and below the plot: title, legend, title of the vertical axis; source.
#pragma once

#include "chart/chart_data.h"
#include "spec/theme.h"

#include <qcustomplot.h>

namespace kapok::chart {

/// Rows of text and legend entries, broken to a width.
class Heading : public QCPLayoutElement {
public:
    explicit Heading(QCustomPlot* plot);

    void setTheme(const Theme& theme) { theme_ = theme; }
    void clear();
    void addText(const QString& text, double pixels, bool bold, bool muted, bool newRow = true);
    void addLegend(const ChartData& chart);
    void addRamp(const ChartData& chart);
    /// Breaks the rows and fixes the element's height.
    void setWidth(double width);

protected:
    void draw(QCPPainter* painter) override;
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }

private:
    struct Part {
        QString text;
        QFont font;
        bool muted = false;
        bool swatch = false;
        bool ramp = false;
        int color = 0;
        bool newRow = true;
        QRectF place = {};
        QString shown = {};
    };
    static double swatchWidth(const Part& part) { return part.ramp ? 68 : part.swatch ? 16 : 0; }

    std::vector<Part> parts_;
    Theme theme_ = lightTheme;
};

}  // namespace kapok::chart
