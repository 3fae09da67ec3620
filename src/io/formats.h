// The one list of file formats: file dialogs, help, reader and writer all ask it.
#pragma once

#include "sdk/text.h"

#include <string>
#include <string_view>
#include <vector>

namespace kapok::io {

struct Format {
    std::string id;                       ///< stable: "csv", "xlsx", "geopackage"…
    Text title;                           ///< for people: "GeoPackage"
    std::vector<std::string> extensions;  ///< lower case, no dot before; the first is the usual one
    bool reads = true;
    bool writes = false;
    bool geometry = false;        ///< can hold geometry
    bool manyTables = false;      ///< a file may hold several tables (sheets, layers)
    std::string gdalDriver = {};  ///< short name of the driver that reads or writes it; empty: our own code
};

/// In the order they are shown.
const std::vector<Format>& formats();

/// The format of a path by its extension, ".gz" and ".zst" of text tables looked through; null when unknown.
const Format* formatOfPath(std::string_view path);
/// Null when there is no such id.
const Format* formatById(std::string_view id);

/// "csv, tsv, txt, xlsx, …": what can be opened, or written, for messages and help.
std::string readableExtensions();
std::string writableExtensions();

}  // namespace kapok::io
