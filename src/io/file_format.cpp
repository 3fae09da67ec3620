#include "io/file_format.h"

#include "io/file_bytes.h"
#include "io/xlsx_reader.h"
#include "sdk/error.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace kapok::io {
namespace {

const Format& readableFormat(const std::string& path) {
    requireReadable(path);
    const Format* format = formatOfPath(path);
    if (format && format->reads) return *format;
    const std::string extension = std::filesystem::path(path).extension().string();
    if (extension == ".kapok") {
        throw Error(KAPOK_TR("io", "This is a Kapok workbook, not a data file."),
                    KAPOK_TR("io", "Open it as a workbook."), Place{path, 0, ""});
    }
    throw Error(KAPOK_TR("io", "Files of the kind \"%1\" cannot be opened.").arg(extension),
                KAPOK_TR("io", "These can be opened: %1.").arg(readableExtensions()), Place{path, 0, ""});
}

bool beginsWith(const std::string& path, std::string_view magic) {
    std::ifstream file(path, std::ios::binary);
    std::string start(magic.size(), '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    return start == magic;
}

bool looksLikeText(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::string start(4096, '\0');
    file.read(start.data(), static_cast<std::streamsize>(start.size()));
    start.resize(static_cast<std::size_t>(file.gcount()));
    const bool controls = std::any_of(start.begin(), start.end(), [](char c) { return c >= 0 && c < '\t'; });
    return !controls && !start.starts_with("PK") && start.find_first_not_of(" \t\r\n<") == 0;
}

/// Programs export text tables and newer workbooks under the extensions of Excel: the content decides.
const Format& formatOfContent(const Format& format, const std::string& path) {
    if (format.id == "xls" && beginsWith(path, "PK\x03\x04")) return *formatById("xlsx");
    if (format.id == "xlsx" && beginsWith(path, "\xD0\xCF\x11\xE0")) {
        if (!isEncryptedWorkbook(path)) return *formatById("xls");
        throw Error(KAPOK_TR("io", "The workbook is encrypted with a password."),
                    KAPOK_TR("io", "Save it without a password and open it again."), Place{path, 0, ""});
    }
    const bool spreadsheet = format.id == "xls" || format.id == "xlsx" || format.id == "ods";
    return spreadsheet && looksLikeText(path) ? *formatById("text") : format;
}

}  // namespace

const Format& formatOfFile(const std::string& path) { return formatOfContent(readableFormat(path), path); }

bool isPlainTable(const Format& format) {
    return format.id == "csv" || format.id == "tsv" || format.id == "text" || format.id == "xlsx" ||
           format.id == "xls" || format.id == "ods";
}

bool isStatistics(const Format& format) { return format.id == "stata" || format.id == "spss" || format.id == "sas"; }

}  // namespace kapok::io
