// Where the records are in a JSON file.
#pragma once

#include <string>
#include <vector>

#include <simdjson.h>

namespace kapok::io {

/// A list of objects.
struct JsonList {
    std::string path;  ///< "data.items"; empty: the file itself
    simdjson::dom::array list;
    std::size_t size = 0;
};

/// All lists whose members are objects, the largest first, of one size in the order of the file. Lists in the members
/// of such a list are not looked at.
std::vector<JsonList> objectLists(const simdjson::dom::element& top);

/// The value at "data.items.0"; names may hold dots themselves. Throws Error when there is none.
simdjson::dom::element jsonAt(simdjson::dom::element top, const std::string& path);

}  // namespace kapok::io
