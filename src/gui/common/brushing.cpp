#include "gui/common/brushing.h"

#include "gui/common/session.h"
#include "table/evaluate.h"
#include "workbook/state.h"

#include <utility>

namespace kapok::gui {
namespace {

constexpr int restAfter = 50;  // milliseconds

}  // namespace

Brushing::Brushing(workbook::SelectionBus& bus, host::Jobs& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    rest_.setSingleShot(true);
    rest_.setInterval(restAfter);
    connect(&rest_, &QTimer::timeout, this, &Brushing::rest);
    connect(&bus, &workbook::SelectionBus::changed, this, &Brushing::selectionChanged);
}

Brushing& Brushing::of(Session& session) {
    return *session.findChild<Brushing*>(QString(), Qt::FindDirectChildrenOnly);
}

void Brushing::know(const Id& dataset, const Table& table) {
    if (table.rows() < query::firstAnswerRows) {
        large_.erase(dataset);
        return;
    }
    auto& known = large_[dataset];
    const bool same = known && known->table.columns() == table.columns();
    if (!same) known = std::make_shared<const Large>(Large{table, query::chunkSample(table, query::firstAnswerChunks)});
}

void Brushing::keepOnly(const workbook::State& state) {
    std::erase_if(large_, [&](const auto& known) { return !state.has(known.first); });
}

const Table* Brushing::large(const Id& dataset) const {
    const auto found = large_.find(dataset);
    return found == large_.end() ? nullptr : &found->second->table;
}

void Brushing::selectionChanged(const Id& dataset, const Selection& selection) {
    if (selection.empty() || !large(dataset)) {
        moving_.erase(dataset);
        emit settled(dataset);
        return;
    }
    moving_.insert(dataset);
    rest_.start();
    emit moved(dataset);
}

void Brushing::settle() {
    rest_.stop();
    next_.clear();
    rest();
}

void Brushing::rest() {
    for (const Id& dataset : std::exchange(moving_, {})) emit settled(dataset);
}

void Brushing::ask(const Id& dataset, QObject* view, Work work) {
    const auto found = large_.find(dataset);
    if (found == large_.end()) return;
    next_[view] = {view, found->second, std::move(work)};
    if (std::exchange(running_, true)) return;
    QMetaObject::invokeMethod(this, &Brushing::start, Qt::QueuedConnection);  // all views ask in this turn
}

void Brushing::drop(QObject* view) {
    next_.erase(view);
    wanted_.erase(view);
}

/// Conditions over one dataset are answered once for all views.
void Brushing::start() {
    Round round;
    for (auto& [view, asked] : std::exchange(next_, {})) {
        if (!asked.view) continue;
        wanted_.insert(view);
        round.push_back(std::move(asked));
    }
    running_ = !round.empty();
    if (round.empty()) return;
    const auto work = [round](host::JobContext& context) mutable {
        const Control control = controlOf(context);
        std::map<std::pair<const Large*, std::string>, RowMask> masks;
        for (auto& asked : round) {
            const Large& data = *asked.data;
            const query::Where where = [&](const std::string& filter) {
                const auto place = std::pair(&data, filter);
                const auto found = masks.find(place);
                if (found != masks.end()) return found->second;
                return masks.emplace(place, kapok::where(data.sample, filter, control)).first->second;
            };
            try {
                asked.show = asked.work({data.table, data.sample, where, control});
            } catch (const Error&) {
                asked.show = nullptr;
            }
        }
        return std::move(round);
    };
    jobs_.run<Round>(
        KAPOK_TR("gui", "Showing the selection"), work,
        [this](host::Outcome<Round> made) {
            if (made) finish(*made.value);
            wanted_.clear();
            running_ = false;
            if (!next_.empty()) running_ = true, start();
        },
        this);
}

void Brushing::finish(Round& round) {
    for (const auto& asked : round) {
        if (asked.view && asked.show && wanted_.count(asked.view) > 0) asked.show();
    }
    emit shown();
}

}  // namespace kapok::gui
