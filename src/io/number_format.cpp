#include "io/number_format.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace kapok::io {
namespace {

/// One mark of a format: a character that means something, or a literal.
struct Mark {
    char meaning = 0;  ///< lower case; 0: a literal
    std::string literal = {};
    bool bracketed = false;  ///< [h], [mm], [ss]
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool isElapsed(std::string_view inside) {
    if (inside.empty()) return false;
    const char first = lower(inside.front());
    const bool unit = first == 'h' || first == 'm' || first == 's';
    return unit && std::all_of(inside.begin(), inside.end(), [&](char c) { return lower(c) == first; });
}

std::vector<Mark> marksOfFirstSection(std::string_view code) {
    std::vector<Mark> marks;
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"') {
            const auto close = std::min(code.find('"', at + 1), code.size());
            marks.push_back({0, std::string(code.substr(at + 1, close - at - 1))});
            at = close;
        } else if (c == '[') {
            const auto close = std::min(code.find(']', at + 1), code.size());
            const auto inside = code.substr(at + 1, close - at - 1);
            if (isElapsed(inside)) marks.push_back({lower(inside.front()), {}, true});
            at = close;
        } else if (c == '\\' || c == '_' || c == '*') {
            if (c == '\\' && at + 1 < code.size()) marks.push_back({0, std::string(1, code[at + 1])});
            ++at;
        } else if (static_cast<unsigned char>(c) >= 0x80 ||
                   std::string_view(" -()/:+$").find(c) != std::string_view::npos) {
            marks.push_back({0, std::string(1, c)});
        } else {
            marks.push_back({lower(c)});
        }
    }
    return marks;
}

bool isCodeFormat(const std::vector<Mark>& marks) {
    std::size_t zeros = 0;
    for (const auto& mark : marks) {
        if (mark.meaning == '0') ++zeros;
        if (mark.meaning != 0 && mark.meaning != '0') return false;
    }
    return zeros >= 2;
}

bool isGeneral(std::string_view code) {
    constexpr std::string_view general = "general";
    return code.size() >= general.size() &&
           std::equal(general.begin(), general.end(), code.begin(), [](char g, char c) { return g == lower(c); });
}

}  // namespace

NumberFormat numberFormat(std::string_view code) {
    using Kind = NumberFormat::Kind;
    if (code.empty() || isGeneral(code)) return {};
    const auto marks = marksOfFirstSection(code);
    bool day = false;
    bool clock = false;
    bool minutesOrMonths = false;
    NumberFormat format;
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const char c = marks[i].meaning;
        // 1.5E+03: an exponent, not the year of an era.
        if (c == 'e' && i + 1 < marks.size() && (marks[i + 1].literal == "+" || marks[i + 1].literal == "-")) return {};
        if (c == 'y' || c == 'd' || c == 'e' || c == 'g') day = true;
        if (c == 'h' || c == 's') clock = true;
        if (c == 's') format.seconds = true;
        if (c == 'm') minutesOrMonths = true;
        if (marks[i].bracketed) clock = format.elapsed = true;
        if (c == '@') format.kind = Kind::Text;
    }
    if (minutesOrMonths && !clock) day = true;
    if (day || clock) {
        format.kind = !clock ? Kind::Date : day ? Kind::DateTime : Kind::Time;
    } else if (isCodeFormat(marks)) {
        format.kind = Kind::Code;
        format.code = std::string(code);
    }
    return format;
}

NumberFormat builtinNumberFormat(unsigned id) {
    using Kind = NumberFormat::Kind;
    const auto in = [id](unsigned first, unsigned last) { return id >= first && id <= last; };
    if (in(14, 17) || in(27, 31) || id == 36 || in(50, 54) || id == 57 || id == 58) return {Kind::Date};
    if (id == 22) return {Kind::DateTime};
    if (in(18, 21) || in(32, 35) || id == 45 || id == 47 || id == 55 || id == 56) {
        return {Kind::Time, false, id == 19 || id == 21 || id == 33 || id == 35 || id == 45 || id == 47};
    }
    if (id == 46) return {Kind::Time, true, true};
    if (id == 49) return {Kind::Text};
    return {};
}

std::string codeText(const NumberFormat& format, std::uint64_t number) {
    const auto marks = marksOfFirstSection(format.code);
    const auto places = static_cast<std::size_t>(
        std::count_if(marks.begin(), marks.end(), [](const Mark& mark) { return mark.meaning == '0'; }));
    std::string digits = std::to_string(number);
    if (digits.size() < places) digits.insert(0, places - digits.size(), '0');
    // Digits beyond the places stand before the first of them.
    std::size_t next = digits.size() - places;
    std::string text;
    bool first = true;
    for (const auto& mark : marks) {
        if (mark.meaning != '0') {
            text += mark.literal;
            continue;
        }
        if (first) text += digits.substr(0, next);
        first = false;
        text += digits[next++];
    }
    return text;
}

}  // namespace kapok::io
