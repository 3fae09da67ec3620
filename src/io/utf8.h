// Stepping through UTF-8 that may be broken.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kapok::io {

/// Length of the well-formed character at `at` (1 to 4 bytes), or 0 when there is none (Unicode 15, table 3-7).
std::size_t utf8Length(std::string_view bytes, std::size_t at);

/// First position at or after `at` that is no ASCII byte, or the size.
std::size_t skipAscii(std::string_view bytes, std::size_t at);

/// At most `limit` bytes of well-formed UTF-8, cut between characters, with "…" when something was cut.
std::string shortened(std::string_view text, std::size_t limit);

}  // namespace kapok::io
