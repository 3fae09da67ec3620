// Cells as the text of files.
#pragma once

#include "table/column.h"

#include <string>

namespace kapok::io {

/// Appends the canonical text of a present cell (see table/format.h); times with a zone end with Z.
void appendCell(std::string& out, const Column& column, const Chunk& chunk, std::size_t rowInChunk);

/// Appends a cell of CSV: quoted when it must be; with an apostrophe before what a spreadsheet would take for a formula
/// when `escapeFormulas` says so (see WriteOptions).
void appendCsvText(std::string& out, std::string_view text, char delimiter, bool escapeFormulas = false);

/// Appends a JSON string with its quotes (RFC 8259; UTF-8 as it is).
void appendJsonText(std::string& out, std::string_view text);

/// Appends a JSON value: numbers, true and false, null for missing, everything else as string.
void appendJsonCell(std::string& out, const Column& column, const Chunk& chunk, std::size_t rowInChunk);

}  // namespace kapok::io
