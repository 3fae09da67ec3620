#include "io/csv_plan.h"

#include "io/formats.h"
#include "io/names.h"
#include "sdk/list.h"

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace kapok::io {
namespace {

constexpr std::size_t mostColumns = 100'000;

[[noreturn]] void refuseTable(const std::string& wanted, const std::string& known) {
    throw Error(KAPOK_TR("io", "There is no table \"%1\" in the file.").arg(wanted),
                KAPOK_TR("io", "It holds: %1.").arg(known));
}

/// A text that is one table knows it by the file's name.
std::string onlyName(const std::string& path) { return std::filesystem::path(path).stem().string(); }

/// By name, or by number from 1.
std::size_t chosenPart(const std::vector<TextPart>& parts, const std::string& wanted) {
    if (wanted.empty()) return 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i].name == wanted) return i;
    }
    std::size_t number = 0;
    const auto [end, failure] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    const bool isNumber = failure == std::errc() && end == wanted.data() + wanted.size();
    if (isNumber && number >= 1 && number <= parts.size()) return number - 1;
    std::string known;
    for (const auto& part : parts) addToList(known, part.name);
    refuseTable(wanted, known);
}

void requireRows(std::string_view text) {
    if (text.find_first_not_of(" \t\r\n") != std::string_view::npos) return;
    throw Error(KAPOK_TR("io", "The file holds no rows."),
                KAPOK_TR("io", "Check that it was saved or copied to the end."));
}

void requireFewColumns(std::size_t columns) {
    if (columns <= mostColumns) return;
    throw Error(KAPOK_TR("io", "The first row has %1 cells, more than a table can have columns.").arg(columns),
                KAPOK_TR("io", "Check the delimiter of the file."));
}

/// A quote of the header that is never closed would take in the whole table.
void requireClosedQuote(std::string_view text, const Dialect& dialect) {
    if (dialect.quote == '\0' || text.empty()) return;
    CellReader reader(text, dialect, 0);
    CellBatch batch;
    std::int64_t row = 0;
    while (reader.next(batch, 1)) ++row;
    if (!reader.unclosed()) return;
    throw Error(KAPOK_TR("io", "The quote that opens in row %1 is never closed.").arg(row),
                KAPOK_TR("io", "Fix that row, or open the file with the option quote=none."), Place{"", row, ""});
}

std::size_t commentLines(std::string_view text, const Dialect& dialect) {
    if (dialect.comment.empty()) return 0;
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size();) {
        count += text.substr(at).starts_with(dialect.comment) ? 1 : 0;
        const auto end = text.find_first_of("\r\n", at);
        if (end == std::string_view::npos) break;
        at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
    }
    return count;
}

}  // namespace

TextPlan planTable(std::string_view text, bool whole, const OpenOptions& options, const std::string& path) {
    requireRows(text);
    TextPlan plan;
    const Format* format = formatOfPath(path);
    const bool tabLikely = format && format->id == "tsv";
    const bool search = whole && (!options.skip || !options.table.empty());
    if (search && text.size() <= partsBytes) plan.parts = findParts(text, tabLikely);
    TextPart part{{}, 0, text.size(), 0};
    if (plan.parts.empty() && !options.table.empty() && options.table != "1")
        refuseTable(options.table, onlyName(path));
    if (!plan.parts.empty()) {
        plan.part = chosenPart(plan.parts, options.table);
        part = plan.parts[plan.part];
    }
    const std::string_view table = text.substr(part.begin, part.end - part.begin);
    OpenOptions within = options;  // lines are counted from the beginning of the file
    if (within.skip) within.skip = *within.skip - std::min(*within.skip, part.lines);
    plan.shape = findShape(table, within, tabLikely);
    if (whole) requireClosedQuote(table.substr(0, plan.shape.bodyBegin), plan.shape.dialect);
    requireFewColumns(plan.shape.columns);
    std::vector<std::string> wanted = plan.shape.names;
    wanted.resize(plan.shape.columns);
    std::vector<Text> obvious;  // without a header every column is called by its number
    plan.names = distinctNames(wanted, plan.shape.headerRows > 0 ? plan.nameNotes : obvious);
    plan.body.text = table.substr(plan.shape.bodyBegin);
    const std::size_t begin = plan.shape.tableBegin;
    plan.comments = commentLines(table.substr(begin, plan.shape.bodyBegin - begin), plan.shape.dialect);
    plan.body.dialect = plan.shape.dialect;
    plan.body.columns = plan.shape.columns;
    plan.body.firstRow = static_cast<std::int64_t>(part.lines + plan.shape.preamble.size() + plan.shape.headerRows) + 1;
    return plan;
}

OpenOptions decidedOptions(const TextPlan& plan, const OpenOptions& given) {
    OpenOptions decided = given;
    const Dialect& dialect = plan.shape.dialect;
    decided.widths = dialect.widths;
    if (dialect.widths.empty()) {
        decided.delimiter = dialect.delimiter;
        decided.quote = dialect.quote;
        decided.escape = dialect.escape;
        decided.comment = dialect.comment;
    }
    decided.skip = plan.shape.preamble.size();
    if (!plan.parts.empty()) {
        decided.table = plan.parts[plan.part].name;
        *decided.skip += plan.parts[plan.part].lines;
    }
    decided.headerRows = plan.shape.headerRows;
    return decided;
}

void reportPlan(ImportReport& report, const TextPlan& plan, const OpenOptions& given) {
    const TextShape& shape = plan.shape;
    report.header = shape.headerRows > 0;
    if (shape.dialect.widths.empty()) report.delimiter = shape.dialect.delimiter;
    report.quote = shape.dialect.quote;
    report.preamble = shape.preamble;
    report.decided = decidedOptions(plan, given);
    report.notes.insert(report.notes.end(), plan.nameNotes.begin(), plan.nameNotes.end());
    if (!shape.preamble.empty()) {
        report.notes.push_back(
            KAPOK_TR("io", "Lines before the table that are no part of it: %1.").arg(shape.preamble.size()));
    }
    if (shape.headerRows > 1) {
        report.notes.push_back(KAPOK_TR("io", "The column names stand in %1 rows.").arg(shape.headerRows));
    }
    if (!shape.dialect.widths.empty() && given.widths.empty()) {
        report.notes.push_back(
            KAPOK_TR("io", "The lines were divided by position into %1 columns.").arg(shape.dialect.widths.size()));
    }
    if (plan.parts.empty()) return;
    for (const auto& part : plan.parts) report.tables.push_back(part.name);
    report.table = plan.parts[plan.part].name;
    if (!given.table.empty()) return;
    report.warnings.push_back(KAPOK_TR("io", "The file holds %1 tables; the first one, \"%2\", was read.")
                                  .arg(plan.parts.size())
                                  .arg(report.table));
}

}  // namespace kapok::io
