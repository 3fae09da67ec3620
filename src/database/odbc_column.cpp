#include "database/odbc_column.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>

namespace kapok::database {
namespace {

constexpr std::size_t longestBound = 8192;  // characters; longer texts are fetched one by one
constexpr std::int64_t microsecondsOfDay = 86'400'000'000;

SQLSMALLINT formOf(const OdbcField& field, bool asText) {
    if (asText) return SQL_C_WCHAR;
    switch (field.type) {
        case SQL_BIT: return SQL_C_BIT;
        case SQL_TINYINT:
        case SQL_SMALLINT:
        case SQL_INTEGER:
        case SQL_BIGINT: return SQL_C_SBIGINT;
        case SQL_REAL:
        case SQL_FLOAT:
        case SQL_DOUBLE: return SQL_C_DOUBLE;
        case SQL_DECIMAL:
        case SQL_NUMERIC: return SQL_C_CHAR;
        case SQL_TYPE_DATE: return SQL_C_TYPE_DATE;
        case SQL_TYPE_TIMESTAMP: return SQL_C_TYPE_TIMESTAMP;
        case SQL_BINARY:
        case SQL_VARBINARY:
        case SQL_LONGVARBINARY: return SQL_C_BINARY;
        default: return SQL_C_WCHAR;
    }
}

Type typeOf(SQLSMALLINT form) {
    switch (form) {
        case SQL_C_BIT: return Type::Boolean;
        case SQL_C_SBIGINT: return Type::Int64;
        case SQL_C_DOUBLE:
        case SQL_C_CHAR: return Type::Float64;
        case SQL_C_TYPE_DATE: return Type::Date;
        case SQL_C_TYPE_TIMESTAMP: return Type::DateTime;
        default: return Type::Text;
    }
}

std::size_t widthOf(const OdbcField& field, SQLSMALLINT form) {
    switch (form) {
        case SQL_C_BIT: return 1;
        case SQL_C_SBIGINT:
        case SQL_C_DOUBLE: return 8;
        case SQL_C_CHAR: return std::max<std::size_t>(field.size, 40) + 8;  // sign, point, leading zero, end
        case SQL_C_TYPE_DATE: return sizeof(SQL_DATE_STRUCT);
        case SQL_C_TYPE_TIMESTAMP: return sizeof(SQL_TIMESTAMP_STRUCT);
        default: break;
    }
    if (field.size == 0 || field.size > longestBound) return 0;
    if (form == SQL_C_BINARY) return field.size;
    // A driver may count bytes or characters, and a character may need two units; numbers as text need some more.
    return (std::max<std::size_t>(field.size, 40) * 2 + 1) * sizeof(SQLWCHAR);
}

template <class T>
T valueAt(const char* bytes) {
    T value{};
    std::memcpy(&value, bytes, sizeof(T));
    return value;
}

/// MySQL has a day 0000-00-00.
template <class T>
bool isDate(const T& date) {
    return (std::chrono::year(date.year) / std::chrono::month(date.month) / std::chrono::day(date.day)).ok();
}

template <class T>
std::int64_t daysOf(const T& date) {
    using namespace std::chrono;
    return sys_days(year(date.year) / month(date.month) / day(date.day)).time_since_epoch().count();
}

std::string hexadecimal(const char* bytes, std::size_t size) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    for (std::size_t i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        text += {digits[byte >> 4], digits[byte & 15]};
    }
    return text;
}

}  // namespace

OdbcColumn::OdbcColumn(OdbcField field, bool asText)
    : field_(std::move(field)),
      form_(formOf(field_, asText)),
      type_(typeOf(form_)),
      width_(widthOf(field_, form_)),
      builder_(Field{field_.name, type_}),
      decimals_(field_.name, field_.decimals),
      decimal_(form_ == SQL_C_CHAR) {}

void OdbcColumn::addMissing() { decimal_ ? decimals_.addMissing() : builder_.addMissing(); }

void OdbcColumn::addWords(const std::string& words) { words.empty() ? builder_.addMissing() : builder_.addText(words); }

void OdbcColumn::addProblem(std::int64_t row, std::string text, Text what, DatabaseRead& read) {
    addMissing();
    if (++read.problemCount > keptReadProblems) return;
    read.problems.push_back({row, field_.name, std::move(text), std::move(what)});
}

void OdbcColumn::addNoDate(std::int64_t row, DatabaseRead& read) {
    addProblem(row, "", KAPOK_TR("database", "There is no such day: made missing."), read);
}

void OdbcColumn::addReal(double value, std::int64_t row, DatabaseRead& read) {
    if (!std::isnan(value)) return builder_.addNumber(value);
    addProblem(row, "NaN", KAPOK_TR("database", "Not a number: made missing."), read);
}

void OdbcColumn::addDecimal(const std::string& decimal, std::int64_t row, DatabaseRead& read) {
    if (decimals_.add(decimal)) return;
    addProblem(row, decimal, KAPOK_TR("database", "Not a number: made missing."), read);
}

void OdbcColumn::add(const char* bytes, std::size_t size, std::int64_t row, DatabaseRead& read) {
    switch (form_) {
        case SQL_C_BIT: return builder_.addInteger(*bytes != 0);
        case SQL_C_SBIGINT: return builder_.addInteger(valueAt<std::int64_t>(bytes));
        case SQL_C_DOUBLE: return addReal(valueAt<double>(bytes), row, read);
        case SQL_C_CHAR: return addDecimal(std::string(bytes, size), row, read);
        case SQL_C_TYPE_DATE: {
            const auto date = valueAt<SQL_DATE_STRUCT>(bytes);
            return isDate(date) ? builder_.addInteger(daysOf(date)) : addNoDate(row, read);
        }
        case SQL_C_TYPE_TIMESTAMP: {
            const auto time = valueAt<SQL_TIMESTAMP_STRUCT>(bytes);
            if (!isDate(time)) return addNoDate(row, read);
            const std::int64_t seconds = (time.hour * 60LL + time.minute) * 60 + time.second;
            return builder_.addInteger(daysOf(time) * microsecondsOfDay + seconds * 1'000'000 + time.fraction / 1000);
        }
        case SQL_C_BINARY: return addWords(hexadecimal(bytes, size));
        default: break;
    }
    std::vector<SQLWCHAR> text(size / sizeof(SQLWCHAR));
    if (!text.empty()) std::memcpy(text.data(), bytes, text.size() * sizeof(SQLWCHAR));
    std::string words = utf8Text(text.data(), text.size());
    // A text of fixed length is filled up with blanks.
    const bool padded = field_.type == SQL_CHAR || field_.type == SQL_WCHAR;
    if (padded) words.erase(words.find_last_not_of(' ') + 1);
    addWords(words);
}

ColumnPtr OdbcColumn::finish(DatabaseRead& read) {
    if (!decimal_) return builder_.finish();
    const ColumnPtr column = decimals_.finish();
    if (column->type() == Type::Text) {
        read.notes.push_back(KAPOK_TR("database",
                                      "Column \"%1\" (%2) holds numbers of more digits than a number of Kapok keeps, "
                                      "and is read as text.")
                                 .arg(field_.name)
                                 .arg(field_.shown));
    } else if (column->type() == Type::Float64) {
        read.notes.push_back(
            KAPOK_TR("database", "Column \"%1\" (%2) is read as float64: its first 15 digits are exact.")
                .arg(field_.name)
                .arg(field_.shown));
    }
    return column;
}

}  // namespace kapok::database
