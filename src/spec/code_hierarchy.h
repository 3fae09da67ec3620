// Hierarchies that codes bring with them: the regions of GB/T 2260 by 2, 4 and 6 digits, the industries of GB/T 4754
// by section and division.
#pragma once

#include "sdk/text.h"
#include "spec/dataset.h"
#include "table/table.h"

namespace kapok {

/// A hierarchy that a field of codes offers: `steps` add its upper levels as fields with the names of the list, or the
/// codes (of six digits) where the list has no name.
struct CodeHierarchy {
    Text title = {};  ///< "Regions by the codes of "code""
    std::vector<Step> steps = {};
    Hierarchy hierarchy = {};
};

/// Of each field that the dictionary says holds such codes, or that looks so: by its name and a sample of its values.
/// Fields that a hierarchy of the dataset has already offer none, nor do codes without a level above.
/// O(fields × sample).
std::vector<CodeHierarchy> codeHierarchies(const Dataset& dataset, const Table& table);

}  // namespace kapok
