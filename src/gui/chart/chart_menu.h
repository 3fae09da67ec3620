// The menu of a right click on a chart: the usual choices for what lies under the cursor, and the way to all others.
#pragma once

#include "chart/chart_view.h"

class QMenu;

namespace kapok::gui {

class ChartPresenter;

/// Every choice is one step of undo. The caller owns the menu and shows it.
void fillChartMenu(QMenu& menu, ChartPresenter& presenter, const chart::ChartPlace& place);
void showChartMenu(ChartPresenter& presenter, const chart::ChartPlace& place, const QPoint& at);

}  // namespace kapok::gui
