#include "map/panels.h"

#include "map/division.h"
#include "map/font.h"
#include "map/palette.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double titleHeight = 22;
constexpr double gap = 8;
constexpr double inset = 8;
constexpr double mapMargin = 6;

struct Grid {
    std::size_t columns = 1;
    std::size_t rows = 1;
};

/// The columns that make panels of this shape largest.
Grid bestGrid(std::size_t panels, QSizeF area, double widthToHeight) {
    Grid best;
    double largest = -1;
    for (std::size_t columns = 1; columns <= panels; ++columns) {
        const std::size_t rows = (panels + columns - 1) / columns;
        const double width = (area.width() - gap * static_cast<double>(columns - 1)) / static_cast<double>(columns);
        const double height = area.height() / static_cast<double>(rows) - titleHeight - gap;
        const double size = std::min(width, height * widthToHeight);
        if (size <= largest) continue;
        largest = size;
        best = {columns, rows};
    }
    return best;
}

void layOutGrid(PanelLayout& layout, const QRectF& area, Grid grid, std::size_t panels, double title) {
    const double width =
        (area.width() - gap * static_cast<double>(grid.columns - 1)) / static_cast<double>(grid.columns);
    const double height =
        (area.height() - gap * static_cast<double>(grid.rows - 1)) / static_cast<double>(grid.rows) - title;
    for (std::size_t i = 0; i < panels; ++i) {
        const double left = area.left() + static_cast<double>(i % grid.columns) * (width + gap);
        const double top = area.top() + static_cast<double>(i / grid.columns) * (height + title + gap);
        // Whole pixels: all panels are then of one size in a window too.
        const QPointF corner(std::round(left), std::round(top + title));
        layout.maps.emplace_back(corner, QSizeF(std::max(1.0, std::floor(width)), std::max(1.0, std::floor(height))));
        if (title > 0) layout.titles.emplace_back(left, top, width, title);
    }
}

/// Columns and rows of two fields with their names along the edges.
void layOutMatrix(PanelLayout& layout, const Division& division, QRectF area) {
    layout.columnName = QRectF(area.left() + 2 * titleHeight, area.top(), area.width() - 2 * titleHeight, titleHeight);
    layout.rowName = QRectF(area.left(), area.top() + 2 * titleHeight, titleHeight, area.height() - 2 * titleHeight);
    area.adjust(2 * titleHeight, 2 * titleHeight, 0, 0);
    const Grid grid{division.columns.values.size(), division.rows.values.size()};
    layOutGrid(layout, area, grid, division.panels(), 0);
    for (std::size_t i = 0; i < grid.columns; ++i) {
        const QRectF& map = layout.maps[i];
        layout.titles.emplace_back(map.left(), area.top() - titleHeight, map.width(), titleHeight);
    }
    for (std::size_t i = 0; i < grid.rows; ++i) {
        const QRectF& map = layout.maps[i * grid.columns];
        layout.rows.emplace_back(area.left() - titleHeight, map.top(), titleHeight, map.height());
    }
}

void write(QPainter& painter, const QRectF& area, const QString& text, const QFont& font, bool upright) {
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    if (upright) return painter.drawText(area, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, area.width()));
    painter.save();
    painter.translate(area.center());
    painter.rotate(-90);
    const QRectF turned(-area.height() / 2, -area.width() / 2, area.height(), area.width());
    painter.drawText(turned, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, turned.width()));
    painter.restore();
}

}  // namespace

PanelLayout layOutPanels(const Scene& scene, const QRectF& area, QSizeF legend) {
    PanelLayout layout;
    QRectF body = area.adjusted(inset, inset / 2, -inset, -inset);
    const bool room = !legend.isEmpty() && body.width() > 2 * legend.width();
    if (room) {
        body.setRight(body.right() - legend.width() - inset);
        layout.legend = QRectF({body.right() + inset, body.bottom() - legend.height()}, legend);
    }
    const Division& division = *scene.division;
    if (division.columns.divides() && division.rows.divides()) {
        layOutMatrix(layout, division, body);
        return layout;
    }
    const double shape = scene.bounds.height() > 0 ? scene.bounds.width() / scene.bounds.height() : 1;
    const Grid grid = division.rows.divides() ? Grid{1, division.panels()}
                                              : bestGrid(division.panels(), body.size(), std::clamp(shape, 0.2, 5.0));
    layOutGrid(layout, body, grid, division.panels(), titleHeight);
    return layout;
}

void paintPanelTitles(QPainter& painter, const Scene& scene, const PanelLayout& layout, const Theme& theme,
                      const QLocale& locale) {
    const Division& division = *scene.division;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color(theme.line), 1));
    for (const auto& map : layout.maps) painter.drawRect(map.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setPen(color(theme.text));
    const PanelAxis& across = division.columns.divides() ? division.columns : division.rows;
    for (std::size_t i = 0; i < layout.titles.size(); ++i)
        write(painter, layout.titles[i], panelText(across, i, locale), drawingFont(12, true), true);
    for (std::size_t i = 0; i < layout.rows.size(); ++i)
        write(painter, layout.rows[i], panelText(division.rows, i, locale), drawingFont(12, true), false);
    painter.setPen(color(theme.mutedText));
    if (layout.rows.empty()) return;
    write(painter, layout.columnName, QString::fromStdString(division.columns.name), drawingFont(12), true);
    write(painter, layout.rowName, QString::fromStdString(division.rows.name), drawingFont(12), false);
}

ViewRange panelRange(const Scene& scene, const PanelLayout& layout) {
    return fitted(scene.bounds, layout.maps.front().size(), mapMargin);
}

}  // namespace kapok::map
