// A table that was copied in a spreadsheet or a page.
#pragma once

#include "io/open.h"

#include <string_view>

namespace kapok::io {

/// UTF-8 text as programs put it on the clipboard: cells parted by tabs, or any text table. Types, header and notes as
/// openFile finds them. Throws Error when there is no table in it.
Opened readClipboardText(std::string_view text, const OpenOptions& options = {});

}  // namespace kapok::io
