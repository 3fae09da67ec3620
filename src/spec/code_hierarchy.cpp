#include "spec/code_hierarchy.h"

#include "spec/chart_query.h"
#include "spec/code_list.h"
#include "table/format.h"

#include <algorithm>
#include <set>

namespace kapok {
namespace {

constexpr std::size_t sampledRows = 2000;
constexpr const char* upperRegion = "_province";
constexpr const char* upperIndustry = "_section";
constexpr std::size_t fewestCodes = 3;  ///< different ones, that a field not known to hold codes is taken for codes

/// Some of the field's values as text.
std::set<std::string> sampleOf(const Column& column) {
    std::set<std::string> values;
    const std::size_t step = std::max<std::size_t>(1, column.rows() / sampledRows);
    for (std::size_t row = 0; row < column.rows(); row += step) {
        if (!column.isMissing(row)) values.insert(cellText(column, row));
    }
    return values;
}

bool isDigits(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Does the name of the field say that it holds codes of this kind?
bool isNamed(const std::string& name, std::initializer_list<std::string_view> words) {
    std::string lower = name;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return std::tolower(c); });
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return lower.find(word) != std::string::npos; });
}

/// What stands for the codes of one level of a list, with others kept.
RecodeStep namesOf(const std::string& field, const std::string& level) {
    RecodeStep step{.field = field};
    const bool region = level == "province" || level == "prefecture";
    for (const auto& entry : findCodeList(region ? "gb2260" : "gb4754-2017")->entries) {
        if (entry.level == level) step.mapping.push_back({entry.code, entry.name});
    }
    return step;
}

/// Are these codes of regions? 2, 4 or 6 digits that begin with those of a province.
bool areRegions(const std::set<std::string>& codes) {
    static const std::set<std::string> provinces = [] {
        std::set<std::string> all;
        for (const auto& entry : findCodeList("gb2260")->entries) all.insert(entry.code.substr(0, 2));
        return all;
    }();
    return std::all_of(codes.begin(), codes.end(), [](const std::string& code) {
        const bool form = isDigits(code) && (code.size() == 2 || code.size() == 4 || code.size() == 6);
        return form && provinces.count(code.substr(0, 2)) > 0;
    });
}

/// Divisions, groups and classes: two to four digits, perhaps after the letter of their section.
bool areIndustries(const std::set<std::string>& codes) {
    static const std::set<std::string> divisions = [] {
        std::set<std::string> all;
        for (const auto& entry : findCodeList("gb4754-2017")->entries) {
            if (entry.level == "division") all.insert(entry.code);
        }
        return all;
    }();
    return std::all_of(codes.begin(), codes.end(), [](std::string code) {
        if (code.size() == 1) code = "0" + code;  // a whole number
        if (code[0] >= 'A' && code[0] <= 'T') code.erase(0, 1);
        return isDigits(code) && code.size() <= 4 && divisions.count(code.substr(0, 2)) > 0;
    });
}

/// "if(…, substring(code, 1, 4) & '00')": the prefecture of a county, missing for the code of a province.
CodeHierarchy regionLevels(const Field& field, const std::set<std::string>& codes) {
    const std::string text = "text(" + fieldReference(field.name) + ")";
    const std::string province = field.name + upperRegion;
    const std::string prefecture = field.name + "_prefecture";
    const auto isBelow = [&](std::size_t digits) {
        return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
            return code.size() >= digits && code.compare(digits - 2, 2, "00") != 0;
        });
    };
    CodeHierarchy made{KAPOK_TR("spec", "Regions by the codes of \"%1\"").arg(field.name)};
    if (!isBelow(4)) return made;
    made.steps = {Step{DeriveStep{province, "substring(" + text + ", 1, 2) & '0000'"}},
                  Step{namesOf(province, "province")}};
    made.hierarchy.fields = {province};
    if (isBelow(6)) {
        const std::string hasOne = "length(" + text + ") >= 4 and substring(" + text + ", 3, 2) != '00'";
        made.steps.push_back(Step{DeriveStep{prefecture, "if(" + hasOne + ", substring(" + text + ", 1, 4) & '00')"}});
        made.steps.push_back(Step{namesOf(prefecture, "prefecture")});
        made.hierarchy.fields.push_back(prefecture);
    }
    made.hierarchy.fields.push_back(field.name);
    return made;
}

CodeHierarchy industryLevels(const Field& field, const std::set<std::string>& codes) {
    const std::string section = field.name + upperIndustry;
    const std::string division = field.name + "_division";
    const std::string digits = field.type == Type::Int64 ? "pad_left(" + fieldReference(field.name) + ", 2)"
                                                         : "extract(" + fieldReference(field.name) + ", '[0-9]+')";
    RecodeStep sections{.field = division, .name = section, .others = RecodeOthers::Missing};
    std::map<std::string, std::string> names;
    for (const auto& entry : findCodeList("gb4754-2017")->entries) {
        if (entry.level == "section") names[entry.code] = entry.name;
    }
    for (const auto& entry : findCodeList("gb4754-2017")->entries) {
        if (entry.level == "division") sections.mapping.push_back({entry.code, names[entry.parent]});
    }
    CodeHierarchy made{KAPOK_TR("spec", "Industries by the codes of \"%1\"").arg(field.name)};
    made.steps = {Step{DeriveStep{division, "substring(" + digits + ", 1, 2)"}}, Step{sections},
                  Step{namesOf(division, "division")}};
    made.hierarchy.fields = {section, division};
    const bool finer = std::any_of(codes.begin(), codes.end(), [](const std::string& code) {
        return std::count_if(code.begin(), code.end(), [](char c) { return c >= '0' && c <= '9'; }) > 2;
    });
    if (finer) made.hierarchy.fields.push_back(field.name);
    return made;
}

}  // namespace

std::vector<CodeHierarchy> codeHierarchies(const Dataset& dataset, const Table& table) {
    std::vector<CodeHierarchy> offered;
    for (const auto& column : table.columns()) {
        const Field& field = column->field();
        if (field.type != Type::Text && field.type != Type::Int64) continue;
        const bool used = std::any_of(dataset.hierarchies.begin(), dataset.hierarchies.end(), [&](const auto& one) {
            return one.name == field.name + upperRegion || one.name == field.name + upperIndustry ||
                   std::find(one.fields.begin(), one.fields.end(), field.name) != one.fields.end();
        });
        if (used) continue;
        const auto note = dataset.metadata.fields.find(field.name);
        const std::string list = note == dataset.metadata.fields.end() ? std::string() : note->second.codes;
        const bool region =
            list == "gb2260" || (list.empty() && isNamed(field.name, {"code", "代码", "区划", "编码", "region"}));
        const bool industry = list == "gb4754-2017" || (list.empty() && isNamed(field.name, {"industry", "行业"}));
        if (!region && !industry) continue;
        const auto codes = sampleOf(*column);
        if (codes.empty() || (list.empty() && codes.size() < fewestCodes)) continue;
        CodeHierarchy made;
        if (region && areRegions(codes)) made = regionLevels(field, codes);
        if (industry && areIndustries(codes)) made = industryLevels(field, codes);
        if (made.hierarchy.fields.size() < 2) continue;
        made.hierarchy.name = made.hierarchy.fields.front();
        offered.push_back(std::move(made));
    }
    return offered;
}

}  // namespace kapok
