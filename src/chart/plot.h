// One chart as a QCustomPlot: axes, marks, texts.
#pragma once

#include "chart/end_labels.h"
#include "chart/heading.h"
#include "chart/paint.h"

#include <qcustomplot.h>

namespace kapok::chart {

class Plot : public QCustomPlot {
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    /// `keepRange`: the axes show what they showed.
    void setChart(ChartData chart, const Theme& theme, const PaintOptions& options, bool keepRange = false);
    const ChartData& chart() const { return chart_; }
    const Theme& theme() const { return theme_; }

    QCPAxis* keyAxis() const { return chart_.horizontal ? yAxis : xAxis; }
    QCPAxis* valueAxis() const { return chart_.horizontal ? xAxis : yAxis; }
    QPointF pixelOf(double x, double y) { return {coordinate(x, y, false), coordinate(x, y, true)}; }
    void resetRange();

    /// Breaks texts, chooses the number of marks and the direction of names for a size in pixels.
    void fit(QSize size);
    /// Draws into `area` of a painter at work; one unit is a pixel of 1/96 inch.
    void paintOn(QPainter& painter, const QRectF& area, const QColor& background);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    double coordinate(double x, double y, bool vertical);
    void addMarks();
    void addLine(const Series& series, const std::vector<double>& y, const QPen& pen, const Series* before);
    void setTexts(QSize size);
    void styleAxis(QCPAxis* axis, const Axis& data, bool vertical);
    void fitCategories(QCPAxis* axis, QSize room);
    bool labelsAtEnds() const;

    ChartData chart_;
    Theme theme_ = lightTheme;
    PaintOptions options_;
    Heading* heading_ = nullptr;
    Heading* footing_ = nullptr;
    EndLabels* endLabels_ = nullptr;
    bool directLabels_ = false;
};

}  // namespace kapok::chart
