// Where the tiles of a dashboard lie: its layouts, those that follow by themselves, and tiles that make room.
#pragma once

#include "spec/dashboard_spec.h"

namespace kapok {

/// One for each tile of a dashboard, in their order. Tiles in a container lie on its own grid of twelve columns, whose
/// rows share its height; that is the same in all layouts.
using TilePlaces = std::vector<TilePlace>;

int layoutColumns(LayoutKind kind);
/// Width by height of the page it is made for; 0: it is as high as its rows.
double layoutAspect(LayoutKind kind);

/// The places of a layout as they were edited; one that never was follows from the screen's: on a wide screen the
/// tiles flow on in reading order and fill their lines, on an upright page all but low tiles are twice as wide.
/// O(tiles² · columns).
TilePlaces arrangement(const Dashboard& dashboard, LayoutKind kind);
/// For a narrow window: one column, in reading order.
TilePlaces oneColumn(const Dashboard& dashboard);
/// Has this layout places of its own?
bool isEdited(const Dashboard& dashboard, LayoutKind kind);
/// With these places in this layout; gives ids to the tiles where they need one.
Dashboard withArrangement(Dashboard dashboard, LayoutKind kind, const TilePlaces& places);
/// The layout follows from the screen's again.
Dashboard withoutArrangement(Dashboard dashboard, LayoutKind kind);

/// The tiles on the dashboard itself, or on one tab of a container.
std::vector<std::size_t> tilesOn(const Dashboard& dashboard, std::optional<std::size_t> container = {}, int tab = 0);
/// The tiles that a tile shares its grid with, itself included.
std::vector<std::size_t> siblingsOf(const Dashboard& dashboard, std::size_t tile);
/// Rows that these tiles reach down to.
int rowsOf(const TilePlaces& places, const std::vector<std::size_t>& tiles);
/// Rows that all tiles on the dashboard itself reach down to, on the screen.
int dashboardRows(const Dashboard& dashboard);
/// Among `tiles`, those that the one of `moved` lies on are pushed down, and those below them; then gaps are closed
/// upwards.
TilePlaces settled(TilePlaces places, const std::vector<std::size_t>& tiles, std::size_t moved);

enum class Alignment : std::uint8_t { Left, Right, Top, Bottom, SameWidth, SameHeight, SpreadAcross };

/// The places of `tiles` lined up with the first of them; spread across: with equal gaps between the outermost. They
/// may lie on others then: settle them.
TilePlaces aligned(TilePlaces places, const std::vector<std::size_t>& tiles, Alignment alignment, int columns);

/// Takes a tile out of its container, or puts it into one, below what is there.
Dashboard movedInto(Dashboard dashboard, std::size_t tile, std::optional<std::size_t> container, int tab);
/// Without a tile; what a container held lies on the dashboard again.
Dashboard withoutTile(Dashboard dashboard, std::size_t tile);

}  // namespace kapok
