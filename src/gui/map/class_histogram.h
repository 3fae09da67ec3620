// The values of a layer as a histogram in the colours of their classes; the limits between them are dragged.
#pragma once

#include "map/scene.h"

#include <QColor>
#include <QWidget>

#include <vector>

namespace kapok::gui {

/// The arrow keys move the limit that was touched last, Tab goes to the next one.
class ClassHistogram : public QWidget {
    Q_OBJECT
public:
    explicit ClassHistogram(QWidget* parent = nullptr);

    /// Nothing is shown of layers without classes. Kept while a limit is dragged.
    void showLayer(const map::SceneLayer& layer);
    bool isEmpty() const { return bins_.empty(); }
    const std::vector<double>& limits() const { return limits_; }
    /// Where a limit is drawn, in pixels from the left.
    double positionOf(double value) const;

    QSize sizeHint() const override { return {200, 84}; }
    QSize minimumSizeHint() const override { return {80, 84}; }

signals:
    /// All limits, ascending. `drag` counts the drags: what has the same number is one step of undo.
    void limitsMoved(const std::vector<double>& limits, int drag);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    double valueAt(double x) const;
    int limitAt(double x) const;
    /// Between its neighbours.
    void moveLimit(int limit, double value);
    void paintBars(QPainter& painter) const;

    std::vector<int> bins_;
    std::vector<double> limits_;  ///< between classes, ascending
    std::vector<QColor> colors_;  ///< of the classes
    double low_ = 0;
    double high_ = 0;
    int current_ = -1;
    int drags_ = 0;
    bool dragging_ = false;
};

}  // namespace kapok::gui
