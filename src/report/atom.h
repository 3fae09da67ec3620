// The pieces that are stacked into pages: a line of text, a row of a table, a picture.
#pragma once

#include "spec/theme.h"

#include <QPainter>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace kapok::report {

/// Lengths in CSS pixels (1/96 inch). Never split over two pages.
struct Atom {
    double height = 0;
    double before = 0;          ///< space above, dropped at the top of a page
    bool keepWithNext = false;  ///< stays on the page of the atom after it
    bool pageBreakBefore = false;
    std::function<void(QPainter&, const QPointF& topLeft)> paint = {};
    std::shared_ptr<const Atom> repeated = {};  ///< painted above when the atom comes first on a page: a table's header
    int heading = 0;                            ///< level of a heading, 0: none
    QString headingText = {};
};

using Atoms = std::vector<Atom>;

/// A text wrapped to `width`, as high as it needs to be.
Atom textAtom(const QString& text, double pixels, bool bold, Rgb color, double width);

inline constexpr double pixelsPerMillimetre = 96.0 / 25.4;

}  // namespace kapok::report
