// One statement over the datasets of the workbook, run as a job.
#pragma once

#include "host/run_context.h"
#include "query/sql_answer.h"
#include "workbook/pipeline.h"
#include "workbook/sql_source.h"

namespace kapok::gui {

/// How a statement ended: `outcome`, or `error` with the byte of the statement it is about.
struct SqlRun {
    std::string sql;
    workbook::SqlInputs known = {};  ///< names of datasets beside their own
    std::optional<query::SqlOutcome> outcome = {};
    std::optional<Error> error = {};
    std::optional<std::size_t> offset = {};
    double seconds = 0;  ///< of the answer alone, once the tables were there
};

/// Brings the tables that the statement names up to date and answers it, at most `mostRows` rows. Throws Cancelled.
SqlRun runSql(workbook::Pipeline& pipeline, const workbook::State& state, const std::string& sql,
              const workbook::SqlInputs& known, std::size_t mostRows, RunContext& context);

}  // namespace kapok::gui
