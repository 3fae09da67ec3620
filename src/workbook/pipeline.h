// Brings tables, answers and results up to date: a memo by key. What has its key is there, equal work is done once.
#pragma once

#include "host/jobs.h"
#include "host/plugin_host.h"
#include "io/open.h"
#include "workbook/memo.h"
#include "workbook/pipeline_values.h"
#include "workbook/state.h"

namespace kapok::workbook {

/// Asks for outcomes; 0 is none.
using RequestId = quint64;

template <class T>
using Callback = std::function<void(host::Outcome<T>)>;

/// The functions that give a value work on the thread they are called on, and may be called from any thread at once;
/// work that another thread has under way is waited for. They throw Error, or Cancelled when `context` says so.
/// The `request…` functions are for the thread of this object: they return at once, work as host jobs, and give the
/// outcome on that thread, unless `receiver` is gone by then. What is memoised already is also given that way, never
/// from within the call. A request nobody waits for any more is cancelled. Equal requests share one job.
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
    /// What a chart draws: the answer of its chartQuery.
    Table chartAnswer(const State& state, const ChartSpec& chart, const std::string& selection = {},
                      RunContext* context = nullptr);
    ModuleResult result(const State& state, const Id& analysis, RunContext* context = nullptr);
    MapFeatures mapFeatures(const State& state, const MapLayer& layer, RunContext* context = nullptr);
    /// The rows of the dataset's table that are selected.
    RowMask selected(const State& state, const Selection& selection, RunContext* context = nullptr);

    RequestId requestTable(const State& state, const Id& dataset, QObject* receiver, Callback<Table> callback);
    RequestId requestReport(const State& state, const Id& dataset, QObject* receiver, Callback<DatasetReport> callback);
    RequestId requestAnswer(const State& state, const Id& dataset, const Query& query, QObject* receiver,
                            Callback<Table> callback);
    RequestId requestChart(const State& state, const ChartSpec& chart, const std::string& selection, QObject* receiver,
                           Callback<Table> callback);
    RequestId requestResult(const State& state, const Id& analysis, QObject* receiver, Callback<ModuleResult> callback);
    RequestId requestMapFeatures(const State& state, const MapLayer& layer, QObject* receiver,
                                 Callback<MapFeatures> callback);
    RequestId requestSelected(const State& state, const Selection& selection, QObject* receiver,
                              Callback<RowMask> callback);
    /// The callback will not come; nothing happens when it has.
    void cancel(RequestId request);

    /// The table of a dataset or the result of an analysis is not there under its present key. Looks at the files.
    bool isStale(const State& state, const Id& id);
    /// The hash of all that makes the table or result, the files as they are now included. Throws Error when a source
    /// file cannot be read.
    std::string key(const State& state, const Id& id);
    /// The key in words, one line each: source, steps, module and parameters, those of joined datasets after them.
    std::vector<Text> provenance(const State& state, const Id& id) const;

    /// Forgets what was read and made: the next call reads the files again.
    void forget();
    /// Least recently used values beyond it are forgotten; those in use elsewhere stay alive there. Default 1 GiB.
    void setMemoryLimit(std::size_t bytes) { memo_.setLimit(bytes); }
    std::size_t memoryUsed() const { return memo_.bytes(); }
    /// How often work was done, not found: for tests and the status line.
    std::size_t timesMade() const { return memo_.timesMade(); }

private:
    struct Waiter {
        RequestId id = 0;
        QPointer<QObject> receiver;
        std::function<void(const std::shared_ptr<const void>&, const std::optional<Error>&)> deliver;
    };
    struct Running {
        host::JobHandle job;
        std::vector<Waiter> waiters;
        bool cancelled = false;
    };
    using Work = std::function<std::shared_ptr<const void>(RunContext&)>;

    template <class T>
    RequestId request(std::string name, Text title, std::function<T(RunContext&)> work, QObject* receiver,
                      Callback<T> callback);
    RequestId enqueue(const std::string& name, Text title, Work work, Waiter waiter);
    void finished(const std::string& name, quint64 round, const std::shared_ptr<const void>& value,
                  const host::JobEnd& end);
    void dropWaiters(const std::function<bool(const Waiter&)>& gone);

    host::Jobs& jobs_;
    const host::PluginHost& plugins_;
    Memo memo_;
    FingerprintCache fingerprints_;
    std::map<std::string, Running> running_;
    RequestId lastRequest_ = 0;
};

}  // namespace kapok::workbook
