#include "spec/query.h"

#include "spec/names.h"

namespace kapok {

std::string aggregateName(const Aggregate& aggregate) {
    if (!aggregate.name.empty()) return aggregate.name;
    const std::string op(enumName(aggregate.op));
    return aggregate.field.empty() ? op : op + "_" + aggregate.field;
}

std::string bothHold(const std::string& filter, const std::string& extra) {
    if (filter.empty()) return extra;
    if (extra.empty()) return filter;
    return "(" + filter + ") and (" + extra + ")";
}

std::string fieldReference(const std::string& name) {
    std::string escaped;
    for (const char c : name) {
        escaped += c;
        if (c == ']') escaped += c;
    }
    return "[" + escaped + "]";
}

}  // namespace kapok
