// Two columns of a statement may have one name; those of a table may not.
#pragma once

#include <algorithm>
#include <string>
#include <vector>

namespace kapok::database {

/// The name, with _2, _3… when it is taken; "column" when it is empty.
inline std::string distinctName(std::string name, const std::vector<std::string>& taken) {
    if (name.empty()) name = "column";
    const std::string base = name;
    for (int number = 2; std::find(taken.begin(), taken.end(), name) != taken.end(); ++number) {
        name = base + "_" + std::to_string(number);
    }
    return name;
}

}  // namespace kapok::database
