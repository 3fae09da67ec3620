// Items and parts of results become tiles: from a page's button, or dragged.
#pragma once

#include "gui/common/session.h"
#include "spec/dashboard_layout.h"

class QMimeData;
class QPushButton;
class QWidget;

namespace kapok::gui {

enum class PartKind : std::uint8_t { Table, Chart, Map };

/// A table, chart or map of an analysis' result.
struct ResultPart {
    Id analysis;
    PartKind kind = PartKind::Table;
    std::string id;  ///< in the result
};

/// The dataset of this table of the result; it is added where the state has none yet.
Id datasetOf(workbook::State& state, const Id& analysis, const workbook::ModuleResult& result,
             const std::string& table);
/// The chart or map of a result, of datasets of its tables; those that the workbook does not have yet are added to
/// `state`. Throws Error when the result has no such part.
ChartSpec chartOf(workbook::State& state, const Id& analysis, const workbook::ModuleResult& result,
                  const std::string& id);
MapSpec mapOf(workbook::State& state, const Id& analysis, const workbook::ModuleResult& result, const std::string& id);

/// The edit that shows the part as a tile: the dataset of its table and the chart are made where the workbook has none
/// yet. One step of undo. Throws Error when the result has no such part.
workbook::Edit putResult(const workbook::State& state, const Id& dashboard, const ResultPart& part,
                         const workbook::ModuleResult& result, const TilePlace& at);

/// Puts the part below what a dashboard shows (the empty id: a new one), and opens it.
void putOnDashboard(Session& session, const ResultPart& part, const workbook::ModuleResult& result, Id dashboard);
/// A button that does so, with a menu of the dashboards where there are several.
QPushButton* putOnDashboardButton(Session& session, const ResultPart& part, const workbook::ModuleResult& result);
/// From where it is dragged onto a dashboard; a drag goes over the tabs of the window to reach one.
void makeDraggable(QWidget* head, const ResultPart& part);

/// Names an item, or a part of a result, for a drag.
QMimeData* mimeOf(const Id& item);
QMimeData* mimeOf(const ResultPart& part);
bool canBePut(const QMimeData* mime);
/// What was dropped becomes a tile there; a result is worked out first when it is not there.
void putDropped(Session& session, const Id& dashboard, const QMimeData* mime, const TilePlace& at);

}  // namespace kapok::gui
