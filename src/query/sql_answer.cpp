#include "query/sql_answer.h"

#include "query/sql_native.h"

namespace kapok::query {

SqlOutcome answerSql(const std::vector<database::SqlTable>& tables, const std::string& sql,
                     const database::SqlValues& values, std::size_t mostRows, const database::Progress& progress) {
    // SQLite reads the statement in any case: its errors, names and types are those of the answer.
    database::SqlStatement statement(tables, sql, values);
    const NativeChoice choice = nativePlan(tables, sql, values);
    database::SqlAnswer made = choice.plan
                                   ? answerNatively(*choice.plan, tables, statement.columns(), mostRows,
                                                    {.cancelled = progress.cancelled, .progress = progress.report})
                                   : statement.answer(mostRows, progress);
    return {std::move(made.table), made.cut, statement.tablesRead(),
            choice.plan ? SqlEngine::Native : SqlEngine::Sqlite, choice.reason};
}

}  // namespace kapok::query
