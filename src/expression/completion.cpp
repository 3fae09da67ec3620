#include "expression/completion.h"

#include "expression/functions.h"
#include "expression/lexer.h"
#include "expression/syntax.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace kapok::expression {
namespace {

constexpr std::array<std::string_view, 9> words = {"and",     "between", "false", "in",  "is",
                                                   "missing", "not",     "or",    "true"};

/// What the text up to the cursor is inside of.
struct Place {
    char closing = 0;        ///< the sign that ends the open quote or bracket; 0: none is open
    std::size_t opened = 0;  ///< where it was opened
};

Place placeAt(std::string_view text) {
    Place place;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (place.closing) {
            if (c == place.closing) place.closing = 0;
        } else if (c == '\'' || c == '"' || c == '`' || c == '[') {
            place = {c == '[' ? ']' : c, i};
        }
    }
    return place;
}

bool belongsToName(UChar32 c) { return c >= 0 && (c == '_' || u_isalnum(c) || u_charType(c) == U_NON_SPACING_MARK); }

/// Where the bare name that ends at the cursor starts.
std::size_t nameStart(std::string_view text) {
    auto start = static_cast<std::int32_t>(text.size());
    while (start > 0) {
        std::int32_t previous = start;
        UChar32 c = 0;
        U8_PREV(text.data(), 0, previous, c);
        if (!belongsToName(c)) break;
        start = previous;
    }
    return static_cast<std::size_t>(start);
}

/// The end of the bare name that goes on at the cursor.
std::size_t nameEnd(std::string_view text, std::size_t cursor) {
    auto end = static_cast<std::int32_t>(cursor);
    const auto size = static_cast<std::int32_t>(text.size());
    while (end < size) {
        std::int32_t next = end;
        UChar32 c = 0;
        U8_NEXT(text.data(), next, size, c);
        if (!belongsToName(c)) break;
        end = next;
    }
    return static_cast<std::size_t>(end);
}

/// 0 starts with what is typed, 1 holds it, 2 neither.
int distance(std::string_view name, const std::string& typed) {
    const std::size_t found = asciiLower(name).find(typed);
    return found == 0 ? 0 : found == std::string::npos ? 2 : 1;
}

std::vector<Candidate> everything(const Schema& fields, bool columnsOnly) {
    std::vector<Candidate> all;
    for (const auto& field : fields) {
        all.push_back({CandidateKind::Column, field.name, quotedName(field.name), std::string(typeName(field.type)),
                       verbatim(field.label)});
    }
    if (columnsOnly) return all;
    for (const auto& function : functions()) {
        if (!isBareName(function.name) || function.signature.find('(') == std::string_view::npos) continue;
        const std::string name(function.name);
        if (std::find(words.begin(), words.end(), name) != words.end() || name == "negate") continue;
        all.push_back({CandidateKind::Function, name, name + "(", std::string(function.signature), function.help});
    }
    for (const auto word : words) all.push_back({CandidateKind::Word, std::string(word), std::string(word)});
    return all;
}

}  // namespace

Completion completions(std::string_view text, std::size_t cursor, const Schema& fields) {
    cursor = std::min(cursor, text.size());
    const std::string_view before = text.substr(0, cursor);
    const Place place = placeAt(before);
    if (place.closing == '\'' || place.closing == '"') return {{cursor, cursor}, {}};
    const bool quoted = place.closing != 0;
    Completion completion;
    completion.replaced = quoted ? Span{place.opened, cursor} : Span{nameStart(before), nameEnd(text, cursor)};
    if (quoted && cursor < text.size() && text[cursor] == place.closing) ++completion.replaced.end;
    const std::size_t typedFrom = completion.replaced.begin + (quoted ? 1 : 0);
    const std::string typed = asciiLower(before.substr(typedFrom));
    if (!quoted && !typed.empty() && typed.front() >= '0' && typed.front() <= '9') return completion;  // a number
    for (auto& candidate : everything(fields, quoted)) {
        if (distance(candidate.name, typed) < 2) completion.candidates.push_back(std::move(candidate));
    }
    std::stable_sort(
        completion.candidates.begin(), completion.candidates.end(),
        [&](const Candidate& a, const Candidate& b) { return distance(a.name, typed) < distance(b.name, typed); });
    return completion;
}

CallHint callAt(std::string_view text, std::size_t cursor) {
    struct Open {
        std::size_t place;
        std::size_t argument;
    };
    std::vector<Open> open;
    const std::string_view before = text.substr(0, std::min(cursor, text.size()));
    for (std::size_t i = 0; i < before.size(); ++i) {
        const char c = before[i];
        if (c == '\'' || c == '"' || c == '`' || c == '[') {
            const std::size_t end = before.find(c == '[' ? ']' : c, i + 1);
            if (end == std::string_view::npos) break;
            i = end;
        } else if (c == '(') {
            open.push_back({i, 0});
        } else if (c == ')' && !open.empty()) {
            open.pop_back();
        } else if (c == ',' && !open.empty()) {
            ++open.back().argument;
        }
    }
    for (auto call = open.rbegin(); call != open.rend(); ++call) {
        const std::string_view head = before.substr(0, call->place);
        const Function* function = findFunction(asciiLower(head.substr(nameStart(head))));
        if (function) {
            return {std::string(function->name), std::string(function->signature), function->help, call->argument};
        }
    }
    return {};
}

}  // namespace kapok::expression
