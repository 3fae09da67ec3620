#include "gui/chart/chart_presenter.h"

#include "chart/chart_reader.h"
#include "gui/chart/chart_menu.h"
#include "gui/common/brushing.h"
#include "gui/common/crosshair.h"
#include "gui/common/strings.h"
#include "host/translate.h"
#include "spec/chart_query.h"
#include "workbook/house_style.h"
#include "workbook/selection_carrier.h"
#include "workbook/variables.h"

#include <algorithm>

namespace kapok::gui {

ChartPresenter::ChartPresenter(Session& session, chart::ChartView* view, Id item, QObject* parent)
    : QObject(parent), session_(session), view_(view), item_(std::move(item)) {
    view_->setTheme(theme());
    view_->setOffersMenu(true);
    session_.crosshair().join(view_);
    connect(&session.appearance(), &Appearance::changed, this, [this] { view_->setTheme(theme()); });
    connect(&session.workbook(), &workbook::Workbook::stateChanged, this,
            [this](const workbook::State& before, const workbook::State& after) {
                if (!workbook::sameHouseStyle(before, after)) view_->setTheme(theme());
            });
    connect(&Brushing::of(session), &Brushing::moved, this, [this](const Id& dataset) {
        if (dataset == spec_.dataset) askFirst();
    });
    connect(&Brushing::of(session), &Brushing::settled, this, [this](const Id& dataset) {
        if (dataset == spec_.dataset) askExact();
    });
    connect(view_, &chart::ChartView::marksSelected, this, &ChartPresenter::pick);
    connect(view_, &chart::ChartView::headingPicked, this, &ChartPresenter::pickValue);
    connect(view_, &chart::ChartView::rangeBrushed, this, [this](const auto& x, const auto& y, SelectionMode mode) {
        session_.guarded([&] { select(selectionOfRange(view_->drawnSpec(), view_->drawnAnswer(), x, y), mode); });
    });
    connect(view_, &chart::ChartView::areaBrushed, this, [this](const auto& area, SelectionMode mode) {
        session_.guarded([&] { select(selectionOfArea(view_->drawnSpec(), area), mode); });
    });
    connect(view_, &chart::ChartView::legendClicked, this, &ChartPresenter::switchLegend);
    connect(view_, &chart::ChartView::markOpened, this, &ChartPresenter::drillDown);
    connect(view_, &chart::ChartView::menuRequested, this, [this](const chart::ChartPlace& place, const QPoint& at) {
        if (shown_ && session_.state().has(item_)) showChartMenu(*this, place, at);
    });
}

Theme ChartPresenter::theme() const { return workbook::inHouseStyle(session_.state(), currentTheme()); }

void ChartPresenter::setSpec(const ChartSpec& spec, LinkAction link) {
    const bool same = shown_ && spec == spec_ && link == link_;
    spec_ = spec;
    link_ = link;
    if (!same) refresh();
}

void ChartPresenter::setContext(const Selection& rows) {
    context_ = rows;
    refresh();
}

LinkAction ChartPresenter::action(const Selection& selection) const {
    return linkBetween(session_.carrier().linking(), selection.view, item_, link_);
}

std::string ChartPresenter::filter() const {
    const Selection selection = session_.selections().selection(spec_.dataset);
    return action(selection) == LinkAction::Filter ? bothHold(context_.predicate, selection.predicate)
                                                   : context_.predicate;
}

void ChartPresenter::refresh() {
    Brushing::of(session_).drop(this);  // it may be of another chart
    ask();
}

void ChartPresenter::ask() {
    session_.pipeline().cancel(running_);
    const ChartSpec spec = spec_;
    filter_ = filter();
    running_ = session_.pipeline().requestChart(session_.state(), spec, filter_, this,
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
    Brushing::of(session_).drop(this);
    view_->setEstimated(false);
    view_->setChart(spec_, answer_);
    prepareFirstAnswers();
    view_->setOpensMarks(target().has_value());
    refreshSelected();
    emit shown();
}

void ChartPresenter::prepareFirstAnswers() {
    if (answer_.has("row")) return;  // rows one by one are exact at once or not at all
    session_.pipeline().requestTable(session_.state(), spec_.dataset, this,
                                     [this, dataset = spec_.dataset](const host::Outcome<Table>& table) {
                                         if (table) Brushing::of(session_).know(dataset, *table.value);
                                     });
}

void ChartPresenter::askFirst() {
    const Selection selection = session_.selections().selection(spec_.dataset);
    const Table* table = Brushing::of(session_).large(spec_.dataset);
    if (!shown_ || !table || action(selection) == LinkAction::None) return;
    const bool filters = action(selection) == LinkAction::Filter;
    session_.pipeline().cancel(filters ? running_ : runningSelected_);
    Query query;
    try {
        query = workbook::withVariables(session_.state(),
                                        chartQuery(spec_, *table, bothHold(context_.predicate, selection.predicate)));
    } catch (const Error&) {
        return;  // the exact answer says why, or asks what this one cannot
    }
    Brushing::of(session_).ask(spec_.dataset, this, [this, query, filters](const Sampled& rows) {
        auto answer = query::firstAnswer(rows.table, rows.sample, query, rows.where, rows.control);
        return answer ? std::function([this, filters, first = *answer] { showFirst(first, filters); })
                      : std::function<void()>();
    });
}

void ChartPresenter::showFirst(const Table& answer, bool filtered) {
    view_->setEstimated(true);
    filtered ? view_->setChart(spec_, answer) : view_->setSelected(&answer);
}

void ChartPresenter::askExact() {
    const bool filters = action(session_.selections().selection(spec_.dataset)) == LinkAction::Filter;
    filters || filter() != filter_ ? ask() : refreshSelected();
}

void ChartPresenter::refreshSelected() {
    if (!shown_) return;
    const Selection selection = session_.selections().selection(spec_.dataset);
    session_.pipeline().cancel(runningSelected_);
    if (selection.empty() || action(selection) != LinkAction::Highlight) {
        selected_.reset();
        Brushing::of(session_).drop(this);
        view_->setEstimated(false);
        return view_->setSelected(nullptr);
    }
    const ChartSpec spec = spec_;
    runningSelected_ = session_.pipeline().requestChart(
        session_.state(), spec, bothHold(context_.predicate, selection.predicate), this,
        [this, spec, selection](const host::Outcome<Table>& answer) {
            const bool stale = !(spec == spec_) || !(session_.selections().selection(spec.dataset) == selection);
            if (!answer || stale) return;
            selected_ = *answer.value;
            Brushing::of(session_).drop(this);
            view_->setEstimated(false);
            view_->setSelected(&*selected_);
        });
}

void ChartPresenter::select(Selection selection, SelectionMode mode) {
    selection.view = item_;
    auto& brushing = Brushing::of(session_);
    const bool letGo = brushing.isMoving() && !view_->isBrushing();
    session_.selections().select(selection, mode);
    if (letGo) brushing.settle();
}

void ChartPresenter::pick(const std::vector<std::size_t>& rows, SelectionMode mode) {
    if (rows.empty()) {
        if (mode == SelectionMode::Replace) session_.selections().clear(spec_.dataset);
        return;
    }
    session_.guarded([&] { select(selectionOfMarks(view_->drawnSpec(), view_->drawnAnswer(), rows), mode); });
}

void ChartPresenter::pickValue(std::size_t row, const std::string& channel, SelectionMode mode) {
    session_.guarded([&] { select(rowsOfValue(view_->drawnSpec(), channel, view_->drawnAnswer(), row), mode); });
}

void ChartPresenter::change(const ChartSpec& spec, const Text& label, const std::string& mergeKey) {
    session_.replace(item_, spec, label, mergeKey);
}

/// The two clicks of a double click are one step: the second one takes the first one's place.
void ChartPresenter::switchLegend(const QString& name, const QStringList& all, bool alone) {
    if (!session_.state().has(item_) || !stored().encoding.color) return;
    ChartSpec spec = stored();
    auto& hidden = spec.encoding.color->legend.hidden;
    const Table& drawn = view_->drawnAnswer();
    const auto valueOf = [&](const QString& shown) {
        return drawn.has("color") ? chart::valueShownAs(*drawn.column("color"), shown) : fromQt(shown);
    };
    const std::string value = valueOf(name);
    if (!alone) {
        ++legendClicks_;
        hiddenBefore_ = hidden;
        if (std::erase(hidden, value) == 0) hidden.push_back(value);
    } else {
        std::vector<std::string> others;
        for (const auto& one : all) {
            if (one != name) others.push_back(valueOf(one));
        }
        const auto isHidden = [this](const std::string& one) {
            return std::find(hiddenBefore_.begin(), hiddenBefore_.end(), one) != hiddenBefore_.end();
        };
        const bool was = !isHidden(value) && std::all_of(others.begin(), others.end(), isHidden);
        hidden = was ? std::vector<std::string>() : others;
    }
    if (hidden.size() >= static_cast<std::size_t>(all.size())) hidden.clear();  // all of nothing is shown
    const auto self = reinterpret_cast<std::uintptr_t>(this);  // a page and a tile of one chart count by themselves
    change(spec, KAPOK_TR("gui", "Show or hide in the legend"),
           "legend " + std::to_string(self) + " " + std::to_string(legendClicks_));
}

std::optional<DrillTarget> ChartPresenter::target(const std::string& channel) const {
    if (!shown_ || !session_.state().has(spec_.dataset)) return std::nullopt;
    return drillTarget(spec_, session_.state().dataset(spec_.dataset).hierarchies, answer_, channel);
}

void ChartPresenter::drillDown(std::size_t row, const std::string& channel) {
    const auto next = target(channel);
    if (!next || !session_.state().has(item_)) return;
    session_.guarded([&] {
        const ChartSpec down = drilledDown(stored(), *next, view_->drawnAnswer(), row);
        session_.selections().clear(spec_.dataset);
        change(down, KAPOK_TR("gui", "Drill down"));
    });
}

void ChartPresenter::drillUp(std::size_t depth) {
    if (session_.state().has(item_)) change(drilledUp(stored(), depth), KAPOK_TR("gui", "Drill up"));
}

QStringList ChartPresenter::way() const {
    QStringList way;
    for (const auto& step : spec_.drilled) way.append(toQt(step.label));
    return way;
}

Selection ChartPresenter::rowsOf(std::size_t row, const std::string& channel) const {
    const ChartSpec& drawn = view_->drawnSpec();
    Selection rows = channel.empty() ? selectionOfMarks(drawn, view_->drawnAnswer(), {row})
                                     : rowsOfValue(drawn, channel, view_->drawnAnswer(), row);
    rows.predicate = bothHold(bothHold(spec_.filter, context_.predicate), rows.predicate);
    rows.view = item_;
    return rows;
}

}  // namespace kapok::gui
