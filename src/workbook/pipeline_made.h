// The single works of the pipeline, each from its inputs alone.
#pragma once

#include "database/table_sql.h"
#include "sdk/run_context.h"
#include "workbook/pipeline_values.h"
#include "workbook/state.h"

#include <functional>

namespace kapok::workbook {

/// Rows as they come from a source.
struct SourceMade {
    Table table;
    io::ImportReport import = {};
    Table exceptions = {};  ///< see io::Opened
};

struct DatasetMade {
    Table table;
    DatasetReport report = {};
};

SourceMade readFile(const Source& source, RunContext& context);
SourceMade embeddedTable(const State& state, const Source& source);
SourceMade sqlTable(const std::vector<database::SqlTable>& tables, const std::string& sql,
                    const database::SqlValues& values, RunContext& context);
SourceMade resultTable(const ModuleResult& result, const Source& source);

/// Steps and metadata applied. `other` gives the tables of datasets that steps name.
DatasetMade applyDataset(const Dataset& dataset, const SourceMade& source, const std::function<Table(const Id&)>& other,
                         RunContext& context);

/// Runs with the seed of the analysis.
ModuleResult runSeeded(const Module& module, const host::ModuleInputs& inputs, const Analysis& analysis,
                       RunContext& context);

}  // namespace kapok::workbook
