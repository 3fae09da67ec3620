// Small multiples: the grid of a map's panels, its titles and the one legend that they share.
#pragma once

#include "map/legend.h"
#include "map/view_range.h"

#include <optional>

namespace kapok::map {

struct PanelLayout {
    std::vector<QRectF> maps = {};    ///< of each panel of the scene, all alike in size
    std::vector<QRectF> titles = {};  ///< above each panel, or above each column of a grid of two fields
    std::vector<QRectF> rows = {};    ///< beside each row of a grid of two fields
    QRectF columnName = {};           ///< the fields of such a grid
    QRectF rowName = {};
    QRectF legend = {};
};

/// A grid of two fields has a column and a row for each value; panels of one field are laid so that they become as
/// large as they can. The legend stands right of them.
PanelLayout layOutPanels(const Scene& scene, const QRectF& area, QSizeF legend);

/// Names of panels, fields and frames around the maps. Texts that have no room are elided.
void paintPanelTitles(QPainter& painter, const Scene& scene, const PanelLayout& layout, const Theme& theme,
                      const QLocale& locale);

/// The range in which all of the scene is seen in every panel.
ViewRange panelRange(const Scene& scene, const PanelLayout& layout);

}  // namespace kapok::map
