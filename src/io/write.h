// Tables become files. The old file is whole until the new one is: a temporary file beside it is renamed at the end.
#pragma once

#include "io/progress.h"
#include "table/table.h"

#include <iosfwd>

namespace kapok::io {

struct WriteOptions {
    std::string format = {};     ///< id of formats.h; empty: by the extension of the path
    std::string table = {};      ///< name of the layer, sheet or table; empty: the file's name
    bool byteOrderMark = false;  ///< CSV: starts with a UTF-8 mark, as spreadsheets like it
    char delimiter = ',';        ///< CSV; a .tsv file always uses tab
};

/// Missing values are empty cells (CSV, XLSX), null (JSON, SQLite, layers). Dates and times are ISO 8601 text where the
/// format has no type for them. Geometry is hexadecimal WKB in formats without geometry; GeoJSON is in WGS 84.
/// Throws Error (unknown format, no permission, disk full, too many rows for XLSX, no geometry for GeoJSON) or
/// Cancelled.
void writeFile(const Table& table, const std::string& path, const WriteOptions& options = {},
               const Progress& progress = {});

/// Only the formats that are text: "csv", "json" (an array of records), "jsonl" (one record a line).
/// Numbers are the shortest text that reads back the same; non-finite ones are "Infinity" and "-Infinity".
void writeText(const Table& table, std::ostream& stream, const WriteOptions& options, const Progress& progress = {});

}  // namespace kapok::io
