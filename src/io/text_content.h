// The text of a file: read, unpacked, decoded to UTF-8, and refused when it is no text.
#pragma once

#include "io/encoding.h"
#include "io/progress.h"

namespace kapok::io {

struct TextContent {
    Buffer<char> bytes;     ///< holds the text and the padding behind it
    std::size_t begin = 0;  ///< behind the byte order mark
    std::size_t end = 0;
    std::string encoding = {};
    bool doubtful = false;
    std::vector<InvalidBytes> invalid;  ///< offsets in text()
    std::size_t invalidCount = 0;

    std::string_view text() const { return {bytes.data() + begin, end - begin}; }
};

/// `encoding` empty: found from the content. Throws Error (see openFile) or Cancelled.
TextContent readTextContent(const std::string& path, const std::string& encoding, std::size_t padding,
                            const Progress& progress);

/// The first lines of a file, from at most `limit` bytes of it (unpacked where it is compressed); `cut`: more follow.
TextContent readTextHead(const std::string& path, const std::string& encoding, std::size_t limit, std::size_t padding,
                         bool& cut);

}  // namespace kapok::io
