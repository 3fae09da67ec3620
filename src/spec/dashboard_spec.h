// Tiles on a grid.
#pragma once

#include "spec/chart_spec.h"
#include "spec/map_spec.h"

namespace kapok {

inline constexpr int dashboardColumns = 12;

enum class TileKind : std::uint8_t {
    Item,     ///< a chart, map or dataset (as a table) of the workbook
    Number,   ///< one aggregate of a dataset, large
    Text,     ///< Markdown
    Control,  ///< the reader chooses: rows that the other tiles show, or the value of a variable
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
    bool operator==(const Tile&) const = default;
};

struct Dashboard {
    std::vector<Tile> tiles = {};
    bool operator==(const Dashboard&) const = default;
};

/// The condition that a control's choice makes; empty when it chooses nothing.
std::string controlFilter(const TileControl& control);

/// What all controls of a dashboard have chosen of a dataset, except the tile `without`: each control offers what the
/// others leave. Charts, maps, tables and numbers of the dataset show these rows.
std::string dashboardFilter(const Dashboard& dashboard, const Id& dataset, std::optional<std::size_t> without = {});

/// The spec with the rows of the dashboard's controls.
ChartSpec onDashboard(const Dashboard& dashboard, ChartSpec chart);
MapSpec onDashboard(const Dashboard& dashboard, MapSpec map);

}  // namespace kapok
