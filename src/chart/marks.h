// The drawing of marks inside QCustomPlot. Everything is cut to the plot before it is drawn.
#pragma once

#include "chart/chart_data.h"
#include "spec/theme.h"

#include <qcustomplot.h>

namespace kapok::chart {

QColor toColor(Rgb rgb);
/// The colour of a place in categoricalColors; the first is the theme's accent.
QColor markColor(int index, const Theme& theme);
/// Mixed with the panel: what is not selected.
QColor paler(const QColor& color, const Theme& theme);

/// What our plottables share: no selecting, no legend icons, ranges of their own.
class MarkLayer : public QCPAbstractPlottable {
public:
    MarkLayer(QCPAxis* key, QCPAxis* value, const ChartData& chart, const Theme& theme);

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1; }
    QCPRange getKeyRange(bool& found, QCP::SignDomain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const override;

protected:
    void drawLegendIcon(QCPPainter*, const QRectF&) const override {}
    QRectF area() const { return QRectF(keyAxis()->axisRect()->rect()); }
    QColor resting(const QColor& color) const { return chart_.hasSelection ? paler(color, theme_) : color; }

    const ChartData& chart_;
    const Theme& theme_;
};

/// Bands of forecasts and filled areas.
class AreaLayer : public MarkLayer {
public:
    using MarkLayer::MarkLayer;

protected:
    void draw(QCPPainter* painter) override;

private:
    void fill(QCPPainter* painter, const std::vector<double>& x, const std::vector<double>& low,
              const std::vector<double>& high, const QColor& color) const;
};

class BarLayer : public MarkLayer {
public:
    using MarkLayer::MarkLayer;

    /// The bar's place in pixels, from `base` to `value`, not cut.
    QRectF rectOf(const Bar& bar, double base, double value) const;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawLabel(QCPPainter* painter, const Bar& bar) const;
};

/// Scattered points, and the points of lines that have no neighbour to be joined to.
class PointLayer : public MarkLayer {
public:
    using MarkLayer::MarkLayer;

protected:
    void draw(QCPPainter* painter) override;

private:
    QColor colorOf(const Point& point, bool selected) const;
    void drawPoints(QCPPainter* painter, const std::vector<Point>& points, bool selected) const;
    void stampPoints(QCPPainter* painter, const std::vector<Point>& points, bool selected) const;
    void drawLonely(QCPPainter* painter) const;
    void drawLabels(QCPPainter* painter) const;
};

/// QCustomPlot's line with its sampling, cut to the plot.
class LineGraph : public QCPGraph {
public:
    using QCPGraph::QCPGraph;

protected:
    void drawLinePlot(QCPPainter* painter, const QVector<QPointF>& lines) const override;
};

}  // namespace kapok::chart
