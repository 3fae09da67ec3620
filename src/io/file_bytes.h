// A whole file in memory, unpacked when it is compressed.
#pragma once

#include "io/progress.h"
#include "table/buffer.h"

#include <cstddef>
#include <string>

namespace kapok::io {

/// Throws Error unless the path is a regular file that can be read and is not empty.
void requireReadable(const std::string& path);

/// The bytes of a file, with `padding` zero bytes more at the end; ".gz" and ".zst" content is unpacked whatever the
/// file is called. Throws Error (see requireReadable; damaged compression; a file that shrinks while it is read).
Buffer<char> readFile(const std::string& path, std::size_t padding, const Progress& progress);

/// As readFile, but at most the first `limit` bytes of the content; `cut`: there are more.
Buffer<char> readFileHead(const std::string& path, std::size_t limit, std::size_t padding, bool& cut);

}  // namespace kapok::io
