#include "database/big_endian.h"
#include "database/distinct_name.h"
#include "database/postgres_column.h"
#include "database/postgres_connection.h"
#include "database/sqlite_file.h"

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace kapok::database {
namespace {

constexpr std::int64_t rowsPerReport = 4096;
constexpr std::size_t copyHeader = 19;  // "PGCOPY\n\377\r\n\0", flags, length of the extension

std::string withoutSemicolon(std::string sql) {
    const auto last = sql.find_last_not_of(" \t\r\n");
    sql.erase(last == std::string::npos ? 0 : last + 1);
    if (sql.ends_with(';')) sql.pop_back();
    return sql;
}

/// COPY takes other statements too, but only these can stand in brackets; the rest would write, or is no table.
void requireSelect(const std::string& sql) {
    std::string word;
    for (const char c : sql.substr(std::min(sql.size(), sql.find_first_not_of(" \t\r\n(")))) {
        if (!std::isalpha(static_cast<unsigned char>(c))) break;
        word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    // A comment may come first: the server judges what follows it.
    if (word.empty() || word == "select" || word == "with" || word == "values" || word == "table") return;
    throw Error(KAPOK_TR("database", "This is not a statement that reads: it begins with %1.").arg(word),
                KAPOK_TR("database", "Kapok only reads. Ask with SELECT, WITH, VALUES or TABLE."));
}

std::vector<PgField> fieldsOf(PostgresSession& session, const std::string& sql, const Progress& progress) {
    const PgResult described = session.describe(sql, progress);
    std::vector<PgField> fields;
    std::vector<std::string> names;
    std::string types = "{";
    std::string modifiers = "{";
    for (int i = 0; i < PQnfields(described.get()); ++i) {
        names.push_back(distinctName(PQfname(described.get(), i), names));
        fields.push_back({names.back(), PQftype(described.get(), i), PQfmod(described.get(), i),
                          PQftable(described.get(), i) != InvalidOid});
        types += (i ? "," : "") + std::to_string(fields.back().type);
        modifiers += (i ? "," : "") + std::to_string(fields.back().modifier);
    }
    if (fields.empty()) {
        throw Error(KAPOK_TR("database", "The statement gives no columns."),
                    KAPOK_TR("database", "Kapok only reads. Ask with SELECT."));
    }
    const PgResult answer = session.ask(
        "SELECT format_type(asked.type, asked.modifier), known.typname, known.typtype "
        "FROM unnest($1::oid[], $2::int4[]) WITH ORDINALITY AS asked(type, modifier, place) "
        "LEFT JOIN pg_catalog.pg_type AS known ON known.oid = asked.type ORDER BY asked.place",
        {types + "}", modifiers + "}"}, progress);
    for (int i = 0; i < PQntuples(answer.get()) && static_cast<std::size_t>(i) < fields.size(); ++i) {
        PgField& field = fields[static_cast<std::size_t>(i)];
        field.shown = PQgetvalue(answer.get(), i, 0);
        field.typeName = PQgetvalue(answer.get(), i, 1);
        field.enumeration = *PQgetvalue(answer.get(), i, 2) == 'e';
    }
    return fields;
}

/// The planner's guess, for the progress bar.
double expectedRows(PostgresSession& session, const std::string& sql, const Progress& progress) {
    if (!progress.report) return 0;
    const PgResult plan = session.execute("EXPLAIN (FORMAT JSON) " + sql, progress);
    constexpr std::string_view key = "\"Plan Rows\":";
    const std::string json = PQntuples(plan.get()) ? PQgetvalue(plan.get(), 0, 0) : "";
    const auto at = json.find(key);
    return at == std::string::npos ? 0 : std::strtod(json.c_str() + at + key.size(), nullptr);
}

/// The statement in brackets, so that columns of one name, types to be written as text and a limit work alike.
std::string copyStatement(const std::string& sql, const std::vector<PgColumn>& columns, std::int64_t limit) {
    std::string select;
    std::string aliases;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const std::string name = "c" + std::to_string(i);
        aliases += (i ? ", " : "") + name;
        select += (i ? ", " : "") + name + (columns[i].wantsText() ? "::text" : "");
    }
    std::string copy = "COPY (SELECT " + select + " FROM (" + sql + "\n) AS answer(" + aliases + ")";
    // One row more tells whether there is more.
    if (limit >= 0) copy += " LIMIT " + std::to_string(limit + 1);
    return copy + ") TO STDOUT (FORMAT binary)";
}

class Rows {
public:
    Rows(std::vector<PgColumn>& columns, DatabaseRead& read) : columns_(columns), read_(read) {}

    std::int64_t count() const { return count_; }

    /// One message of the COPY: the header, a row, the end, or the first two or all three together.
    void add(std::string_view bytes, std::int64_t limit) {
        if (!started_) {
            if (bytes.size() < copyHeader) fail();
            const auto extension = bigEndian<std::uint32_t>(bytes.data() + copyHeader - 4);
            if (bytes.size() < copyHeader + extension) fail();
            bytes.remove_prefix(copyHeader + extension);
            started_ = true;
        }
        while (!bytes.empty()) {
            const auto fields = bigEndian<std::int16_t>(taken(bytes, 2).data());
            if (fields == -1) return;
            if (static_cast<std::size_t>(fields) != columns_.size()) fail();
            if (limit >= 0 && count_ == limit) {
                read_.limited = true;
                return;
            }
            addRow(bytes);
        }
    }

private:
    void addRow(std::string_view& bytes) {
        ++count_;
        for (auto& column : columns_) {
            const auto size = bigEndian<std::int32_t>(taken(bytes, 4).data());
            size < 0 ? column.addMissing() : column.add(taken(bytes, static_cast<std::size_t>(size)), count_, read_);
        }
    }

    static std::string_view taken(std::string_view& bytes, std::size_t size) {
        if (bytes.size() < size) fail();
        const std::string_view part = bytes.substr(0, size);
        bytes.remove_prefix(size);
        return part;
    }

    [[noreturn]] static void fail() {
        throw Error(KAPOK_TR("database", "The answer of the server is not readable."),
                    KAPOK_TR("database", "Try again; if it stays so, the server is of an unknown kind."));
    }

    std::vector<PgColumn>& columns_;
    DatabaseRead& read_;
    std::int64_t count_ = 0;
    bool started_ = false;
};

/// Ends the transaction whatever happens.
class ReadTransaction {
public:
    explicit ReadTransaction(PostgresSession& session) : session_(session) {
        session_.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    }
    ~ReadTransaction() {
        try {
            session_.rollback();
        } catch (...) {  // the connection is gone, and with it the transaction
        }
    }
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

private:
    PostgresSession& session_;
};

}  // namespace

DatabaseRead copyFromPostgres(PostgresSession& session, const std::string& statement, const ReadOptions& options,
                              const Progress& progress) {
    const std::string sql = withoutSemicolon(statement);
    requireSelect(sql);
    session.beginRead();
    DatabaseRead read;
    const ReadTransaction transaction(session);
    std::vector<PgColumn> columns;
    for (auto& field : fieldsOf(session, sql, progress)) {
        read.databaseTypes.push_back(field.shown);
        columns.emplace_back(std::move(field), options.asText);
    }
    const double expected =
        options.rowLimit >= 0 ? static_cast<double>(options.rowLimit) : expectedRows(session, sql, progress);
    session.execute(copyStatement(sql, columns, options.rowLimit), progress);
    Rows rows(columns, read);
    while (const auto bytes = session.nextCopyRow(progress)) {
        rows.add(*bytes, options.rowLimit);
        if (rows.count() % rowsPerReport != 0) continue;
        session.check(progress);
        if (expected > 0) progress.done(std::min(0.99, static_cast<double>(rows.count()) / expected));
    }
    std::vector<ColumnPtr> made;
    for (auto& column : columns) made.push_back(column.finish(read));
    read.table = Table(std::move(made));
    read.notices = session.takeNotices();
    progress.done(1);
    return read;
}

}  // namespace kapok::database
