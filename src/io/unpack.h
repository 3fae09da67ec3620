// gzip and Zstandard.
#pragma once

#include "io/progress.h"
#include "table/buffer.h"

#include <string_view>

namespace kapok::io {

/// Does the content begin as gzip or Zstandard does?
bool isPacked(std::string_view bytes);

/// All members of the archive one after another, with `padding` zero bytes more. Throws Error when it is damaged.
Buffer<char> unpack(std::string_view bytes, std::size_t padding, const Progress& progress);

}  // namespace kapok::io
