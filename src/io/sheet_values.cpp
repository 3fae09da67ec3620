#include "io/sheet_values.h"

#include "sdk/text.h"
#include "table/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace kapok::io {
namespace {

constexpr double exactLimit = 9007199254740992.0;  // 2^53
constexpr double lastSerial = 2'958'466;           // 10000-01-01
constexpr std::int64_t dayMicroseconds = 86'400'000'000;

bool isWhole(double number) { return std::abs(number) <= exactLimit && number == std::floor(number); }

std::string clockText(double serial, bool seconds) {
    const auto total = std::llround(serial * 86400);
    std::array<char, 32> text{};
    const long long hours = total / 3600;
    const int minutes = static_cast<int>(total / 60 % 60);
    const int rest = static_cast<int>(total % 60);
    if (seconds || rest != 0) {
        std::snprintf(text.data(), text.size(), "%02lld:%02d:%02d", hours, minutes, rest);
    } else {
        std::snprintf(text.data(), text.size(), "%02lld:%02d", hours, minutes);
    }
    return text.data();
}

}  // namespace

const SheetCell* SheetValues::at(std::uint32_t column, std::uint32_t row) const {
    if (column >= cells_.columns.size()) return nullptr;
    const auto& all = cells_.columns[column];
    const auto found = std::lower_bound(all.begin(), all.end(), row,
                                        [](const SheetCell& cell, std::uint32_t r) { return cell.row < r; });
    return found != all.end() && found->row == row ? &*found : nullptr;
}

const NumberFormat& SheetValues::format(const SheetCell& cell) const {
    static const NumberFormat general;
    return cell.format < workbook_.formats.size() ? workbook_.formats[cell.format] : general;
}

bool SheetValues::isCode(const SheetCell& cell) const {
    return cell.kind == SheetCell::Kind::Number && format(cell).kind == NumberFormat::Kind::Code &&
           isWhole(cell.number) && cell.number >= 0;
}

bool SheetValues::serialTime(double serial, std::int64_t& microseconds) const {
    constexpr double firstOf1904 = 24'107;  // days from 1904-01-01 to 1970-01-01
    constexpr double firstOf1900 = 25'569;  // days from 1899-12-30
    if (!(serial >= 0) || serial >= lastSerial) return false;
    double offset = firstOf1904;
    if (!workbook_.date1904) {
        // Excel believes in a 29 February 1900: serial 60 is no day, those before it count from 1899-12-31.
        if (serial < 1 || (serial >= 60 && serial < 61)) return false;
        offset = serial < 60 ? firstOf1900 - 1 : firstOf1900;
    }
    const double days = std::floor(serial);
    // A serial number is good for milliseconds.
    microseconds =
        static_cast<std::int64_t>(days - offset) * dayMicroseconds + std::llround((serial - days) * 86'400'000) * 1000;
    return true;
}

bool SheetValues::time(const SheetCell& cell, std::int64_t& microseconds, bool& zoned) const {
    zoned = false;
    if (const auto text = plainText(cell)) return parseDateTime(trimmed(*text), microseconds, zoned);
    if (cell.kind != SheetCell::Kind::Number) return false;
    switch (format(cell).kind) {
        case NumberFormat::Kind::Date:
        case NumberFormat::Kind::DateTime: return serialTime(cell.number, microseconds);
        case NumberFormat::Kind::Time:
            return !format(cell).elapsed && cell.number >= 1 && serialTime(cell.number, microseconds);
        default: return false;
    }
}

std::optional<std::string_view> SheetValues::plainText(const SheetCell& cell) const {
    const bool held = cell.kind == SheetCell::Kind::Text || cell.kind == SheetCell::Kind::Digits ||
                      cell.kind == SheetCell::Kind::Time;
    return held ? std::optional(cells_.texts[cell.text]) : std::nullopt;
}

CellKind SheetValues::numberKind(const SheetCell& cell) const {
    const CellKind number = isWhole(cell.number) ? CellKind::Integer : CellKind::Real;
    std::int64_t microseconds = 0;
    bool zoned = false;
    switch (format(cell).kind) {
        case NumberFormat::Kind::Number:
        case NumberFormat::Kind::Text: return number;
        case NumberFormat::Kind::Code: return isCode(cell) ? CellKind::Code : number;
        case NumberFormat::Kind::Date:
            if (!time(cell, microseconds, zoned)) return number;
            return microseconds % dayMicroseconds == 0 ? CellKind::Date : CellKind::LocalTime;
        case NumberFormat::Kind::DateTime: return time(cell, microseconds, zoned) ? CellKind::LocalTime : number;
        case NumberFormat::Kind::Time: break;
    }
    if (time(cell, microseconds, zoned)) return CellKind::LocalTime;
    return cell.number >= 0 ? CellKind::Text : number;
}

CellKind SheetValues::kind(const SheetCell& cell) const {
    switch (cell.kind) {
        case SheetCell::Kind::Number: return numberKind(cell);
        case SheetCell::Kind::Boolean: return CellKind::Boolean;
        case SheetCell::Kind::Error: return CellKind::Empty;
        case SheetCell::Kind::Text:
        case SheetCell::Kind::Digits:
        case SheetCell::Kind::Time: break;
    }
    const CellKind kind = cellKind(cells_.texts[cell.text]);
    const bool digits = kind == CellKind::Integer || kind == CellKind::BigInteger || kind == CellKind::Real;
    return digits && format(cell).kind == NumberFormat::Kind::Text ? CellKind::Code : kind;
}

std::string SheetValues::numberText(const SheetCell& cell) const {
    std::int64_t microseconds = 0;
    bool zoned = false;
    if (isCode(cell)) return codeText(format(cell), static_cast<std::uint64_t>(cell.number));
    if (time(cell, microseconds, zoned)) {
        const bool date = format(cell).kind == NumberFormat::Kind::Date && microseconds % dayMicroseconds == 0;
        return date ? dateText(microseconds / dayMicroseconds) : dateTimeText(microseconds);
    }
    if (format(cell).kind == NumberFormat::Kind::Time && cell.number >= 0) {
        return clockText(cell.number, format(cell).seconds);
    }
    return isWhole(cell.number) ? std::to_string(static_cast<std::int64_t>(cell.number)) : shortest(cell.number);
}

std::string SheetValues::text(const SheetCell& cell) const {
    if (const auto text = plainText(cell)) return std::string(*text);
    if (cell.kind == SheetCell::Kind::Boolean) return cell.number != 0 ? "true" : "false";
    return cell.kind == SheetCell::Kind::Number ? numberText(cell) : std::string();
}

}  // namespace kapok::io
