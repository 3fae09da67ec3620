// Files become tables: any format of formats.h, everything found from the content, nothing dropped in silence.
#pragma once

#include "io/options.h"
#include "io/progress.h"
#include "table/table.h"

namespace kapok::io {

/// A path and the table in it, written "path#table". A file whose own name holds '#' is found first.
struct FilePlace {
    std::string path;
    std::string table;  ///< empty: the first
};
FilePlace splitPlace(const std::string& pathAndTable);

/// A sheet, layer or database table of a file.
struct TableInfo {
    std::string name;
    std::int64_t rows = -1;  ///< -1: not known without reading it all
    bool geometry = false;
};

/// The tables of a file in its own order; one, named after the file, for formats that hold one.
/// Throws Error when the file cannot be read.
std::vector<TableInfo> listTables(const std::string& path);

/// A cell or row that was not as it should be. `row` counts the file's records from 1, the header included.
struct Problem {
    std::int64_t row = 0;
    std::string column = {};
    std::string text = {};  ///< what stands there, shortened when long
    Text what = {};
};

/// What opening found out and decided.
struct ImportReport {
    std::string format = {};          ///< id of formats.h
    std::string table = {};           ///< the sheet, layer or table that was read
    std::string encoding = {};        ///< text tables; empty otherwise
    bool encodingDoubtful = false;    ///< another encoding would have been nearly as likely
    std::string delimiter = {};       ///< text tables
    char quote = 0;                   ///< text tables
    std::optional<bool> header = {};  ///< text tables and sheets: were the names taken from the first rows
    /// Text tables: what was given or found for encoding, delimiter, quote, escape, comment, skip, header rows, footer
    /// and widths; opening with these options finds nothing anew.
    std::optional<OpenOptions> decided = {};
    std::vector<std::string> preamble = {};   ///< text tables: the lines before the table
    std::vector<std::string> footnotes = {};  ///< text tables: the records behind it
    std::vector<std::string> tables = {};     ///< the tables of the file, where it holds several
    std::vector<Text> notes = {};        ///< decisions worth knowing: a column kept as text and why, names made unique
    std::vector<Text> warnings = {};     ///< what the user should look at: ragged rows, invalid bytes
    std::vector<Problem> problems = {};  ///< the first `keptProblems` of them
    std::size_t problemCount = 0;        ///< all of them
    std::int64_t firstRow = 0;           ///< the number that problems give the table's first row; 0: not known
};

inline constexpr std::size_t keptProblems = 100;

struct Opened {
    Table table;
    ImportReport report;
    /// row, column, text: every cell that did not fit its column's type and is missing there; of a folder also its
    /// file.
    Table exceptions = {};
};

/// Opens "path" or "path#table". A folder gives its files as one table with a column "file" (see folder_reader.h).
/// Text columns keep each cell as it is; empty cells are missing. Throws Error (a missing
/// file, a directory, no permission, an empty file, no text, an unknown format, encoding or table…) or Cancelled.
Opened openFile(const std::string& pathAndTable, const OpenOptions& options = {}, const Progress& progress = {});

}  // namespace kapok::io
