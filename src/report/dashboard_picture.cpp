#include "chart/number_format.h"
#include "report/atom.h"
#include "report/item_picture.h"
#include "report/markdown_atoms.h"
#include "workbook/edit.h"

#include <algorithm>
#include <cmath>

namespace kapok::report {
namespace {

constexpr double gap = 12;
constexpr double cellHeight = 56;
constexpr double tilePadding = 14;
constexpr double titleHeight = 26;
constexpr double pageWidth = 1280;

struct TilePicture {
    Tile tile;
    QString title;
    std::function<void(QPainter&, const QRectF&)> paint;
};

TilePicture numberTile(const workbook::State& state, workbook::Pipeline& pipeline, const Tile& tile, const Theme& theme,
                       const PictureOptions& options, RunContext* context) {
    Aggregate aggregate = tile.number;
    aggregate.name = "value";
    const Table answer = pipeline.answer(state, tile.item, {.filter = tile.filter, .aggregates = {aggregate}}, context);
    const double value = answer.rows() > 0 ? answer.column("value")->number(0) : std::nan("");
    const QString words = chart::numberText(value, options.locale, 5);
    return {tile, QString::fromStdString(tile.title), [=](QPainter& painter, const QRectF& area) {
                const Atom number =
                    textAtom(words.isEmpty() ? QStringLiteral("–") : words, 25, true, theme.text, area.width());
                number.paint(painter, {area.left(), area.top() + std::max(0.0, (area.height() - number.height) / 2)});
            }};
}

/// A text longer than its tile is set smaller until all of it is there.
TilePicture textTile(const Tile& tile, const Theme& theme) {
    const QString markdown = QString::fromStdString(tile.text);
    return {tile, QString::fromStdString(tile.title), [=](QPainter& painter, const QRectF& area) {
                constexpr double smallest = 0.3;
                Atoms atoms;
                double scale = 1;
                for (; scale >= smallest; scale *= 0.93) {
                    atoms = markdownAtoms(markdown, area.width() / scale, theme);
                    double height = 0;
                    for (const Atom& atom : atoms) height += atom.height;
                    if (height * scale <= area.height()) break;
                }
                painter.translate(area.topLeft());
                painter.scale(scale, scale);
                double y = 0;
                for (const Atom& atom : atoms) {
                    atom.paint(painter, {0, y});
                    y += atom.height;
                }
            }};
}

/// The choice of a control in words.
TilePicture controlTile(const workbook::State& state, const Tile& tile, const Theme& theme) {
    const TileControl& control = tile.control;
    QString title = QString::fromStdString(tile.title.empty() ? control.field : tile.title);
    QString words;
    if (const auto variable = state.find(control.variable)) {
        if (title.isEmpty()) title = QString::fromStdString(variable->name);
        words = QString::fromStdString(parameterText(std::get<Variable>(variable->value).value));
    } else {
        std::string chosen;
        for (const auto& value : control.values) chosen += (chosen.empty() ? "" : ", ") + value;
        if (!control.from.empty()) chosen += "≥ " + control.from + " ";
        if (!control.to.empty()) chosen += "≤ " + control.to;
        words = chosen.empty() ? QStringLiteral("–") : QString::fromStdString(chosen);
    }
    return {tile, title, [=](QPainter& painter, const QRectF& area) {
                textAtom(words, 13, false, theme.text, area.width()).paint(painter, area.topLeft());
            }};
}

/// The workbook in which the tile's item has the rows that the dashboard's controls have chosen.
workbook::State withChosenRows(const workbook::State& state, const Dashboard& dashboard, const Tile& tile) {
    const auto item = state.find(tile.item);
    if (!item) return state;
    if (const auto* chart = std::get_if<ChartSpec>(&item->value)) {
        return apply(state, replaceSpec(state, item->id, onDashboard(dashboard, *chart)));
    }
    if (const auto* map = std::get_if<MapSpec>(&item->value)) {
        return apply(state, replaceSpec(state, item->id, onDashboard(dashboard, *map)));
    }
    const std::string filter = dashboardFilter(dashboard, tile.item);
    if (item->kind() != ItemKind::Dataset || filter.empty()) return state;
    return apply(state, addStep(state, item->id, Step{FilterStep{filter}}));
}

TilePicture itemTile(const workbook::State& state, workbook::Pipeline& pipeline, const Tile& tile, const Theme& theme,
                     const PictureOptions& options, RunContext* context) {
    PictureOptions inner = options;
    inner.titles = false;
    inner.background = false;
    const ItemPicture picture = itemPicture(state, pipeline, tile.item, theme, inner, context);
    return {tile, tile.title.empty() ? picture.title : QString::fromStdString(tile.title), picture.paint};
}

QRectF placeOf(const Tile& tile, const QRectF& area, double rowHeight) {
    const double column = (area.width() - gap * (dashboardColumns + 1)) / dashboardColumns;
    return {area.left() + gap + tile.x * (column + gap), area.top() + gap + tile.y * (rowHeight + gap),
            tile.width * (column + gap) - gap, tile.height * (rowHeight + gap) - gap};
}

void paintTile(QPainter& painter, const TilePicture& picture, const QRectF& place, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgb(theme.line), 1));
    painter.setBrush(QColor::fromRgb(theme.panel));
    painter.drawRoundedRect(place, 8, 8);
    painter.setBrush(Qt::NoBrush);
    QRectF inner = place.adjusted(tilePadding, tilePadding, -tilePadding, -tilePadding);
    const bool number = picture.tile.kind == TileKind::Number;
    if (!picture.title.isEmpty()) {
        textAtom(picture.title, 13, !number, number ? theme.mutedText : theme.text, inner.width())
            .paint(painter, inner.topLeft());
        inner.setTop(inner.top() + titleHeight);
    }
    painter.save();
    picture.paint(painter, inner);
    painter.restore();
}

}  // namespace

ItemPicture dashboardPicture(const workbook::State& state, workbook::Pipeline& pipeline, const Dashboard& dashboard,
                             const Theme& theme, const PictureOptions& options, RunContext* context) {
    std::vector<TilePicture> tiles;
    int rows = 1;
    for (const Tile& tile : dashboard.tiles) {
        rows = std::max(rows, tile.y + tile.height);
        switch (tile.kind) {
            case TileKind::Number: {
                Tile chosen = tile;
                chosen.filter = bothHold(tile.filter, dashboardFilter(dashboard, tile.item));
                tiles.push_back(numberTile(state, pipeline, chosen, theme, options, context));
                break;
            }
            case TileKind::Text: tiles.push_back(textTile(tile, theme)); break;
            case TileKind::Control: tiles.push_back(controlTile(state, tile, theme)); break;
            case TileKind::Item: {
                const workbook::State chosen = withChosenRows(state, dashboard, tile);
                tiles.push_back(itemTile(chosen, pipeline, tile, theme, options, context));
                break;
            }
        }
    }
    return {[=](QPainter& painter, const QRectF& area) {
                painter.fillRect(area, QColor::fromRgb(theme.window));
                const double rowHeight = (area.height() - gap * (rows + 1)) / rows;
                for (const auto& tile : tiles) paintTile(painter, tile, placeOf(tile.tile, area, rowHeight), theme);
            },
            {pageWidth, rows * (cellHeight + gap) + gap},
            {}};
}

}  // namespace kapok::report
