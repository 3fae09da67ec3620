#include "query/sql_names.h"

#include "query/sql_tokens.h"

#include <set>

namespace kapok::query {
namespace {

std::string plainName(const std::string& name) {
    std::string plain = name;
    for (char& c : plain) {
        const auto byte = static_cast<unsigned char>(c);
        const bool kept = byte >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!kept) c = '_';
    }
    return plain;
}

}  // namespace

std::vector<std::vector<std::string>> sqlNames(const std::vector<std::vector<std::string>>& wished) {
    std::vector<std::vector<std::string>> names(wished.size());
    std::set<std::string> taken;
    const auto take = [&](std::size_t table, const std::string& name) {
        if (!name.empty() && taken.insert(sqlFolded(name)).second) names[table].push_back(name);
    };
    for (std::size_t i = 0; i < wished.size(); ++i) {
        for (const auto& name : wished[i]) take(i, name);
    }
    for (std::size_t i = 0; i < wished.size(); ++i) {
        for (const auto& name : wished[i]) take(i, plainName(name));
    }
    return names;
}

}  // namespace kapok::query
