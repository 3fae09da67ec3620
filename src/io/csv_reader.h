// Text tables: from the bytes of a file to typed columns and a report.
#pragma once

#include "io/open.h"
#include "io/text_content.h"

namespace kapok::io {

/// Opens a text table of any dialect and encoding. Throws Error or Cancelled (see openFile).
Opened readTextTable(const std::string& path, const OpenOptions& options, const Progress& progress);

/// The same for a text that is in memory, scanPadding bytes readable behind it.
Opened readTextTable(TextContent content, const OpenOptions& options, const Progress& progress);

}  // namespace kapok::io
