// Cuts shapes to a rectangle: vector devices do not clip, so what is handed to them must lie inside already.
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QVector>

#include <vector>

namespace kapok::chart {

/// The pieces of a polyline inside `area`. Points that are not finite part it. A stroke `width` wide stays inside:
/// points nearer to the edge than half of it are moved inwards. O(points).
std::vector<QPolygonF> cutPolyline(const QVector<QPointF>& line, const QRectF& area, double width = 0);

/// A filled polygon's part inside `area` (Sutherland and Hodgman 1974); empty when there is none. Points must be
/// finite. O(points).
QPolygonF cutPolygon(const QPolygonF& polygon, const QRectF& area);

/// A disc as a polygon when it crosses the edge; empty when it lies outside altogether.
QPolygonF cutDisc(QPointF centre, double radius, const QRectF& area);

}  // namespace kapok::chart
