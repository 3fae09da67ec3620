#include "gui/analysis/result_links.h"

#include "spec/chart_query.h"

namespace kapok::gui {

ResultLinks::ResultLinks(Session& session, QObject* parent) : QObject(parent), session_(session) {}

void ResultLinks::begin(workbook::State state) {
    selections_.clearAll();
    state_ = std::move(state);
}

void ResultLinks::select(Selection selection, SelectionMode mode) { selections_.select(selection, mode); }

void ResultLinks::clear(const Id& dataset, SelectionMode mode) {
    if (mode == SelectionMode::Replace) selections_.clear(dataset);
}

void ResultLinks::add(chart::ChartView* view, const ChartSpec& spec) {
    connect(view, &chart::ChartView::rangeBrushed, this,
            [this, view](const auto& x, const auto& y, SelectionMode mode) {
                session_.guarded([&] { select(selectionOfRange(view->drawnSpec(), view->drawnAnswer(), x, y), mode); });
            });
    connect(view, &chart::ChartView::areaBrushed, this, [this, view](const auto& area, SelectionMode mode) {
        session_.guarded([&] { select(selectionOfArea(view->drawnSpec(), area), mode); });
    });
    connect(view, &chart::ChartView::marksSelected, this,
            [this, view, dataset = spec.dataset](const auto& rows, SelectionMode mode) {
                if (rows.empty()) return clear(dataset, mode);
                session_.guarded([&] { select(selectionOfMarks(view->drawnSpec(), view->drawnAnswer(), rows), mode); });
            });
    connect(&selections_, &workbook::SelectionBus::changed, view,
            [this, view, spec](const Id& dataset, const Selection& selection) {
                if (dataset != spec.dataset) return;
                if (selection.empty()) return view->setSelected(nullptr);
                session_.pipeline().requestChart(state_, spec, selection.predicate, view,
                                                 [this, view, selection](const host::Outcome<Table>& answer) {
                                                     const bool stale =
                                                         !(selections_.selection(selection.dataset) == selection);
                                                     if (answer && !stale) view->setSelected(&*answer.value);
                                                 });
            });
}

void ResultLinks::add(map::MapView* view, const MapSpec& spec) {
    if (!view->scene() || spec.layers.empty()) return;
    const MapLayer layer = spec.layers[std::min(view->scene()->active(), spec.layers.size() - 1)];
    connect(view, &map::MapView::rowsSelected, this, [this, view, layer](const auto& rows, SelectionMode mode) {
        if (rows.empty()) return clear(layer.dataset, mode);
        session_.guarded([&] {
            const auto& scene = *view->scene();
            Selection chosen = selectionOfFeatures(layer, scene.inputs[scene.active()].answer, rows);
            chosen.dataset = layer.dataset;
            select(chosen, mode);
        });
    });
    connect(&selections_, &workbook::SelectionBus::changed, view,
            [this, view, layer](const Id& dataset, const Selection& selection) {
                if (dataset != layer.dataset) return;
                if (selection.empty()) return view->setSelectedRows({});
                session_.pipeline().requestSelectedFeatures(
                    state_, layer, selection, view, [this, view, selection](const host::Outcome<RowMask>& rows) {
                        const bool stale = !(selections_.selection(selection.dataset) == selection);
                        if (!rows || stale) return;
                        const auto chosen = rows.value->indexes();
                        view->setSelectedRows({chosen.begin(), chosen.end()});
                    });
            });
}

}  // namespace kapok::gui
