#include "gui/common/crosshair.h"

#include "chart/chart_view.h"

namespace kapok::gui {

void Crosshair::join(chart::ChartView* view) {
    connect(view, &chart::ChartView::pointed, this,
            [this, view](std::optional<double> seconds) { emit moved(view, seconds); });
    connect(this, &Crosshair::moved, view, [view](const QObject* from, std::optional<double> seconds) {
        if (from != view && view->isVisible()) view->showCrosshair(seconds);
    });
}

}  // namespace kapok::gui
