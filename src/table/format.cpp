#include "table/format.h"

#include "expression/calendar.h"
#include "sdk/text.h"

namespace kapok {
namespace {

std::string hexadecimal(std::string_view bytes) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text;
}

}  // namespace

std::string dateText(std::int64_t days) { return expression::dateText(days); }

std::string dateTimeText(std::int64_t microseconds) { return expression::dateTimeText(microseconds); }

std::string cellText(const Column& column, std::size_t row) {
    if (column.isMissing(row)) return {};
    switch (column.type()) {
        case Type::Boolean: return column.integer(row) ? "true" : "false";
        case Type::Int64: return std::to_string(column.integer(row));
        case Type::Float64: return shortest(column.number(row));
        case Type::Text: return std::string(column.text(row));
        case Type::Date: return dateText(column.integer(row));
        case Type::DateTime: return dateTimeText(column.integer(row));
        case Type::Geometry: return hexadecimal(column.wkb(row));
    }
    return {};
}

bool looksLikeCode(const Column& column) {
    const ChunkSummary bounds = column.summary();
    if (column.type() != Type::Int64 || !column.field().unit.empty() || !(bounds.minimum >= 1000)) return false;
    const auto digits = [](double value) { return std::to_string(static_cast<std::int64_t>(value)).size(); };
    return digits(bounds.minimum) == digits(bounds.maximum);
}

}  // namespace kapok
