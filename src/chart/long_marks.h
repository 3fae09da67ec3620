// Lines and points of very many rows: they stay in the answer's columns, and what is drawn is bounded by the pixels.
#pragma once

#include "chart/values.h"
#include "table/density.h"
#include "table/line_outline.h"

#include <QImage>
#include <QPointF>
#include <QVector>

#include <memory>
#include <optional>

namespace kapok::chart {

class Projection;
struct Line;
struct Points;
struct Scene;

/// Marks with fewer rows are drawn one by one.
inline constexpr std::size_t longMark = 20'000;

/// A column as positions on an axis: position = factor × number.
struct PlacedColumn {
    ColumnPtr column;
    double factor = 1;  ///< seconds of a day or a microsecond
};

/// Nothing when the values are listed or made, or their place depends on a zone's clock.
std::optional<PlacedColumn> placedColumn(const Values& values);

/// A line whose x rises from row to row.
class LongLine {
public:
    /// Null when the line is short or cannot be drawn so. O(rows) on all cores.
    static std::shared_ptr<const LongLine> of(const Line& line);

    /// As lineInPixels(), with at most four points a pixel column: the same picture (M4: Jugel et al. 2014).
    /// O(pixels × 1,000), whatever the number of rows.
    std::vector<QVector<QPointF>> inPixels(const Projection& projection, bool secondary) const;

private:
    LongLine(PlacedColumn x, PlacedColumn y, std::size_t rows);

    PlacedColumn x_;
    PlacedColumn y_;
    RangeBounds bounds_;
    RowSpan rows_;
};

/// Gives every line of the scene that is long its LongLine.
void prepareLongLines(Scene& scene);

/// Points of one glyph and radius, each in one of a few colours.
class LongPoints {
public:
    /// Nothing when they are few or cannot be drawn so. The points must outlive it. O(1).
    static std::optional<LongPoints> of(const Points& points, const Projection& projection, bool secondary);

    /// The points in view when they are no more than `limit`: these are drawn one by one. O(rows).
    std::optional<std::vector<RowIndex>> inView(std::size_t limit) const;

    /// All points in view counted by picture element, `ratio` elements a pixel: the more, the stronger; where several
    /// colours meet they are mixed by their counts. Where most elements are empty each point is drawn larger than one
    /// of them. Covers the plot. O(rows + elements).
    QImage picture(double ratio, const std::vector<QColor>& colors) const;

private:
    LongPoints(DensityAxis x, DensityAxis y, DensityPoints columns, QSizeF size);

    DensityAxis x_;
    DensityAxis y_;
    DensityPoints columns_;
    QSizeF size_;
};

}  // namespace kapok::chart
