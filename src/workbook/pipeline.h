// Brings tables, answers and results up to date: a memo by key. What has its key is there, equal work is done once.
#pragma once

#include "host/jobs.h"
#include "workbook/maker.h"

namespace kapok::workbook {

/// One asking for an outcome; 0 is none.
using RequestId = quint64;

template <class T>
using Callback = std::function<void(host::Outcome<T>)>;

/// The functions that give a value work on the thread they are called on, and may be called from any thread at once;
/// work that another thread has under way is waited for. They throw Error, or Cancelled when `context` says so.
/// The `request…` functions are for the thread of this object, which must be that of `jobs`: they return at once, work
/// as host jobs, and give the outcome on that thread, never from within the call, unless `receiver` is gone by then or
/// the request was cancelled. Work that nobody waits for any more is cancelled. Equal requests share one job.
class Pipeline : public QObject {
    Q_OBJECT

public:
    Pipeline(host::Jobs& jobs, const host::PluginHost& plugins, QObject* parent = nullptr);
    ~Pipeline() override;

    /// A dataset after its steps, with the labels and units of its metadata.
    Table table(const State& state, const Id& dataset, RunContext* context = nullptr);
    /// Rows as they come from the dataset's source, before its steps: what `embed` keeps.
    Table sourceTable(const State& state, const Id& dataset, RunContext* context = nullptr);
    DatasetReport report(const State& state, const Id& dataset, RunContext* context = nullptr);
    Table answer(const State& state, const Id& dataset, const Query& query, RunContext* context = nullptr);
    /// What a chart draws: the answer of its chartQuery; with a selection (a predicate) that of the selected rows.
    Table chartAnswer(const State& state, const ChartSpec& chart, const std::string& selection = {},
                      RunContext* context = nullptr);
    ModuleResult result(const State& state, const Id& analysis, RunContext* context = nullptr);
    MapAnswer mapAnswer(const State& state, const MapLayer& layer, RunContext* context = nullptr);
    /// The rows of the dataset's table that are selected.
    RowMask selected(const State& state, const Selection& selection, RunContext* context = nullptr);
    /// The rows of the layer's answer that selected rows of its dataset are behind.
    RowMask selectedFeatures(const State& state, const MapLayer& layer, const Selection& selection,
                             RunContext* context = nullptr);

    RequestId requestTable(const State& state, const Id& dataset, QObject* receiver, Callback<Table> callback);
    RequestId requestReport(const State& state, const Id& dataset, QObject* receiver, Callback<DatasetReport> callback);
    RequestId requestAnswer(const State& state, const Id& dataset, const Query& query, QObject* receiver,
                            Callback<Table> callback);
    RequestId requestChart(const State& state, const ChartSpec& chart, const std::string& selection, QObject* receiver,
                           Callback<Table> callback);
    RequestId requestResult(const State& state, const Id& analysis, QObject* receiver, Callback<ModuleResult> callback);
    RequestId requestMapAnswer(const State& state, const MapLayer& layer, QObject* receiver,
                               Callback<MapAnswer> callback);
    RequestId requestSelected(const State& state, const Selection& selection, QObject* receiver,
                              Callback<RowMask> callback);
    RequestId requestSelectedFeatures(const State& state, const MapLayer& layer, const Selection& selection,
                                      QObject* receiver, Callback<RowMask> callback);
    /// The dataset's source, to be embedded.
    RequestId requestEmbeddable(const State& state, const Id& dataset, QObject* receiver,
                                Callback<Embeddable> callback);
    /// The callback will not come; nothing happens when it has.
    void cancel(RequestId request);

    /// The table of a dataset or the result of an analysis is not there under its present key. Looks at the files.
    bool isStale(const State& state, const Id& id) { return maker_->isStale(state, id); }
    /// The hash of all that makes the table or result, the files as they are now included. Throws Error when a source
    /// file cannot be read.
    std::string key(const State& state, const Id& id) { return maker_->key(state, id); }
    /// The key in words, one line each: source, steps, module and parameters, then the same of the datasets used.
    std::vector<Text> provenance(const State& state, const Id& id) const;

    /// Forgets what was read and made: the next call reads the files again.
    void forget() { maker_->forget(); }
    /// Least recently used values beyond it are forgotten; those in use elsewhere stay alive there. Default 1 GiB.
    void setMemoryLimit(std::size_t bytes) { maker_->memo().setLimit(bytes); }
    std::size_t memoryUsed() const { return maker_->memo().bytes(); }
    /// How often work was done, not found: for tests and the status line.
    std::size_t timesMade() const { return maker_->memo().timesMade(); }

private:
    using Value = std::shared_ptr<const void>;
    struct Waiter {
        RequestId id = 0;
        bool hasReceiver = false;
        QPointer<QObject> receiver;
        QMetaObject::Connection onDestroyed;
        std::function<void(const Value& value, const std::optional<Error>& error)> deliver;
    };
    /// One job and those who wait for it.
    struct Running {
        quint64 round = 0;
        host::JobHandle job;
        std::vector<Waiter> waiters;
    };

    template <class T>
    RequestId request(const std::string& name, const Text& title, QObject* receiver, Callback<T> callback,
                      std::function<T(Maker&, RunContext&)> work);
    RequestId enqueue(const std::string& name, const Text& title, std::function<Value(Maker&, RunContext&)> work,
                      Waiter waiter);
    void start(const std::string& name, const Text& title, std::function<Value(Maker&, RunContext&)> work);
    void finished(const std::string& name, quint64 round, const Value& value, const host::JobEnd& end);

    host::Jobs& jobs_;
    std::shared_ptr<Maker> maker_;  // shared with jobs, which may end later
    std::map<std::string, Running> running_;
    quint64 lastRound_ = 0;
    RequestId lastRequest_ = 0;
};

/// The key of a dataset or analysis in words (see Pipeline::provenance).
std::vector<Text> provenance(const State& state, const Id& id, const host::PluginHost& plugins);

}  // namespace kapok::workbook
