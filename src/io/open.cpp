#include "io/open.h"

#include "io/csv_preview.h"
#include "io/csv_reader.h"
#include "io/data_package.h"
#include "io/file_format.h"
#include "io/folder_reader.h"
#include "io/formats.h"
#include "io/gdal_reader.h"
#include "io/geometry_columns.h"
#include "io/json_reader.h"
#include "io/readstat_reader.h"
#include "io/sqlite_import.h"
#include "io/xlsx_reader.h"

#include <filesystem>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

/// Formats of one table know it by the file's name only.
void requireOnlyTable(const std::string& path, const std::string& table) {
    const std::string only = fs::path(path).stem().string();
    if (table.empty() || table == only) return;
    throw Error(KAPOK_TR("io", "There is no table \"%1\" in the file.").arg(table),
                KAPOK_TR("io", "It holds: %1.").arg(only), Place{path, 0, ""});
}

bool isJson(const Format& format) { return format.id == "json" || format.id == "jsonl" || format.id == "geojson"; }

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
    const Format& format = formatOfFile(path);
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
    const Format& format = formatOfFile(place.path);
    progress.check();
    Opened opened = readFormat(format, place, options, progress);
    if (opened.report.format.empty()) opened.report.format = format.id;
    if (format.id == "text" && formatOfPath(place.path)->id != "text") {
        opened.report.notes.push_back(
            KAPOK_TR("io", "The file has the extension of a spreadsheet but is a text table, and was read as one."));
    }
    if (isPlainTable(format)) opened.table = withGeometry(opened.table, options, opened.report);
    return opened;
}

}  // namespace kapok::io
