#include "database/sqlite_connection.h"

#include "database/distinct_name.h"
#include "database/sqlite_file.h"
#include "database/sqlite_reader.h"
#include "database/value_column.h"

#include <atomic>
#include <filesystem>
#include <mutex>

#include <sqlite3.h>

namespace kapok::database {
namespace {

constexpr std::int64_t rowsPerCheck = 1024;
constexpr int stepsPerCheck = 100'000;

std::string textOf(sqlite3_stmt* row, int column) {
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(row, column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(row, column))) : std::string();
}

void addValue(sqlite3_stmt* row, int column, ValueColumn& values) {
    switch (sqlite3_column_type(row, column)) {
        case SQLITE_INTEGER: return values.addInteger(sqlite3_column_int64(row, column));
        case SQLITE_FLOAT: return values.addReal(sqlite3_column_double(row, column));
        case SQLITE_NULL: return values.addMissing();
        default: return values.addText(textOf(row, column));
    }
}

class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(const ConnectionSettings& settings)
        : settings_(settings), file_(settings.file, SqliteFile::Mode::Read) {}

    const ConnectionSettings& settings() const override { return settings_; }

    ServerInfo server() override { return {std::string("SQLite ") + sqlite3_libversion(), {}, settings_.file, {}}; }

    std::vector<SchemaInfo> schemas() override { return {{"main", false}}; }

    std::vector<TableEntry> tables(const std::string& schema) override {
        SqliteStatement list(file_,
                             "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE "
                             "'sqlite\\_%' ESCAPE '\\' ORDER BY rowid");
        std::vector<TableEntry> tables;
        while (list.step()) {
            tables.push_back({schema, textOf(list.handle(), 0), textOf(list.handle(), 1) == "view", -1, {}});
        }
        return tables;
    }

    std::vector<ColumnEntry> columns(const std::string&, const std::string& table) override {
        SqliteStatement list(file_, "PRAGMA table_info(" + quotedName(table) + ")");
        std::vector<ColumnEntry> columns;
        while (list.step()) {
            columns.push_back({textOf(list.handle(), 1),
                               textOf(list.handle(), 2),
                               sqlite3_column_int(list.handle(), 3) == 0,
                               sqlite3_column_int(list.handle(), 5) != 0,
                               {}});
        }
        return columns;
    }

    DatabaseRead readTable(const std::string&, const std::string& table, const ReadOptions& options,
                           const Progress& progress) override {
        if (options.rowLimit >= 0) return readSql("SELECT * FROM " + quotedName(table), options, progress);
        SqliteRead whole = readSqliteTable(settings_.file, table, options.asText, cancellable(progress));
        DatabaseRead read{std::move(whole.table)};
        read.databaseTypes = std::move(whole.declaredTypes);
        read.notes = std::move(whole.notes);
        return read;
    }

    DatabaseRead readSql(const std::string& sql, const ReadOptions& options, const Progress& given) override {
        const Progress progress = cancellable(given);
        const Watch watch(file_, progress);
        try {
            return rowsOf(sql, options, progress);
        } catch (const Error&) {
            progress.check();  // an interrupted statement is a cancelled one
            throw;
        }
    }

    void cancel() override { cancelled_ = true; }

private:
    /// A statement that finds no row for long is stopped all the same.
    class Watch {
    public:
        Watch(SqliteFile& file, const Progress& progress) : file_(file) {
            const auto stop = [](void* given) {
                const auto& watched = *static_cast<const Progress*>(given);
                return watched.cancelled && watched.cancelled() ? 1 : 0;
            };
            sqlite3_progress_handler(file.handle(), stepsPerCheck, stop, const_cast<Progress*>(&progress));
        }
        ~Watch() { sqlite3_progress_handler(file_.handle(), 0, nullptr, nullptr); }
        Watch(const Watch&) = delete;
        Watch& operator=(const Watch&) = delete;

    private:
        SqliteFile& file_;
    };

    Progress cancellable(const Progress& progress) {
        cancelled_ = false;
        return {progress.report,
                [this, given = progress.cancelled] { return cancelled_.load() || (given && given()); }};
    }

    DatabaseRead rowsOf(const std::string& sql, const ReadOptions& options, const Progress& progress) {
        SqliteStatement select(file_, sql);
        if (!select.handle() || sqlite3_column_count(select.handle()) == 0 || !sqlite3_stmt_readonly(select.handle())) {
            throw Error(KAPOK_TR("database", "This is not a statement that reads."),
                        KAPOK_TR("database", "Kapok only reads. Ask with SELECT, WITH or VALUES."));
        }
        DatabaseRead read;
        std::vector<std::string> names;
        std::vector<ValueColumn> columns;
        for (int i = 0; i < sqlite3_column_count(select.handle()); ++i) {
            const char* declared = sqlite3_column_decltype(select.handle(), i);
            read.databaseTypes.emplace_back(declared ? declared : "");
            names.push_back(distinctName(sqlite3_column_name(select.handle(), i), names));
            columns.emplace_back(names.back(), options.asText);
        }
        for (std::int64_t row = 0; select.step(); ++row) {
            if (row % rowsPerCheck == 0) progress.check();
            read.limited = options.rowLimit >= 0 && row == options.rowLimit;
            if (read.limited) break;
            for (std::size_t i = 0; i < columns.size(); ++i) {
                addValue(select.handle(), static_cast<int>(i), columns[i]);
            }
        }
        std::vector<ColumnPtr> made;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].mixed()) {
                read.notes.push_back(
                    KAPOK_TR("database", "Column \"%1\" holds values of several kinds and is read as text.")
                        .arg(names[i]));
            }
            made.push_back(columns[i].finish());
        }
        read.table = Table(std::move(made));
        progress.done(1);
        return read;
    }

    ConnectionSettings settings_;
    SqliteFile file_;
    std::atomic<bool> cancelled_ = false;
};

}  // namespace

std::unique_ptr<Connection> openSqlite(const ConnectionSettings& settings) {
    std::error_code failure;
    if (!std::filesystem::exists(std::filesystem::path(settings.file), failure)) {
        throw Error(KAPOK_TR("database", "There is no file %1.").arg(settings.file),
                    KAPOK_TR("database", "Check its name and folder."));
    }
    return std::make_unique<SqliteConnection>(settings);
}

}  // namespace kapok::database
