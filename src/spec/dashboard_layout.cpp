#include "spec/dashboard_layout.h"

#include "spec/dashboard_check.h"

#include <algorithm>
#include <numeric>

namespace kapok {
namespace {

constexpr int wideColumns = 18;
constexpr int lowRows = 2;  ///< numbers and inputs are this low

TilePlace placeOf(const Tile& tile) { return {tile.x, tile.y, tile.width, tile.height}; }

void put(Tile& tile, const TilePlace& place) {
    tile.x = place.x;
    tile.y = place.y;
    tile.width = place.width;
    tile.height = place.height;
}

TilePlaces ownPlaces(const Dashboard& dashboard) {
    TilePlaces places;
    for (const Tile& tile : dashboard.tiles) places.push_back(placeOf(tile));
    return places;
}

bool overlap(const TilePlace& a, const TilePlace& b) {
    return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

bool isFree(const std::vector<TilePlace>& placed, const TilePlace& place) {
    return std::none_of(placed.begin(), placed.end(), [&](const TilePlace& other) { return overlap(other, place); });
}

std::vector<std::size_t> inReadingOrder(const TilePlaces& places, std::vector<std::size_t> tiles) {
    std::stable_sort(tiles.begin(), tiles.end(), [&](std::size_t a, std::size_t b) {
        return std::pair(places[a].y, places[a].x) < std::pair(places[b].y, places[b].x);
    });
    return tiles;
}

/// The first free place in reading order.
TilePlace firstFree(const std::vector<TilePlace>& placed, TilePlace place, int columns) {
    for (place.y = 0;; ++place.y) {
        for (place.x = 0; place.x + place.width <= columns; ++place.x) {
            if (isFree(placed, place)) return place;
        }
    }
}

/// Tiles one after the other, each widened up to what lies to its right.
void flow(TilePlaces& places, const std::vector<std::size_t>& tiles, int columns) {
    std::vector<TilePlace> placed;
    const auto ordered = inReadingOrder(places, tiles);
    for (const auto i : ordered) placed.push_back(firstFree(placed, places[i], columns));
    for (std::size_t k = 0; k < ordered.size(); ++k) {
        TilePlace wider = placed[k];
        placed[k].width = 0;  // does not stand in its own way
        while (wider.x + wider.width < columns) {
            ++wider.width;
            if (isFree(placed, wider)) continue;
            --wider.width;
            break;
        }
        places[ordered[k]] = placed[k] = wider;
    }
}

const DashboardLayout* edited(const Dashboard& dashboard, LayoutKind kind) {
    for (const auto& layout : dashboard.layouts) {
        if (layout.kind == kind) return &layout;
    }
    return nullptr;
}

TilePlaces derived(const Dashboard& dashboard, LayoutKind kind) {
    TilePlaces places = ownPlaces(dashboard);
    const auto tiles = tilesOn(dashboard);
    if (kind == LayoutKind::Wide) flow(places, tiles, wideColumns);
    if (kind == LayoutKind::A4) {
        for (const auto i : tiles) {
            if (places[i].height > lowRows) places[i].width = std::min(dashboardColumns, 2 * places[i].width);
        }
        flow(places, tiles, dashboardColumns);
    }
    return places;
}

/// Each tile falls upwards as far as there is room.
void closeGaps(TilePlaces& places, const std::vector<std::size_t>& tiles) {
    auto order = tiles;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return places[a].y < places[b].y; });
    std::vector<TilePlace> placed;
    for (const auto i : order) {
        TilePlace higher = places[i];
        while (higher.y > 0) {
            --higher.y;
            if (isFree(placed, higher)) continue;
            ++higher.y;
            break;
        }
        placed.push_back(places[i] = higher);
    }
}

/// Equal gaps between the outermost; tiles without room for gaps stand side by side.
TilePlaces spread(TilePlaces places, std::vector<std::size_t> tiles, int columns) {
    std::stable_sort(tiles.begin(), tiles.end(),
                     [&](std::size_t a, std::size_t b) { return places[a].x < places[b].x; });
    const int left = places[tiles.front()].x;
    int used = 0;
    int right = left;
    for (const auto i : tiles) {
        used += places[i].width;
        right = std::max(right, places[i].x + places[i].width);
    }
    const int free = std::max(0, right - left - used);
    const int gaps = static_cast<int>(tiles.size()) - 1;
    int widths = 0;
    for (int k = 0; k <= gaps; ++k) {
        TilePlace& place = places[tiles[static_cast<std::size_t>(k)]];
        place.x = std::clamp(left + widths + free * k / gaps, 0, columns - place.width);
        widths += place.width;
    }
    return places;
}

}  // namespace

int layoutColumns(LayoutKind kind) { return kind == LayoutKind::Wide ? wideColumns : dashboardColumns; }

double layoutAspect(LayoutKind kind) {
    if (kind == LayoutKind::A4) return 210.0 / 297.0;
    return kind == LayoutKind::Slide ? 16.0 / 9.0 : 0;
}

TilePlaces arrangement(const Dashboard& dashboard, LayoutKind kind) {
    if (kind == LayoutKind::Screen) return ownPlaces(dashboard);
    TilePlaces places = derived(dashboard, kind);
    const DashboardLayout* layout = edited(dashboard, kind);
    if (!layout) return places;
    const auto tiles = tilesOn(dashboard);
    int bottom = 0;
    for (const auto& [id, place] : layout->places) bottom = std::max(bottom, place.y + place.height);
    for (const auto i : tiles) {
        const auto found = layout->places.find(dashboard.tiles[i].id);
        if (found != layout->places.end()) {
            places[i] = found->second;
        } else {
            places[i].y += bottom;  // added since
        }
    }
    closeGaps(places, tiles);
    return places;
}

TilePlaces oneColumn(const Dashboard& dashboard) {
    TilePlaces places = ownPlaces(dashboard);
    int y = 0;
    for (const auto i : inReadingOrder(places, tilesOn(dashboard))) {
        places[i] = {0, y, dashboardColumns, places[i].height};
        y += places[i].height;
    }
    return places;
}

bool isEdited(const Dashboard& dashboard, LayoutKind kind) { return edited(dashboard, kind) != nullptr; }

Dashboard withArrangement(Dashboard dashboard, LayoutKind kind, const TilePlaces& places) {
    for (std::size_t i = 0; i < dashboard.tiles.size(); ++i) {
        if (kind == LayoutKind::Screen || containerOf(dashboard, i)) put(dashboard.tiles[i], places[i]);
    }
    if (kind == LayoutKind::Screen) return dashboard;
    DashboardLayout layout{kind, {}};
    for (const auto i : tilesOn(dashboard)) layout.places[tileId(dashboard, i)] = places[i];
    dashboard = withoutArrangement(std::move(dashboard), kind);
    dashboard.layouts.push_back(std::move(layout));
    return dashboard;
}

Dashboard withoutArrangement(Dashboard dashboard, LayoutKind kind) {
    std::erase_if(dashboard.layouts, [&](const DashboardLayout& layout) { return layout.kind == kind; });
    return dashboard;
}

std::vector<std::size_t> tilesOn(const Dashboard& dashboard, std::optional<std::size_t> container, int tab) {
    std::vector<std::size_t> tiles;
    for (std::size_t i = 0; i < dashboard.tiles.size(); ++i) {
        if (containerOf(dashboard, i) != container) continue;
        const int last = container ? static_cast<int>(dashboard.tiles[*container].tabs.size()) - 1 : 0;
        if (!container || std::clamp(dashboard.tiles[i].tab, 0, std::max(0, last)) == tab) tiles.push_back(i);
    }
    return tiles;
}

std::vector<std::size_t> siblingsOf(const Dashboard& dashboard, std::size_t tile) {
    const auto container = containerOf(dashboard, tile);
    const std::size_t tabs = container ? std::max<std::size_t>(1, dashboard.tiles[*container].tabs.size()) : 1;
    for (std::size_t tab = 0; tab < tabs; ++tab) {
        auto tiles = tilesOn(dashboard, container, static_cast<int>(tab));
        if (std::find(tiles.begin(), tiles.end(), tile) != tiles.end()) return tiles;
    }
    return {tile};
}

int rowsOf(const TilePlaces& places, const std::vector<std::size_t>& tiles) {
    int rows = 0;
    for (const auto i : tiles) rows = std::max(rows, places[i].y + places[i].height);
    return rows;
}

int dashboardRows(const Dashboard& dashboard) { return rowsOf(ownPlaces(dashboard), tilesOn(dashboard)); }

TilePlaces settled(TilePlaces places, const std::vector<std::size_t>& tiles, std::size_t moved) {
    // From top to bottom, each takes its own place or else the next free one below; the moved tile keeps its own, it is
    // put down first.
    auto order = tiles;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return places[a].y < places[b].y; });
    std::vector<TilePlace> placed{places[moved]};
    for (const auto i : order) {
        if (i == moved) continue;
        while (!isFree(placed, places[i])) ++places[i].y;
        placed.push_back(places[i]);
    }
    closeGaps(places, tiles);
    return places;
}

TilePlaces aligned(TilePlaces places, const std::vector<std::size_t>& tiles, Alignment alignment, int columns) {
    if (tiles.size() < 2) return places;
    if (alignment == Alignment::SpreadAcross) return spread(std::move(places), tiles, columns);
    const TilePlace first = places[tiles.front()];
    for (const auto i : tiles) {
        TilePlace& place = places[i];
        switch (alignment) {
            case Alignment::Left: place.x = std::min(first.x, columns - place.width); break;
            case Alignment::Right: place.x = std::max(0, first.x + first.width - place.width); break;
            case Alignment::Top: place.y = first.y; break;
            case Alignment::Bottom: place.y = std::max(0, first.y + first.height - place.height); break;
            case Alignment::SameWidth: place.width = std::min(first.width, columns - place.x); break;
            case Alignment::SameHeight: place.height = first.height; break;
            case Alignment::SpreadAcross: break;
        }
    }
    return places;
}

Dashboard movedInto(Dashboard dashboard, std::size_t tile, std::optional<std::size_t> container, int tab) {
    const auto below = container ? tilesOn(dashboard, container, tab) : tilesOn(dashboard);
    const int bottom = rowsOf(ownPlaces(dashboard), below);
    const std::string in = container ? tileId(dashboard, *container) : std::string();
    if (container) tileId(dashboard, tile);  // what lies on a tab can be gone to
    Tile& moved = dashboard.tiles.at(tile);
    moved.in = in;
    moved.tab = container ? tab : 0;
    moved.x = 0;
    moved.y = bottom;
    checkContainers(dashboard);
    return dashboard;
}

Dashboard withoutTile(Dashboard dashboard, std::size_t tile) {
    for (std::size_t i = 0; i < dashboard.tiles.size(); ++i) {
        if (containerOf(dashboard, i) == tile) dashboard = movedInto(std::move(dashboard), i, {}, 0);
    }
    const std::string id = dashboard.tiles.at(tile).id;
    dashboard.tiles.erase(dashboard.tiles.begin() + static_cast<std::ptrdiff_t>(tile));
    for (auto& layout : dashboard.layouts) layout.places.erase(id);
    return dashboard;
}

}  // namespace kapok
