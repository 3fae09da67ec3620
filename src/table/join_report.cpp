#include "table/join.h"

#include "sdk/list.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace kapok {
namespace {

std::string listed(const std::vector<std::string>& keys) {
    std::vector<std::string> shown;
    for (const auto& key : keys) shown.push_back(key.empty() ? std::string("-") : key);
    return joinList(shown);
}

void append(std::string& text, UChar32 c) {
    char bytes[U8_MAX_LENGTH];
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes, length, c);
    text.append(bytes, static_cast<std::size_t>(length));
}

/// Full-width ASCII by its ordinary form, blanks at both ends gone.
std::string plainWidth(std::string_view text) {
    std::string plain;
    std::size_t end = 0;
    const auto size = static_cast<std::int32_t>(text.size());
    for (std::int32_t i = 0; i < size;) {
        const std::int32_t begin = i;
        UChar32 c = 0;
        U8_NEXT(text.data(), i, size, c);
        const bool blank = c >= 0 && (u_isUWhiteSpace(c) || c == 0xFEFF || c == 0x200B);
        if (blank && plain.empty()) continue;
        if (c >= 0xFF01 && c <= 0xFF5E) {
            plain += static_cast<char>(c - 0xFF01 + '!');
        } else if (c < 0) {
            plain += text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin));
        } else {
            append(plain, c);
        }
        if (!blank) end = plain.size();
    }
    plain.resize(end);
    return plain;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

std::string matchingKey(std::string_view text) {
    std::string key = plainWidth(text);
    const std::size_t first = key.starts_with('-') ? 1 : 0;
    std::size_t digits = first;
    while (digits < key.size() && isDigit(key[digits])) ++digits;
    if (digits == first) return key;
    std::size_t rest = digits;
    if (rest < key.size() && key[rest] == '.') {
        do ++rest;
        while (rest < key.size() && key[rest] == '0');
        if (rest == digits + 1) return key;
    }
    if (rest != key.size()) return key;
    key.resize(digits);
    std::size_t zeros = first;
    while (zeros + 1 < digits && key[zeros] == '0') ++zeros;
    key.erase(first, zeros - first);
    return key == "-0" ? "0" : key;
}

std::vector<Text> JoinReport::sentences() const {
    std::vector<Text> all;
    if (nothingMatched()) {
        all.push_back(KAPOK_TR("table",
                               "No row found a partner: none of the %1 keys on the left is among the %2 on "
                               "the right.")
                          .arg(leftRows)
                          .arg(rightRows));
    }
    all.push_back(KAPOK_TR("table", "%1 of %2 left rows and %3 of %4 right rows matched.")
                      .arg(leftMatched)
                      .arg(leftRows)
                      .arg(rightMatched)
                      .arg(rightRows));
    if (leftUnmatched() > 0) {
        all.push_back(KAPOK_TR("table", "%1 left rows have no partner; the first keys are: %2.")
                          .arg(leftUnmatched())
                          .arg(listed(leftUnmatchedKeys)));
    }
    if (rightUnmatched() > 0) {
        all.push_back(KAPOK_TR("table", "%1 right rows have no partner; the first keys are: %2.")
                          .arg(rightUnmatched())
                          .arg(listed(rightUnmatchedKeys)));
    }
    if (duplicatedRightKeys > 0) {
        all.push_back(KAPOK_TR("table", "%1 keys are there several times on the right, so that rows repeat: %2.")
                          .arg(duplicatedRightKeys)
                          .arg(listed(duplicatedRightExamples)));
    }
    for (const auto& [from, to] : renamed) {
        all.push_back(KAPOK_TR("table", "Field %1 of the right side is named %2 here.").arg(from).arg(to));
    }
    return all;
}

}  // namespace kapok
