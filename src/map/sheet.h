// A page to print: maps and what explains them, arranged and painted in millimetres.
#pragma once

#include "map/group_painter.h"
#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QLocale>
#include <QPainter>

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

/// A map of a page, or why there is none.
struct SheetMap {
    std::shared_ptr<const Scene> scene = {};
    QString problem = {};
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
/// What says nothing is left out: the north arrow and overview of the world, a scale bar where lengths differ.
std::vector<SheetElement> sheetElements(const MapSheet& sheet, const Scene& scene, const Theme& theme,
                                        const QLocale& locale = {});

/// Millimetres that a page leaves free around what is arranged on it.
double sheetMargin(const MapSheet& sheet);

/// The name of a kind of element.
QString partName(SheetPart part);

/// The page as large as fits the middle of `area`, on the theme's panel colour.
void paintSheet(QPainter& painter, const QRectF& area, const SheetPage& page, const Theme& theme,
                const GroupPainter& group = {});

/// Where an element lies, in pixels from the page's corner.
QRectF placeOf(const SheetElement& element);

/// The size of its writing in points where the element gives none.
double standardSize(const SheetElement& element, const MapSheet& sheet);

/// The map within an element of the page, in pixels: its coordinates' labels are outside.
Viewport sheetViewport(const SheetElement& element, const Scene& scene);

}  // namespace kapok::map
