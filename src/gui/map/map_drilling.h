// A map goes down a hierarchy and up again: what is opened is shown by the level below, on boundaries of the workbook.
#pragma once

#include "gui/common/session.h"
#include "spec/map_drill.h"

namespace kapok::gui {

class MapDrilling : public QObject {
    Q_OBJECT
public:
    MapDrilling(Session& session, Id map, QObject* parent);

    /// What was opened, from above.
    QStringList way() const;
    /// The field below the areas of a layer; empty: there is none.
    std::string fieldBelow(const MapLayer& layer) const;
    /// Opens a row of the layer's answer: one step of undo. Which dataset has the boundaries of the level below is
    /// found in the background; when none has half of them, the map stays and says what is missing.
    void down(std::size_t layer, const Table& features, std::size_t row);
    /// One step of undo.
    void up(std::size_t depth);

private:
    MapDrills drills() const;
    std::vector<MapDrill> steps() const;
    void change(const MapSpec& map, std::vector<MapDrill> way, const Text& label);

    Session& session_;
    Id map_;
    host::JobHandle looking_;
};

}  // namespace kapok::gui
