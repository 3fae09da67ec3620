// Runs what a tile does: filter, highlight, go to, open an address, show a bookmark.
#pragma once

#include "gui/common/session.h"
#include "spec/tile_action.h"

namespace kapok::gui {

class DashboardCanvas;

/// "Go to \"Provinces\"": its own name, or words for its kind.
QString actionWords(const Session& session, const TileAction& action);

class ActionRunner : public QObject {
    Q_OBJECT
public:
    ActionRunner(Session& session, DashboardCanvas& canvas, QObject* parent);

    /// An action of a tile; nothing: those that run when something is selected in it.
    void run(std::size_t tile, std::optional<std::size_t> action);
    /// The rows that actions have left are all shown again.
    void clearFilter(const Id& dataset);

private:
    void run(const Tile& tile, const TileAction& action);
    bool followsSelection(const Tile& tile, const TileAction& action) const;
    void filter(const Tile& tile, const TileAction& action);
    void highlight(const Tile& tile, const TileAction& action);
    void goTo(const TileAction& action);
    void askAddress(const Tile& tile, const TileAction& action);
    void openAddress(const std::string& address, const Table& values);
    void setFilter(const Selection& rows);
    Selection rowsOf(const Tile& tile, const TileAction& action) const;

    Session& session_;
    DashboardCanvas& canvas_;
};

}  // namespace kapok::gui
