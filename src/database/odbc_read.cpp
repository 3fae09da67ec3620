#include "database/distinct_name.h"
#include "database/odbc_column.h"
#include "database/odbc_session.h"

#include <algorithm>
#include <array>

namespace kapok::database {
namespace {

constexpr std::size_t blockBytes = 4U << 20U;
constexpr std::size_t mostBlockRows = 4096;
constexpr std::int64_t rowsPerCheck = 1024;

OdbcField fieldOf(const OdbcStatement& statement, SQLUSMALLINT number, const std::vector<std::string>& taken) {
    OdbcField field;
    std::array<SQLWCHAR, 512> name{};
    SQLSMALLINT size = 0;
    SQLSMALLINT nullable = 0;
    SQLDescribeColW(statement.get(), number, name.data(), static_cast<SQLSMALLINT>(name.size()), &size, &field.type,
                    &field.size, &field.decimals, &nullable);
    const auto length =
        std::min<std::size_t>(static_cast<std::size_t>(std::max<SQLSMALLINT>(size, 0)), name.size() - 1);
    field.name = distinctName(utf8Text(name.data(), length), taken);
    SQLSMALLINT bytes = 0;
    std::array<SQLWCHAR, 128> shown{};
    if (SQL_SUCCEEDED(SQLColAttributeW(statement.get(), number, SQL_DESC_TYPE_NAME, shown.data(),
                                       static_cast<SQLSMALLINT>(sizeof(shown)), &bytes, nullptr))) {
        field.shown =
            utf8Text(shown.data(), std::min(static_cast<std::size_t>(bytes) / sizeof(SQLWCHAR), shown.size() - 1));
    }
    SQLLEN isUnsigned = SQL_FALSE;
    SQLColAttributeW(statement.get(), number, SQL_DESC_UNSIGNED, nullptr, 0, nullptr, &isUnsigned);
    // A whole number of 64 bits without a sign may be more than an int64 holds.
    if (field.type == SQL_BIGINT && isUnsigned == SQL_TRUE) {
        field.type = SQL_DECIMAL;
        field.decimals = 0;
    }
    return field;
}

/// Where the values of one column of a block are put.
struct Bound {
    std::vector<char> values;
    std::vector<SQLLEN> sizes;
};

class Reader {
public:
    Reader(OdbcSession& session, const ReadOptions& options, const Progress& progress)
        : session_(session), options_(options), progress_(progress), statement_(session.handle()) {}

    /// False when a value was longer than its column says: then it is to be read again, `longValues` set.
    bool read(const std::string& sql, bool longValues, DatabaseRead& read) {
        execute(sql);
        SQLSMALLINT count = 0;
        SQLNumResultCols(statement_.get(), &count);
        if (count == 0) {
            throw Error(KAPOK_TR("database", "The statement gives no columns."),
                        KAPOK_TR("database", "Kapok only reads. Ask with SELECT."));
        }
        std::vector<std::string> names;
        for (SQLSMALLINT i = 1; i <= count; ++i) {
            columns_.emplace_back(fieldOf(statement_, static_cast<SQLUSMALLINT>(i), names), options_.asText);
            names.push_back(columns_.back().field().name);
            read.databaseTypes.push_back(columns_.back().field().shown);
        }
        const bool bounded = std::all_of(columns_.begin(), columns_.end(), [](const auto& c) { return c.width() > 0; });
        if (bounded && !longValues) {
            if (!readBlocks(read)) return false;
        } else {
            readOneByOne(read);
        }
        std::vector<ColumnPtr> made;
        for (auto& column : columns_) made.push_back(column.finish(read));
        read.table = Table(std::move(made));
        return true;
    }

private:
    void execute(const std::string& sql) {
        const int seconds = session_.statementSeconds();
        if (seconds > 0) {
            SQLSetStmtAttrW(statement_.get(), SQL_ATTR_QUERY_TIMEOUT, odbcNumber(static_cast<std::size_t>(seconds)), 0);
        }
        if (options_.rowLimit >= 0) {
            SQLSetStmtAttrW(statement_.get(), SQL_ATTR_MAX_ROWS,
                            odbcNumber(static_cast<std::size_t>(options_.rowLimit) + 1), 0);
        }
        auto text = odbcText(sql);
        session_.run(statement_, progress_, [&] { return SQLExecDirectW(statement_.get(), text.data(), SQL_NTS); });
    }

    bool limitReached(DatabaseRead& read) const {
        read.limited = options_.rowLimit >= 0 && rows_ == options_.rowLimit;
        return read.limited;
    }

    bool readBlocks(DatabaseRead& read) {
        std::size_t rowBytes = 0;
        for (const auto& column : columns_) rowBytes += column.width() + sizeof(SQLLEN);
        const std::size_t blockRows = std::clamp<std::size_t>(blockBytes / rowBytes, 1, mostBlockRows);
        std::vector<Bound> bound;
        SQLULEN fetched = 0;
        SQLSetStmtAttrW(statement_.get(), SQL_ATTR_ROW_ARRAY_SIZE, odbcNumber(blockRows), 0);
        SQLSetStmtAttrW(statement_.get(), SQL_ATTR_ROWS_FETCHED_PTR, &fetched, 0);
        bound.reserve(columns_.size());
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const std::size_t width = columns_[i].width();
            Bound& one =
                bound.emplace_back(Bound{std::vector<char>(width * blockRows), std::vector<SQLLEN>(blockRows)});
            SQLBindCol(statement_.get(), static_cast<SQLUSMALLINT>(i + 1), columns_[i].form(), one.values.data(),
                       static_cast<SQLLEN>(width), one.sizes.data());
        }
        while (fetch()) {
            for (std::size_t row = 0; row < fetched; ++row) {
                if (limitReached(read)) return true;
                ++rows_;
                if (!addRow(bound, row, read)) return false;
            }
        }
        return true;
    }

    bool addRow(const std::vector<Bound>& bound, std::size_t row, DatabaseRead& read) {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            OdbcColumn& column = columns_[i];
            const SQLLEN size = bound[i].sizes[row];
            if (size == SQL_NULL_DATA) {
                column.addMissing();
                continue;
            }
            const std::size_t end = column.form() == SQL_C_WCHAR ? sizeof(SQLWCHAR) : column.form() == SQL_C_CHAR;
            if (size < 0 || static_cast<std::size_t>(size) + end > column.width()) return false;
            column.add(bound[i].values.data() + row * column.width(), static_cast<std::size_t>(size), rows_, read);
        }
        return true;
    }

    /// The watcher stops a server that does not answer; a cancel between two blocks needs none.
    bool fetch() {
        progress_.check();
        SQLRETURN status = SQL_SUCCESS;
        session_.run(statement_, progress_, [&] { return status = SQLFetch(statement_.get()); });
        return status != SQL_NO_DATA;
    }

    bool fetchOne() {
        if (rows_ % rowsPerCheck == 0) return fetch();
        const SQLRETURN status = SQLFetch(statement_.get());
        if (!SQL_SUCCEEDED(status) && status != SQL_NO_DATA) session_.fail(statement_);
        return status != SQL_NO_DATA;
    }

    void readOneByOne(DatabaseRead& read) {
        while (fetchOne()) {
            if (limitReached(read)) return;
            ++rows_;
            for (std::size_t i = 0; i < columns_.size(); ++i) addLong(i, read);
        }
    }

    /// A value in parts, however long it is.
    void addLong(std::size_t index, DatabaseRead& read) {
        OdbcColumn& column = columns_[index];
        const std::size_t end = column.form() == SQL_C_WCHAR ? sizeof(SQLWCHAR) : column.form() == SQL_C_CHAR;
        std::string whole;
        for (;;) {
            SQLLEN left = 0;
            const SQLRETURN status = SQLGetData(statement_.get(), static_cast<SQLUSMALLINT>(index + 1), column.form(),
                                                part_.data(), static_cast<SQLLEN>(part_.size()), &left);
            if (status == SQL_NO_DATA) break;
            if (!SQL_SUCCEEDED(status)) session_.fail(statement_);
            if (left == SQL_NULL_DATA) return column.addMissing();
            const bool more = left == SQL_NO_TOTAL || static_cast<std::size_t>(left) > part_.size() - end;
            whole.append(part_.data(), more ? part_.size() - end : static_cast<std::size_t>(left));
            if (!more) break;
        }
        column.add(whole.data(), whole.size(), rows_, read);
    }

    OdbcSession& session_;
    const ReadOptions& options_;
    const Progress& progress_;
    OdbcStatement statement_;
    std::vector<OdbcColumn> columns_;
    std::vector<char> part_ = std::vector<char>(65536);
    std::int64_t rows_ = 0;
};

/// Every read ends with a rollback: nothing that a statement did stays.
class Rollback {
public:
    explicit Rollback(OdbcSession& session) : session_(session) {}
    ~Rollback() { session_.rollback(); }
    Rollback(const Rollback&) = delete;
    Rollback& operator=(const Rollback&) = delete;

private:
    OdbcSession& session_;
};

}  // namespace

DatabaseRead readFromOdbc(OdbcSession& session, const std::string& sql, const ReadOptions& options,
                          const Progress& progress) {
    session.beginRead();
    const Rollback rollback(session);
    DatabaseRead read;
    if (!Reader(session, options, progress).read(sql, false, read)) {
        read = {};
        Reader(session, options, progress).read(sql, true, read);
    }
    progress.done(1);
    return read;
}

}  // namespace kapok::database
