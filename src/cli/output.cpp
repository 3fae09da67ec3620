#include "cli/output.h"

#include "host/translate.h"
#include "sdk/error.h"
#include "table/format.h"

#include <QList>

#include <algorithm>
#include <array>
#include <cstdio>

namespace kapok::cli {
namespace {

/// East Asian wide and full-width ranges (Unicode Standard Annex 11), those that texts of tables hold.
bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xAC00 && c <= 0xD7A3) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
           (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

std::string oneLine(std::string text) {
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\r', ' ');
    return text;
}

std::string shownCell(const Column& column, std::size_t row) {
    if (column.type() == Type::Geometry && !column.isMissing(row))
        return host::shown(KAPOK_TR("cli", "(%1 bytes)").arg(column.wkb(row).size()));
    if (column.type() == Type::Float64 && !column.isMissing(row)) {
        std::array<char, 40> buffer{};
        std::snprintf(buffer.data(), buffer.size(), "%.7g", column.number(row));
        return buffer.data();
    }
    const auto term = column.type() == Type::Text && !column.isMissing(row)
                          ? column.field().terms.find(column.text(row))
                          : std::nullopt;
    return oneLine(term ? host::shown(*term) : cellText(column, row));
}

}  // namespace

void print(std::string_view utf8) {
    if (std::fwrite(utf8.data(), 1, utf8.size(), stdout) == utf8.size()) return;
    throw Error(KAPOK_TR("cli", "The output could not be written."));
}

void printLine(std::string_view utf8) { print(std::string(utf8) + "\n"); }

void warn(const Text& text) {
    const std::string line = oneLine(host::shown(KAPOK_TR("cli", "Warning: %1").arg(host::shown(text)))) + "\n";
    std::fputs(line.c_str(), stderr);
}

std::size_t shownWidth(std::string_view utf8) {
    std::size_t width = 0;
    for (const char32_t c : QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())).toUcs4())
        width += isWide(c) ? 2 : 1;
    return width;
}

void printAligned(const std::vector<std::vector<std::string>>& rows, const std::vector<bool>& right) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], shownWidth(row[i]));
    }
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::size_t space = widths[i] - shownWidth(row[i]);
            const bool toRight = i < right.size() && right[i];
            if (toRight) line.append(space, ' ');
            line += row[i];
            if (i + 1 < row.size()) line.append(2 + (toRight ? 0 : space), ' ');
        }
        printLine(line);
    }
}

void printTable(const Table& table, std::size_t mostRows) {
    std::vector<std::vector<std::string>> rows(1 + std::min(mostRows, table.rows()));
    std::vector<bool> right;
    for (const auto& column : table.columns()) {
        right.push_back(isNumeric(column->type()));
        rows[0].push_back(oneLine(column->field().name));
        for (std::size_t row = 0; row + 1 < rows.size(); ++row) rows[row + 1].push_back(shownCell(*column, row));
    }
    printAligned(rows, right);
    if (table.rows() > mostRows)
        printLine(host::shown(KAPOK_TR("cli", "… and %1 more rows").arg(table.rows() - mostRows)));
}

}  // namespace kapok::cli
