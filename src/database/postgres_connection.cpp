#include "database/postgres_connection.h"

#include "database/sqlite_file.h"

#include <cstdlib>

namespace kapok::database {
namespace {

std::string cell(const PgResult& result, int row, int column) { return PQgetvalue(result.get(), row, column); }
bool isTrue(const PgResult& result, int row, int column) { return cell(result, row, column) == "t"; }

}  // namespace

std::unique_ptr<PostgresSession> connectPostgres(const ConnectionSettings& settings, const PasswordProvider& password,
                                                 std::optional<PgFailure>& failure) {
    constexpr std::string_view invalidPassword = "28P01";
    auto session = std::make_unique<PostgresSession>(settings, "", failure);
    if (!failure) return session;
    const bool another = failure->passwordMissing || (failure->passwordUsed && failure->state == invalidPassword);
    const std::string given = another && password ? password(settings) : "";
    if (given.empty()) return nullptr;
    failure.reset();
    session = std::make_unique<PostgresSession>(settings, given, failure);
    return failure ? nullptr : std::move(session);
}

ServerInfo PostgresConnection::server() {
    const PgResult answer =
        session_->execute("SELECT current_setting('server_version'), current_user, current_database()");
    const char* tls = PQsslAttribute(session_->handle(), "protocol");
    const bool encrypted = PQsslInUse(session_->handle()) != 0;
    return {"PostgreSQL " + cell(answer, 0, 0), cell(answer, 0, 1), cell(answer, 0, 2), encrypted && tls ? tls : ""};
}

std::vector<SchemaInfo> PostgresConnection::schemas() {
    const PgResult answer = session_->execute(
        "SELECT nspname, nspname LIKE 'pg\\_%' OR nspname = 'information_schema' FROM pg_catalog.pg_namespace "
        "WHERE has_schema_privilege(oid, 'USAGE') AND nspname !~ '^pg_(toast|temp)' "
        "ORDER BY 2, nspname <> 'public', nspname");
    std::vector<SchemaInfo> schemas;
    for (int i = 0; i < PQntuples(answer.get()); ++i) schemas.push_back({cell(answer, i, 0), isTrue(answer, i, 1)});
    return schemas;
}

std::vector<TableEntry> PostgresConnection::tables(const std::string& schema) {
    const PgResult answer = session_->ask(
        "SELECT c.relname, c.relkind IN ('v', 'm'), c.reltuples::int8, coalesce(obj_description(c.oid, 'pg_class'), "
        "'') "
        "FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
        "WHERE n.nspname = $1 AND c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition ORDER BY c.relname",
        {schema});
    std::vector<TableEntry> tables;
    for (int i = 0; i < PQntuples(answer.get()); ++i) {
        TableEntry table{schema, cell(answer, i, 0), isTrue(answer, i, 1), std::atoll(PQgetvalue(answer.get(), i, 2)),
                         cell(answer, i, 3)};
        if (table.view && table.rows == 0) table.rows = -1;
        tables.push_back(std::move(table));
    }
    return tables;
}

std::vector<ColumnEntry> PostgresConnection::columns(const std::string& schema, const std::string& table) {
    const PgResult answer = session_->ask(
        "SELECT a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull, "
        "EXISTS (SELECT FROM pg_catalog.pg_index AS i WHERE i.indrelid = c.oid AND i.indisprimary AND a.attnum = ANY "
        "(i.indkey)), coalesce(col_description(c.oid, a.attnum), '') "
        "FROM pg_catalog.pg_attribute AS a JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid "
        "JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace "
        "WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum",
        {schema, table});
    std::vector<ColumnEntry> columns;
    for (int i = 0; i < PQntuples(answer.get()); ++i) {
        columns.push_back(
            {cell(answer, i, 0), cell(answer, i, 1), isTrue(answer, i, 2), isTrue(answer, i, 3), cell(answer, i, 4)});
    }
    return columns;
}

DatabaseRead PostgresConnection::readTable(const std::string& schema, const std::string& table,
                                           const ReadOptions& options, const Progress& progress) {
    const std::string name = schema.empty() ? quotedName(table) : quotedName(schema) + '.' + quotedName(table);
    return copyFromPostgres(*session_, "SELECT * FROM " + name, options, progress);
}

DatabaseRead PostgresConnection::readSql(const std::string& sql, const ReadOptions& options, const Progress& progress) {
    return copyFromPostgres(*session_, sql, options, progress);
}

}  // namespace kapok::database
