#include "quality/code_lists.h"

#include "quality/check_digits.h"
#include "quality/code_list_data.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace kapok::quality {
namespace {

/// A list's code and its last column: the code above it.
using CodeList = std::unordered_map<std::string_view, std::string_view>;

CodeList readList(std::string_view csv) {
    CodeList list;
    csv.remove_prefix(csv.find('\n') + 1);
    while (!csv.empty()) {
        const std::size_t end = std::min(csv.find('\n'), csv.size());
        const std::string_view line = csv.substr(0, end);
        csv.remove_prefix(std::min(end + 1, csv.size()));
        if (!line.empty()) list.emplace(line.substr(0, line.find(',')), line.substr(line.rfind(',') + 1));
    }
    return list;
}

bool allDigits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view regionFault(std::string_view text) {
    static const CodeList regions = readList(regionList);
    if (!allDigits(text) || (text.size() != 2 && text.size() != 4 && text.size() != 6)) return "region.form";
    std::string code(text);
    code.resize(6, '0');
    if (regions.contains(code)) return {};
    const bool isGuangdong = code.starts_with("44");
    const bool hasProvince = regions.contains(code.substr(0, 2) + "0000");
    return hasProvince && !isGuangdong ? std::string_view() : std::string_view("region.unknown");
}

std::string_view industryFault(std::string_view text) {
    static const CodeList industries = readList(industryList);
    if (text.size() == 1 && !allDigits(text)) {
        return industries.contains(text) ? std::string_view() : std::string_view("industry.unknown");
    }
    const bool hasSection = !text.empty() && text.front() >= 'A' && text.front() <= 'Z';
    const std::string_view digits = text.substr(hasSection ? 1 : 0);
    if (digits.size() < 2 || digits.size() > 4 || !allDigits(digits)) return "industry.form";
    const auto division = industries.find(digits.substr(0, 2));
    if (division == industries.end()) return "industry.unknown";
    if (hasSection && division->second != text.substr(0, 1)) return "industry.section";
    return {};
}

std::string_view creditCodeName(IdentifierFault fault) {
    switch (fault) {
        case IdentifierFault::None: break;
        case IdentifierFault::Length: return "credit_code.length";
        case IdentifierFault::Character:
        case IdentifierFault::Date: return "credit_code.character";
        case IdentifierFault::Check: return "credit_code.check";
    }
    return {};
}

std::string_view idNumberName(IdentifierFault fault) {
    switch (fault) {
        case IdentifierFault::None: break;
        case IdentifierFault::Length: return "id_number.length";
        case IdentifierFault::Character: return "id_number.character";
        case IdentifierFault::Date: return "id_number.date";
        case IdentifierFault::Check: return "id_number.check";
    }
    return {};
}

}  // namespace

std::string_view codeFault(CodeKind kind, std::string_view text) {
    switch (kind) {
        case CodeKind::CreditCode: return creditCodeName(creditCodeFault(text));
        case CodeKind::IdNumber: return idNumberName(idNumberFault(text));
        case CodeKind::Region: return regionFault(text);
        case CodeKind::Industry: return industryFault(text);
    }
    return {};
}

}  // namespace kapok::quality
