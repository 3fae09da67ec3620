#include "database/table_sql.h"

#include "database/sql_answer_column.h"
#include "database/sqlite_file.h"
#include "database/table_module.h"
#include "sdk/list.h"

#include <sqlite3.h>

#include <algorithm>
#include <cctype>
#include <set>

namespace kapok::database {
namespace {

constexpr int stepsBetweenPolls = 10000;  // of SQLite's virtual machine: well under a millisecond

std::string tableNames(const std::vector<SqlTable>& tables) {
    std::string names;
    for (const auto& table : tables) {
        for (const auto& name : table.names) addToList(names, name);
    }
    return names;
}

/// The byte of the statement that the last error is about. Of a table that is not there SQLite gives only the name.
std::optional<std::size_t> errorOffset(sqlite3* handle, const std::string& sql) {
    const int offset = sqlite3_error_offset(handle);
    if (offset >= 0) return static_cast<std::size_t>(offset);
    const std::string message = sqlite3_errmsg(handle);
    constexpr std::string_view noTable = "no such table: ";
    if (message.compare(0, noTable.size(), noTable) != 0) return std::nullopt;
    const std::string name = message.substr(noTable.size());
    const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
    const auto found = std::search(sql.begin(), sql.end(), name.begin(), name.end(), same);
    if (found == sql.end()) return std::nullopt;
    return static_cast<std::size_t>(found - sql.begin());
}

[[noreturn]] void failSql(sqlite3* handle, const std::string& sql, const std::vector<SqlTable>& tables) {
    if (sqlite3_errcode(handle) == SQLITE_INTERRUPT) throw Cancelled();
    const Text what = KAPOK_TR("database", "The SQL is not understood or failed: %1.").arg(sqlite3_errmsg(handle));
    const std::string names = tableNames(tables);
    const Text remedy = names.empty() ? KAPOK_TR("database", "No table is open.")
                                      : KAPOK_TR("database", "The tables are: %1.").arg(names);
    throw SqlError(Error(what, remedy), errorOffset(handle, sql));
}

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

/// One statement that only reads.
Prepared prepare(sqlite3* handle, const std::string& sql, const std::vector<SqlTable>& tables) {
    sqlite3_stmt* made = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &made, &rest) != SQLITE_OK) failSql(handle, sql, tables);
    Prepared statement(made);
    sqlite3_stmt* more = nullptr;
    const bool another = sqlite3_prepare_v2(handle, rest, -1, &more, nullptr) != SQLITE_OK || more != nullptr;
    sqlite3_finalize(more);
    if (another) throw Error(KAPOK_TR("database", "Only one SQL statement can be run at a time."));
    if (!made || sqlite3_column_count(made) == 0 || sqlite3_stmt_readonly(made) == 0) {
        throw Error(KAPOK_TR("database", "Only SQL that reads is possible here."),
                    KAPOK_TR("database", "Write a SELECT statement."));
    }
    return statement;
}

std::vector<SqlColumn> answerColumns(sqlite3_stmt* statement, const std::vector<SqlTable>& tables) {
    std::vector<SqlColumn> columns;
    std::set<std::string> used;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const std::string wished = sqlite3_column_name(statement, i);
        std::string name = wished;
        for (int n = 2; !used.insert(name).second; ++n) name = wished + "_" + std::to_string(n);
        columns.push_back({name, declaredField(tables, sqlite3_column_decltype(statement, i))});
    }
    return columns;
}

/// False: SQL has no such values.
bool bindValue(sqlite3_stmt* statement, int place, const ParameterValue& value) {
    switch (value.index()) {
        case 0: return sqlite3_bind_null(statement, place) == SQLITE_OK;
        case 1: return sqlite3_bind_int(statement, place, std::get<bool>(value) ? 1 : 0) == SQLITE_OK;
        case 2: return sqlite3_bind_int64(statement, place, std::get<std::int64_t>(value)) == SQLITE_OK;
        case 3: return sqlite3_bind_double(statement, place, std::get<double>(value)) == SQLITE_OK;
        case 4: {
            const auto& text = std::get<std::string>(value);
            return sqlite3_bind_text64(statement, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8) ==
                   SQLITE_OK;
        }
        default: return false;
    }
}

void bindValues(sqlite3_stmt* statement, const SqlValues& values) {
    for (int place = 1; place <= sqlite3_bind_parameter_count(statement); ++place) {
        const char* written = sqlite3_bind_parameter_name(statement, place);
        if (!written || *written == '?') {
            throw Error(KAPOK_TR("database", "A place in the statement has no name."),
                        KAPOK_TR("database", "Write the name of a variable after a colon, as in :year."));
        }
        const std::string name = written + 1;
        const auto value = values.find(name);
        if (value == values.end()) {
            throw Error(KAPOK_TR("database", "There is no variable \"%1\" for the statement.").arg(name),
                        KAPOK_TR("database", "Give the workbook a variable of this name, or write the value itself."));
        }
        if (!bindValue(statement, place, value->second)) {
            throw Error(KAPOK_TR("database", "The variable \"%1\" is a list; SQL takes single values.").arg(name));
        }
    }
}

int pollCancel(void* progress) {
    const auto& cancelled = static_cast<const Progress*>(progress)->cancelled;
    return cancelled && cancelled() ? 1 : 0;
}

int noteRead(void* names, int action, const char* table, const char*, const char*, const char*) {
    if (action == SQLITE_READ && table) static_cast<std::set<std::string>*>(names)->insert(table);
    return SQLITE_OK;
}

/// Names of the tables that the statement reads; those of SQLite itself are left out.
std::vector<std::string> onlyTables(const std::set<std::string>& read, const std::vector<SqlTable>& tables) {
    std::set<std::string> names;
    for (const auto& table : tables) {
        for (const auto& name : table.names) {
            // A table of which no column is read comes as the statement writes it.
            const bool isRead = std::any_of(read.begin(), read.end(), [&](const std::string& one) {
                return sqlite3_stricmp(one.c_str(), name.c_str()) == 0;
            });
            if (isRead) names.insert(name);
        }
    }
    return {names.begin(), names.end()};
}

}  // namespace

struct SqlStatement::Parts {
    const std::vector<SqlTable>& tables;
    std::string sql;
    SqliteFile memory{":memory:", SqliteFile::Mode::Create};
    Prepared statement = {};
    std::vector<SqlColumn> columns = {};
    std::vector<std::string> tablesRead = {};
};

SqlStatement::SqlStatement(const std::vector<SqlTable>& tables, const std::string& sql, const SqlValues& values)
    : parts_(new Parts{tables, sql}) {
    sqlite3* handle = parts_->memory.handle();
    registerTables(handle, tables);
    // The question must not reach files.
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    std::set<std::string> read;
    sqlite3_set_authorizer(handle, noteRead, &read);
    parts_->statement = prepare(handle, sql, tables);
    sqlite3_set_authorizer(handle, nullptr, nullptr);
    bindValues(parts_->statement.get(), values);
    parts_->columns = answerColumns(parts_->statement.get(), tables);
    parts_->tablesRead = onlyTables(read, tables);
}

SqlStatement::~SqlStatement() = default;
SqlStatement::SqlStatement(SqlStatement&&) noexcept = default;

const std::vector<SqlColumn>& SqlStatement::columns() const { return parts_->columns; }
const std::vector<std::string>& SqlStatement::tablesRead() const { return parts_->tablesRead; }

SqlAnswer SqlStatement::answer(std::size_t mostRows, const Progress& progress) {
    sqlite3* handle = parts_->memory.handle();
    sqlite3_stmt* statement = parts_->statement.get();
    sqlite3_progress_handler(handle, stepsBetweenPolls, pollCancel, const_cast<Progress*>(&progress));
    std::vector<SqlAnswerColumn> columns;
    for (const auto& column : parts_->columns) columns.emplace_back(column);
    int status = sqlite3_step(statement);
    std::size_t rows = 0;
    for (; status == SQLITE_ROW && rows < mostRows; status = sqlite3_step(statement), ++rows) {
        for (std::size_t i = 0; i < columns.size(); ++i) columns[i].add(statement, static_cast<int>(i));
    }
    if (status != SQLITE_DONE && status != SQLITE_ROW) failSql(handle, parts_->sql, parts_->tables);
    sqlite3_reset(statement);
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    std::vector<ColumnPtr> finished;
    for (auto& column : columns) finished.push_back(column.finish());
    return {Table(std::move(finished)), status == SQLITE_ROW};
}

}  // namespace kapok::database
