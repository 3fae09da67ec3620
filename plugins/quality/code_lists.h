// The shipped code lists (resources/codes), built into the plugin.
#pragma once

#include <string_view>

namespace kapok::quality {

enum class CodeKind { CreditCode, IdNumber, Region, Industry };

/// Why the text is not a code of its kind, as a stable id such as "credit_code.check"; empty when it is one.
///
/// Region (GB/T 2260): 2, 4 or 6 digits. Below the provinces only Guangdong is listed: elsewhere the province alone is
/// compared. Industry (GB/T 4754-2017): a section's letter, or 2 to 4 digits that begin with a division, with or
/// without its section's letter in front; groups and classes below the divisions are not compared. O(1).
std::string_view codeFault(CodeKind kind, std::string_view text);

}  // namespace kapok::quality
