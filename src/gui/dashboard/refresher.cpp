#include "gui/dashboard/refresher.h"

#include "gui/common/strings.h"
#include "host/translate.h"

#include <algorithm>

namespace kapok::gui {
namespace {

/// All datasets that an item is made from, by analyses and joins too.
std::vector<Id> datasetsBehind(const workbook::State& state, const Id& item) {
    std::vector<Id> reached{item};
    std::vector<Id> datasets;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        const auto found = state.find(reached[i]);
        if (!found) continue;
        if (found->kind() == ItemKind::Dataset) datasets.push_back(found->id);
        for (const Id& used : itemsUsed(*found)) {
            if (std::find(reached.begin(), reached.end(), used) == reached.end()) reached.push_back(used);
        }
    }
    return datasets;
}

}  // namespace

Refresher::Refresher(Session& session, Id dashboard, QObject* parent)
    : QObject(parent), session_(session), dashboard_(std::move(dashboard)) {
    connect(&timer_, &QTimer::timeout, this, &Refresher::refreshNow);
    follow();
}

void Refresher::follow() {
    const int seconds = session_.state().has(dashboard_) ? session_.state().dashboard(dashboard_).refreshSeconds : 0;
    if (seconds <= 0) return timer_.stop();
    if (timer_.isActive() && timer_.interval() == seconds * 1000) return;
    timer_.start(seconds * 1000);
}

void Refresher::refreshNow() {
    if (running_ || !session_.state().has(dashboard_)) return;
    const auto datasets = datasetsBehind(session_.state(), dashboard_);
    readDatabasesAgain(datasets);
    running_ = true;
    emit told();
    auto& pipeline = session_.pipeline();
    session_.jobs().run<bool>(
        KAPOK_TR("gui", "Refreshing \"%1\"").arg(session_.state().item(dashboard_).name),
        [state = session_.state(), datasets, &pipeline](host::JobContext& context) {
            bool changed = false;
            for (const Id& dataset : datasets) {
                if (!pipeline.isStale(state, dataset)) continue;
                changed = true;
                pipeline.table(state, dataset, &context);
            }
            return changed;
        },
        [this](const host::Outcome<bool>& changed) { finished(changed); }, this);
}

/// A database is asked anew when its dataset says so. All such edits in a row are one step of undo.
void Refresher::readDatabasesAgain(const std::vector<Id>& datasets) {
    for (const Id& dataset : datasets) {
        if (session_.state().dataset(dataset).source.kind != SourceKind::Database) continue;
        auto edit = workbook::readAgain(session_.state(), dataset, QDateTime::currentMSecsSinceEpoch() * 1000);
        edit.mergeKey = "refresh " + dataset;
        session_.apply(edit);
    }
}

void Refresher::finished(const host::Outcome<bool>& changed) {
    running_ = false;
    if (changed) {
        last_ = QDateTime::currentDateTime();
        error_.clear();
        if (*changed.value) emit dataChanged();
    } else if (changed.error) {
        error_ =
            tr("%1 %2").arg(host::shownString(changed.error->message()), host::shownString(changed.error->remedy()));
    }
    emit told();
}

}  // namespace kapok::gui
