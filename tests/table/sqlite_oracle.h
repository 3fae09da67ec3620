// Random tables, and SQLite as an independent engine to compare with.
#pragma once

#include "small_table.h"

#include "sdk/text.h"

#include <QString>

#include <sqlite3.h>
#include <algorithm>
#include <limits>
#include <random>

namespace kapok {

using Lines = std::vector<std::string>;

class Random {
public:
    explicit Random(std::uint64_t seed) : engine_(seed) {}
    std::int64_t below(std::int64_t limit) {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(limit));
    }
    template <class T>
    T of(const std::vector<T>& values) {
        return values[static_cast<std::size_t>(below(static_cast<std::int64_t>(values.size())))];
    }

private:
    std::mt19937_64 engine_;
};

/// i: small whole numbers; big: extremes; x: multiples of 1/4, so that sums are exact in any order; s: texts, empty and
/// Chinese ones among them; b: booleans; d: days. A sixth of the cells is missing. A test may add y: extreme reals, and
/// e: extreme days.
inline const std::vector<Field>& oracleFields() {
    static const std::vector<Field> fields = {
        {.name = "i", .type = Type::Int64}, {.name = "big", .type = Type::Int64}, {.name = "x", .type = Type::Float64},
        {.name = "s", .type = Type::Text},  {.name = "b", .type = Type::Boolean}, {.name = "d", .type = Type::Date}};
    return fields;
}

inline void addRandom(ColumnBuilder& builder, Random& random) {
    static const std::vector<std::string> texts = {"",     "a",    "A",    "b", "ab", " a", "é",
                                                   "广州", "广东", "深圳", "😀", "01", "1",  "z'\""};
    static const std::vector<std::int64_t> extremes = {INT64_MAX,        INT64_MIN,    0, -1, 1, 9007199254740993,
                                                       9007199254740992, INT64_MAX - 1};
    constexpr double infinity = std::numeric_limits<double>::infinity();
    static const std::vector<double> extremeReals = {1e308, -1e308, 5e-324,   -5e-324,   0,   0.1, 0.30000000000000004,
                                                     0.3,   1e-7,   infinity, -infinity, 1e15};
    static const std::vector<std::int64_t> extremeDays = {INT32_MAX, INT32_MIN, 0, -1, 1, -719'528, 2'932'896};
    if (random.below(6) == 0) return builder.addMissing();
    switch (builder.field().type) {
        case Type::Int64:
            return builder.addInteger(builder.field().name == "big" ? random.of(extremes) : random.below(9) - 4);
        case Type::Float64:
            return builder.addNumber(builder.field().name == "y" ? random.of(extremeReals)
                                                                 : static_cast<double>(random.below(33) - 16) / 4);
        case Type::Text: return builder.addText(random.of(texts));
        case Type::Boolean: return builder.addInteger(random.below(2));
        default: break;
    }
    if (builder.field().name == "e") return builder.addInteger(random.of(extremeDays));
    builder.addInteger(random.below(20) - 10 + (random.below(9) == 0 ? 20'000 : 0));
}

inline Table randomTable(std::uint64_t seed, std::size_t rows, const std::vector<Field>& fields = oracleFields()) {
    Random random(seed);
    std::vector<ColumnBuilder> builders(fields.begin(), fields.end());
    for (std::size_t row = 0; row < rows; ++row) {
        for (auto& builder : builders) addRandom(builder, random);
    }
    std::vector<ColumnPtr> columns;
    for (auto& builder : builders) columns.push_back(builder.finish());
    return Table(std::move(columns));
}

/// Booleans and dates as the whole numbers that SQLite has for them.
inline std::string oracleCell(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return "-";
    if (column.type() == Type::Text) return "<" + std::string(column.text(row)) + ">";
    return column.type() == Type::Float64 ? shortest(column.number(row)) : std::to_string(column.integer(row));
}

inline Lines rowsOf(const Table& table) {
    Lines all(table.rows());
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        for (std::size_t row = 0; row < table.rows(); ++row) all[row] += oracleCell(*table.column(i), row) + " ";
    }
    return all;
}

class Sqlite {
public:
    Sqlite() { sqlite3_open(":memory:", &database_); }
    ~Sqlite() { sqlite3_close(database_); }
    Sqlite(const Sqlite&) = delete;
    Sqlite& operator=(const Sqlite&) = delete;

    void load(const std::string& name, const Table& table) {
        std::string columns;
        std::string places;
        for (const auto& column : table.columns()) {
            const bool real = column->type() == Type::Float64;
            columns += (columns.empty() ? "\"" : ", \"") + column->field().name + "\" " +
                       (real                           ? "REAL"
                        : column->type() == Type::Text ? "TEXT"
                                                       : "INTEGER");
            places += places.empty() ? "?" : ",?";
        }
        rows("CREATE TABLE " + name + " (" + columns + ")");
        rows("BEGIN");
        sqlite3_stmt* insert = nullptr;
        sqlite3_prepare_v2(database_, ("INSERT INTO " + name + " VALUES (" + places + ")").c_str(), -1, &insert,
                           nullptr);
        for (std::size_t row = 0; row < table.rows(); ++row) {
            for (std::size_t i = 0; i < table.columnCount(); ++i) {
                bind(insert, static_cast<int>(i) + 1, *table.column(i), row);
            }
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        rows("COMMIT");
    }

    Lines rows(const std::string& sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(database_, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            return {"SQL: " + sql + ": " + sqlite3_errmsg(database_)};
        }
        Lines all;
        int state = sqlite3_step(statement);
        for (; state == SQLITE_ROW; state = sqlite3_step(statement)) {
            std::string line;
            for (int i = 0; i < sqlite3_column_count(statement); ++i) line += value(statement, i) + " ";
            all.push_back(line);
        }
        if (state != SQLITE_DONE) all.push_back("SQL: " + sql + ": " + sqlite3_errmsg(database_));
        sqlite3_finalize(statement);
        return all;
    }

private:
    static void bind(sqlite3_stmt* insert, int place, const Column& column, std::size_t row) {
        if (column.isMissing(row)) {
            sqlite3_bind_null(insert, place);
        } else if (column.type() == Type::Text) {
            const auto text = column.text(row);
            sqlite3_bind_text(insert, place, text.data(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        } else if (column.type() == Type::Float64) {
            sqlite3_bind_double(insert, place, column.number(row));
        } else {
            sqlite3_bind_int64(insert, place, column.integer(row));
        }
    }
    static std::string value(sqlite3_stmt* statement, int i) {
        switch (sqlite3_column_type(statement, i)) {
            case SQLITE_NULL: return "-";
            case SQLITE_INTEGER: return std::to_string(sqlite3_column_int64(statement, i));
            case SQLITE_FLOAT: return shortest(sqlite3_column_double(statement, i));
            default: break;
        }
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
        return "<" + std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, i))) + ">";
    }

    sqlite3* database_ = nullptr;
};

/// "" when both are the same, else the first difference.
inline QString difference(const Lines& ours, const Lines& theirs) {
    if (ours == theirs) return {};
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        if (ours[i] != theirs[i]) {
            return QString::fromStdString("line " + std::to_string(i) + ": ours " + ours[i] + "theirs " + theirs[i]);
        }
    }
    return QString("ours has %1 lines, theirs %2: %3")
        .arg(ours.size())
        .arg(theirs.size())
        .arg(QString::fromStdString(theirs.empty() ? "" : theirs.back()));
}

}  // namespace kapok
