#include "workbook/maker.h"

#include "host/run_context.h"
#include "query/answer.h"
#include "spec/chart_query.h"
#include "spec/map_layer.h"
#include "spec/quality_rules.h"
#include "workbook/map_answer.h"
#include "workbook/pipeline_made.h"
#include "workbook/sql_source.h"
#include "workbook/table_bytes.h"
#include "workbook/variables.h"

#include "expression/syntax.h"
#include "table/evaluate.h"
#include "table/format.h"

namespace kapok::workbook {
namespace {

/// A context for callers that have none.
class Quiet {
public:
    explicit Quiet(RunContext* given) : context_(given ? *given : own_) {}
    operator RunContext&() { return context_; }

private:
    host::LocalContext own_;
    RunContext& context_;
};

/// The two conditions that bothHold() has joined. A split within quotes or brackets leaves a part that does not read.
std::optional<std::pair<std::string, std::string>> halves(const std::string& filter) {
    constexpr std::string_view between = ") and (";
    if (filter.empty() || filter.front() != '(' || filter.back() != ')') return std::nullopt;
    for (auto at = filter.find(between); at != std::string::npos; at = filter.find(between, at + 1)) {
        const std::string left = filter.substr(1, at - 1);
        const std::size_t begin = at + between.size();
        const std::string right = filter.substr(begin, filter.size() - 1 - begin);
        try {
            expression::parse(left);
            expression::parse(right);
            return std::pair{left, right};
        } catch (const Error&) {
            continue;
        }
    }
    return std::nullopt;
}

/// The quality of data is checked by the rules of their field dictionary, too.
Analysis withRules(const State& state, Analysis analysis, const host::ModuleInputs& inputs) {
    if (analysis.module != qualityModule) return analysis;
    for (const auto& [role, id] : analysis.inputs) {
        analysis.parameters =
            qualityParameters(analysis.parameters, state.dataset(id).metadata, inputs.at(role).schema());
    }
    return analysis;
}

}  // namespace

KeyMaker Maker::keys(const State& state) { return KeyMaker(state, plugins_, &fingerprints_); }

std::shared_ptr<const SourceMade> Maker::sourceMade(const State& state, const Id& dataset, RunContext& context) {
    return memo_.get<SourceMade>(keys(state).source(dataset), &context, [&] {
        const Source& source = state.dataset(dataset).source;
        SourceMade made;
        if (source.kind == SourceKind::File || source.kind == SourceKind::Database) made = readFile(source, context);
        if (source.kind == SourceKind::Embedded) made = embeddedTable(state, source);
        if (source.kind == SourceKind::Result) made = resultTable(result(state, source.analysis, &context), source);
        if (source.kind == SourceKind::Sql) made = sqlMade(state, source, context);
        const std::size_t bytes = tableBytes(made.table) + tableBytes(made.exceptions);
        return Memo::Made<SourceMade>{std::move(made), bytes};
    });
}

SourceMade Maker::sqlMade(const State& state, const Source& source, RunContext& context) {
    std::vector<database::SqlTable> tables;
    for (const auto& [name, id] : source.inputs) tables.push_back({{name}, table(state, id, &context)});
    return sqlTable(tables, source.sql, sqlValues(state, source.sql), context);
}

std::shared_ptr<const DatasetMade> Maker::datasetMade(const State& state, const Id& dataset, RunContext& context) {
    return memo_.get<DatasetMade>(keys(state).table(dataset), &context, [&] {
        const auto source = sourceMade(state, dataset, context);
        Dataset spec = state.dataset(dataset);
        spec.steps = withVariables(state, std::move(spec.steps));
        const auto other = [&](const Id& id) { return datasetMade(state, id, context)->table; };
        DatasetMade made = applyDataset(spec, *source, other, context);
        const std::size_t bytes = tableBytes(made.table, source->table);
        return Memo::Made<DatasetMade>{std::move(made), bytes};
    });
}

Table Maker::table(const State& state, const Id& dataset, RunContext* context) {
    return datasetMade(state, dataset, Quiet(context))->table;
}

Table Maker::sourceTable(const State& state, const Id& dataset, RunContext* context) {
    return sourceMade(state, dataset, Quiet(context))->table;
}

DatasetReport Maker::report(const State& state, const Id& dataset, RunContext* context) {
    return datasetMade(state, dataset, Quiet(context))->report;
}

Table Maker::answer(const State& state, const Id& dataset, const Query& query, RunContext* given) {
    Quiet quiet(given);
    RunContext& context = quiet;
    if (query == Query{}) return table(state, dataset, &context);
    return *memo_.get<Table>(keys(state).answer(dataset, query), &context, [&] {
        const auto where = [&](const std::string& filter) { return *rowsWhere(state, dataset, filter, context); };
        Table made = query::answer(datasetMade(state, dataset, context)->table, withVariables(state, query), where,
                                   controlOf(context));
        const std::size_t bytes = tableBytes(made);
        return Memo::Made<Table>{std::move(made), bytes};
    });
}

Table Maker::chartAnswer(const State& state, const ChartSpec& chart, const std::string& selection,
                         RunContext* context) {
    const Ask ask = [&](const Query& query) { return answer(state, chart.dataset, query, context); };
    return ask(chartQuery(chart, table(state, chart.dataset, context), selection, ask));
}

ModuleResult Maker::result(const State& state, const Id& analysis, RunContext* given) {
    Quiet quiet(given);
    RunContext& context = quiet;
    return *memo_.get<ModuleResult>(keys(state).result(analysis), &context, [&] {
        const Analysis& asked = state.analysis(analysis);
        const Module& module = plugins_.module(asked.module);
        const Analysis spec = withVariables(state, asked, &module);
        host::ModuleInputs inputs;
        for (const auto& [role, id] : spec.inputs) inputs.emplace(role, table(state, id, &context));
        ModuleResult made = runSeeded(module, inputs, withRules(state, spec, inputs), context);
        std::size_t bytes = 0;
        for (const auto& one : made.tables) bytes += tableBytes(one.table);
        return Memo::Made<ModuleResult>{std::move(made), bytes};
    });
}

MapAnswer Maker::mapAnswer(const State& state, const MapLayer& layer, RunContext* context) {
    if (drawsFile(layer)) return {};
    const Query query = mapLayerQuery(layer, table(state, layer.dataset, context));
    MapAnswer made{answer(state, layer.dataset, query, context), {}};
    const Boundaries& boundaries = layer.boundaries;
    if (boundaries.dataset.empty()) return made;
    const Query shapes = boundariesQuery(boundaries, table(state, boundaries.dataset, context));
    made.boundaries = answer(state, boundaries.dataset, shapes, context);
    return made;
}

RowMask Maker::selected(const State& state, const Selection& selection, RunContext* given) {
    Quiet quiet(given);
    RunContext& context = quiet;
    if (selection.empty()) return RowMask(table(state, selection.dataset, &context).rows());
    return *rowsWhere(state, selection.dataset, selection.predicate, context);
}

std::shared_ptr<const RowMask> Maker::rowsWhere(const State& state, const Id& dataset, const std::string& condition,
                                                RunContext& context) {
    return memo_.get<RowMask>(keys(state).mask(dataset, condition), &context, [&] {
        const Table rows = table(state, dataset, &context);
        RowMask made;
        if (const auto both = halves(condition)) {
            made = *rowsWhere(state, dataset, both->first, context);
            made &= *rowsWhere(state, dataset, both->second, context);
        } else {
            made = where(rows, withVariables(state, condition), controlOf(context));
        }
        return Memo::Made<RowMask>{std::move(made), rows.rows() / 8};
    });
}

RowMask Maker::selectedFeatures(const State& state, const MapLayer& layer, const Selection& selection,
                                RunContext* context) {
    const Table features = mapAnswer(state, layer, context).answer;
    if (selection.empty() || selection.dataset != layer.dataset) return RowMask(features.rows());
    if (layer.key.empty()) {  // features are rows, and known by their numbers
        const RowMask rows = selected(state, selection, context);
        if (rows.rows() == features.rows()) return rows;
        const Column& numbers = *features.column("key");
        RowMask mask(features.rows());
        for (std::size_t row = 0; row < features.rows(); ++row) {
            if (rows[static_cast<std::size_t>(numbers.integer(row)) - 1]) mask.set(row);
        }
        return mask;
    }
    // The same query over the selected rows alone names their keys.
    return featuresWithKeys(features, mapAnswer(state, filtered(layer, selection.predicate), context).answer);
}

bool Maker::isStale(const State& state, const Id& id) {
    try {
        return !memo_.has(key(state, id));
    } catch (const Error&) {
        return true;
    }
}

std::string Maker::key(const State& state, const Id& id) { return keys(state).of(id); }

void Maker::forget() {
    memo_.clear();
    fingerprints_.clear();
}

}  // namespace kapok::workbook
