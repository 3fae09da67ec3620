// Units that the names of columns tell.
#pragma once

#include <string>
#include <string_view>

namespace kapok::io {

/// "万元" of "产值（万元）", "10k yuan" of "Output (10k yuan)", "元/平方米" of "均价[元/平方米]": the last brackets of
/// the name where they hold a unit that is known, or two with "/" between them; else empty.
std::string unitOfName(std::string_view name);

}  // namespace kapok::io
