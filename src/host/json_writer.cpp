#include "host/json_writer.h"

#include "sdk/text.h"
#include "table/format.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kapok::host {
namespace {

constexpr int exactDigits = 17;  // enough for every double to read back the same

void appendQuoted(std::string& out, std::string_view utf8) {
    constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

}  // namespace

void JsonWriter::separate() {
    if (!first_) out_ += ',';
    first_ = false;
}

JsonWriter& JsonWriter::beginObject() {
    separate();
    out_ += '{';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::endObject() {
    out_ += '}';
    first_ = false;
    return *this;
}

JsonWriter& JsonWriter::beginArray() {
    separate();
    out_ += '[';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::endArray() {
    out_ += ']';
    first_ = false;
    return *this;
}

JsonWriter& JsonWriter::key(std::string_view name) {
    separate();
    appendQuoted(out_, name);
    out_ += ':';
    first_ = true;
    return *this;
}

JsonWriter& JsonWriter::null() {
    separate();
    out_ += "null";
    return *this;
}

JsonWriter& JsonWriter::boolean(bool value) {
    separate();
    out_ += value ? "true" : "false";
    return *this;
}

JsonWriter& JsonWriter::integer(std::int64_t value) {
    separate();
    out_ += std::to_string(value);
    return *this;
}

JsonWriter& JsonWriter::number(double value) {
    if (!std::isfinite(value)) return text(shortest(value));
    separate();
    std::array<char, 40> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, exactDigits).ptr;
    out_.append(buffer.data(), end);
    return *this;
}

JsonWriter& JsonWriter::text(std::string_view utf8) {
    separate();
    appendQuoted(out_, utf8);
    return *this;
}

JsonWriter& JsonWriter::cell(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return null();
    switch (column.type()) {
        case Type::Boolean: return boolean(column.integer(row) != 0);
        case Type::Int64: return integer(column.integer(row));
        case Type::Float64: return number(column.number(row));
        case Type::Text: return text(column.text(row));
        case Type::Date:
        case Type::DateTime:
        case Type::Geometry: break;
    }
    return text(cellText(column, row));
}

JsonWriter& JsonWriter::table(const Table& table) {
    beginObject();
    for (const auto& column : table.columns()) {
        key(column->field().name).beginArray();
        for (std::size_t row = 0; row < table.rows(); ++row) cell(*column, row);
        endArray();
    }
    return endObject();
}

}  // namespace kapok::host
