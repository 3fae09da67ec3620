#include "database/table_sql.h"

#include "database/sqlite_file.h"
#include "database/table_module.h"
#include "database/value_column.h"

#include <sqlite3.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <set>

namespace kapok::database {
namespace {

constexpr int stepsBetweenPolls = 10000;  // of SQLite's virtual machine: well under a millisecond

std::string tableNames(const std::vector<SqlTable>& tables) {
    std::string names;
    for (const auto& table : tables) {
        for (const auto& name : table.names) names += (names.empty() ? "" : ", ") + name;
    }
    return names;
}

[[noreturn]] void failSql(sqlite3* handle, const std::vector<SqlTable>& tables) {
    if (sqlite3_errcode(handle) == SQLITE_INTERRUPT) throw Cancelled();
    throw Error(KAPOK_TR("database", "The SQL is not understood or failed: %1.").arg(sqlite3_errmsg(handle)),
                KAPOK_TR("database", "The tables are: %1.").arg(tableNames(tables)));
}

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// One statement that only reads.
Statement prepare(sqlite3* handle, const std::string& sql, const std::vector<SqlTable>& tables) {
    sqlite3_stmt* made = nullptr;
    const char* rest = nullptr;
    if (sqlite3_prepare_v2(handle, sql.c_str(), -1, &made, &rest) != SQLITE_OK) failSql(handle, tables);
    Statement statement(made);
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

std::int64_t daysOf(int year, int month, int day) {
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    return sys_days(date).time_since_epoch().count();
}

/// Reads what the virtual table wrote: dateText and dateTimeText. False for anything else.
bool readTime(Type type, std::string_view text, std::int64_t& value) {
    int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, used = 0;
    const std::string copy(text);
    if (std::sscanf(copy.c_str(), "%d-%2d-%2d%n", &year, &month, &day, &used) != 3) return false;
    value = daysOf(year, month, day);
    if (type == Type::Date) return copy.size() == static_cast<std::size_t>(used);
    int usedByTime = 0;
    if (std::sscanf(copy.c_str() + used, "T%2d:%2d:%2d%n", &hour, &minute, &second, &usedByTime) != 3) return false;
    value = ((value * 24 + hour) * 60 + minute) * 60 + second;
    value *= 1'000'000;
    std::string fraction = copy.substr(static_cast<std::size_t>(used + usedByTime));
    if (fraction.empty()) return true;
    if (fraction.size() > 7 || fraction.front() != '.') return false;
    fraction.resize(7, '0');
    value += std::stoll(fraction.substr(1));
    return true;
}

/// Times from their texts; null when a text is no such time (the other side of a UNION).
ColumnPtr timesFromTexts(const Column& texts, const Field& field) {
    ColumnBuilder builder(field);
    for (std::size_t row = 0; row < texts.rows(); ++row) {
        std::int64_t value = 0;
        if (texts.isMissing(row)) {
            builder.addMissing();
        } else if (readTime(field.type, texts.text(row), value)) {
            builder.addInteger(value);
        } else {
            return nullptr;
        }
    }
    return builder.finish();
}

ColumnPtr booleansFromIntegers(const Column& integers, const Field& field) {
    ColumnBuilder builder(field);
    for (std::size_t row = 0; row < integers.rows(); ++row) {
        integers.isMissing(row) ? builder.addMissing() : builder.addInteger(integers.integer(row));
    }
    return builder.finish();
}

/// A column of the answer, filled value by value.
class AnswerColumn {
public:
    AnswerColumn(std::string name, std::optional<Field> declared)
        : declared_(std::move(declared)), name_(std::move(name)), values_(name_), shapes_(shapeField()) {
        if (declared_) declared_->name = name_;
    }

    void add(sqlite3_stmt* statement, int index) {
        if (isGeometry()) return addShape(statement, index);
        switch (sqlite3_column_type(statement, index)) {
            case SQLITE_NULL: return values_.addMissing();
            case SQLITE_INTEGER: return values_.addInteger(sqlite3_column_int64(statement, index));
            case SQLITE_FLOAT: return values_.addReal(sqlite3_column_double(statement, index));
            default: return values_.addText(bytes(statement, index));
        }
    }

    /// With the field of the table's column it is, where the values allow it.
    ColumnPtr finish() {
        if (isGeometry()) return shapes_.finish();
        const bool zeroOne = values_.zeroOne();
        const ColumnPtr found = values_.finish();
        if (!declared_) return found;
        ColumnPtr restored;
        if (isTime(declared_->type) && found->type() == Type::Text) restored = timesFromTexts(*found, *declared_);
        if (declared_->type == Type::Boolean && zeroOne) restored = booleansFromIntegers(*found, *declared_);
        if (declared_->type == found->type()) restored = withField(found, *declared_);
        return restored ? restored : found;
    }

private:
    bool isGeometry() const { return declared_ && declared_->type == Type::Geometry; }

    Field shapeField() const {
        Field field = declared_.value_or(Field{});
        field.name = name_;
        field.type = Type::Geometry;
        return field;
    }

    static std::string_view bytes(sqlite3_stmt* statement, int index) {
        const void* data = sqlite3_column_type(statement, index) == SQLITE_BLOB
                               ? sqlite3_column_blob(statement, index)
                               : static_cast<const void*>(sqlite3_column_text(statement, index));
        return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(statement, index))};
    }

    void addShape(sqlite3_stmt* statement, int index) {
        const int type = sqlite3_column_type(statement, index);
        if (type == SQLITE_NULL) return shapes_.addMissing();
        if (type != SQLITE_BLOB)
            throw Error(KAPOK_TR("database", "The column %1 mixes geometry with other values.").arg(name_));
        shapes_.addWkb(bytes(statement, index));
    }

    std::optional<Field> declared_;
    std::string name_;
    ValueColumn values_;
    ColumnBuilder shapes_;
};

std::vector<AnswerColumn> answerColumns(sqlite3_stmt* statement, const std::vector<SqlTable>& tables) {
    std::vector<AnswerColumn> columns;
    std::set<std::string> used;
    for (int i = 0; i < sqlite3_column_count(statement); ++i) {
        const std::string wished = sqlite3_column_name(statement, i);
        std::string name = wished;
        for (int n = 2; !used.insert(name).second; ++n) name = wished + "_" + std::to_string(n);
        columns.emplace_back(name, declaredField(tables, sqlite3_column_decltype(statement, i)));
    }
    return columns;
}

int pollCancel(void* progress) {
    const auto& cancelled = static_cast<const Progress*>(progress)->cancelled;
    return cancelled && cancelled() ? 1 : 0;
}

}  // namespace

Table querySql(const std::vector<SqlTable>& tables, const std::string& sql, const Progress& progress) {
    SqliteFile memory(":memory:", SqliteFile::Mode::Create);
    sqlite3* handle = memory.handle();
    registerTables(handle, tables);
    // The question must not reach files.
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(handle, stepsBetweenPolls, pollCancel, const_cast<Progress*>(&progress));
    const Statement statement = prepare(handle, sql, tables);
    auto columns = answerColumns(statement.get(), tables);
    int status = sqlite3_step(statement.get());
    for (; status == SQLITE_ROW; status = sqlite3_step(statement.get())) {
        for (std::size_t i = 0; i < columns.size(); ++i) columns[i].add(statement.get(), static_cast<int>(i));
    }
    if (status != SQLITE_DONE) failSql(handle, tables);
    std::vector<ColumnPtr> finished;
    for (auto& column : columns) finished.push_back(column.finish());
    return Table(std::move(finished));
}

}  // namespace kapok::database
