#include "io/cell_parse.h"

#include <array>
#include <cmath>
#include <limits>

#include <fast_float/fast_float.h>

namespace kapok::io {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

bool equalsIgnoringCase(std::string_view text, std::string_view lower) {
    if (text.size() != lower.size()) return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] - 'A' + 'a') : text[i];
        if (c != lower[i]) return false;
    }
    return true;
}

struct Digits {
    bool negative = false;
    bool plus = false;
    bool integer = false;         ///< a sign and digits only
    std::size_t wholeDigits = 0;  ///< digits before a point or exponent
    bool leadingZero = false;     ///< more than one digit before the point, the first of them 0
};

Digits inspect(std::string_view cell) {
    Digits digits;
    std::size_t at = 0;
    if (!cell.empty() && (cell[0] == '-' || cell[0] == '+')) {
        digits.negative = cell[0] == '-';
        digits.plus = cell[0] == '+';
        at = 1;
    }
    const std::size_t first = at;
    while (at < cell.size() && isDigit(cell[at])) ++at;
    digits.wholeDigits = at - first;
    digits.integer = at == cell.size() && digits.wholeDigits > 0;
    digits.leadingZero = digits.wholeDigits > 1 && cell[first] == '0';
    return digits;
}

/// "+8613800138000" would lose its sign as a number.
bool isTelephone(const Digits& digits) { return digits.plus && digits.integer && digits.wholeDigits >= 8; }
bool isCode(const Digits& digits) { return digits.leadingZero || isTelephone(digits); }

bool parseInfinity(std::string_view cell, double& value) {
    const bool negative = !cell.empty() && cell[0] == '-';
    if (negative) cell.remove_prefix(1);
    if (!equalsIgnoringCase(cell, "infinity") && !equalsIgnoringCase(cell, "inf")) return false;
    value = negative ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::infinity();
    return true;
}

}  // namespace

std::string_view trimmed(std::string_view cell) {
    while (!cell.empty() && isBlank(cell.front())) cell.remove_prefix(1);
    while (!cell.empty() && isBlank(cell.back())) cell.remove_suffix(1);
    return cell;
}

bool isMissingMarker(std::string_view cell) {
    // Of NA's case forms those that are no chemical element: "Na" is sodium.
    static constexpr std::array<std::string_view, 25> markers{
        "-", "--", "---", "NA", "N/A", "n/a",  "#N/A", "#NA",  "<NA>", "\\N",  "..",     "...",         "\u2026",
        "—", "——", "－",  "–",  "无",  "不详", "空",   "暂无", "缺失", "未知", "不适用", "\u2026\u2026"};
    if (cell.empty() || cell.size() > 9) return false;
    const char first = cell.front();
    if (first >= '0' && first <= '9') return false;
    for (const auto marker : markers) {
        if (cell == marker) return true;
    }
    return equalsIgnoringCase(cell, "null") || equalsIgnoringCase(cell, "nan") || equalsIgnoringCase(cell, "none");
}

bool parseBoolean(std::string_view cell, bool& value) {
    if (cell == "true" || cell == "True" || cell == "TRUE") return value = true, true;
    if (cell == "false" || cell == "False" || cell == "FALSE") return value = false, true;
    return false;
}

bool parseInteger(std::string_view cell, std::int64_t& value) {
    const char* at = cell.data();
    const char* const end = at + cell.size();
    if (at == end) return false;
    const bool negative = *at == '-';
    const bool plus = *at == '+';
    if (negative || plus) ++at;
    const auto digits = end - at;
    if (digits < 1 || digits > 19 || (plus && digits >= 8)) return false;
    if (*at == '0' && (digits > 1 || negative)) return false;  // a code; "-0" would lose its sign
    std::uint64_t read = 0;
    for (; at != end; ++at) {
        const auto digit = static_cast<unsigned>(static_cast<unsigned char>(*at) - '0');
        if (digit > 9) return false;
        read = read * 10 + digit;
    }
    constexpr auto limit = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    if (read > limit + (negative ? 1 : 0)) return false;
    value = negative ? static_cast<std::int64_t>(~read + 1) : static_cast<std::int64_t>(read);
    return true;
}

bool parseReal(std::string_view cell, double& value) {
    if (cell.empty()) return false;
    const char* begin = cell.data();
    const char* const end = begin + cell.size();
    const char* at = begin;
    if (*at == '+') {
        ++begin;
        ++at;
        if (at == end || *at == '-') return false;
        if (isTelephone(inspect(cell))) return false;
    } else if (*at == '-') {
        ++at;
    }
    if (at == end) return false;
    if (!isDigit(*at) && *at != '.') return parseInfinity(cell, value);
    if (*at == '0' && at + 1 != end && isDigit(at[1])) return false;  // a code
    double read = 0;
    const auto result = fast_float::from_chars(begin, end, read);
    // What overflows is left as text: it is a number, but none that we can hold.
    if (result.ec != std::errc() || result.ptr != end || !std::isfinite(read)) return false;
    value = read;
    return true;
}

bool isCode(std::string_view cell) {
    const Digits digits = inspect(cell);
    return digits.integer && isCode(digits);
}

CellKind cellKind(std::string_view cell) {
    cell = trimmed(cell);
    if (cell.empty()) return CellKind::Empty;
    if (isMissingMarker(cell)) return CellKind::Marker;
    bool truth = false;
    std::int64_t integer = 0;
    double real = 0;
    std::int32_t days = 0;
    bool zoned = false;
    if (parseInteger(cell, integer)) return CellKind::Integer;
    if (parseReal(cell, real)) {
        const Digits digits = inspect(cell);
        return digits.integer && real != 0 ? CellKind::BigInteger : CellKind::Real;
    }
    if (parseDate(cell, days)) return CellKind::Date;
    if (parseDateTime(cell, integer, zoned)) return zoned ? CellKind::ZonedTime : CellKind::LocalTime;
    if (parseBoolean(cell, truth)) return CellKind::Boolean;
    if (isCode(cell)) return CellKind::Code;
    return CellKind::Text;
}

}  // namespace kapok::io
