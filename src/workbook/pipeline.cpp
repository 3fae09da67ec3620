#include "workbook/pipeline.h"

#include "spec/json.h"
#include "workbook/edit.h"

namespace kapok::workbook {
namespace {

/// What is asked for, without looking at files: equal names are equal requests.
std::string nameOf(const State& state, const host::PluginHost& plugins, const char* what, const Id& id,
                   const std::string& detail = {}) {
    try {
        return hashOf({what, KeyMaker(state, plugins, nullptr).of(id), detail});
    } catch (const Error&) {
        // Work on what is not there fails by itself, with its reason.
        return hashOf({what, id, detail, "not there"});
    }
}

std::string json(const MapLayer& layer) {
    MapSpec map;
    map.layers = {layer};
    return kapok::toJson(map);
}

std::string nameOfItem(const State& state, const Id& id) {
    const ItemPtr item = state.find(id);
    return item ? item->name : id;
}

}  // namespace

Pipeline::Pipeline(host::Jobs& jobs, const host::PluginHost& plugins, QObject* parent)
    : QObject(parent), jobs_(jobs), maker_(std::make_shared<Maker>(plugins)) {}

Pipeline::~Pipeline() {
    for (const auto& [name, running] : running_) running.job.cancel();
}

Table Pipeline::table(const State& state, const Id& dataset, RunContext* context) {
    return maker_->table(state, dataset, context);
}

Table Pipeline::sourceTable(const State& state, const Id& dataset, RunContext* context) {
    return maker_->sourceTable(state, dataset, context);
}

DatasetReport Pipeline::report(const State& state, const Id& dataset, RunContext* context) {
    return maker_->report(state, dataset, context);
}

Table Pipeline::answer(const State& state, const Id& dataset, const Query& query, RunContext* context) {
    return maker_->answer(state, dataset, query, context);
}

Table Pipeline::chartAnswer(const State& state, const ChartSpec& chart, const std::string& selection,
                            RunContext* context) {
    return maker_->chartAnswer(state, chart, selection, context);
}

ModuleResult Pipeline::result(const State& state, const Id& analysis, RunContext* context) {
    return maker_->result(state, analysis, context);
}

MapAnswer Pipeline::mapAnswer(const State& state, const MapLayer& layer, RunContext* context) {
    return maker_->mapAnswer(state, layer, context);
}

RowMask Pipeline::selected(const State& state, const Selection& selection, RunContext* context) {
    return maker_->selected(state, selection, context);
}

RowMask Pipeline::selectedFeatures(const State& state, const MapLayer& layer, const Selection& selection,
                                   RunContext* context) {
    return maker_->selectedFeatures(state, layer, selection, context);
}

std::vector<Text> Pipeline::provenance(const State& state, const Id& id) const {
    return workbook::provenance(state, id, maker_->plugins());
}

// --- requests -----------------------------------------------------------------------------------------------------

template <class T>
RequestId Pipeline::request(const std::string& name, const Text& title, QObject* receiver, Callback<T> callback,
                            std::function<T(Maker&, RunContext&)> work) {
    Waiter waiter;
    waiter.hasReceiver = receiver != nullptr;
    waiter.receiver = receiver;
    waiter.deliver = [callback = std::move(callback)](const Value& value, const std::optional<Error>& error) {
        host::Outcome<T> outcome;
        if (value) outcome.value = *std::static_pointer_cast<const T>(value);
        outcome.error = error;
        callback(std::move(outcome));
    };
    return enqueue(
        name, title,
        [work = std::move(work)](Maker& maker, RunContext& context) -> Value {
            return std::make_shared<const T>(work(maker, context));
        },
        std::move(waiter));
}

RequestId Pipeline::requestTable(const State& state, const Id& dataset, QObject* receiver, Callback<Table> callback) {
    return request<Table>(
        nameOf(state, maker_->plugins(), "table", dataset),
        KAPOK_TR("workbook", "Preparing \"%1\"").arg(nameOfItem(state, dataset)), receiver, std::move(callback),
        [state, dataset](Maker& maker, RunContext& context) { return maker.table(state, dataset, &context); });
}

RequestId Pipeline::requestReport(const State& state, const Id& dataset, QObject* receiver,
                                  Callback<DatasetReport> callback) {
    return request<DatasetReport>(
        nameOf(state, maker_->plugins(), "report", dataset),
        KAPOK_TR("workbook", "Preparing \"%1\"").arg(nameOfItem(state, dataset)), receiver, std::move(callback),
        [state, dataset](Maker& maker, RunContext& context) { return maker.report(state, dataset, &context); });
}

RequestId Pipeline::requestAnswer(const State& state, const Id& dataset, const Query& query, QObject* receiver,
                                  Callback<Table> callback) {
    return request<Table>(nameOf(state, maker_->plugins(), "answer", dataset, kapok::toJson(query)),
                          KAPOK_TR("workbook", "Querying \"%1\"").arg(nameOfItem(state, dataset)), receiver,
                          std::move(callback), [state, dataset, query](Maker& maker, RunContext& context) {
                              return maker.answer(state, dataset, query, &context);
                          });
}

RequestId Pipeline::requestChart(const State& state, const ChartSpec& chart, const std::string& selection,
                                 QObject* receiver, Callback<Table> callback) {
    return request<Table>(nameOf(state, maker_->plugins(), "chart", chart.dataset, kapok::toJson(chart) + selection),
                          KAPOK_TR("workbook", "Querying \"%1\"").arg(nameOfItem(state, chart.dataset)), receiver,
                          std::move(callback), [state, chart, selection](Maker& maker, RunContext& context) {
                              return maker.chartAnswer(state, chart, selection, &context);
                          });
}

RequestId Pipeline::requestResult(const State& state, const Id& analysis, QObject* receiver,
                                  Callback<ModuleResult> callback) {
    return request<ModuleResult>(
        nameOf(state, maker_->plugins(), "result", analysis),
        KAPOK_TR("workbook", "Running \"%1\"").arg(nameOfItem(state, analysis)), receiver, std::move(callback),
        [state, analysis](Maker& maker, RunContext& context) { return maker.result(state, analysis, &context); });
}

RequestId Pipeline::requestMapAnswer(const State& state, const MapLayer& layer, QObject* receiver,
                                     Callback<MapAnswer> callback) {
    const Id shapes = layer.boundaries.dataset.empty() ? layer.dataset : layer.boundaries.dataset;
    const std::string detail = json(layer) + nameOf(state, maker_->plugins(), "boundaries", shapes);
    return request<MapAnswer>(
        nameOf(state, maker_->plugins(), "map", layer.dataset, detail),
        KAPOK_TR("workbook", "Querying \"%1\"").arg(nameOfItem(state, layer.dataset)), receiver, std::move(callback),
        [state, layer](Maker& maker, RunContext& context) { return maker.mapAnswer(state, layer, &context); });
}

RequestId Pipeline::requestSelected(const State& state, const Selection& selection, QObject* receiver,
                                    Callback<RowMask> callback) {
    return request<RowMask>(nameOf(state, maker_->plugins(), "mask", selection.dataset, selection.predicate),
                            KAPOK_TR("workbook", "Selecting in \"%1\"").arg(nameOfItem(state, selection.dataset)),
                            receiver, std::move(callback), [state, selection](Maker& maker, RunContext& context) {
                                return maker.selected(state, selection, &context);
                            });
}

RequestId Pipeline::requestSelectedFeatures(const State& state, const MapLayer& layer, const Selection& selection,
                                            QObject* receiver, Callback<RowMask> callback) {
    const std::string detail = hashOf({json(layer), selection.dataset, selection.predicate});
    return request<RowMask>(nameOf(state, maker_->plugins(), "features", layer.dataset, detail),
                            KAPOK_TR("workbook", "Selecting in \"%1\"").arg(nameOfItem(state, layer.dataset)), receiver,
                            std::move(callback), [state, layer, selection](Maker& maker, RunContext& context) {
                                return maker.selectedFeatures(state, layer, selection, &context);
                            });
}

RequestId Pipeline::requestEmbeddable(const State& state, const Id& dataset, QObject* receiver,
                                      Callback<Embeddable> callback) {
    return request<Embeddable>(nameOf(state, maker_->plugins(), "embeddable", dataset),
                               KAPOK_TR("workbook", "Reading \"%1\"").arg(nameOfItem(state, dataset)), receiver,
                               std::move(callback), [state, dataset](Maker& maker, RunContext& context) {
                                   Table table = maker.sourceTable(state, dataset, &context);
                                   std::string key = contentKey(table);
                                   return Embeddable{std::move(table), std::move(key)};
                               });
}

RequestId Pipeline::enqueue(const std::string& name, const Text& title, std::function<Value(Maker&, RunContext&)> work,
                            Waiter waiter) {
    waiter.id = ++lastRequest_;
    if (waiter.receiver) {
        waiter.onDestroyed =
            connect(waiter.receiver, &QObject::destroyed, this, [this, id = waiter.id] { cancel(id); });
    }
    const bool running = running_.count(name) > 0;
    running_[name].waiters.push_back(std::move(waiter));
    if (!running) start(name, title, std::move(work));
    return lastRequest_;
}

void Pipeline::start(const std::string& name, const Text& title, std::function<Value(Maker&, RunContext&)> work) {
    const quint64 round = ++lastRound_;
    const auto value = std::make_shared<Value>();
    running_[name].round = round;
    running_[name].job = jobs_.start(
        title,
        [maker = maker_, work = std::move(work), value](host::JobContext& context) { *value = work(*maker, context); },
        [this, name, round, value](const host::JobEnd& end) { finished(name, round, *value, end); }, this);
}

void Pipeline::finished(const std::string& name, quint64 round, const Value& value, const host::JobEnd& end) {
    const auto found = running_.find(name);
    if (found == running_.end() || found->second.round != round) return;
    const auto waiters = std::move(found->second.waiters);
    running_.erase(found);
    for (const auto& waiter : waiters) {
        disconnect(waiter.onDestroyed);
        if (waiter.hasReceiver && !waiter.receiver) continue;
        waiter.deliver(end.status == host::JobStatus::Done ? value : nullptr, end.error);
    }
}

void Pipeline::cancel(RequestId request) {
    for (auto running = running_.begin(); running != running_.end(); ++running) {
        auto& waiters = running->second.waiters;
        if (std::erase_if(waiters, [&](const Waiter& waiter) { return waiter.id == request; }) == 0) continue;
        if (waiters.empty()) {
            running->second.job.cancel();
            running_.erase(running);
        }
        return;
    }
}

}  // namespace kapok::workbook
