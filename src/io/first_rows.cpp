#include "io/first_rows.h"

#include "io/csv_preview.h"
#include "io/file_format.h"
#include "io/geometry_columns.h"
#include "io/json_reader.h"
#include "io/readstat_reader.h"
#include "io/sqlite_import.h"
#include "io/xlsx_reader.h"

#include <algorithm>
#include <filesystem>

namespace kapok::io {
namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t readInAMoment = 1 << 20;

bool isLarge(const std::string& path) {
    std::error_code failure;
    const bool file = fs::is_regular_file(path, failure);
    return file && fs::file_size(path, failure) >= readInAMoment && !failure;
}

bool isText(const Format& format) { return format.id == "csv" || format.id == "tsv" || format.id == "text"; }

Table firstTextRows(const std::string& path, const OpenOptions& options, std::size_t rows) {
    OpenOptions asked = options;
    if (asked.table == fs::path(path).stem().string()) asked.table.clear();
    return previewTextTable(path, asked, rows).typed;
}

std::optional<Table> rowsOf(const Format& format, const std::string& path, const OpenOptions& options, std::size_t rows,
                            const Progress& progress) {
    if (isText(format)) return firstTextRows(path, options, rows);
    if (format.id == "xlsx") {
        const auto most = static_cast<std::uint32_t>(std::min<std::size_t>(rows, sheetRows));
        return readXlsx(path, options.table, options, progress, most).table;
    }
    if (format.id == "sqlite") return readFirstDatabaseRows(path, options.table, options, rows, progress).table;
    if (format.id == "jsonl") return readFirstJsonLines(path, options, rows, progress).table;
    if (isStatistics(format)) return readStatistics(path, format, options, progress, rows).table;
    return std::nullopt;
}

}  // namespace

std::optional<Table> firstRows(const std::string& pathAndTable, const OpenOptions& options, std::size_t rows,
                               const Progress& progress) {
    const FilePlace place = splitPlace(pathAndTable);
    if (!isLarge(place.path)) return std::nullopt;
    OpenOptions asked = options;
    if (asked.table.empty()) asked.table = place.table;
    const Format& format = formatOfFile(place.path);
    std::optional<Table> table = rowsOf(format, place.path, asked, rows, progress);
    progress.check();
    ImportReport unread;
    if (table && isPlainTable(format)) table = withGeometry(*table, asked, unread);
    return table;
}

}  // namespace kapok::io
