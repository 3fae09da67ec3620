// The legend: classes with their bounds and counts, and what has no value.
#pragma once

#include "map/scene.h"
#include "spec/theme.h"

#include <QColor>
#include <QLocale>
#include <QPainter>
#include <QString>

namespace kapok::map {

/// A value with the decimals and power word (k, M; 万, 亿) that the layer's classes need; "" for NaN.
QString valueText(const SceneLayer& layer, double value, const QLocale& locale = {});
/// The same with its unit, as a tooltip shows it; the words for no value when it is missing.
QString valueWithUnit(const SceneLayer& layer, double value, const QLocale& locale = {});

struct LegendEntry {
    QString text;
    QColor fill = {};
    bool hatched = false;
    double radius = 0;        ///< a disc of this size instead of a swatch
    double lineWidth = 0;     ///< or a line of this width
    bool heading = false;     ///< words alone, in bold
    QList<QColor> ramp = {};  ///< or a strip of these colours
};

struct Legend {
    QString title;  ///< what the values are and their unit
    QString note;   ///< the rate and the method of the classes
    std::vector<LegendEntry> entries;

    bool empty() const { return entries.empty(); }
    QSizeF size() const;
    /// Draws within a rectangle of size().
    void paint(QPainter& painter, const QRectF& area, const Theme& theme) const;
};

/// What the values of a layer are; empty for shapes alone.
QString valueTitle(const SceneLayer& layer);

/// "8.2 – 14.1 (5)" for each class, lowest first, or the categories; "No data (19)"; three sizes of symbols or flows;
/// the strip of a density. Empty for a layer that has nothing to explain.
Legend legendOf(const SceneLayer& layer, const Theme& theme, const QLocale& locale = {});

/// The corner of `area` for something of `size` where it hides least of the layer; `hidden` gets the part of the
/// rectangle that lies on shapes, 0 to 1.
struct Viewport;
QRectF quietCorner(const SceneLayer& layer, const Viewport& viewport, QSizeF size, double inset,
                   double* hidden = nullptr);

}  // namespace kapok::map
