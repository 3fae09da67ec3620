// Contents become pages.
#pragma once

#include "report/atom.h"
#include "report/content.h"
#include "spec/theme.h"

#include <QLocale>
#include <QSizeF>

namespace kapok::report {

struct PageSetup {
    QSizeF millimetres{210, 297};
    double left = 20;  ///< margins, millimetres
    double right = 20;
    double top = 22;
    double bottom = 24;
};

struct Placed {
    Atom atom;
    QPointF topLeft;
};

/// Painted in CSS pixels from the page's upper left corner.
struct Page {
    std::vector<Placed> parts;
};

struct ContentsEntry {
    QString text;  ///< with its number: "2.1 月度走势"
    int level = 1;
    int page = 0;    ///< from 0
    double top = 0;  ///< millimetres
};

struct Layout {
    PageSetup setup;
    std::vector<Page> pages;
    std::vector<ContentsEntry> headings;
};

/// Title page and table of contents as the report asks, headings numbered, figures and tables captioned and counted,
/// page numbers counted from the title page on. `locale` chooses the forms of numbers. O(contents).
Layout layoutReport(const Report& report, const std::vector<Content>& contents, const Theme& theme,
                    const QLocale& locale = {}, const PageSetup& setup = {});

/// Draws one page; the painter's unit is the CSS pixel.
void paintPage(QPainter& painter, const Layout& layout, std::size_t page);

}  // namespace kapok::report
