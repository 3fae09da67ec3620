// Plane measures of geometries, in the units of their coordinates.
#pragma once

#include "geo/geometry.h"

namespace kapok::geo {

/// Twice-signed shoelace area of a closed ring, halved: positive when it runs counter-clockwise.
double signedArea(std::span<const Point> ring);

/// Area of all polygons, holes subtracted whatever way the rings run; 0 without polygons.
double area(const Geometry& geometry);

/// Centre of mass of the polygons; without area, of the lines by length; without length, of the points.
/// NaN, NaN for an empty geometry.
Point centroid(const Geometry& geometry);

/// Even-odd rule over all rings. A point on a border shared by two polygons is in just one of them (left and lower
/// borders are inside), up to rounding.
bool contains(const Geometry& geometry, Point point);

/// Distance to the nearest vertex, line or ring border (0 is on it); infinity for an empty geometry.
double distanceToOutline(const Geometry& geometry, Point point);

/// Where to put a label: within the largest polygon the point farthest from its border, to 1 % of the polygon's size
/// ("pole of inaccessibility", Garcia-Castellanos and Lombardo 2007, by quadtree search), or the centroid where it is
/// at least 3/4 as far from the border as the centre of a disc of the same area; without polygons the middle of the
/// longest line, else the first point. NaN, NaN for an empty geometry.
Point labelPoint(const Geometry& geometry);

}  // namespace kapok::geo
