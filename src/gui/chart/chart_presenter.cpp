#include "gui/chart/chart_presenter.h"

#include "host/translate.h"
#include "spec/chart_query.h"

namespace kapok::gui {

ChartPresenter::ChartPresenter(Session& session, chart::ChartView* view, QObject* parent)
    : QObject(parent), session_(session), view_(view) {
    view_->setTheme(currentTheme());
    connect(&session.appearance(), &Appearance::changed, this, [this] { view_->setTheme(currentTheme()); });
    connect(&session.selections(), &workbook::SelectionBus::changed, this, [this](const Id& dataset) {
        if (dataset != spec_.dataset) return;
        link_ == LinkAction::Filter ? refresh() : refreshSelected();
    });
    connect(view_, &chart::ChartView::marksSelected, this, &ChartPresenter::pick);
    connect(view_, &chart::ChartView::rangeBrushed, this, &ChartPresenter::brush);
}

void ChartPresenter::setSpec(const ChartSpec& spec, LinkAction link) {
    const bool same = shown_ && spec == spec_ && link == link_;
    spec_ = spec;
    link_ = link;
    if (!same) refresh();
}

void ChartPresenter::refresh() {
    session_.pipeline().cancel(running_);
    const ChartSpec spec = spec_;
    const std::string filter =
        link_ == LinkAction::Filter ? session_.selections().selection(spec.dataset).predicate : std::string();
    running_ = session_.pipeline().requestChart(session_.state(), spec, filter, this,
                                                [this, spec](const host::Outcome<Table>& answer) {
                                                    if (!(spec == spec_)) return;
                                                    if (answer) showAnswer(*answer.value);
                                                    if (!answer.error) return;
                                                    shown_ = false;
                                                    view_->showMessage(host::shownString(answer.error->message()),
                                                                       host::shownString(answer.error->remedy()), true);
                                                });
}

void ChartPresenter::showAnswer(const Table& answer) {
    answer_ = answer;
    selected_.reset();
    shown_ = true;
    view_->setChart(spec_, answer_);
    refreshSelected();
    emit shown();
}

void ChartPresenter::refreshSelected() {
    if (!shown_ || link_ != LinkAction::Highlight) return;
    const Selection selection = session_.selections().selection(spec_.dataset);
    if (selection.empty()) {
        selected_.reset();
        return view_->setSelected(nullptr);
    }
    const ChartSpec spec = spec_;
    session_.pipeline().requestChart(
        session_.state(), spec, selection.predicate, this, [this, spec, selection](const host::Outcome<Table>& answer) {
            const bool stale = !(spec == spec_) || !(session_.selections().selection(spec.dataset) == selection);
            if (!answer || stale) return;
            selected_ = *answer.value;
            view_->setSelected(&*selected_);
        });
}

void ChartPresenter::pick(const std::vector<std::size_t>& rows, SelectionMode mode) {
    if (rows.empty()) {
        if (mode == SelectionMode::Replace) session_.selections().clear(spec_.dataset);
        return;
    }
    session_.guarded([&] { session_.selections().select(selectionOfMarks(spec_, answer_, rows), mode); });
}

void ChartPresenter::brush(const std::optional<BrushRange>& x, const std::optional<BrushRange>& y, SelectionMode mode) {
    session_.guarded([&] { session_.selections().select(selectionOfRange(spec_, answer_, x, y), mode); });
}

}  // namespace kapok::gui
