#include "spec/code_list.h"

#include "spec/code_data.h"
#include "table/resource_table.h"

#include <algorithm>

namespace kapok {
namespace {

std::vector<CodeEntry> entriesOf(std::string_view csv) {
    std::vector<CodeEntry> entries;
    for (const auto& cells : resourceRows(csv)) {
        entries.push_back({cells.at(0), cells.at(1), cells.at(2), cells.at(3)});
    }
    return entries;
}

/// The text that a value of the field has where its code is this; empty: none has.
std::string writtenAs(const std::string& code, const Field& field) {
    if (field.type != Type::Int64) return code;
    if (code.find_first_not_of("0123456789") != std::string::npos) return {};
    const auto first = std::min(code.find_first_not_of('0'), code.size() - 1);
    return code.substr(first);
}

void addPair(RecodeStep& step, const Field& field, const std::string& code, const std::string& name) {
    const std::string written = writtenAs(code, field);
    if (!written.empty()) step.mapping.push_back({written, name});
}

/// "44" and "4401" besides "440000" and "440100".
std::string shortForm(const CodeEntry& entry) {
    if (entry.level == "province") return entry.code.substr(0, 2);
    return entry.level == "prefecture" ? entry.code.substr(0, 4) : std::string();
}

}  // namespace

const std::vector<CodeList>& codeLists() {
    static const std::vector<CodeList> lists{
        {"gb2260", KAPOK_TR("spec", "Regions of China (GB/T 2260)"), entriesOf(regionCodeData)},
        {"gb4754-2017", KAPOK_TR("spec", "Industries (GB/T 4754-2017)"), entriesOf(industryCodeData)},
        {"gb32100", KAPOK_TR("spec", "Unified social credit codes (GB 32100-2015)"), {}},
        {"gb11643", KAPOK_TR("spec", "Resident ID numbers (GB 11643-1999)"), {}},
    };
    return lists;
}

const CodeList* findCodeList(std::string_view id) {
    const auto found =
        std::find_if(codeLists().begin(), codeLists().end(), [&](const CodeList& list) { return list.id == id; });
    return found == codeLists().end() ? nullptr : &*found;
}

const std::vector<CodeChange>& industryChanges() {
    static const std::vector<CodeChange> changes = [] {
        std::vector<CodeChange> all;
        for (const auto& cells : resourceRows(industryChangeData)) {
            all.push_back({cells.at(0), cells.at(1), cells.at(2), cells.at(3), cells.at(4)});
        }
        return all;
    }();
    return changes;
}

RecodeStep codeNamesStep(const CodeList& list, const Field& field, const std::string& name) {
    RecodeStep step{.field = field.name, .name = name, .others = RecodeOthers::Missing};
    for (const CodeEntry& entry : list.entries) {
        addPair(step, field, entry.code, entry.name);
        if (list.id == "gb2260" && !shortForm(entry).empty()) addPair(step, field, shortForm(entry), entry.name);
    }
    return step;
}

RecodeStep valueNamesStep(const std::map<std::string, std::string>& values, const Field& field,
                          const std::string& name) {
    RecodeStep step{.field = field.name, .name = name, .others = RecodeOthers::Missing};
    for (const auto& [code, meaning] : values) {
        if (!meaning.empty()) step.mapping.push_back({code, meaning});
    }
    return step;
}

RecodeStep industryChangeStep(const Field& field, const std::string& name) {
    RecodeStep step{.field = field.name, .name = name};
    for (const CodeChange& change : industryChanges()) {
        const bool moved = change.change.starts_with("renumbered");
        if (moved) addPair(step, field, change.code2011, change.code2017);
    }
    return step;
}

}  // namespace kapok
