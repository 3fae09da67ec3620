#include "io/names.h"

#include "io/cell_parse.h"

#include <algorithm>
#include <set>

namespace kapok::io {

std::vector<std::string> distinctNames(const std::vector<std::string>& wanted, std::vector<Text>& notes) {
    std::set<std::string> taken;
    for (const auto& name : wanted) taken.insert(std::string(trimmed(name)));
    std::set<std::string> given;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        const std::string asked(trimmed(wanted[i]));
        const std::string base = asked.empty() ? "column_" + std::to_string(i + 1) : asked;
        std::string name = base;
        // A numbered name must not take one that stands in the file itself.
        for (int number = 2; given.contains(name) || (name != asked && taken.contains(name)); ++number) {
            name = base + "_" + std::to_string(number);
        }
        if (asked.empty()) {
            notes.push_back(KAPOK_TR("io", "Column %1 has no name and is called \"%2\".").arg(i + 1).arg(name));
        } else if (name != asked) {
            notes.push_back(KAPOK_TR("io", "The name \"%1\" is there more than once; column %2 is called \"%3\".")
                                .arg(asked)
                                .arg(i + 1)
                                .arg(name));
        }
        given.insert(name);
        names.push_back(std::move(name));
    }
    return names;
}

}  // namespace kapok::io
