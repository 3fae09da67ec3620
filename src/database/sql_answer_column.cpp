#include "database/sql_answer_column.h"

#include <sqlite3.h>

#include <chrono>
#include <cstdio>

namespace kapok::database {
namespace {

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

ColumnPtr missingColumn(const Field& field, std::size_t rows) {
    ColumnBuilder builder(field);
    for (std::size_t row = 0; row < rows; ++row) builder.addMissing();
    return builder.finish();
}

Field shapeField(const SqlColumn& column) {
    Field field = column.declared.value_or(Field{});
    field.name = column.name;
    field.type = Type::Geometry;
    return field;
}

std::string_view bytes(sqlite3_stmt* statement, int index) {
    const void* data = sqlite3_column_type(statement, index) == SQLITE_BLOB
                           ? sqlite3_column_blob(statement, index)
                           : static_cast<const void*>(sqlite3_column_text(statement, index));
    return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_column_bytes(statement, index))};
}

}  // namespace

SqlAnswerColumn::SqlAnswerColumn(SqlColumn column)
    : declared_(column.declared), name_(column.name), values_(column.name), shapes_(shapeField(column)) {
    if (declared_) declared_->name = name_;
}

void SqlAnswerColumn::add(sqlite3_stmt* statement, int index) {
    if (isGeometry()) return addShape(statement, index);
    switch (sqlite3_column_type(statement, index)) {
        case SQLITE_NULL: return values_.addMissing();
        case SQLITE_INTEGER: return values_.addInteger(sqlite3_column_int64(statement, index));
        case SQLITE_FLOAT: return values_.addReal(sqlite3_column_double(statement, index));
        default: return values_.addText(bytes(statement, index));
    }
}

void SqlAnswerColumn::addShape(sqlite3_stmt* statement, int index) {
    const int type = sqlite3_column_type(statement, index);
    if (type == SQLITE_NULL) return shapes_.addMissing();
    if (type != SQLITE_BLOB)
        throw Error(KAPOK_TR("database", "The column %1 mixes geometry with other values.").arg(name_));
    shapes_.addWkb(bytes(statement, index));
}

ColumnPtr SqlAnswerColumn::finish() {
    if (isGeometry()) return shapes_.finish();
    const bool zeroOne = values_.zeroOne();
    const ColumnPtr found = values_.finish();
    if (!declared_) return found;
    if (found->missingCount() == found->rows()) return missingColumn(*declared_, found->rows());
    ColumnPtr restored;
    if (isTime(declared_->type) && found->type() == Type::Text) restored = timesFromTexts(*found, *declared_);
    if (declared_->type == Type::Boolean && zeroOne) restored = booleansFromIntegers(*found, *declared_);
    if (declared_->type == found->type()) restored = withField(found, *declared_);
    return restored ? restored : found;
}

}  // namespace kapok::database
