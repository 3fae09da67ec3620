// JSON records and JSON Lines as tables.
#pragma once

#include "io/open.h"

namespace kapok::io {

/// An array of objects, or the first such array of a top object; a line an object for JSON Lines; an object whose
/// members are arrays of one length is a table by columns. Members are columns in order of first appearance, absent
/// ones are missing, lists and objects in cells become JSON text, texts that are all dates or times become such.
/// GeoJSON under the name .json is read as such. Throws Error (with the place, where the parser knows it) or Cancelled.
Opened readJson(const std::string& path, const OpenOptions& options, const Progress& progress);

}  // namespace kapok::io
