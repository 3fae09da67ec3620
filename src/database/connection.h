// A database as a source of tables: look around, read, cancel. Sessions are read-only.
#pragma once

#include "database/connection_settings.h"
#include "database/progress.h"
#include "table/table.h"

#include <memory>

namespace kapok::database {

struct ServerInfo {
    std::string product;  ///< "PostgreSQL 15.4", "SQLite 3.40.1", what an ODBC driver says
    std::string user;
    std::string database;
    std::string tls;  ///< "TLSv1.3"; empty: the connection is not encrypted, or that is not known
};

struct SchemaInfo {
    std::string name;
    bool system = false;  ///< the server's own (pg_catalog, information_schema)
};

struct TableEntry {
    std::string schema;  ///< empty where the database has none
    std::string name;
    bool view = false;
    std::int64_t rows = -1;  ///< the server's estimate; -1: unknown
    std::string comment = {};
};

struct ColumnEntry {
    std::string name;
    std::string databaseType;  ///< as the database writes it: "numeric(12,2)"
    bool nullable = true;
    bool key = false;  ///< part of the primary key
    std::string comment = {};
};

struct ReadOptions {
    std::int64_t rowLimit = -1;  ///< at most so many rows; -1: all
    bool asText = false;         ///< every column text, as the database writes it
};

/// A value that the columns of Kapok cannot hold and that was made missing.
struct ReadProblem {
    std::int64_t row = 0;  ///< from 1
    std::string column;
    std::string text;  ///< "NaN", "infinity"
    Text what;
};

inline constexpr std::size_t keptReadProblems = 100;

struct DatabaseRead {
    Table table;
    std::vector<std::string> databaseTypes = {};  ///< a column each; empty where unknown
    std::vector<Text> notes = {};                 ///< decisions: numbers kept as text and why
    std::vector<ReadProblem> problems = {};       ///< the first `keptReadProblems`
    std::size_t problemCount = 0;
    std::vector<std::string> notices = {};  ///< what the server said meanwhile, in its words
    bool limited = false;                   ///< there are more rows than the limit
};

/// Used by one thread at a time; only `cancel` may be called from any. All reads throw Error with the server's words,
/// or Cancelled. The empty text is missing, as NULL is.
class Connection {
public:
    Connection() = default;
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    virtual ~Connection() = default;

    virtual const ConnectionSettings& settings() const = 0;
    virtual ServerInfo server() = 0;

    /// Each is one question to the server, asked when it is called: a browser asks as branches are opened.
    virtual std::vector<SchemaInfo> schemas() = 0;
    virtual std::vector<TableEntry> tables(const std::string& schema) = 0;
    virtual std::vector<ColumnEntry> columns(const std::string& schema, const std::string& table) = 0;

    /// All rows of a table or view, as of one moment. Empty schema: where the database looks first.
    virtual DatabaseRead readTable(const std::string& schema, const std::string& table, const ReadOptions& options,
                                   const Progress& progress) = 0;
    /// The answer of one statement that reads, in the database's own SQL. What would write is refused by the server.
    virtual DatabaseRead readSql(const std::string& sql, const ReadOptions& options, const Progress& progress) = 0;

    /// Stops what the server is doing for this connection; the read throws Cancelled. From any thread.
    virtual void cancel() = 0;
};

/// Opens a read-only session. Throws Error that says which part of the settings is wrong (as testConnection).
std::unique_ptr<Connection> openConnection(const ConnectionSettings& settings, const PasswordProvider& password = {});

/// A table's name as it is written after '#': schema.table, parts with dots or quotes in double quotes.
struct TablePlace {
    std::string schema;  ///< empty: where the database looks first
    std::string table;
};
TablePlace parseTablePlace(std::string_view text);
std::string tablePlaceText(const TablePlace& place);

}  // namespace kapok::database
