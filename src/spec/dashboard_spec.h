// Tiles on a grid.
#pragma once

#include "spec/selection.h"

namespace kapok {

inline constexpr int dashboardColumns = 12;

enum class TileKind : std::uint8_t {
    Item,    ///< a chart, map or dataset (as a table) of the workbook
    Number,  ///< one aggregate of a dataset, large
    Text,    ///< Markdown
};

/// What a tile does when something is selected in another tile of its dataset.
enum class LinkAction : std::uint8_t { Highlight, Filter, None };

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
    bool operator==(const Tile&) const = default;
};

struct Dashboard {
    std::vector<Tile> tiles = {};
    bool operator==(const Dashboard&) const = default;
};

}  // namespace kapok
