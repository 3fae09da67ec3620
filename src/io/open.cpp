#include "io/open.h"

#include "io/csv_preview.h"
#include "io/csv_reader.h"
#include "io/data_package.h"
#include "io/file_bytes.h"
#include "io/folder_reader.h"
#include "io/formats.h"
#include "io/gdal_reader.h"
#include "io/geometry_columns.h"
#include "io/json_reader.h"
#include "io/readstat_reader.h"
#include "io/sqlite_import.h"
#include "io/xlsx_reader.h"

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

const Format& readableFormat(const std::string& path) {
    requireReadable(path);
    const Format* format = formatOfPath(path);
    if (format && format->reads) return *format;
    const std::string extension = fs::path(path).extension().string();
    if (extension == ".kapok") {
        throw Error(KAPOK_TR("io", "This is a Kapok workbook, not a data file."),
                    KAPOK_TR("io", "Open it as a workbook."), Place{path, 0, ""});
    }
    throw Error(KAPOK_TR("io", "Files of the kind \"%1\" cannot be opened.").arg(extension),
                KAPOK_TR("io", "These can be opened: %1.").arg(readableExtensions()), Place{path, 0, ""});
}

/// Formats of one table know it by the file's name only.
void requireOnlyTable(const std::string& path, const std::string& table) {
    const std::string only = fs::path(path).stem().string();
    if (table.empty() || table == only) return;
    throw Error(KAPOK_TR("io", "There is no table \"%1\" in the file.").arg(table),
                KAPOK_TR("io", "It holds: %1.").arg(only), Place{path, 0, ""});
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

bool isJson(const Format& format) { return format.id == "json" || format.id == "jsonl" || format.id == "geojson"; }

bool isStatistics(const Format& format) { return format.id == "stata" || format.id == "spss" || format.id == "sas"; }

/// Text tables and sheets have no type for geometry of their own.
bool isPlain(const Format& format) {
    return format.id == "csv" || format.id == "tsv" || format.id == "text" || format.id == "xlsx" ||
           format.id == "xls" || format.id == "ods";
}

Opened readFormat(const Format& format, const FilePlace& place, const OpenOptions& options, const Progress& progress) {
    const std::string table = options.table.empty() ? place.table : options.table;
    if (format.id == "datapackage") return readPackageTable(place.path, table, options, progress);
    if (format.id == "xlsx") return readXlsx(place.path, table, options, progress);
    if (!format.gdalDriver.empty()) return readLayer(place.path, format, table, options, progress);
    if (format.id == "sqlite") return readDatabaseTable(place.path, table, options, progress);
    if (isJson(format)) {
        requireOnlyTable(place.path, table);
        return readJson(place.path, format, options, progress);
    }
    if (isStatistics(format)) {
        requireOnlyTable(place.path, table);
        return readStatistics(place.path, format, options, progress);
    }
    OpenOptions asked = options;
    asked.table = table == fs::path(place.path).stem().string() ? std::string() : table;
    return readTextTable(place.path, asked, progress);
}

}  // namespace

FilePlace splitPlace(const std::string& pathAndTable) {
    std::error_code failure;
    if (fs::exists(fs::path(pathAndTable), failure)) return {pathAndTable, {}};
    const auto hash = pathAndTable.rfind('#');
    if (hash == std::string::npos) return {pathAndTable, {}};
    return {pathAndTable.substr(0, hash), pathAndTable.substr(hash + 1)};
}

std::vector<TableInfo> listTables(const std::string& path) {
    if (fs::is_directory(path)) return {{fs::path(path).stem().string(), -1, false}};
    const Format& format = formatOfContent(readableFormat(path), path);
    if (format.id == "datapackage") return listPackageTables(path);
    if (format.id == "xlsx") return listXlsxSheets(path);
    if (!format.gdalDriver.empty()) return listLayers(path, format);
    if (format.id == "sqlite") return listDatabaseTables(path);
    const std::string only = fs::path(path).stem().string();
    if (isJson(format) || isStatistics(format)) return {{only, -1, format.id == "geojson"}};
    std::vector<TableInfo> tables;
    for (const auto& name : previewTextTable(path, {}, 1).tables) tables.push_back({name, -1, false});
    return tables.empty() ? std::vector<TableInfo>{{only, -1, false}} : tables;
}

Opened openFile(const std::string& pathAndTable, const OpenOptions& options, const Progress& progress) {
    const FilePlace place = splitPlace(pathAndTable);
    std::error_code failure;
    if (fs::is_directory(place.path, failure)) {
        OpenOptions inside = options;
        if (inside.table.empty()) inside.table = place.table;
        return readFolder(place.path, inside, progress);
    }
    const Format& named = readableFormat(place.path);
    const Format& format = formatOfContent(named, place.path);
    progress.check();
    Opened opened = readFormat(format, place, options, progress);
    if (opened.report.format.empty()) opened.report.format = format.id;
    if (format.id == "text" && named.id != "text") {
        opened.report.notes.push_back(
            KAPOK_TR("io", "The file has the extension of a spreadsheet but is a text table, and was read as one."));
    }
    if (isPlain(format)) opened.table = withGeometry(opened.table, options, opened.report);
    return opened;
}

}  // namespace kapok::io
