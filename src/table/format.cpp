#include "table/format.h"

#include "sdk/text.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace kapok {
namespace {

constexpr std::int64_t dayMicroseconds = 86'400'000'000;

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

std::string dateText(std::int64_t days) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{days}}};
    std::array<char, 32> buffer{};
    const int length = std::snprintf(buffer.data(), buffer.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
                                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return {buffer.data(), static_cast<std::size_t>(length)};
}

std::string dateTimeText(std::int64_t microseconds) {
    std::int64_t days = microseconds / dayMicroseconds;
    std::int64_t rest = microseconds % dayMicroseconds;
    if (rest < 0) {
        rest += dayMicroseconds;
        --days;
    }
    const auto seconds = static_cast<int>(rest / 1'000'000);
    const auto fraction = static_cast<int>(rest % 1'000'000);
    std::array<char, 32> buffer{};
    int length =
        std::snprintf(buffer.data(), buffer.size(), "T%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    if (fraction != 0) {
        length +=
            std::snprintf(buffer.data() + length, buffer.size() - static_cast<std::size_t>(length), ".%06d", fraction);
    }
    return dateText(days) + std::string(buffer.data(), static_cast<std::size_t>(length));
}

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

}  // namespace kapok
