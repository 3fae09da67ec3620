// The cells of a table of texts.
#include "chart/layout.h"
#include "chart/text_size.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace kapok::chart {
namespace {

constexpr double rowHeight = 24;
constexpr double padding = 17;
constexpr double cellPixels = 12;
constexpr double narrowest = 44;
constexpr std::size_t measuredRows = 200;

std::vector<double> wantedWidths(const Grid& grid, std::size_t rows) {
    std::vector<double> widths(grid.columns, narrowest);
    for (std::size_t i = 0; i < std::min(rows, measuredRows) * grid.columns; ++i) {
        const Cell& cell = grid.cells[i];
        double& width = widths[i % grid.columns];
        width = std::max(width, std::min(textWidth(cell.text, cellPixels, true) + padding, 260.0));
    }
    return widths;
}

/// Too wide columns give way first.
void shrink(std::vector<double>& widths, double available) {
    double sum = std::accumulate(widths.begin(), widths.end(), 0.0);
    while (sum > available) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= narrowest) return;
        const double cut = std::min({*widest - narrowest, sum - available, std::max(4.0, *widest * 0.1)});
        *widest -= cut;
        sum -= cut;
    }
}

}  // namespace

void placeCells(const Grid& grid, const QRectF& area, Layout& layout) {
    if (grid.columns == 0) return;
    const std::size_t all = grid.cells.size() / grid.columns;
    const auto fitting = static_cast<std::size_t>(std::max(1.0, area.height() / rowHeight));
    const std::size_t rows = std::min(all, fitting);
    auto widths = wantedWidths(grid, rows);
    shrink(widths, area.width());
    std::size_t columns = 0;
    double right = 0;
    while (columns < widths.size() && (columns == 0 || right + widths[columns] <= area.width() + 0.5)) {
        right += widths[columns++];
    }
    if (columns == widths.size() && right < area.width()) {  // room to spare is shared
        const double spare = std::min((area.width() - right) / static_cast<double>(columns), 60.0);
        for (double& width : widths) width += spare;
    }
    for (std::size_t row = 0; row < rows; ++row) {
        double x = area.left();
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t index = row * grid.columns + column;
            const Cell& cell = grid.cells[index];
            const QRectF place(x, area.top() + static_cast<double>(row) * rowHeight, widths[column], rowHeight);
            const bool heading = row < grid.headerRows || column < grid.headerColumns;
            layout.cells.push_back(
                {place, index, cutTo(cell.text, place.width() - 16, cellPixels, cell.bold || heading), heading});
            x += widths[column];
        }
    }
    const bool known = !layout.notes.empty();
    if (known || (rows == all && columns == grid.columns)) return;
    layout.notes.push_back(QCoreApplication::translate("chart", "Shown: %1 of %2 rows, %3 of %4 columns.")
                               .arg(rows - std::min(rows, grid.headerRows))
                               .arg(all - grid.headerRows)
                               .arg(columns)
                               .arg(grid.columns));
}

}  // namespace kapok::chart
