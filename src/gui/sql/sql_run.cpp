#include "gui/sql/sql_run.h"

#include <chrono>

namespace kapok::gui {

SqlRun runSql(workbook::Pipeline& pipeline, const workbook::State& state, const std::string& sql,
              const workbook::SqlInputs& known, std::size_t mostRows, RunContext& context) {
    SqlRun run{.sql = sql, .known = known};
    try {
        std::vector<database::SqlTable> tables;
        for (const auto& dataset : workbook::sqlDatasetsIn(state, sql, known))
            tables.push_back({dataset.names, pipeline.table(state, dataset.id, &context)});
        const database::Progress progress{[&context](double done) { context.progress(done); },
                                          [&context] { return context.cancelled(); }};
        const auto begin = std::chrono::steady_clock::now();
        run.outcome = query::answerSql(tables, sql, workbook::sqlValues(state, sql), mostRows, progress);
        run.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    } catch (const database::SqlError& error) {
        run.error = error;
        run.offset = error.offset();
    } catch (const Error& error) {
        run.error = error;
    }
    return run;
}

}  // namespace kapok::gui
