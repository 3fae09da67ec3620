// Cross tables: numbers in words, with totals, data bars and conditional colours.
#include "chart/marks/builders.h"
#include "chart/marks/chosen.h"
#include "chart/number_format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kapok::chart {
namespace {

struct Sheet {
    std::vector<QString> columns = {};            ///< of x; one without a name when there is none
    std::vector<std::vector<QString>> rows = {};  ///< headings
    std::vector<std::size_t> cell = {};           ///< a row of the answer for each row and column, noRow for none
    std::vector<std::string> headings = {};       ///< channels

    /// A row of the answer that lies in this column of the sheet, or in this row; noRow: none.
    std::size_t anyOfColumn(std::size_t column) const {
        std::size_t any = noRow;
        for (std::size_t row = 0; row < rows.size() && any == noRow; ++row) any = at(row, column);
        return any;
    }
    std::size_t anyOfRow(std::size_t row) const {
        std::size_t any = noRow;
        for (std::size_t column = 0; column < columns.size() && any == noRow; ++column) any = at(row, column);
        return any;
    }

    std::size_t at(std::size_t row, std::size_t column) const { return cell[row * columns.size() + column]; }
};

Sheet sheetOf(const Build& build, const Facet& facet) {
    Sheet sheet;
    const bool across = build.has("x");
    const auto x = across ? readCategories(build.answer, "x", &build.channel("x")) : Categories{{QString()}, {}};
    sheet.columns = x.names;
    auto& names = sheet.headings;
    if (build.has("y")) names.emplace_back("y");
    for (std::size_t i = 1; build.has("dimension" + std::to_string(i)); ++i) {
        names.push_back("dimension" + std::to_string(i));
    }
    std::vector<Categories> levels;
    for (const auto& name : names) levels.push_back(readCategories(build.answer, name, &build.channel(name)));
    std::map<std::vector<std::uint32_t>, std::map<std::uint32_t, std::size_t>> cells;  // in order of the headings
    for (std::size_t i = 0; i < facet.rows.size(); ++i) {
        const std::size_t row = facet.rows[i];
        std::vector<std::uint32_t> key;
        for (const auto& level : levels) key.push_back(level.of[row]);
        cells[key].emplace(across ? x.of[row] : 0U, row);
    }
    for (const auto& [key, places] : cells) {
        std::vector<QString> words;
        for (std::size_t i = 0; i < key.size(); ++i) words.push_back(levels[i].names[key[i]]);
        sheet.rows.push_back(std::move(words));
        for (std::uint32_t column = 0; column < sheet.columns.size(); ++column) {
            const auto found = places.find(column);
            sheet.cell.push_back(found == places.end() ? noRow : found->second);
        }
    }
    return sheet;
}

/// All aggregates of a table have the decimals that leave the largest four digits, unless the channel has a format: one
/// below the other they are compared, and none is too long for its column.
std::string sharedFormat(const Build& build) {
    const Channel& channel = build.channel("text");
    const auto text = build.column("text");
    if (!channel.isCounted() || !channel.format.empty() || text->type() != Type::Float64) return channel.format;
    const auto bounds = text->summary();
    const double largest = std::max(std::abs(bounds.minimum), std::abs(bounds.maximum));
    if (!std::isfinite(largest) || largest < 1e-3 || largest >= 1e9) return channel.format;
    const int before = largest < 1 ? 0 : static_cast<int>(std::log10(largest)) + 1;
    return ",." + std::to_string(std::max(0, 4 - before)) + "f";
}

Cell valueCell(const Build& build, const std::string& name, std::size_t row, bool bold) {
    Cell cell;
    cell.bold = bold;
    cell.right = true;
    cell.row = row;
    const auto column = build.column(name);
    if (!column || row == noRow) return cell;
    cell.right = isNumeric(column->type()) && column->type() != Type::Boolean;
    Channel channel = build.channel("text");
    channel.format = sharedFormat(build);
    if (!column->isMissing(row)) cell.text = cellWords(*column, row, &channel);
    return cell;
}

/// Bars from zero, over the range of all cells.
void addDataBar(const Build& build, const ChunkSummary& bounds, Cell& cell) {
    const auto column = build.column("text");
    if (cell.row == noRow || column->isMissing(cell.row)) return;
    const double low = std::min(bounds.minimum, 0.0);
    const double high = std::max(bounds.maximum, 0.0);
    if (!(high > low)) return;
    const double value = column->number(cell.row);
    cell.barFrom = -low / (high - low);
    cell.barTo = (value - low) / (high - low);
    cell.barInk = value < 0 ? Ink::of(Token::Worse, 0.3) : Ink::of(Token::Accent, 0.25);
}

/// `channel` has the value in row `names` of the answer; for a total and the name of a channel there is none.
Cell headingCell(const QString& words, bool right, const std::string& channel = {}, std::size_t names = noRow) {
    Cell cell;
    cell.text = words;
    cell.right = right;
    cell.bold = true;
    cell.channel = channel;
    cell.names = names;
    return cell;
}

}  // namespace

void buildCrossTable(Build& build, const Facet& facet, Panel&) {
    build.allowRamp();
    build.scene.brush = Brush::None;
    build.legend = build.has("color");
    needed(build.answer, "text");
    const auto sheet = sheetOf(build, facet);
    const bool totals = build.spec.mark.totals;
    const bool rowTotals = totals && build.has("text_y") && sheet.columns.size() > 1;
    const bool columnTotals = totals && build.has("text_x") && sheet.rows.size() > 1;
    const auto text = build.column("text");
    const bool bars = build.spec.mark.dataBars && isNumeric(text->type());
    const auto bounds = text->summary();
    const QString total = QCoreApplication::translate("chart", "Total");
    const Chosen chosen(build, facet);

    Grid grid;
    grid.headerColumns = sheet.headings.size();
    grid.columns = sheet.headings.size() + sheet.columns.size() + (rowTotals ? 1 : 0);
    for (const auto& name : sheet.headings) {
        grid.cells.push_back(headingCell(titleOf(build.channel(name), *build.column(name)), false));
    }
    for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
        const QString& name = sheet.columns[column];
        const QString words = name.isEmpty() ? titleOf(build.channel("text"), *text) : name;
        const std::string channel = build.has("x") ? "x" : "";
        grid.cells.push_back(headingCell(words, isNumeric(text->type()), channel, sheet.anyOfColumn(column)));
    }
    if (rowTotals) grid.cells.push_back(headingCell(total, true));
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const std::size_t any = sheet.anyOfRow(row);
        for (std::size_t level = 0; level < sheet.headings.size(); ++level) {
            const bool repeated =
                row > 0 && level + 1 < sheet.headings.size() &&
                std::equal(sheet.rows[row].begin(), sheet.rows[row].begin() + static_cast<std::ptrdiff_t>(level) + 1,
                           sheet.rows[row - 1].begin());
            const QString words = repeated ? QString() : sheet.rows[row][level];
            grid.cells.push_back(headingCell(words, false, sheet.headings[level], any));
        }
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            const std::size_t from = sheet.at(row, column);
            Cell cell = valueCell(build, "text", from, false);
            if (from != noRow && build.spec.encoding.color && build.has("color")) cell.fill = build.rowInk(from);
            if (bars) addDataBar(build, bounds, cell);
            cell.selected = from != noRow && chosen.has(from);
            grid.cells.push_back(std::move(cell));
        }
        if (rowTotals) grid.cells.push_back(valueCell(build, "text_y", any, true));
    }
    if (columnTotals) {
        for (std::size_t level = 0; level < sheet.headings.size(); ++level) {
            grid.cells.push_back(headingCell(level == 0 ? total : QString(), false));
        }
        for (std::size_t column = 0; column < sheet.columns.size(); ++column) {
            grid.cells.push_back(valueCell(build, "text_x", sheet.anyOfColumn(column), true));
        }
        if (rowTotals) {
            const std::size_t any = facet.rows.empty() ? noRow : facet.rows[0];
            grid.cells.push_back(valueCell(build, build.has("text_all") ? "text_all" : "text_y", any, true));
        }
    }
    for (auto& cell : grid.cells) {
        if (cell.bold) cell.row = noRow;  // totals stand for many rows
    }
    if (sheet.rows.empty()) grid.cells.clear();
    build.scene.grid = std::move(grid);
}

}  // namespace kapok::chart
