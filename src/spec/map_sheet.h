// A page to print: maps and what explains them, each at its place.
#pragma once

#include "spec/step.h"

namespace kapok {

enum class SheetPart : std::uint8_t {
    Map,
    Legend,
    ScaleBar,
    NorthArrow,
    Title,
    Text,
    Source,
    Overview  ///< an inset: a small map of the surroundings with the frame of the main one
};

/// A part of the page. Millimetres from its upper left corner.
struct SheetElement {
    SheetPart part = SheetPart::Map;
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;
    Id map = {};                      ///< the map shown or explained; empty: the sheet's own
    std::string text = {};            ///< Title, Text, Source; empty: the map's
    double size = 0;                  ///< of the writing, in points; 0: as the part has it
    bool frame = false;               ///< a line around it
    bool grid = false;                ///< Map: coordinates at its edges and lines between them
    std::vector<double> extent = {};  ///< Map: west, south, east, north in degrees; empty: all of it
    bool operator==(const SheetElement&) const = default;
};

struct MapSheet {
    double width = 297;  ///< millimetres
    double height = 210;
    std::vector<SheetElement> elements = {};  ///< empty: arranged by itself (see sheetElements)
    bool operator==(const MapSheet&) const = default;
};

}  // namespace kapok
