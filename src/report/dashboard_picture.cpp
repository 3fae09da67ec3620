#include "chart/number_format.h"
#include "report/atom.h"
#include "report/item_picture.h"
#include "report/markdown_atoms.h"
#include "report/picture_paint.h"
#include "spec/dashboard_layout.h"
#include "workbook/pictures.h"

#include <algorithm>
#include <cmath>

namespace kapok::report {
namespace {

constexpr double gap = 12;
constexpr double cellHeight = 56;
constexpr double tilePadding = 14;
constexpr double titleHeight = 26;
constexpr double tabHeight = 30;

QSizeF pageOf(LayoutKind layout, int rows) {
    const double height = rows * (cellHeight + gap) + gap;
    switch (layout) {
        case LayoutKind::Wide: return {1920, height};
        case LayoutKind::A4: return {794, 1123};  // 210 mm by 297 mm
        case LayoutKind::Slide: return {1280, 720};
        case LayoutKind::Screen: break;
    }
    return {1280, height};
}

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
    inner.time = {};  // the dashboard has one line for all
    inner.background = false;
    const ItemPicture picture = itemPicture(state, pipeline, tile.item, theme, inner, context);
    return {tile, tile.title.empty() ? picture.title : QString::fromStdString(tile.title), picture.paint};
}

TilePicture pictureTile(const workbook::State& state, const Tile& tile) {
    const QByteArray file = workbook::pictureFile(state, tile.picture);
    return {tile, QString::fromStdString(tile.title), file.isEmpty() ? PaintPicture() : picturePainter(file)};
}

TilePicture buttonTile(const Tile& tile, const Theme& theme) {
    std::string words = tile.text;
    if (words.empty() && !tile.actions.empty()) words = tile.actions.front().name;
    return {tile, QString::fromStdString(tile.title),
            [words = QString::fromStdString(words), theme](QPainter& painter, const QRectF& area) {
                textAtom(words, 13, true, theme.accent, area.width()).paint(painter, area.topLeft());
            }};
}

int openTab(const Tile& container, const std::map<std::string, int>& tabs) {
    const auto open = tabs.find(container.id);
    return open == tabs.end() ? 0 : open->second;
}

/// The names of the tabs, the open one marked; what lies on it is painted apart.
TilePicture containerTile(const Tile& tile, int open, const Theme& theme) {
    return {tile, QString::fromStdString(tile.title), [=](QPainter& painter, const QRectF& area) {
                if (tile.tabs.size() < 2) return;
                const double width = area.width() / static_cast<double>(tile.tabs.size());
                for (std::size_t i = 0; i < tile.tabs.size(); ++i) {
                    const bool isOpen = static_cast<int>(i) == open;
                    const QPointF at(area.left() + static_cast<double>(i) * width, area.top());
                    textAtom(QString::fromStdString(tile.tabs[i]), 13, isOpen, isOpen ? theme.text : theme.mutedText,
                             width - gap)
                        .paint(painter, at);
                }
            }};
}

TilePicture tilePicture(const workbook::State& state, workbook::Pipeline& pipeline, const Dashboard& dashboard,
                        const Tile& tile, const Theme& theme, const PictureOptions& options, RunContext* context) {
    switch (tile.kind) {
        case TileKind::Number: {
            Tile chosen = tile;
            chosen.filter = bothHold(tile.filter, dashboardFilter(dashboard, tile.item));
            return numberTile(state, pipeline, chosen, theme, options, context);
        }
        case TileKind::Text: return textTile(tile, theme);
        case TileKind::Control: return controlTile(state, tile, theme);
        case TileKind::Image: return pictureTile(state, tile);
        case TileKind::Button: return buttonTile(tile, theme);
        case TileKind::Container: return containerTile(tile, openTab(tile, options.tabs), theme);
        case TileKind::Item: break;
    }
    return itemTile(withChosenRows(state, dashboard, tile), pipeline, tile, theme, options, context);
}

/// Lays cells over an area, a gap between them and none around.
QRectF placeOf(const TilePlace& place, const QRectF& area, int columns, int rows) {
    const double width = (area.width() + gap) / columns;
    const double height = (area.height() + gap) / std::max(1, rows);
    return {area.left() + place.x * width, area.top() + place.y * height, place.width * width - gap,
            place.height * height - gap};
}

/// What is left of a tile within its padding and below its title.
QRectF innerOf(const TilePicture& picture, const QRectF& place) {
    QRectF inner = picture.tile.border ? place.adjusted(tilePadding, tilePadding, -tilePadding, -tilePadding) : place;
    if (picture.tile.showTitle && !picture.title.isEmpty()) inner.setTop(inner.top() + titleHeight);
    return inner;
}

void paintTile(QPainter& painter, const TilePicture& picture, const QRectF& place, const Theme& theme) {
    painter.setRenderHint(QPainter::Antialiasing);
    if (picture.tile.border) {
        painter.setPen(QPen(QColor::fromRgb(theme.line), 1));
        painter.setBrush(QColor::fromRgb(theme.panel));
        painter.drawRoundedRect(place, 8, 8);
        painter.setBrush(Qt::NoBrush);
    }
    const QRectF inner = innerOf(picture, place);
    if (picture.tile.showTitle && !picture.title.isEmpty()) {
        const bool number = picture.tile.kind == TileKind::Number;
        textAtom(picture.title, 13, !number, number ? theme.mutedText : theme.text, inner.width())
            .paint(painter, inner.topLeft() - QPointF(0, titleHeight));
    }
    if (!picture.paint) return;
    painter.save();
    picture.paint(painter, inner);
    painter.restore();
}

/// Everything a dashboard shows, and where.
struct BoardPicture {
    Dashboard dashboard;
    std::vector<TilePicture> tiles;
    TilePlaces places;
    LayoutKind layout = LayoutKind::Screen;
    std::map<std::string, int> tabs;

    int rows() const { return std::max(1, rowsOf(places, tilesOn(dashboard))); }

    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const {
        painter.fillRect(area, QColor::fromRgb(theme.window));
        const QRectF cells = area.adjusted(gap, gap, -gap, -gap);
        for (const std::size_t i : tilesOn(dashboard)) {
            const QRectF place = placeOf(places[i], cells, layoutColumns(layout), rows());
            paintTile(painter, tiles[i], place, theme);
            if (dashboard.tiles[i].kind == TileKind::Container) paintHeld(painter, i, place, theme);
        }
    }

    void paintHeld(QPainter& painter, std::size_t container, const QRectF& place, const Theme& theme) const {
        QRectF inner = innerOf(tiles[container], place);
        const Tile& tile = dashboard.tiles[container];
        if (tile.tabs.size() > 1) inner.setTop(inner.top() + tabHeight);
        const auto held = tilesOn(dashboard, container, openTab(tile, tabs));
        for (const std::size_t i : held) {
            paintTile(painter, tiles[i], placeOf(places[i], inner, dashboardColumns, rowsOf(places, held)), theme);
        }
    }
};

}  // namespace

ItemPicture dashboardPicture(const workbook::State& state, workbook::Pipeline& pipeline, const Dashboard& dashboard,
                             const Theme& theme, const PictureOptions& options, RunContext* context) {
    BoardPicture board{dashboard, {}, arrangement(dashboard, options.layout), options.layout, options.tabs};
    for (const Tile& tile : dashboard.tiles) {
        board.tiles.push_back(tilePicture(state, pipeline, dashboard, tile, theme, options, context));
    }
    ItemPicture picture;
    picture.pixels = pageOf(options.layout, board.rows());
    picture.isPage = layoutAspect(options.layout) > 0;
    picture.paint = [board, theme](QPainter& painter, const QRectF& area) { board.paint(painter, area, theme); };
    return picture;
}

}  // namespace kapok::report
