// JSON records, JSON Lines and GeoJSON as tables, packed or not.
#pragma once

#include "io/formats.h"
#include "io/open.h"

namespace kapok::io {

/// The records are the largest list of objects that lies in the file's objects, or the one that `options.records` names
/// ("data.items"; "" of a list in a list: its place from 0). Also read: an object whose members are lists of one length
/// (a table by columns), a list of lists (a table by rows), one object a line for JSON Lines, GeoJSON under any of
/// these names. Columns: see JsonRecords and readGeoJson. Throws Error (with the place, where the parser knows it) or
/// Cancelled.
Opened readJson(const std::string& path, const Format& format, const OpenOptions& options, const Progress& progress);

/// The first records of JSON Lines, from the first 16 MiB.
Opened readFirstJsonLines(const std::string& path, const OpenOptions& options, std::size_t rows,
                          const Progress& progress);

}  // namespace kapok::io
