#include "io/csv_header.h"

#include "io/cell_parse.h"
#include "io/number_notation.h"

#include <algorithm>
#include <set>

namespace kapok::io {
namespace {

constexpr std::size_t mostHeaderRows = 4;

bool isYear(std::string_view cell) {
    std::int64_t year = 0;
    return parseInteger(trimmed(cell), year) && year >= 1800 && year <= 2100;
}

/// A year or date names a column of a wide table ("region,2015,2016") when what stands below it is something else.
bool namesPeriod(const TextRecords& records, std::size_t column) {
    const bool date = cellKind(records.front()[column]) == CellKind::Date;
    if (!date && !isYear(records.front()[column])) return false;
    for (std::size_t row = 1; row < records.size(); ++row) {
        if (column >= records[row].size() || cellKind(records[row][column]) == CellKind::Empty) continue;
        const bool alike = date ? cellKind(records[row][column]) == CellKind::Date : isYear(records[row][column]);
        if (!alike) return true;
    }
    return records.size() == 1;
}

bool isWord(CellKind kind) { return kind == CellKind::Text || kind == CellKind::Code; }

/// Numbers with separators or signs are values below the names, where among the names "5%" is a word.
CellKind kindOfValue(std::string_view cell) {
    const CellKind kind = cellKind(cell);
    return kind == CellKind::Text && isWrittenNumber(trimmed(cell)) ? CellKind::Real : kind;
}

/// Are there values and no words below the first record?
bool valuesBelow(const TextRecords& records, std::size_t column) {
    std::size_t values = 0;
    for (std::size_t row = 1; row < records.size(); ++row) {
        if (column >= records[row].size()) continue;
        const CellKind kind = kindOfValue(records[row][column]);
        if (kind == CellKind::Text) return false;
        values += kind != CellKind::Empty && kind != CellKind::Marker;
    }
    return values > 0;
}

/// Columns of values: numbers, dates or booleans stand in them from the record `from` on.
std::vector<std::size_t> valueColumns(const TextRecords& records, std::size_t from) {
    std::vector<std::size_t> columns;
    for (std::size_t column = 0; column < records.front().size(); ++column) {
        std::size_t values = 0;
        std::size_t words = 0;
        for (std::size_t row = from; row < records.size(); ++row) {
            if (column >= records[row].size()) continue;
            const CellKind kind = kindOfValue(records[row][column]);
            if (kind == CellKind::Empty || kind == CellKind::Marker) continue;
            ++(isWord(kind) ? words : values);
        }
        if (values > words * 4) columns.push_back(column);
    }
    return columns;
}

std::string_view cellOf(const std::vector<std::string>& record, std::size_t column) {
    return column < record.size() ? trimmed(record[column]) : std::string_view();
}

/// Is the record one of names over the value columns: words or nothing, and some words?
bool namesOver(const std::vector<std::string>& record, const std::vector<std::size_t>& columns) {
    std::size_t words = 0;
    for (const std::size_t column : columns) {
        const CellKind kind = cellKind(cellOf(record, column));
        if (kind == CellKind::Text)
            ++words;
        else if (kind != CellKind::Empty)
            return false;
    }
    return words > 0;
}

/// A row of groups: cells that are empty or there again beside their neighbour, over cells that are not.
bool holdsGroups(const std::vector<std::string>& upper, const std::vector<std::string>& lower) {
    for (std::size_t column = 1; column < upper.size(); ++column) {
        const std::string_view cell = cellOf(upper, column);
        const bool shared = cell.empty() || cell == cellOf(upper, column - 1);
        if (shared && !cellOf(lower, column).empty()) return true;
    }
    return false;
}

bool isUnit(std::string_view cell) {
    if (cell.empty()) return true;
    const auto within = [&](std::string_view open, std::string_view close) {
        return cell.starts_with(open) && cell.ends_with(close);
    };
    return cell == "%" || within("(", ")") || within("（", "）") || within("[", "]");
}

bool holdsUnits(const std::vector<std::string>& record) {
    return std::all_of(record.begin(), record.end(), [](const auto& cell) { return isUnit(trimmed(cell)); });
}

}  // namespace

HeaderEvidence headerEvidence(const TextRecords& records) {
    if (records.empty()) return HeaderEvidence::None;
    const auto& first = records.front();
    std::size_t words = 0;
    std::size_t values = 0;
    std::size_t wordsOverValues = 0;
    std::set<std::string> distinct;
    for (std::size_t column = 0; column < first.size(); ++column) {
        const CellKind kind = cellKind(first[column]);
        distinct.insert(first[column]);
        if (kind == CellKind::Empty) continue;
        const bool word = isWord(kind) || kind == CellKind::Marker;
        if (word) {
            ++words;
            if (kind != CellKind::Code && valuesBelow(records, column)) ++wordsOverValues;
        } else {
            values += namesPeriod(records, column) ? 0 : 1;
        }
    }
    if (words == 0 || values > 0) return HeaderEvidence::None;
    if (wordsOverValues > 0) return HeaderEvidence::WordsOverValues;
    return distinct.size() == first.size() ? HeaderEvidence::Words : HeaderEvidence::None;
}

bool guessHeader(const TextRecords& records) { return headerEvidence(records) != HeaderEvidence::None; }

std::size_t guessHeaderRows(const TextRecords& records) {
    for (std::size_t rows = std::min(mostHeaderRows, records.size() > 1 ? records.size() - 1 : 0); rows > 1; --rows) {
        const auto columns = valueColumns(records, rows);
        if (columns.empty() || !namesOver(records[rows - 1], columns)) continue;
        bool all = true;
        for (std::size_t row = 1; row < rows; ++row) {
            all = all && (holdsGroups(records[row - 1], records[row]) || holdsUnits(records[row]));
        }
        if (all) return rows;
    }
    return guessHeader(records) ? 1 : 0;
}

std::vector<std::string> headerNames(const TextRecords& records, std::size_t rows) {
    rows = std::min(rows, records.size());
    std::size_t columns = 0;
    for (std::size_t row = 0; row < rows; ++row) columns = std::max(columns, records[row].size());
    std::vector<std::string> names(columns);
    for (std::size_t row = 0; row < rows; ++row) {
        std::string_view group;
        for (std::size_t column = 0; column < columns; ++column) {
            std::string_view cell = cellOf(records[row], column);
            if (rows == 1 && column < records[row].size()) cell = records[row][column];
            if (!cell.empty()) group = cell;
            const bool below = row + 1 < rows && !cellOf(records[row + 1], column).empty();
            const std::string_view part = cell.empty() && below ? group : cell;
            if (part.empty() || names[column] == part) continue;
            names[column] += (names[column].empty() ? "" : " ") + std::string(part);
        }
    }
    return names;
}

}  // namespace kapok::io
