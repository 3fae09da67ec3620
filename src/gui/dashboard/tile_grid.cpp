#include "gui/dashboard/tile_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::gui {
namespace {

bool overlap(const Tile& a, const Tile& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

bool free(const std::vector<Tile>& placed, const Tile& tile) {
    return std::none_of(placed.begin(), placed.end(), [&](const Tile& other) { return overlap(other, tile); });
}

}  // namespace

double TileGrid::columnWidth() const {
    return static_cast<double>(width_ - 2 * gridMargin + tileGap) / dashboardColumns;
}

QRect TileGrid::pixels(const Tile& tile) const {
    const int left = static_cast<int>(std::lround(gridMargin + tile.x * columnWidth()));
    const int right = static_cast<int>(std::lround(gridMargin + (tile.x + tile.width) * columnWidth())) - tileGap;
    return {left, gridMargin + tile.y * gridRowHeight, right - left, tile.height * gridRowHeight - tileGap};
}

QPoint TileGrid::cellAt(const QPoint& topLeft) const {
    return {static_cast<int>(std::lround((topLeft.x() - gridMargin) / columnWidth())),
            static_cast<int>(std::lround(static_cast<double>(topLeft.y() - gridMargin) / gridRowHeight))};
}

QSize TileGrid::cellsOf(const QSize& pixels) const {
    return {static_cast<int>(std::lround((pixels.width() + tileGap) / columnWidth())),
            static_cast<int>(std::lround(static_cast<double>(pixels.height() + tileGap) / gridRowHeight))};
}

int gridRows(const std::vector<Tile>& tiles) {
    int rows = 0;
    for (const auto& tile : tiles) rows = std::max(rows, tile.y + tile.height);
    return rows;
}

std::vector<Tile> settled(std::vector<Tile> tiles, std::size_t moved) {
    // From top to bottom, the moved tile first among equals: each takes the highest free place at or above its own,
    // or else the next one below.
    std::vector<std::size_t> order(tiles.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (tiles[a].y != tiles[b].y) return tiles[a].y < tiles[b].y;
        return a == moved && b != moved;
    });
    // The moved tile keeps its place: it is put down first.
    std::vector<Tile> placed{tiles[moved]};
    for (const auto i : order) {
        if (i == moved) continue;
        Tile& tile = tiles[i];
        while (!free(placed, tile)) ++tile.y;
        placed.push_back(tile);
    }
    // Then everything falls upwards.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return tiles[a].y < tiles[b].y; });
    placed.clear();
    for (const auto i : order) {
        Tile& tile = tiles[i];
        while (tile.y > 0) {
            --tile.y;
            if (!free(placed, tile)) {
                ++tile.y;
                break;
            }
        }
        placed.push_back(tile);
    }
    return tiles;
}

}  // namespace kapok::gui
