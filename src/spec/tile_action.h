// What a tile does when its button is pressed, or when something is selected in it.
#pragma once

#include "spec/selection.h"
#include "table/table.h"

#include <functional>
#include <optional>

namespace kapok {

enum class ActionKind : std::uint8_t {
    Filter,     ///< the dashboard shows the chosen rows alone; again: all rows
    Highlight,  ///< the rows of the condition are selected
    GoTo,       ///< another page is opened
    Address,    ///< an address is opened in the browser, after asking
    Bookmark,   ///< a state of view that was kept
};

struct TileAction {
    ActionKind kind = ActionKind::GoTo;
    std::string name = {};       ///< what its button or menu line says; empty: by its kind
    bool onSelect = false;       ///< also runs when something is selected in the tile
    Id target = {};              ///< GoTo: the item; Filter and Highlight with a condition: the dataset
    std::string tile = {};       ///< GoTo a dashboard: the tile whose tab is opened
    std::string condition = {};  ///< Filter, Highlight: an expression; empty: the rows selected in the tile's dataset
    bool keepSelection = true;   ///< GoTo: what is selected stays selected there
    std::string address = {};    ///< Address: https://example.org/{city}?year={year}, with names of columns
    std::string bookmark = {};   ///< Bookmark: its name
    bool operator==(const TileAction&) const = default;
};

/// Columns that an address template names, in order, without repetition. Throws Error for a brace that is not closed.
std::vector<std::string> addressFields(const std::string& address);

/// The address with the values of those columns, percent-encoded (RFC 3986, section 2.1). `valueOf` gives the text of a
/// column; nothing when it has none. Throws Error when a value is missing, and for all but http and https; scheme and
/// host are never taken from the data.
std::string filledAddress(const std::string& address,
                          const std::function<std::optional<std::string>(const std::string& field)>& valueOf);

}  // namespace kapok
