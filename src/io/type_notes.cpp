#include "io/type_notes.h"

#include "io/csv_report.h"
#include "io/utf8.h"
#include "table/column_builder.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t shownBytes = 60;

/// The first cell that fits, or does not; an empty one when there is none.
CellExample firstCell(const ColumnEvidence& evidence, const ColumnFormat& format, bool fitting) {
    CellExample first;
    for (const auto& count : evidence.counts()) {
        if (fits(count.forms, format) != fitting || count.examples.empty()) continue;
        if (first.row == 0 || count.examples.front().row < first.row) first = count.examples.front();
    }
    return first;
}

/// A cell whose separators can be read in two ways.
std::string decoratedCell(const ColumnEvidence& evidence, const ColumnFormat& format) {
    for (const auto& count : evidence.counts()) {
        if (!fits(count.forms, format) || count.examples.empty()) continue;
        const std::string& text = count.examples.front().text;
        if (text.find_first_of(",. '") != std::string::npos) return text;
    }
    return {};
}

std::vector<CellExample> misfits(const ColumnEvidence& evidence, const ColumnFormat& format) {
    std::vector<CellExample> all;
    for (const auto& count : evidence.counts()) {
        if (!fits(count.forms, format)) all.insert(all.end(), count.examples.begin(), count.examples.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const CellExample& a, const CellExample& b) { return a.row < b.row; });
    if (all.size() > keptExamples) all.resize(keptExamples);
    return all;
}

std::size_t misfitCount(const ColumnEvidence& evidence, const ColumnFormat& format) {
    std::size_t sum = 0;
    for (const auto& count : evidence.counts()) sum += fits(count.forms, format) ? 0 : count.cells;
    return sum;
}

void reportMixed(ImportReport& report, const std::string& column, const FormatDecision& decision,
                 const ColumnEvidence& evidence) {
    const auto examples = misfits(evidence, decision.nearly);
    if (examples.empty()) return;
    const std::size_t count = misfitCount(evidence, decision.nearly);
    const Text note =
        isTime(decision.nearly.type)
            ? KAPOK_TR("io",
                       "Column \"%1\" stays text: of its %2 cells, %3 are not dates or times, the first \"%4\" in row "
                       "%5.")
            : KAPOK_TR("io",
                       "Column \"%1\" stays text: of its %2 cells, %3 are not numbers, the first \"%4\" in row %5.");
    report.notes.push_back(
        note.arg(column).arg(evidence.present()).arg(count).arg(examples.front().text).arg(examples.front().row));
    for (const auto& example : examples) {
        addProblem(report, {example.row, column, example.text, KAPOK_TR("io", "another kind than most of the column")});
    }
    report.problemCount += count - examples.size();
}

Text textNote(FormatReason reason) {
    switch (reason) {
        case FormatReason::Codes:
            return KAPOK_TR("io", "Column \"%1\" stays text to keep leading zeros and signs of codes.");
        case FormatReason::PersonNumbers:
            return KAPOK_TR(
                "io",
                "Column \"%1\" stays text because its numbers are those of telephones, identity cards or enterprises. "
                "The import option type.%1=int64 makes them numbers.");
        case FormatReason::BigIntegers:
            return KAPOK_TR("io", "Column \"%1\" stays text because its numbers have more digits than can be kept.");
        case FormatReason::MixedZones:
            return KAPOK_TR("io", "Column \"%1\" stays text because only some of its times name their zone.");
        case FormatReason::ChineseUnits:
            return KAPOK_TR("io",
                            "Column \"%1\" stays text because its numbers have units such as 万 and 亿. The import "
                            "option type.%1=float64:chinese makes them numbers.");
        default: return {};
    }
}

void reportDoubt(ImportReport& report, const std::string& column, const FormatDecision& decision,
                 const ColumnEvidence& evidence) {
    const ColumnFormat& format = decision.format;
    if (decision.doubt == TypeDoubt::Decimal) {
        const Text note =
            hasDecimalComma(format.number.style)
                ? KAPOK_TR("io",
                           "Column \"%1\": in numbers such as \"%2\" the comma is taken for the decimal separator. If "
                           "it separates thousands, use the import option decimal=point.")
                : KAPOK_TR("io",
                           "Column \"%1\": in numbers such as \"%2\" the comma is taken for a separator of thousands. "
                           "If it is the decimal separator, use the import option decimal=comma.");
        report.notes.push_back(note.arg(column).arg(decoratedCell(evidence, format)));
    }
    if (decision.doubt == TypeDoubt::Order) {
        const Text note =
            format.time == TimeNotation::Mdy
                ? KAPOK_TR("io",
                           "Column \"%1\": dates such as \"%2\" are read with the month first, but the day may be "
                           "first as well. The import option dates=dmy reads them so.")
                : KAPOK_TR("io",
                           "Column \"%1\": dates such as \"%2\" are read with the day first, but the month may be "
                           "first as well. The import option dates=mdy reads them so.");
        report.warnings.push_back(note.arg(column).arg(firstCell(evidence, format, true).text));
    }
    if (decision.doubt == TypeDoubt::Months) {
        report.notes.push_back(KAPOK_TR("io",
                                        "Column \"%1\" holds numbers, but \"%2\" may also be a month. The import "
                                        "option type.%1=date:compact reads them as months.")
                                   .arg(column)
                                   .arg(firstCell(evidence, format, true).text));
    }
}

/// Readings that nobody would take for granted.
void reportNotation(ImportReport& report, const std::string& column, const ColumnFormat& format) {
    if ((format.type == Type::Float64 || format.type == Type::Int64) && hasDecimalComma(format.number.style)) {
        report.notes.push_back(KAPOK_TR("io", "Column \"%1\": the comma is the decimal separator.").arg(column));
    }
    if (!isTime(format.type)) return;
    switch (format.time) {
        case TimeNotation::Ymd:
        case TimeNotation::Dmy:
        case TimeNotation::Mdy: return;
        case TimeNotation::Compact:
            report.notes.push_back(KAPOK_TR("io",
                                            "Column \"%1\": numbers of eight digits are read as dates. The import "
                                            "option type.%1=int64 keeps the numbers.")
                                       .arg(column));
            return;
        case TimeNotation::Excel:
        case TimeNotation::Excel1904:
            report.notes.push_back(KAPOK_TR("io",
                                            "Column \"%1\": numbers are read as serial days of a spreadsheet. The "
                                            "import option type.%1=float64 keeps the numbers.")
                                       .arg(column));
            return;
        case TimeNotation::CompactMonth:
        case TimeNotation::Month:
            report.notes.push_back(
                KAPOK_TR("io", "Column \"%1\" holds months; each is kept as its first day.").arg(column));
            return;
        case TimeNotation::Quarter:
            report.notes.push_back(
                KAPOK_TR("io", "Column \"%1\" holds quarters; each is kept as its first day.").arg(column));
            return;
        case TimeNotation::Year:
            report.notes.push_back(
                KAPOK_TR("io", "Column \"%1\" holds years; each is kept as its first day.").arg(column));
            return;
    }
}

}  // namespace

void reportDecision(ImportReport& report, const std::string& column, const FormatDecision& decision,
                    const ColumnEvidence& evidence) {
    switch (decision.reason) {
        case FormatReason::NothingThere:
        case FormatReason::Words: return;
        case FormatReason::AllFit:
        case FormatReason::MostFit:
        case FormatReason::Chosen:
            if (decision.doubt == TypeDoubt::None) reportNotation(report, column, decision.format);
            reportDoubt(report, column, decision, evidence);
            return;
        case FormatReason::Mixed: reportMixed(report, column, decision, evidence); return;
        case FormatReason::Codes:
        case FormatReason::PersonNumbers:
        case FormatReason::BigIntegers:
        case FormatReason::MixedZones:
        case FormatReason::ChineseUnits: report.notes.push_back(textNote(decision.reason).arg(column)); return;
    }
}

void reportCells(ImportReport& report, const Field& field, const FilledColumn& filled, std::size_t rows) {
    for (const auto& [marker, cells] : filled.markers) {
        report.notes.push_back(KAPOK_TR("io", "Column \"%1\": cells that hold \"%2\" are missing: %3.")
                                   .arg(field.name)
                                   .arg(marker)
                                   .arg(cells));
    }
    if (filled.exceptions.empty()) return;
    const auto& first = filled.exceptions.front();
    report.notes.push_back(KAPOK_TR("io",
                                    "Column \"%1\" is of type %2: of its %3 rows, %4 hold something else and are "
                                    "missing there, the first \"%5\" in row %6. The import option type.%1=text keeps "
                                    "every cell as it is.")
                               .arg(field.name)
                               .arg(typeName(field.type))
                               .arg(rows)
                               .arg(filled.exceptions.size())
                               .arg(shortened(first.text, shownBytes))
                               .arg(first.row));
    for (const auto& exception : filled.exceptions) {
        if (report.problems.size() >= keptProblems) {
            ++report.problemCount;
            continue;
        }
        addProblem(report, {exception.row, field.name, shortened(exception.text, shownBytes),
                            KAPOK_TR("io", "does not fit the type %1").arg(typeName(field.type))});
    }
}

Table exceptionTable(const std::vector<FilledColumn>& columns, const std::vector<std::string>& names) {
    struct Place {
        const CellException* exception;
        std::size_t column;
    };
    std::vector<Place> places;
    for (std::size_t column = 0; column < columns.size(); ++column) {
        for (const auto& exception : columns[column].exceptions) places.push_back({&exception, column});
    }
    if (places.empty()) return {};
    std::stable_sort(places.begin(), places.end(),
                     [](const Place& a, const Place& b) { return a.exception->row < b.exception->row; });
    ColumnBuilder rows(Field{.name = "row", .type = Type::Int64});
    ColumnBuilder columnNames(Field{.name = "column", .type = Type::Text});
    ColumnBuilder texts(Field{.name = "text", .type = Type::Text});
    for (const auto& place : places) {
        rows.addInteger(place.exception->row);
        columnNames.addText(names[place.column]);
        texts.addText(place.exception->text);
    }
    return Table({rows.finish(), columnNames.finish(), texts.finish()});
}

}  // namespace kapok::io
