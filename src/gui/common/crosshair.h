// The moment that the mouse points at in one chart, shown by all others along a time.
#pragma once

#include <QObject>

#include <optional>

namespace kapok::chart {
class ChartView;
}

namespace kapok::gui {

class Crosshair : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The view tells where it is pointed at, and shows where others are.
    void join(chart::ChartView* view);

signals:
    /// Seconds of the wall clock since 1970; none: the mouse has left. `from`: the view that shows it already.
    void moved(const QObject* from, std::optional<double> seconds);
};

}  // namespace kapok::gui
