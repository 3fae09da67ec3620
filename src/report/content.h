// What a report is made of once every item is resolved: no pipeline, no workbook.
#pragma once

#include "spec/report_spec.h"
#include "table/table.h"

#include <QPainter>
#include <QString>

#include <functional>
#include <variant>

namespace kapok::report {

struct HeadingContent {
    QString text;
    int level = 1;  ///< 1–3
};

struct MarkdownContent {
    QString markdown;
};

struct TableContent {
    Table table;
    QString caption;
};

/// A chart or map: painted as vectors into any area, in CSS pixels.
struct PictureContent {
    std::function<void(QPainter&, const QRectF&)> paint;
    QString caption;
    double millimetres = 80;  ///< height
};

struct PageBreakContent {};

using Content = std::variant<HeadingContent, MarkdownContent, TableContent, PictureContent, PageBreakContent>;

}  // namespace kapok::report
