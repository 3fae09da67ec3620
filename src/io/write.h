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
    /// CSV: texts that a spreadsheet would take for a formula (they begin with = + - @, tab or return) get an
    /// apostrophe before them. Safer to open in a spreadsheet; other programs see the apostrophe as part of the text.
    bool escapeFormulas = false;
    /// What the table is: its source, filters and steps, in lines. XLSX gets a second sheet "About", SQLite a table
    /// "about", a GeoPackage metadata; the other formats have no place for it.
    std::string provenance = {};
    /// Formats without a place for the provenance: a file NAME.about.txt beside holds it.
    bool sideFile = false;
};

/// Which options make a difference for a format: a dialog asks for these alone.
struct WriteChoices {
    bool byteOrderMark = false;
    bool escapeFormulas = false;
    bool sideFile = false;  ///< the format has no place for the provenance

    bool any() const { return byteOrderMark || escapeFormulas || sideFile; }
};
/// By the extension of the path, or the id of a format where one is given. None for what cannot be written.
WriteChoices writeChoices(const std::string& path, const std::string& format = {});

/// Missing values are empty cells (CSV, XLSX), null (JSON, SQLite, layers). Dates and times are ISO 8601 text where the
/// format has no type for them. Geometry is hexadecimal WKB in formats without geometry; GeoJSON is in WGS 84.
/// Throws Error (unknown format, no permission, disk full, too many rows for XLSX, no geometry for GeoJSON or
/// FlatGeobuf) or Cancelled.
void writeFile(const Table& table, const std::string& path, const WriteOptions& options = {},
               const Progress& progress = {});

/// Throws what writeFile would throw before it writes: an unknown format, a table beyond the limits of XLSX (1,048,575
/// rows below the names, 16,384 columns), no geometry for GeoJSON or FlatGeobuf. For dialogs, so that limits are told
/// before they are met. O(1).
void requireWritable(const Table& table, const std::string& path, const WriteOptions& options = {});

/// The file beside `path` for its provenance: "/x/a.csv" -> "/x/a.csv.about.txt".
std::string sideFilePath(const std::string& path);

/// Only the formats that are text: "csv", "json" (an array of records), "jsonl" (one record a line).
/// Numbers are the shortest text that reads back the same; non-finite ones are "Infinity" and "-Infinity".
void writeText(const Table& table, std::ostream& stream, const WriteOptions& options, const Progress& progress = {});

}  // namespace kapok::io
