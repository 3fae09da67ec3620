// Links the charts and maps of one result: what is selected in one is marked in the others that show the same table.
#pragma once

#include "chart/chart_view.h"
#include "gui/common/session.h"
#include "map/map_view.h"
#include "workbook/selection_bus.h"

namespace kapok::gui {

class ResultLinks : public QObject {
    Q_OBJECT
public:
    ResultLinks(Session& session, QObject* parent);

    /// A new result: its parts are made into datasets of this state, which the workbook does not know.
    void begin(workbook::State state);
    workbook::State& state() { return state_; }
    void add(chart::ChartView* view, const ChartSpec& spec);
    /// Of a map its active layer.
    void add(map::MapView* view, const MapSpec& spec);

private:
    void select(Selection selection, SelectionMode mode);
    void clear(const Id& dataset, SelectionMode mode);

    Session& session_;
    workbook::State state_;
    workbook::SelectionBus selections_;
};

}  // namespace kapok::gui
