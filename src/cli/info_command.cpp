#include "cli/command.h"
#include "cli/files.h"
#include "cli/output.h"
#include "cli/profile.h"
#include "cli/workbook_info.h"
#include "host/json_writer.h"
#include "host/translate.h"
#include "table/format.h"

namespace kapok::cli {
namespace {

using host::shown;

void writeTexts(host::JsonWriter& json, const char* key, const std::vector<Text>& texts) {
    json.key(key).beginArray();
    for (const auto& text : texts) json.text(shown(text));
    json.endArray();
}

void writeGiven(host::JsonWriter& json, const char* key, const std::string& value) {
    if (!value.empty()) json.key(key).text(value);
}

bool hasDistinct(const Column& column) { return column.type() != Type::Geometry; }

bool hasMean(const Profile& found) { return isNumeric(found.counts.field.type) && found.minimum; }

void writeColumn(host::JsonWriter& json, const ColumnPtr& shared) {
    const Column& column = *shared;
    const Field& field = column.field();
    const Profile found = figuresOf(shared);
    json.beginObject().key("name").text(field.name).key("type").text(typeName(field.type));
    writeGiven(json, "label", field.label);
    writeGiven(json, "unit", field.unit);
    writeGiven(json, "zone", field.zone);
    writeGiven(json, "crs", field.crs);
    json.key("missing").integer(static_cast<std::int64_t>(found.counts.missing));
    if (hasDistinct(column)) json.key("distinct").integer(static_cast<std::int64_t>(found.counts.distinct));
    if (found.minimum) {
        json.key("min").cell(column, *found.minimum);
        json.key("max").cell(column, *found.maximum);
    }
    if (hasMean(found)) json.key("mean").number(found.counts.mean);
    if (!found.counts.top.empty()) {
        json.key("frequent").beginArray();
        for (const auto& [value, count] : found.counts.top) {
            json.beginObject().key("value").text(value);
            json.key("count").integer(static_cast<std::int64_t>(count)).endObject();
        }
        json.endArray();
    }
    json.endObject();
}

void writeProblems(host::JsonWriter& json, const io::ImportReport& report) {
    json.key("problem_count").integer(static_cast<std::int64_t>(report.problemCount)).key("problems").beginArray();
    for (const auto& problem : report.problems) {
        json.beginObject().key("row").integer(problem.row).key("column").text(problem.column);
        json.key("text").text(problem.text).key("what").text(shown(problem.what)).endObject();
    }
    json.endArray();
}

/// The table that was read: files of one table do not name it.
std::string tableName(const std::vector<io::TableInfo>& tables, const io::ImportReport& report) {
    return report.table.empty() && !tables.empty() ? tables.front().name : report.table;
}

void printJson(const std::string& path, const std::vector<io::TableInfo>& tables, const io::Opened& opened) {
    const io::ImportReport& report = opened.report;
    host::JsonWriter json;
    json.beginObject().key("file").text(path).key("format").text(report.format);
    writeGiven(json, "encoding", report.encoding);
    if (!report.delimiter.empty()) json.key("delimiter").text(report.delimiter);
    if (report.header) json.key("header").boolean(*report.header);
    json.key("tables").beginArray();
    for (const auto& table : tables) {
        json.beginObject().key("name").text(table.name).key("rows");
        table.rows < 0 ? json.null() : json.integer(table.rows);
        json.key("geometry").boolean(table.geometry).endObject();
    }
    json.endArray().key("table").text(tableName(tables, report));
    json.key("rows").integer(static_cast<std::int64_t>(opened.table.rows())).key("columns").beginArray();
    for (const auto& column : opened.table.columns()) writeColumn(json, column);
    json.endArray();
    writeTexts(json, "notes", report.notes);
    writeTexts(json, "warnings", report.warnings);
    writeProblems(json, report);
    printLine(json.endObject().result());
}

std::string frequentWords(const Profile& found) {
    std::string words;
    for (const auto& [value, count] : found.counts.top)
        words += (words.empty() ? "" : ", ") + value + " (" + std::to_string(count) + ")";
    return words;
}

std::vector<std::string> columnRow(const ColumnPtr& shared) {
    const Column& column = *shared;
    const Field& field = column.field();
    const Profile found = figuresOf(shared);
    const auto cell = [&](const std::optional<std::size_t>& row) { return row ? cellText(column, *row) : ""; };
    return {field.name,
            std::string(typeName(field.type)),
            field.unit,
            std::to_string(found.counts.missing),
            hasDistinct(column) ? std::to_string(found.counts.distinct) : "",
            cell(found.minimum),
            cell(found.maximum),
            hasMean(found) ? shortest(found.counts.mean) : frequentWords(found)};
}

void printPage(const std::vector<io::TableInfo>& tables, const io::Opened& opened) {
    const io::ImportReport& report = opened.report;
    if (tables.size() > 1) {
        printLine(shown(KAPOK_TR("cli", "Tables of the file:")));
        std::vector<std::vector<std::string>> rows;
        for (const auto& table : tables)
            rows.push_back({"  " + table.name, table.rows < 0 ? "" : std::to_string(table.rows)});
        printAligned(rows);
    }
    printLine(shown(KAPOK_TR("cli", "Table %1: %2 rows, %3 columns, format %4")
                        .arg(tableName(tables, report))
                        .arg(opened.table.rows())
                        .arg(opened.table.columnCount())
                        .arg(report.format)));
    if (!report.encoding.empty()) printLine(shown(KAPOK_TR("cli", "Encoding: %1").arg(report.encoding)));
    for (const auto& note : report.notes) printLine(shown(note));
    printLine("");
    std::vector<std::vector<std::string>> rows{
        {shown(KAPOK_TR("cli", "column")), shown(KAPOK_TR("cli", "type")), shown(KAPOK_TR("cli", "unit")),
         shown(KAPOK_TR("cli", "missing")), shown(KAPOK_TR("cli", "distinct")), shown(KAPOK_TR("cli", "minimum")),
         shown(KAPOK_TR("cli", "maximum")), shown(KAPOK_TR("cli", "mean or most frequent values"))}};
    for (const auto& column : opened.table.columns()) rows.push_back(columnRow(column));
    printAligned(rows);
}

void run(const Arguments& arguments) {
    if (isWorkbook(arguments.file(0))) return printWorkbook(arguments.file(0), arguments.has("--json"));
    const io::OpenOptions options = openOptions(arguments);
    const io::FilePlace place = io::splitAnyPlace(arguments.file(0));
    const io::Opened opened = open(arguments.file(0), options);
    const std::vector<io::TableInfo> tables = io::listAnyTables(place.path, passwordProvider());
    if (arguments.has("--json")) return printJson(place.path, tables, opened);
    printPage(tables, opened);
}

}  // namespace

Command infoCommand() {
    return {.name = "info",
            .summary =
                KAPOK_TR("cli", "Shows the tables of a file and what is in each column, or the items of a workbook."),
            .arguments = {.files = "FILE",
                          .options = {{.name = "--json", .help = KAPOK_TR("cli", "Print one JSON document.")},
                                      typesOption(),
                                      openOption()}},
            .run = run};
}

}  // namespace kapok::cli
