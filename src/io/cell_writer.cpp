#include "io/cell_writer.h"

#include "table/format.h"

#include <array>
#include <charconv>
#include <cmath>

namespace kapok::io {
namespace {

template <class T>
void appendNumber(std::string& out, T value) {
    std::array<char, 40> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    out.append(buffer.data(), end);
}

void appendReal(std::string& out, double value) {
    if (std::isinf(value)) {
        out += value > 0 ? "Infinity" : "-Infinity";
        return;
    }
    // "100000", not "1e+05", as long as every digit counts.
    const double size = std::abs(value);
    if (size < 1e-5 || size >= 1e15) return appendNumber(out, value);
    std::array<char, 40> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed).ptr;
    out.append(buffer.data(), end);
}

void appendHexadecimal(std::string& out, std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
}

}  // namespace

void appendCell(std::string& out, const Column& column, const Chunk& chunk, std::size_t row) {
    switch (column.type()) {
        case Type::Boolean: out += chunk.as<std::uint8_t>()[row] ? "true" : "false"; break;
        case Type::Int64: appendNumber(out, chunk.as<std::int64_t>()[row]); break;
        case Type::Float64: appendReal(out, chunk.as<double>()[row]); break;
        case Type::Text: out += (*column.dictionary())[chunk.as<std::int32_t>()[row]]; break;
        case Type::Date: out += dateText(chunk.as<std::int32_t>()[row]); break;
        case Type::DateTime:
            out += dateTimeText(chunk.as<std::int64_t>()[row]);
            if (!column.field().zone.empty()) out += 'Z';
            break;
        case Type::Geometry: appendHexadecimal(out, chunk.blobs()[row]); break;
    }
}

void appendCsvText(std::string& out, std::string_view text, char delimiter, bool escapeFormulas) {
    if (escapeFormulas && !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) {
        return appendCsvText(out, "'" + std::string(text), delimiter);
    }
    const char special[] = {delimiter, '"', '\n', '\r', '\0'};
    if (!text.empty() && text.find_first_of(special) == std::string_view::npos) {
        out += text;
        return;
    }
    out += '"';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    out += '"';
}

void appendJsonText(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                if (static_cast<unsigned char>(c) < 0x20) {
                    out += "\\u00";
                    out += digits[static_cast<unsigned char>(c) >> 4];
                    out += digits[static_cast<unsigned char>(c) & 15];
                } else {
                    out += c;
                }
        }
    }
    out += '"';
}

void appendJsonCell(std::string& out, const Column& column, const Chunk& chunk, std::size_t row) {
    if (chunk.isMissing(row)) {
        out += "null";
        return;
    }
    const bool infinite = column.type() == Type::Float64 && std::isinf(chunk.as<double>()[row]);
    if (isNumeric(column.type()) && !infinite) return appendCell(out, column, chunk, row);
    if (column.type() == Type::Text) {
        return appendJsonText(out, (*column.dictionary())[chunk.as<std::int32_t>()[row]]);
    }
    out += '"';
    appendCell(out, column, chunk, row);
    out += '"';
}

}  // namespace kapok::io
