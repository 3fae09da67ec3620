#include "database/sqlite_fill.h"

#include "database/sqlite_file.h"
#include "table/column_builder.h"
#include "table/control.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <exception>
#include <functional>
#include <memory>
#include <span>
#include <utility>

#include <sqlite3.h>

namespace kapok::database {
namespace {

constexpr std::int64_t exactLimit = std::int64_t{1} << 53;
constexpr std::size_t rowsPerCheck = 16'384;

std::int64_t numberOf(SqliteFile& file, const std::string& sql) {
    SqliteStatement statement(file, sql);
    return statement.step() ? sqlite3_column_int64(statement.handle(), 0) : 0;
}

std::string wordOf(SqliteFile& file, const std::string& sql) {
    SqliteStatement statement(file, sql);
    if (!statement.step()) return {};
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement.handle(), 0));
    return text ? text : "";
}

/// Good enough to tell a few hundred texts apart: length, both ends.
std::size_t quickHash(std::string_view text) {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    const std::size_t bytes = std::min(text.size(), sizeof(first));
    std::memcpy(&first, text.data(), bytes);
    std::memcpy(&last, text.data() + text.size() - bytes, bytes);
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15;  // 2^64 / golden ratio
    return static_cast<std::size_t>(((first ^ last * odd) + text.size()) * odd >> 40);
}

/// A range of row ids and its columns.
struct Part {
    std::unique_ptr<SqliteFile> file;
    std::int64_t first = 0;
    std::int64_t last = 0;
    std::deque<SqliteFillColumn> columns;
};

/// Takes rows into columns as an aggregate function of SQL. Nothing is thrown through SQLite: what was thrown, and the
/// first value that does not go with those before, end the statement.
class RowSink {
public:
    /// `onRows` is told of every so many rows; false ends the statement.
    RowSink(std::deque<SqliteFillColumn>& columns, std::function<bool(std::size_t)> onRows)
        : columns_(columns), onRows_(std::move(onRows)) {}

    void attach(SqliteFile& file) {
        const auto step = [](sqlite3_context* context, int count, sqlite3_value** values) {
            auto& sink = *static_cast<RowSink*>(sqlite3_user_data(context));
            if (!sink.take(sqlite3_value_int64(values[0]), std::span(values + 1, static_cast<std::size_t>(count - 1))))
                sqlite3_result_error_code(context, SQLITE_ABORT);
        };
        const auto finish = [](sqlite3_context* context) { sqlite3_result_null(context); };
        if (sqlite3_create_function_v2(file.handle(), function, -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, nullptr,
                                       step, finish, nullptr) != SQLITE_OK)
            file.fail();
    }

    /// The calls that take all columns: each names the first of its columns, and as many as a function may have.
    static std::string calls(SqliteFile& file, const std::vector<std::string>& names) {
        const auto most = static_cast<std::size_t>(sqlite3_limit(file.handle(), SQLITE_LIMIT_FUNCTION_ARG, -1)) - 1;
        std::string sql;
        for (std::size_t i = 0; i < names.size(); ++i) {
            if (i % most == 0) sql += (i == 0 ? "" : "), ") + std::string(function) + "(" + std::to_string(i);
            sql += ", " + quotedName(names[i]);
        }
        return sql + ")";
    }

    /// False when it was ended before the last row.
    bool run(SqliteFile& file, SqliteStatement& select) {
        const int status = sqlite3_step(select.handle());
        if (thrown_) std::rethrow_exception(thrown_);
        if (!ended_ && status != SQLITE_ROW) file.fail();
        return !ended_;
    }

private:
    static constexpr const char* function = "kapok_take";

    bool take(std::int64_t first, std::span<sqlite3_value*> values) noexcept {
        try {
            if (first == 0 && rows_++ % rowsPerCheck == 0) ended_ = !onRows_(rowsPerCheck);
            auto column = columns_.begin() + first;
            for (auto* value : values) ended_ = ended_ || !(column++)->add(value);
        } catch (...) {
            thrown_ = std::current_exception();
            ended_ = true;
        }
        return !ended_;
    }

    std::deque<SqliteFillColumn>& columns_;
    std::function<bool(std::size_t)> onRows_;
    std::size_t rows_ = 0;
    bool ended_ = false;
    std::exception_ptr thrown_;
};

class Filler {
public:
    Filler(const SqliteFillPlan& plan, const Progress& progress) : plan_(plan), progress_(progress) {}

    std::optional<std::vector<ColumnPtr>> run() {
        if (!openParts()) return std::nullopt;
        std::atomic<bool> failed = false;
        parallelFor(parts_.size(), Control{progress_.cancelled, {}}, [&](std::size_t i) {
            if (!fill(parts_[i], failed)) failed = true;
        });
        if (failed) return std::nullopt;
        std::vector<ColumnPtr> columns(plan_.names.size());
        parallelFor(columns.size(), Control{progress_.cancelled, {}}, [&](std::size_t column) {
            std::vector<SqliteFillColumn*> pieces;
            for (auto& part : parts_) pieces.push_back(&part.columns[column]);
            columns[column] = joinFilled(plan_.names[column], std::move(pieces));
        });
        if (std::any_of(columns.begin(), columns.end(), [](const auto& column) { return !column; }))
            return std::nullopt;
        return columns;
    }

private:
    std::string rowId() const {
        const auto& names = plan_.names;
        const auto taken = [&](const char* word) {
            return std::any_of(names.begin(), names.end(),
                               [&](const std::string& name) { return sqlite3_stricmp(name.c_str(), word) == 0; });
        };
        for (const char* word : {"rowid", "_rowid_", "oid"}) {
            if (!taken(word)) return word;
        }
        return {};
    }

    /// The first connection's lock keeps writers out until the last has begun, but not where there is a write-ahead
    /// log: there one connection reads alone, so that all rows are of one moment.
    bool openParts() {
        auto first = std::make_unique<SqliteFile>(plan_.path, SqliteFile::Mode::Read);
        first->execute("BEGIN");
        id_ = rowId();
        if (id_.empty()) return false;
        const std::string table = quotedName(plan_.table);
        const std::int64_t lowest = numberOf(*first, "SELECT min(" + id_ + ") FROM " + table);
        const std::int64_t highest = numberOf(*first, "SELECT max(" + id_ + ") FROM " + table);
        const bool alone = wordOf(*first, "PRAGMA journal_mode") == "wal";
        if (lowest < -exactLimit || highest > exactLimit) return false;
        const std::int64_t ids = highest - lowest + 1;
        expected_ = static_cast<double>(ids);
        const auto chunks = (ids + static_cast<std::int64_t>(chunkRows) - 1) / static_cast<std::int64_t>(chunkRows);
        const auto wanted = alone ? 1 : std::min<std::int64_t>(static_cast<std::int64_t>(plan_.connections), chunks);
        // Where no id is left out, parts begin at whole chunks and nothing is copied when they are joined.
        const std::int64_t step =
            (chunks + wanted - 1) / std::max<std::int64_t>(1, wanted) * static_cast<std::int64_t>(chunkRows);
        for (std::int64_t at = lowest; at <= highest; at += step) {
            Part& part = parts_.emplace_back();
            part.first = at;
            part.last = std::min(highest, at + step - 1);
            part.file = first ? std::move(first) : std::make_unique<SqliteFile>(plan_.path, SqliteFile::Mode::Read);
            if (parts_.size() > 1) part.file->execute("BEGIN");
            if (parts_.size() > 1) numberOf(*part.file, "SELECT count(*) FROM sqlite_master");
        }
        return true;
    }

    /// The columns go to an aggregate function, which SQLite calls for every row: its values come without a return
    /// from the statement and a look-up for each of them.
    bool fill(Part& part, const std::atomic<bool>& failed) {
        part.columns.resize(plan_.names.size());
        RowSink sink(part.columns, [&](std::size_t rows) {
            progress_.check();
            done_ += rows;
            progress_.done(std::min(1.0, static_cast<double>(done_) / expected_));
            return !failed;
        });
        sink.attach(*part.file);
        SqliteStatement select(*part.file, "SELECT " + sink.calls(*part.file, plan_.names) + " FROM " +
                                               quotedName(plan_.table) + " NOT INDEXED WHERE " + id_ + " BETWEEN " +
                                               std::to_string(part.first) + " AND " + std::to_string(part.last));
        return sink.run(*part.file, select);
    }

    const SqliteFillPlan& plan_;
    const Progress& progress_;
    std::string id_;
    double expected_ = 1;
    std::atomic<std::size_t> done_ = 0;
    std::deque<Part> parts_;
};

}  // namespace

void SqliteFillColumn::openPiece() {
    const auto open = [this](auto values) {
        values.resize(chunkRows);  // uninitialised: each slot is written with its row
        slots_ = values.data();
        pieces_.push_back({std::move(values), {}});
    };
    switch (kind_) {
        case Kind::Missing: return;
        case Kind::Integers: return open(Buffer<std::int64_t>());
        case Kind::Numbers: return open(Buffer<double>());
        case Kind::Texts: return open(Buffer<std::int32_t>());
    }
}

void SqliteFillColumn::close() {
    if (pieces_.empty()) return;
    const std::size_t rows = rows_ - (pieces_.size() - 1) * chunkRows;
    std::visit(
        [rows](auto& values) {
            if constexpr (!std::is_same_v<std::decay_t<decltype(values)>, Blobs>) {
                values.resize(rows);
                if (rows < chunkRows / 2) values.shrink_to_fit();
            }
        },
        pieces_.back().values);
}

template <class T>
void SqliteFillColumn::put(T value) {
    const std::size_t slot = rows_ % chunkRows;
    if (slot == 0) openPiece();
    static_cast<T*>(slots_)[slot] = value;
    ++rows_;
}

void SqliteFillColumn::addMissing() {
    const std::size_t row = rows_ % chunkRows;
    switch (kind_) {
        case Kind::Missing: ++rows_; return;  // pieces are made when the kind is known
        case Kind::Integers: put<std::int64_t>(0); break;
        case Kind::Numbers: put<double>(0); break;
        case Kind::Texts: put<std::int32_t>(-1); break;
    }
    auto& missing = pieces_.back().missing;
    if (missing.empty()) missing.resize(chunkRows / 64);
    missing[row / 64] |= MissingWord{1} << (row % 64);
}

void SqliteFillColumn::begin(Kind kind) {
    kind_ = kind;
    for (std::size_t rows = std::exchange(rows_, 0); rows > 0; --rows) addMissing();
}

/// Most texts of a column repeat: one of a few, or the next of a cycle (times, places).
std::int32_t SqliteFillColumn::codeOf(std::string_view text) {
    const auto texts = dictionary_.current().entries();
    const auto is = [&](std::int32_t code) {
        return code >= 0 && static_cast<std::size_t>(code) < texts.size() &&
               texts[static_cast<std::size_t>(code)] == text;
    };
    if (cycle_ && is(lastCode_ + 1)) return ++lastCode_;
    std::int32_t& recent = recent_[quickHash(text) % recent_.size()];
    if (!is(recent)) recent = dictionary_.code(text);
    cycle_ = recent == lastCode_ + 1;
    return lastCode_ = recent;
}

bool SqliteFillColumn::addInteger(std::int64_t value) {
    const bool exact = value >= -exactLimit && value <= exactLimit;
    if (kind_ == Kind::Missing) begin(Kind::Integers);
    if (kind_ == Kind::Integers) {
        exact_ = exact_ && exact;
        put(value);
        return true;
    }
    if (kind_ != Kind::Numbers || !exact) return false;
    put(static_cast<double>(value));
    return true;
}

bool SqliteFillColumn::addNumber(double value) {
    if (kind_ == Kind::Missing) begin(Kind::Numbers);
    if (kind_ == Kind::Integers && !toNumbers()) return false;
    if (kind_ != Kind::Numbers) return false;
    put(value);
    return true;
}

bool SqliteFillColumn::addText(std::string_view text) {
    if (text.empty()) return addMissing(), true;
    if (kind_ == Kind::Missing) begin(Kind::Texts);
    if (kind_ != Kind::Texts) return false;
    put(codeOf(text));
    return true;
}

bool SqliteFillColumn::add(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
        case SQLITE_INTEGER: return addInteger(sqlite3_value_int64(value));
        case SQLITE_FLOAT: return addNumber(sqlite3_value_double(value));
        case SQLITE_NULL: return addMissing(), true;
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
            return addText({text, static_cast<std::size_t>(sqlite3_value_bytes(value))});
        }
        default: return false;
    }
}

bool SqliteFillColumn::toNumbers() {
    if (!exact_) return false;
    kind_ = Kind::Numbers;
    std::size_t left = rows_;
    for (auto& piece : pieces_) {
        const auto& integers = std::get<Buffer<std::int64_t>>(piece.values);
        Buffer<double> numbers(integers.size());
        const std::size_t rows = std::min(left, integers.size());
        for (std::size_t i = 0; i < rows; ++i) numbers[i] = static_cast<double>(integers[i]);
        left -= rows;
        slots_ = numbers.data();
        piece.values = std::move(numbers);
    }
    return true;
}

ColumnPtr joinFilled(std::string name, std::vector<SqliteFillColumn*> parts) {
    using Kind = SqliteFillColumn::Kind;
    Kind kind = Kind::Missing;
    for (const auto* part : parts) {
        if (part->kind_ == Kind::Missing || part->kind_ == kind) continue;
        const bool numbers = kind != Kind::Texts && part->kind_ != Kind::Texts;
        if (kind != Kind::Missing && !numbers) return nullptr;
        kind = kind == Kind::Missing ? part->kind_ : Kind::Numbers;
    }
    if (kind == Kind::Missing) kind = Kind::Texts;  // as ValueColumn has it
    const Type type = kind == Kind::Integers ? Type::Int64 : kind == Kind::Numbers ? Type::Float64 : Type::Text;
    DictionaryBuilder dictionary =
        kind == Kind::Texts && !parts.empty() ? std::move(parts[0]->dictionary_) : DictionaryBuilder();
    std::vector<ChunkPtr> chunks;
    bool aligned = true;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        SqliteFillColumn& part = *parts[i];
        if (part.kind_ == Kind::Missing) part.begin(kind);
        if (part.kind_ != kind && !part.toNumbers()) return nullptr;
        part.close();
        std::vector<std::int32_t> codes;
        if (kind == Kind::Texts && i > 0) {
            for (const auto text : part.dictionary_.current().entries()) codes.push_back(dictionary.code(text));
        }
        for (auto& piece : part.pieces_) {
            if (!codes.empty()) {
                for (auto& code : std::get<Buffer<std::int32_t>>(piece.values)) {
                    if (code >= 0) code = codes[static_cast<std::size_t>(code)];
                }
            }
            aligned = aligned && (chunks.empty() || chunks.back()->rows == chunkRows);
            chunks.push_back(makeChunk(type, std::move(piece.values), std::move(piece.missing)));
        }
        part.pieces_.clear();
    }
    const DictionaryPtr texts = kind == Kind::Texts ? dictionary.finish() : nullptr;
    Field field{std::move(name), type};
    if (aligned) return std::make_shared<Column>(std::move(field), std::move(chunks), texts);
    // Ids were left out: the chunks of the parts are of any length and are cut anew.
    ColumnBuilder builder(field);
    for (auto& chunk : chunks) {
        const Column single(field, {chunk}, texts);
        for (std::size_t row = 0; row < single.rows(); ++row) builder.addFrom(single, row);
    }
    return builder.finish();
}

std::optional<std::vector<ColumnPtr>> fillFromSqlite(const SqliteFillPlan& plan, const Progress& progress) {
    if (plan.names.empty()) return std::nullopt;
    return Filler(plan, progress).run();
}

}  // namespace kapok::database
