// Percent-encoding of addresses (RFC 3986, section 2.1).
#pragma once

#include <string>
#include <string_view>

namespace kapok::database {

/// Letters, digits and -._~ as they are, every other byte as %XX.
std::string percentEncoded(std::string_view text);
/// A '%' without two hexadecimal digits stays as it is.
std::string percentDecoded(std::string_view text);

}  // namespace kapok::database
