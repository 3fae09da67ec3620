// The time of a map: which period is shown, what charts are told of it, what selections say about it.
#include "expression/syntax.h"
#include "gui/common/crosshair.h"
#include "gui/map/map_presenter.h"
#include "map/division.h"
#include "map/keys.h"
#include "spec/chart_expression.h"
#include "spec/map_parts.h"

#include "chart/values.h"

#include <algorithm>
#include <unordered_set>

namespace kapok::gui {

const std::vector<double>& MapPresenter::periods() const {
    static const std::vector<double> none;
    return scene_ && scene_->division ? scene_->division->periods : none;
}

void MapPresenter::showPeriod(std::size_t period) {
    if (periods().empty()) return;
    period = std::min(period, periods().size() - 1);
    if (period == period_) return;
    period_ = period;
    at_ = isoText(periods()[period]);
    emit periodChanged();
    if (!stepping_) makeStep();
}

void MapPresenter::makeStep() {
    stepping_ = true;
    const auto make = [scene = scene_, period = period_](host::JobContext& context) -> ScenePtr {
        return std::make_shared<const map::Scene>(map::sceneAt(*scene, period, &context));
    };
    session_.jobs().run<ScenePtr>(
        KAPOK_TR("gui", "Drawing the map"), make,
        [this, division = scene_->division](const host::Outcome<ScenePtr>& made) {
            stepping_ = false;
            const bool current = scene_ && scene_->division == division;
            if (made && current) {
                scene_ = *made.value;
                view_->setScene(scene_);
                tellCharts();
                emit shown();
            }
            if (!periods().empty() && scene_->period != period_) makeStep();
        },
        this);
}

/// All charts along a time show where the map is.
void MapPresenter::tellCharts() {
    if (!view_->isVisible() || periods().empty()) return;
    emit session_.crosshair().moved(this, periods()[scene_->period]);
}

/// Features whose key the selected rows have, in whichever period or panel.
void MapPresenter::refreshSelectedKeys(MapLayer layer, const Selection& selection) {
    layer.filter = bothHold(layer.filter, selection.predicate);
    session_.pipeline().requestMapAnswer(
        session_.state(), layer, this, [this, selection](const host::Outcome<workbook::MapAnswer>& chosen) {
            const bool stale = !(session_.selections().selection(selection.dataset) == selection);
            if (!chosen || stale || !scene_) return;
            const Column& keys = *chosen.value->answer.column("key");
            std::unordered_set<std::string> wanted;
            for (std::size_t row = 0; row < keys.rows(); ++row) wanted.insert(map::keyText(keys, row));
            std::vector<std::size_t> rows;
            const Column& all = *features_.column("key");
            for (std::size_t row = 0; row < all.rows(); ++row) {
                if (wanted.count(map::keyText(all, row)) > 0) rows.push_back(row);
            }
            showSelected(rows);
        });
}

bool MapPresenter::isByTime(const Selection& selection) const {
    if (selection.empty() || periods().empty()) return false;
    try {
        const auto names = expression::parse(selection.predicate).columnNames();
        return names == std::vector<std::string>{spec_.layers[activeLayer()].time};
    } catch (const Error&) {
        return false;
    }
}

void MapPresenter::choosePeriods(const Selection& selection) {
    if (!isByTime(selection)) return setChosenPeriods({});
    const MapLayer& layer = spec_.layers[activeLayer()];
    Query query{.filter = bothHold(layer.filter, selection.predicate),
                .derive = {{"period", timeExpression(fieldReference(layer.time), spec_.time.unit, 1)}},
                .aggregates = {{AggregateOp::Min, "period", "first"}, {AggregateOp::Max, "period", "last"}},
                .select = {"first", "last"}};
    session_.pipeline().requestAnswer(
        session_.state(), layer.dataset, query, this, [this, selection](const host::Outcome<Table>& answer) {
            const bool stale = !(session_.selections().selection(selection.dataset) == selection);
            if (!answer || stale || periods().empty() || answer.value->rows() == 0) return;
            if (answer.value->column("first")->isMissing(0)) return setChosenPeriods({});
            const auto place = [&](const char* column) {
                return periodAt(periods(), isoText(chart::positionOf(*answer.value->column(column), 0)));
            };
            setChosenPeriods(std::pair(place("first"), place("last")));
        });
}

void MapPresenter::setChosenPeriods(std::optional<std::pair<std::size_t, std::size_t>> chosen) {
    if (chosen == chosenPeriods_) return;
    chosenPeriods_ = chosen;
    emit periodChanged();
    if (chosen && (period_ < chosen->first || period_ > chosen->second)) showPeriod(chosen->first);
}

}  // namespace kapok::gui
