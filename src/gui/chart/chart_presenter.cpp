#include "gui/chart/chart_presenter.h"

#include "host/translate.h"
#include "query/first_answer.h"
#include "spec/chart_query.h"
#include "workbook/variables.h"

namespace kapok::gui {

ChartPresenter::ChartPresenter(Session& session, chart::ChartView* view, QObject* parent)
    : QObject(parent), session_(session), view_(view) {
    view_->setTheme(currentTheme());
    connect(&session.appearance(), &Appearance::changed, this, [this] { view_->setTheme(currentTheme()); });
    connect(&session.selections(), &workbook::SelectionBus::changed, this, [this](const Id& dataset) {
        if (dataset == spec_.dataset) selectionChanged();
    });
    constexpr int restAfter = 50;  // milliseconds
    rest_.setSingleShot(true);
    rest_.setInterval(restAfter);
    connect(&rest_, &QTimer::timeout, this, &ChartPresenter::askExact);
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
    rest_.stop();
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
    dropFirst();
    view_->setEstimated(false);
    view_->setChart(spec_, answer_);
    prepareFirstAnswers();
    refreshSelected();
    emit shown();
}

void ChartPresenter::prepareFirstAnswers() {
    table_.reset();
    sample_.reset();
    if (answer_.has("row")) return;  // rows one by one are exact at once or not at all
    session_.pipeline().requestTable(session_.state(), spec_.dataset, this,
                                     [this, dataset = spec_.dataset](const host::Outcome<Table>& table) {
                                         if (!table || dataset != spec_.dataset) return;
                                         if (table.value->rows() < query::firstAnswerRows) return;
                                         table_ = *table.value;
                                         sample_ = query::chunkSample(*table_, query::firstAnswerChunks);
                                     });
}

void ChartPresenter::selectionChanged() {
    const Selection selection = session_.selections().selection(spec_.dataset);
    dropFirst();
    if (shown_ && !selection.empty() && askFirst(selection)) {
        session_.pipeline().cancel(runningSelected_);
        rest_.start();
    } else {
        askExact();
    }
}

bool ChartPresenter::askFirst(const Selection& selection) {
    if (!sample_ || link_ == LinkAction::None) return false;
    Query query;
    try {
        query = workbook::withVariables(session_.state(), chartQuery(spec_, *table_, selection.predicate));
    } catch (const Error&) {
        return false;  // the exact answer says why, or asks what this one cannot
    }
    const auto work = [table = *table_, sample = *sample_, query](host::JobContext& context) {
        return query::firstAnswer(table, sample, query, controlOf(context));
    };
    first_ = session_.jobs().run<std::optional<Table>>(
        KAPOK_TR("workbook", "Querying \"%1\"").arg(session_.itemName(spec_.dataset).toStdString()), work,
        [this, round = round_](const host::Outcome<std::optional<Table>>& answer) {
            if (answer && *answer.value && round == round_) showFirst(**answer.value);
        },
        this);
    return true;
}

void ChartPresenter::showFirst(const Table& answer) {
    view_->setEstimated(true);
    link_ == LinkAction::Filter ? view_->setChart(spec_, answer) : view_->setSelected(&answer);
}

void ChartPresenter::dropFirst() {
    first_.cancel();
    ++round_;
}

void ChartPresenter::askExact() {
    rest_.stop();
    link_ == LinkAction::Filter ? refresh() : refreshSelected();
}

void ChartPresenter::refreshSelected() {
    if (!shown_ || link_ != LinkAction::Highlight) return;
    const Selection selection = session_.selections().selection(spec_.dataset);
    session_.pipeline().cancel(runningSelected_);
    if (selection.empty()) {
        selected_.reset();
        view_->setEstimated(false);
        return view_->setSelected(nullptr);
    }
    const ChartSpec spec = spec_;
    runningSelected_ = session_.pipeline().requestChart(
        session_.state(), spec, selection.predicate, this, [this, spec, selection](const host::Outcome<Table>& answer) {
            const bool stale = !(spec == spec_) || !(session_.selections().selection(spec.dataset) == selection);
            if (!answer || stale) return;
            selected_ = *answer.value;
            dropFirst();
            view_->setEstimated(false);
            view_->setSelected(&*selected_);
        });
}

void ChartPresenter::pick(const std::vector<std::size_t>& rows, SelectionMode mode) {
    if (rows.empty()) {
        if (mode == SelectionMode::Replace) session_.selections().clear(spec_.dataset);
        return;
    }
    session_.guarded(
        [&] { session_.selections().select(selectionOfMarks(view_->drawnSpec(), view_->drawnAnswer(), rows), mode); });
}

void ChartPresenter::brush(const std::optional<BrushRange>& x, const std::optional<BrushRange>& y, SelectionMode mode) {
    session_.guarded(
        [&] { session_.selections().select(selectionOfRange(view_->drawnSpec(), view_->drawnAnswer(), x, y), mode); });
}

}  // namespace kapok::gui
