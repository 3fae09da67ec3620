// A slider over the periods of a map, with their names where they fit.
#pragma once

#include "spec/chart_channel.h"

#include <QAbstractSlider>

#include <optional>
#include <vector>

namespace kapok::gui {

/// Arrows step, Page Up and Down move by a tenth, Home and End to the ends, Space plays or stops.
class PeriodSlider : public QAbstractSlider {
    Q_OBJECT
public:
    explicit PeriodSlider(QWidget* parent = nullptr);

    /// Starts in wall-clock seconds.
    void setPeriods(const std::vector<double>& periods, TimeUnit unit);
    /// The first and the last one of interest.
    void setChosen(const std::optional<std::pair<std::size_t, std::size_t>>& chosen);
    QString text(int period) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void playAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void sliderChange(SliderChange change) override;

private:
    double placeOf(double period) const;
    void moveTo(double place);
    /// Every how many periods there is room for a name.
    int labelStep() const;
    void paintLabels(QPainter& painter) const;

    std::vector<double> periods_;
    TimeUnit unit_ = TimeUnit::None;
    std::optional<std::pair<std::size_t, std::size_t>> chosen_;
};

}  // namespace kapok::gui
