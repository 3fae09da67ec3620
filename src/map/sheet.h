// A page to print: maps and what explains them, arranged and painted in millimetres.
#pragma once

#include "map/group_painter.h"
#include "map/legends.h"
#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>

#include <functional>
#include <map>
#include <memory>

namespace kapok::map {

inline constexpr double pixelsPerMillimetre = 96 / 25.4;

struct Paper {
    const char* name;  ///< "A4"
    double width;      ///< millimetres, upright
    double height;
};
/// A3, A4, A5 and Letter.
std::span<const Paper> papers();

/// A map of a page, or why there is none. Small multiples lie in the map's place as panels, in the scene's period.
struct SheetMap {
    std::shared_ptr<const Scene> scene = {};
    QString problem = {};
    /// Paints a map in space; null: the map is flat. May throw Error.
    std::function<void(QPainter&, const QRectF&)> inSpace = {};
    QString heights = {};  ///< what heights stand for: the last line of its legend
};

struct SheetPage {
    MapSheet sheet = {};
    std::map<Id, SheetMap> maps = {};  ///< all that its elements name; the sheet's own as ""
    QString projection = {};           ///< of the own map, in words: stands after the source
    QLocale locale = {};
};

/// The maps of other items that a sheet shows or explains. Those show their layers only, never their own sheets, so
/// that maps may name each other.
std::vector<Id> otherMaps(const MapSheet& sheet);

/// The sheet's elements; when it has none, a page of an atlas: title above, source below, the map as large as it gets,
/// and legend, overview, scale bar and north arrow beside it, below it, or in its corners, whichever leaves it largest.
/// What says nothing is left out: the north arrow and overview of the world, a scale bar where lengths differ; panels
/// have no coordinates, a map in space has neither those nor a scale. `own`: with a scene.
std::vector<SheetElement> sheetElements(const MapSheet& sheet, const SheetMap& own, const Theme& theme,
                                        const QLocale& locale = {});

/// What a map of a page has to explain.
Legends legendsOf(const SheetMap& map, const Theme& theme, const QLocale& locale = {});

/// Millimetres that a page leaves free around what is arranged on it.
double sheetMargin(const MapSheet& sheet);

/// The name of a kind of element.
QString partName(SheetPart part);

/// The page as large as fits the middle of `area`, on the theme's panel colour. Throws Error for a map in space that
/// cannot be drawn.
void paintSheet(QPainter& painter, const QRectF& area, const SheetPage& page, const Theme& theme,
                const GroupPainter& group = {});

/// Where an element lies, in pixels from the page's corner.
QRectF placeOf(const SheetElement& element);

/// The size of its writing in points where the element gives none.
double standardSize(const SheetElement& element, const MapSheet& sheet);

/// The map within an element of the page, in pixels: its coordinates' labels are outside. Of panels, the first one.
Viewport sheetViewport(const SheetElement& element, const Scene& scene);

}  // namespace kapok::map
