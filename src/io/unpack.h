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

/// About the first `limit` bytes of what the archive holds, from the beginning of it that `bytes` are where `cut` says
/// so; sets `cut` when there is more.
Buffer<char> unpackHead(std::string_view bytes, std::size_t limit, std::size_t padding, bool& cut);

}  // namespace kapok::io
