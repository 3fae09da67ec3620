#include "io/formats.h"

#include "io/data_package.h"
#include "sdk/list.h"

#include <algorithm>

namespace kapok::io {
namespace {

std::vector<Format> makeFormats() {
    return {
        {.id = "csv",
         .title = KAPOK_TR("io", "Text table, comma separated"),
         .extensions = {"csv", "csv.gz", "csv.zst"},
         .writes = true},
        {.id = "tsv",
         .title = KAPOK_TR("io", "Text table, tab separated"),
         .extensions = {"tsv", "tab", "tsv.gz", "tsv.zst"},
         .writes = true},
        {.id = "text", .title = KAPOK_TR("io", "Text table"), .extensions = {"txt", "dat", "psv", "data"}},
        {.id = "xlsx",
         .title = KAPOK_TR("io", "Excel workbook"),
         .extensions = {"xlsx", "xlsm"},
         .writes = true,
         .manyTables = true},
        {.id = "xls",
         .title = KAPOK_TR("io", "Excel 97 workbook"),
         .extensions = {"xls"},
         .manyTables = true,
         .gdalDriver = "XLS"},
        {.id = "ods",
         .title = KAPOK_TR("io", "OpenDocument spreadsheet"),
         .extensions = {"ods"},
         .manyTables = true,
         .gdalDriver = "ODS"},
        {.id = "geojson",
         .title = KAPOK_TR("io", "GeoJSON"),
         .extensions = {"geojson", "geojson.gz", "geojson.zst"},
         .writes = true,
         .geometry = true},
        {.id = "geopackage",
         .title = KAPOK_TR("io", "GeoPackage"),
         .extensions = {"gpkg"},
         .writes = true,
         .geometry = true,
         .manyTables = true,
         .gdalDriver = "GPKG"},
        {.id = "shapefile",
         .title = KAPOK_TR("io", "Shapefile"),
         .extensions = {"shp"},
         .geometry = true,
         .gdalDriver = "ESRI Shapefile"},
        {.id = "flatgeobuf",
         .title = KAPOK_TR("io", "FlatGeobuf"),
         .extensions = {"fgb"},
         .writes = true,
         .geometry = true,
         .gdalDriver = "FlatGeobuf"},
        {.id = "kml",
         .title = KAPOK_TR("io", "KML"),
         .extensions = {"kml", "kmz"},
         .geometry = true,
         .manyTables = true,
         .gdalDriver = "LIBKML"},
        {.id = "gml",
         .title = KAPOK_TR("io", "GML"),
         .extensions = {"gml"},
         .geometry = true,
         .manyTables = true,
         .gdalDriver = "GML"},
        {.id = "dxf",
         .title = KAPOK_TR("io", "DXF drawing"),
         .extensions = {"dxf"},
         .geometry = true,
         .gdalDriver = "DXF"},
        {.id = "stata", .title = KAPOK_TR("io", "Stata data"), .extensions = {"dta"}},
        {.id = "spss", .title = KAPOK_TR("io", "SPSS data"), .extensions = {"sav", "zsav", "por"}},
        {.id = "sas", .title = KAPOK_TR("io", "SAS data"), .extensions = {"sas7bdat", "xpt"}},
        {.id = "sqlite",
         .title = KAPOK_TR("io", "SQLite database"),
         .extensions = {"sqlite", "sqlite3", "db", "db3"},
         .writes = true,
         .manyTables = true},
        {.id = "datapackage",
         .title = KAPOK_TR("io", "Data package (Frictionless)"),
         .extensions = {"datapackage.json"},
         .writes = true,
         .geometry = true,
         .manyTables = true},
        {.id = "json",
         .title = KAPOK_TR("io", "JSON records"),
         .extensions = {"json", "json.gz", "json.zst"},
         .writes = true},
        {.id = "jsonl",
         .title = KAPOK_TR("io", "JSON Lines"),
         .extensions = {"jsonl", "ndjson", "jsonl.gz", "jsonl.zst", "ndjson.gz"},
         .writes = true},
    };
}

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    for (char& c : lower) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return lower;
}

std::string lastExtension(std::string_view path) {
    const auto slash = path.find_last_of("/\\");
    const std::string_view name = slash == std::string_view::npos ? path : path.substr(slash + 1);
    const auto dot = name.rfind('.');
    return dot == std::string_view::npos ? std::string() : lowerCase(name.substr(dot + 1));
}

std::string extensionsWhere(bool Format::*can) {
    std::string all;
    for (const Format& format : formats()) {
        if (!(format.*can)) continue;
        for (const auto& extension : format.extensions) addToList(all, extension);
    }
    return all;
}

}  // namespace

const std::vector<Format>& formats() {
    static const std::vector<Format> all = makeFormats();
    return all;
}

const Format* formatOfPath(std::string_view path) {
    if (isDataPackage(path)) return formatById("datapackage");
    std::string extension = lastExtension(path);
    if (extension == "gz" || extension == "zst") {
        extension = lastExtension(path.substr(0, path.size() - extension.size() - 1));
        if (extension.empty()) extension = "txt";
    }
    const auto found = std::find_if(formats().begin(), formats().end(), [&](const Format& format) {
        return std::find(format.extensions.begin(), format.extensions.end(), extension) != format.extensions.end();
    });
    return found == formats().end() ? nullptr : &*found;
}

const Format* formatById(std::string_view id) {
    const auto found =
        std::find_if(formats().begin(), formats().end(), [&](const Format& format) { return format.id == id; });
    return found == formats().end() ? nullptr : &*found;
}

std::string readableExtensions() { return extensionsWhere(&Format::reads); }
std::string writableExtensions() { return extensionsWhere(&Format::writes); }

}  // namespace kapok::io
