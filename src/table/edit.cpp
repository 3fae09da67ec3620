#include "table/edit.h"

#include "expression/calendar.h"
#include "sdk/error.h"

#include <charconv>
#include <cmath>

namespace kapok {
namespace {

[[noreturn]] void refuse(const Field& field, std::string_view value) {
    throw Error(KAPOK_TR("table", "\"%1\" is not a value of type %2.").arg(value).arg(typeName(field.type)),
                KAPOK_TR("table",
                         "Write numbers as 1234.5, dates as 2024-03-05, times as 2024-03-05T08:30:00, and "
                         "true or false."),
                Place{.column = field.name});
}

template <class T>
T parsed(const Field& field, std::string_view value) {
    T number{};
    const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
    if (read.ec != std::errc{} || read.ptr != value.data() + value.size()) refuse(field, value);
    return number;
}

template <class T>
T parsed(const Field& field, std::string_view value, std::optional<std::int64_t> (*parse)(std::string_view)) {
    const auto time = parse(value);
    if (!time) refuse(field, value);
    return static_cast<T>(*time);
}

/// The dictionary with one more text; codes stay.
DictionaryPtr withText(const Dictionary& dictionary, std::string_view text) {
    DictionaryBuilder builder;
    for (const auto entry : dictionary.entries()) builder.code(entry);
    builder.code(text);
    return builder.finish();
}

void setValue(const Field& field, ChunkValues& values, std::size_t row, std::string_view value) {
    switch (field.type) {
        case Type::Boolean:
            if (value != "true" && value != "false") refuse(field, value);
            std::get<Buffer<std::uint8_t>>(values)[row] = value == "true";
            return;
        case Type::Int64: std::get<Buffer<std::int64_t>>(values)[row] = parsed<std::int64_t>(field, value); return;
        case Type::Float64: std::get<Buffer<double>>(values)[row] = parsed<double>(field, value); return;
        case Type::Date:
            std::get<Buffer<std::int32_t>>(values)[row] = parsed<std::int32_t>(field, value, expression::parseDate);
            return;
        case Type::DateTime:
            std::get<Buffer<std::int64_t>>(values)[row] = parsed<std::int64_t>(field, value, expression::parseDateTime);
            return;
        default: break;
    }
}

}  // namespace

Table withCell(const Table& table, std::size_t row, std::string_view name, std::string_view value, bool missing) {
    const ColumnPtr& column = table.column(name);
    const Field& field = column->field();
    if (row >= table.rows()) {
        throw Error(KAPOK_TR("table", "There is no row %1: the table has %2 rows.").arg(row + 1).arg(table.rows()));
    }
    if (field.type == Type::Geometry && !missing) {
        throw Error(KAPOK_TR("table", "Geometry column %1 cannot be edited as text.").arg(field.name));
    }
    const std::size_t place = row % chunkRows;
    const Chunk& old = column->chunk(row / chunkRows);
    ChunkValues values = old.values;
    std::vector<MissingWord> bits = old.missing;
    bits.resize((old.rows + 63) / 64);
    const MissingWord bit = MissingWord{1} << (place % 64);
    bits[place / 64] = missing ? bits[place / 64] | bit : bits[place / 64] & ~bit;
    DictionaryPtr dictionary = column->dictionary();
    if (!missing && field.type == Type::Text) {
        if (dictionary->find(value) < 0) dictionary = withText(*dictionary, value);
        std::get<Buffer<std::int32_t>>(values)[place] = dictionary->find(value);
    } else if (!missing) {
        setValue(field, values, place, value);
    }
    std::vector<ChunkPtr> chunks;
    for (std::size_t i = 0; i < column->chunkCount(); ++i) {
        chunks.push_back(i == row / chunkRows ? makeChunk(field.type, std::move(values), std::move(bits))
                                              : column->sharedChunk(i));
    }
    return table.with(std::make_shared<Column>(field, std::move(chunks), std::move(dictionary)));
}

}  // namespace kapok
