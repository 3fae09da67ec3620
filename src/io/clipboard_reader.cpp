#include "io/clipboard_reader.h"

#include "io/csv_cells.h"
#include "io/csv_reader.h"
#include "io/geometry_columns.h"
#include "io/text_content.h"

#include <algorithm>

namespace kapok::io {

Opened readClipboardText(std::string_view text, const OpenOptions& options) {
    // Some programs end the text with a NUL.
    text = text.substr(0, text.find('\0'));
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        throw Error(KAPOK_TR("io", "There is no text on the clipboard."),
                    KAPOK_TR("io", "Copy the cells of a table first."));
    }
    TextContent content;
    content.encoding = "UTF-8";
    content.bytes.resize(text.size() + scanPadding);
    std::copy(text.begin(), text.end(), content.bytes.begin());
    std::fill(content.bytes.begin() + static_cast<std::ptrdiff_t>(text.size()), content.bytes.end(), '\0');
    content.end = text.size();
    OpenOptions full = options;
    if (!full.delimiter && text.find('\t') != std::string_view::npos) full.delimiter = "\t";
    Opened opened = readTextTable(std::move(content), full, {});
    opened.table = withGeometry(opened.table, full, opened.report);
    opened.report.format = "text";
    return opened;
}

}  // namespace kapok::io
