// Tiles on a grid, what they do, and the states of view that were kept.
#pragma once

#include "spec/chart_spec.h"
#include "spec/map_spec.h"
#include "spec/selection.h"
#include "spec/tile_action.h"

namespace kapok {

inline constexpr int dashboardColumns = 12;

enum class TileKind : std::uint8_t {
    Item,       ///< a chart, map or dataset (as a table) of the workbook
    Number,     ///< one aggregate of a dataset, large
    Text,       ///< Markdown
    Control,    ///< the reader chooses: rows that the other tiles show, or the value of a variable
    Image,      ///< a picture kept in the workbook
    Button,     ///< runs its first action
    Container,  ///< holds other tiles, on one tab or several
};

/// What a tile does when something is selected in another tile of its dataset.
enum class LinkAction : std::uint8_t { Highlight, Filter, None };

/// What a reader has chosen, as expressions over the rows of the tile's dataset: literals such as 'Guangzhou', 12 or
/// date('2024-03-05'). Nothing chosen: all rows.
struct TileControl {
    std::string field = {};                ///< empty: the control sets `variable`
    std::vector<std::string> values = {};  ///< one of these; "missing" stands for cells without value
    std::string from = {};                 ///< at least this
    std::string to = {};                   ///< at most this
    Id variable = {};
    bool operator==(const TileControl&) const = default;
};

/// A place on the grid, in cells: twelve columns (see layoutColumns), rows as many as needed.
struct TilePlace {
    int x = 0;
    int y = 0;
    int width = 6;
    int height = 4;
    bool operator==(const TilePlace&) const = default;
};

struct Tile {
    TileKind kind = TileKind::Item;
    Id item = {};            ///< Item: what is shown; Number: the dataset
    std::string title = {};  ///< empty: the item's name
    std::string text = {};
    Aggregate number = {};
    std::string filter = {};
    int x = 0;  ///< grid cells: 12 columns, rows as many as needed
    int y = 0;
    int width = 6;
    int height = 4;
    LinkAction link = LinkAction::Highlight;
    TileControl control = {};
    std::string id = {};                 ///< within the dashboard; empty until something names the tile (see tileId)
    std::string in = {};                 ///< the container that holds it; empty: it lies on the dashboard itself
    int tab = 0;                         ///< of that container
    std::vector<std::string> tabs = {};  ///< Container: names of its tabs; fewer than two: no strip
    std::string picture = {};            ///< Image: the key of the table that keeps it (see workbook/pictures.h)
    std::vector<TileAction> actions = {};
    bool showTitle = true;
    bool border = true;
    bool operator==(const Tile&) const = default;
};

/// What a dashboard is arranged for.
enum class LayoutKind : std::uint8_t {
    Screen,  ///< the places that the tiles themselves have
    Wide,    ///< a wide screen: eighteen columns
    A4,      ///< one page upright: eight columns
    Slide,   ///< one page 16:9
};

/// The places of one layout by tile; a tile without one is put below.
struct DashboardLayout {
    LayoutKind kind = LayoutKind::Wide;
    std::map<std::string, TilePlace> places = {};
    bool operator==(const DashboardLayout&) const = default;
};

/// How a reader has seen a dashboard: by tile ids, and the variables of the workbook by item id.
struct Bookmark {
    std::string name = {};
    std::vector<Selection> selections = {};
    std::vector<Selection> filters = {};
    std::map<std::string, TileControl> controls = {};
    std::map<std::string, int> tabs = {};
    /// Of a chart: left, top, width, height; of a map: x, y of the centre and its scale.
    std::map<std::string, std::vector<double>> ranges = {};
    std::map<std::string, ParameterValue> variables = {};
    bool operator==(const Bookmark&) const = default;
};

struct Dashboard {
    std::vector<Tile> tiles = {};
    std::vector<DashboardLayout> layouts = {};  ///< those that were edited; the others follow from the screen's
    std::vector<Selection> filters = {};        ///< rows that actions have left, one a dataset
    std::vector<Bookmark> bookmarks = {};
    int refreshSeconds = 0;   ///< how often changed sources are read again; 0: not by itself
    int presentSeconds = 15;  ///< how long it stands in a presentation
    bool presented = true;    ///< is part of presentations
    bool operator==(const Dashboard&) const = default;
};

/// The condition that a control's choice makes; empty when it chooses nothing.
std::string controlFilter(const TileControl& control);

/// What all controls and actions of a dashboard have chosen of a dataset, except the tile `without`: each control
/// offers what the others leave. Charts, maps, tables and numbers of the dataset show these rows.
std::string dashboardFilter(const Dashboard& dashboard, const Id& dataset, std::optional<std::size_t> without = {});

/// The spec with the rows of the dashboard's controls.
ChartSpec onDashboard(const Dashboard& dashboard, ChartSpec chart);
MapSpec onDashboard(const Dashboard& dashboard, MapSpec map);

/// The id of a tile; it is given one when it has none yet.
std::string tileId(Dashboard& dashboard, std::size_t tile);
/// The place of the tile of this id; nothing when there is none.
std::optional<std::size_t> tileOfId(const Dashboard& dashboard, const std::string& id);
/// The container that a tile lies in; nothing for those on the dashboard itself. Containers lie in none.
std::optional<std::size_t> containerOf(const Dashboard& dashboard, std::size_t tile);

}  // namespace kapok
