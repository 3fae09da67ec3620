// Code lists that a field dictionary names: those shipped in resources/codes, and identifiers with check digits.
#pragma once

#include "sdk/text.h"
#include "sdk/type.h"
#include "spec/step_values.h"

#include <map>

namespace kapok {

struct CodeEntry {
    std::string code = {};
    std::string name = {};
    std::string level = {};   ///< "province", "prefecture", "county"; "section", "division"
    std::string parent = {};  ///< the code above it; empty: none
};

struct CodeList {
    std::string id = {};  ///< stable: "gb2260", "gb4754-2017", "gb32100", "gb11643"
    Text title = {};
    std::vector<CodeEntry> entries = {};  ///< empty for identifiers: only their form and check digit can be told
};

/// GB/T 2260 regions, GB/T 4754-2017 industries, then the identifiers of GB 32100 and GB 11643.
const std::vector<CodeList>& codeLists();
/// Null when there is no such list.
const CodeList* findCodeList(std::string_view id);

/// A division of GB/T 4754-2011 and what became of it in 2017; an empty code on one side: none.
struct CodeChange {
    std::string code2011 = {};
    std::string name2011 = {};
    std::string code2017 = {};
    std::string name2017 = {};
    std::string change = {};  ///< "renamed", "renumbered", "split", "merged", "new", "renumbered and renamed"
};
const std::vector<CodeChange>& industryChanges();

/// Adds the names of the field's codes as `name`; what is no code becomes missing. Regions may be written with 2, 4 or
/// 6 digits, whole numbers without leading zeros.
RecodeStep codeNamesStep(const CodeList& list, const Field& field, const std::string& name);

/// The same for the allowed values of a field dictionary.
RecodeStep valueNamesStep(const std::map<std::string, std::string>& values, const Field& field,
                          const std::string& name);

/// Divisions of 2011 become those of 2017 where the number alone has changed. Parts of division 58 that went to 59
/// cannot be told from the code: it stays.
RecodeStep industryChangeStep(const Field& field, const std::string& name);

}  // namespace kapok
