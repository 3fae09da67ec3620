// Makes tables, answers and results, each once for its key: the pipeline without threads of its own.
#pragma once

#include "host/plugin_host.h"
#include "workbook/keys.h"
#include "workbook/memo.h"
#include "workbook/pipeline_values.h"
#include "workbook/state.h"

namespace kapok::workbook {

struct SourceMade;
struct DatasetMade;

/// Works on the thread it is called on; may be called from any thread at once. Work that another thread has under way
/// is waited for. All throw Error, or Cancelled when `context` (null: none) says so.
class Maker {
public:
    explicit Maker(const host::PluginHost& plugins) : plugins_(plugins) {}

    Table table(const State& state, const Id& dataset, RunContext* context);
    Table sourceTable(const State& state, const Id& dataset, RunContext* context);
    DatasetReport report(const State& state, const Id& dataset, RunContext* context);
    Table answer(const State& state, const Id& dataset, const Query& query, RunContext* context);
    Table chartAnswer(const State& state, const ChartSpec& chart, const std::string& selection, RunContext* context);
    ModuleResult result(const State& state, const Id& analysis, RunContext* context);
    MapAnswer mapAnswer(const State& state, const MapLayer& layer, RunContext* context);
    RowMask selected(const State& state, const Selection& selection, RunContext* context);
    RowMask selectedFeatures(const State& state, const MapLayer& layer, const Selection& selection,
                             RunContext* context);

    bool isStale(const State& state, const Id& id);
    std::string key(const State& state, const Id& id);
    void forget();
    Memo& memo() { return memo_; }
    const host::PluginHost& plugins() const { return plugins_; }

private:
    std::shared_ptr<const SourceMade> sourceMade(const State& state, const Id& dataset, RunContext& context);
    std::shared_ptr<const DatasetMade> datasetMade(const State& state, const Id& dataset, RunContext& context);
    /// For which the condition over the dataset's fields is true: each view of a selection asks for it.
    std::shared_ptr<const RowMask> rowsWhere(const State& state, const Id& dataset, const std::string& condition,
                                             RunContext& context);
    SourceMade sqlMade(const State& state, const Source& source, RunContext& context);
    KeyMaker keys(const State& state);

    const host::PluginHost& plugins_;
    Memo memo_;
    FingerprintCache fingerprints_;
};

}  // namespace kapok::workbook
