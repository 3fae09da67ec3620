#include "io/json_reader.h"

#include "io/geojson_reader.h"
#include "io/json_find.h"
#include "io/json_records.h"
#include "io/text_content.h"
#include "sdk/list.h"

#include <algorithm>
#include <limits>

namespace kapok::io {
namespace {

constexpr std::size_t everyRecord = std::numeric_limits<std::size_t>::max();
constexpr std::size_t headBytes = 16 << 20;

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::object;

[[noreturn]] void refuseSyntax(simdjson::error_code code) {
    if (code == simdjson::DEPTH_ERROR) {
        throw Error(KAPOK_TR("io", "The values of the JSON file are nested more than 1024 deep."),
                    KAPOK_TR("io", "Such a file holds no table."));
    }
    if (code == simdjson::CAPACITY) {
        throw Error(KAPOK_TR("io", "The JSON file is larger than 4 GB."),
                    KAPOK_TR("io", "Write it as JSON Lines, one record a line."));
    }
    throw Error(KAPOK_TR("io", "The file is not valid JSON: %1.").arg(simdjson::error_message(code)),
                KAPOK_TR("io", "Check that the file is whole."));
}

[[noreturn]] void refuseShape() {
    throw Error(KAPOK_TR("io", "The JSON file holds no records: no list of objects was found."),
                KAPOK_TR("io", "Bring it into the form [{\"name\": value, …}, …]."));
}

void addRecords(const array& list, JsonRecords& records) {
    for (const element value : list) {
        object record;
        if (value.get(record) != simdjson::SUCCESS) refuseShape();
        records.addRecord(record);
    }
}

/// {"a": [1, 2], "b": ["x", "y"]}
bool isColumnwise(const object& top) {
    std::size_t length = 0;
    bool any = false;
    for (const auto& [key, value] : top) {
        array list;
        if (value.get(list) != simdjson::SUCCESS || (any && list.size() != length)) return false;
        for (const element cell : list) {
            if (cell.is_array() || cell.is_object()) return false;
        }
        length = list.size();
        any = true;
    }
    return any && length > 0;
}

/// By value: the result object that holds a list must not outlive the loop over it.
array listOf(const element& value) {
    array list;
    if (value.get(list) != simdjson::SUCCESS) refuseShape();
    return list;
}

/// [["a", "b"], [1, 2]]
bool isRowwise(const array& list) {
    bool any = false;
    for (const element row : list) {
        if (!row.is_array()) return false;
        any = true;
    }
    return any;
}

/// A first row of distinct texts over rows that are not all texts holds the names.
std::vector<std::string> namesOf(const array& rows) {
    std::vector<std::string> names;
    const array first = listOf(*rows.begin());
    for (const element cell : first) {
        std::string_view text;
        if (cell.get(text) != simdjson::SUCCESS || std::find(names.begin(), names.end(), text) != names.end())
            return {};
        names.emplace_back(text);
    }
    bool others = false;
    for (const element row : rows) {
        const array cells = listOf(row);
        for (const element cell : cells) others = others || !cell.is_string();
    }
    return others ? names : std::vector<std::string>{};
}

void addRows(const array& rows, JsonRecords& records) {
    const auto names = namesOf(rows);
    bool first = !names.empty();
    for (const element row : rows) {
        if (std::exchange(first, false)) continue;
        const array cells = listOf(row);
        if (names.empty()) {
            records.addList(cells);
            continue;
        }
        std::size_t place = 0;
        for (const element cell : cells) {
            records.addCell(place < names.size() ? names[place] : "column_" + std::to_string(place + 1), cell);
            ++place;
        }
        records.addEmpty();
    }
}

void addChosen(const element& value, JsonRecords& records) {
    array list;
    object members;
    if (value.get(list) == simdjson::SUCCESS)
        return isRowwise(list) ? addRows(list, records) : addRecords(list, records);
    if (value.get(members) != simdjson::SUCCESS) refuseShape();
    if (!isColumnwise(members)) return records.addRecord(members);
    for (const auto& [key, member] : members) records.addColumn(key, listOf(member));
}

void addTop(const element& top, const OpenOptions& options, JsonRecords& records, ImportReport& report) {
    if (!options.records.empty()) return addChosen(jsonAt(top, options.records), records);
    const auto lists = objectLists(top);
    if (!lists.empty()) {
        std::string paths;
        for (const auto& list : lists) {
            report.tables.push_back(list.path);
            addToList(paths, list.path);
        }
        if (lists.size() > 1) {
            report.warnings.push_back(KAPOK_TR("io",
                                               "The file holds several lists of records: %1. The largest was read; the "
                                               "import option records chooses another.")
                                          .arg(paths));
        }
        if (!lists.front().path.empty()) {
            report.notes.push_back(
                KAPOK_TR("io", "The records were read from the member \"%1\".").arg(lists.front().path));
        }
        return addRecords(lists.front().list, records);
    }
    array list;
    object members;
    const bool columnwise = top.get(members) == simdjson::SUCCESS && isColumnwise(members);
    const bool rowwise = top.get(list) == simdjson::SUCCESS && isRowwise(list);
    if (!columnwise && !rowwise) refuseShape();
    addChosen(top, records);
}

std::string_view nextLine(std::string_view& text) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(text.size(), line.size() + 1));
    // RFC 8142 puts a record separator before each text.
    const auto begin = line.find_first_not_of(" \t\r\x1E");
    return begin == std::string_view::npos ? std::string_view{} : line.substr(begin);
}

void addLines(simdjson::dom::parser& parser, std::string_view text, JsonRecords& records, std::size_t most) {
    std::int64_t number = 0;
    while (!text.empty() && records.rows() < most) {
        ++number;
        const std::string_view line = nextLine(text);
        if (line.empty()) continue;
        element top;
        object members;
        // The padding behind the line is the rest of the text, or of the buffer.
        const auto failed = parser.parse(line.data(), line.size(), false).get(top);
        if (failed == simdjson::SUCCESS && top.get(members) == simdjson::SUCCESS) {
            records.addRecord(members);
            continue;
        }
        throw Error(KAPOK_TR("io", "Line %1 is not a JSON object.").arg(number),
                    KAPOK_TR("io", "Fix or remove that line."), Place{"", number, ""});
    }
}

Opened readText(const std::string& path, const Format& format, const OpenOptions& options, const Progress& progress) {
    const TextContent content = readTextContent(path, options.encoding, simdjson::SIMDJSON_PADDING, progress);
    progress.done(0.3);
    const std::string_view text = content.text();
    simdjson::dom::parser parser;
    JsonRecords records(options.types == ColumnTypes::Text, progress);
    Opened opened;
    opened.report.format = format.id;
    if (format.id == "jsonl") {
        addLines(parser, text, records, everyRecord);
    } else {
        element top;
        const auto failed = parser.parse(text.data(), text.size(), false).get(top);
        if (failed != simdjson::SUCCESS) refuseSyntax(failed);
        progress.done(0.6);
        progress.check();
        if (isGeoJson(top) && options.records.empty()) {
            opened.report.format = "geojson";
            opened.table = readGeoJson(top, options, opened.report, progress);
            progress.done(1);
            return opened;
        }
        addTop(top, options, records, opened.report);
    }
    opened.report.encoding = content.encoding;
    progress.done(0.9);
    opened.table = Table(records.finish(opened.report));
    if (opened.table.columnCount() == 0) refuseShape();
    progress.done(1);
    return opened;
}

}  // namespace

Opened readJson(const std::string& path, const Format& format, const OpenOptions& options, const Progress& progress) {
    try {
        return readText(path, format, options, progress);
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

Opened readFirstJsonLines(const std::string& path, const OpenOptions& options, std::size_t rows,
                          const Progress& progress) {
    bool cut = false;
    const TextContent content = readTextHead(path, options.encoding, headBytes, simdjson::SIMDJSON_PADDING, cut);
    simdjson::dom::parser parser;
    JsonRecords records(options.types == ColumnTypes::Text, progress);
    addLines(parser, content.text(), records, rows);
    Opened opened;
    opened.table = Table(records.finish(opened.report));
    return opened;
}

}  // namespace kapok::io
