#include "io/json_reader.h"

#include "database/value_column.h"
#include "io/formats.h"
#include "io/gdal_reader.h"
#include "io/text_columns.h"
#include "io/text_content.h"

#include <deque>
#include <limits>
#include <map>

#include <simdjson.h>

namespace kapok::io {
namespace {

using simdjson::dom::array;
using simdjson::dom::element;
using simdjson::dom::element_type;
using simdjson::dom::object;

constexpr std::size_t rowsPerCheck = 4096;

[[noreturn]] void refuseSyntax(simdjson::error_code code) {
    throw Error(KAPOK_TR("io", "The file is not valid JSON: %1.").arg(simdjson::error_message(code)),
                KAPOK_TR("io", "Check that the file is whole."));
}

[[noreturn]] void refuseShape() {
    throw Error(KAPOK_TR("io", "The JSON file holds no records: no list of objects was found."),
                KAPOK_TR("io", "Bring it into the form [{\"name\": value, …}, …]."));
}

class RecordColumns {
public:
    RecordColumns(bool asText, const Progress& progress) : asText_(asText), progress_(progress) {}

    void addRecord(const object& record) {
        if (rows_ % rowsPerCheck == 0) progress_.check();
        for (const auto& [key, value] : record) {
            Entry& entry = entryOf(key);
            if (entry.rows > rows_) continue;  // a member that is there twice: the first counts
            fillUp(entry);
            addValue(value, entry.values);
            ++entry.rows;
        }
        ++rows_;
    }

    void addColumn(std::string_view name, const array& values) {
        Entry& entry = entryOf(name);
        for (const element value : values) {
            addValue(value, entry.values);
            ++entry.rows;
        }
        rows_ = std::max(rows_, entry.rows);
    }

    Table finish(ImportReport& report) {
        std::vector<ColumnPtr> columns;
        for (auto& entry : entries_) {
            fillUp(entry);
            if (entry.values.mixed()) {
                report.notes.push_back(
                    KAPOK_TR("io", "Column \"%1\" holds values of several kinds and is read as text.").arg(entry.name));
            }
            ColumnPtr column = entry.values.finish();
            columns.push_back(column->type() == Type::Text && !asText_ ? timesFromText(column) : column);
        }
        return Table(std::move(columns));
    }

private:
    struct Entry {
        std::string name;
        database::ValueColumn values;
        std::size_t rows = 0;
    };

    Entry& entryOf(std::string_view key) {
        const auto found = places_.find(key);
        if (found != places_.end()) return entries_[found->second];
        std::string name(key);
        places_.emplace(name, entries_.size());
        entries_.push_back(
            {name,
             database::ValueColumn(name.empty() ? "column_" + std::to_string(entries_.size() + 1) : name, asText_), 0});
        return entries_.back();
    }

    void fillUp(Entry& entry) const {
        for (; entry.rows < rows_; ++entry.rows) entry.values.addMissing();
    }

    static void addValue(const element& value, database::ValueColumn& column) {
        switch (value.type()) {
            case element_type::INT64: return column.addInteger(value.get_int64().value_unsafe());
            case element_type::UINT64: return column.addText(std::to_string(value.get_uint64().value_unsafe()));
            case element_type::DOUBLE: return column.addReal(value.get_double().value_unsafe());
            case element_type::STRING: return column.addText(value.get_string().value_unsafe());
            case element_type::BOOL: return column.addBoolean(value.get_bool().value_unsafe());
            case element_type::NULL_VALUE: return column.addMissing();
            case element_type::ARRAY:
            case element_type::OBJECT: return column.addText(simdjson::minify(value));
        }
    }

    bool asText_;
    const Progress& progress_;
    std::deque<Entry> entries_;
    std::map<std::string, std::size_t, std::less<>> places_;
    std::size_t rows_ = 0;
};

bool holdsObjects(const array& list) {
    const auto first = list.begin();
    return first != list.end() && (*first).is_object();
}

void addRecords(const array& list, RecordColumns& columns) {
    for (const element value : list) {
        object record;
        if (value.get(record) != simdjson::SUCCESS) refuseShape();
        columns.addRecord(record);
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

void addTop(const element& top, RecordColumns& columns, ImportReport& report) {
    array list;
    if (top.get(list) == simdjson::SUCCESS) {
        if (!holdsObjects(list)) refuseShape();
        return addRecords(list, columns);
    }
    object members;
    if (top.get(members) != simdjson::SUCCESS) refuseShape();
    for (const auto& [key, value] : members) {
        if (value.get(list) != simdjson::SUCCESS || !holdsObjects(list)) continue;
        report.notes.push_back(KAPOK_TR("io", "The records were read from the member \"%1\".").arg(key));
        return addRecords(list, columns);
    }
    if (!isColumnwise(members)) refuseShape();
    for (const auto& [key, value] : members) columns.addColumn(key, value.get_array().value_unsafe());
}

bool isGeoJson(const element& top) {
    std::string_view kind;
    return top.is_object() && top["type"].get(kind) == simdjson::SUCCESS &&
           (kind == "FeatureCollection" || kind == "Feature");
}

void addLines(simdjson::dom::parser& parser, std::string_view text, RecordColumns& columns) {
    std::int64_t line = 0;
    while (!text.empty()) {
        ++line;
        const std::string_view record = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), record.size() + 1));
        if (record.find_first_not_of(" \t\r") == std::string_view::npos) continue;
        element top;
        // The padding behind the line is the rest of the text, or of the buffer.
        const auto failed = parser.parse(record.data(), record.size(), false).get(top);
        object members;
        if (failed == simdjson::SUCCESS && top.get(members) == simdjson::SUCCESS) {
            columns.addRecord(members);
            continue;
        }
        throw Error(KAPOK_TR("io", "Line %1 is not a JSON object.").arg(line),
                    KAPOK_TR("io", "Fix or remove that line."), Place{"", line, ""});
    }
}

Opened readText(const std::string& path, const OpenOptions& options, const Progress& progress) {
    const TextContent content = readTextContent(path, options.encoding, simdjson::SIMDJSON_PADDING, progress);
    const std::string_view text = content.text();
    simdjson::dom::parser parser;
    RecordColumns columns(options.types == ColumnTypes::Text, progress);
    Opened opened;
    opened.report.encoding = content.encoding;
    const Format* format = formatOfPath(path);
    if (format && format->id == "jsonl") {
        addLines(parser, text, columns);
    } else {
        element top;
        const auto failed = parser.parse(text.data(), text.size(), false).get(top);
        if (failed != simdjson::SUCCESS) refuseSyntax(failed);
        if (isGeoJson(top)) return readLayer(path, *formatById("geojson"), {}, options, progress);
        addTop(top, columns, opened.report);
    }
    progress.done(0.9);
    opened.table = columns.finish(opened.report);
    if (opened.table.columnCount() == 0) refuseShape();
    progress.done(1);
    return opened;
}

}  // namespace

Opened readJson(const std::string& path, const OpenOptions& options, const Progress& progress) {
    try {
        return readText(path, options, progress);
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

}  // namespace kapok::io
