// Lines and points of very many rows: they stay in the answer's columns, and what is drawn is bounded by the pixels.
#pragma once

#include "chart/curves.h"
#include "table/density.h"

#include <QImage>
#include <QPointF>
#include <QVector>

#include <memory>
#include <optional>

namespace kapok::chart {

/// Marks with fewer rows are drawn one by one; discs of different sizes overlap so much only later.
inline constexpr std::size_t longMark = 20'000;
inline constexpr std::size_t longSized = 100'000;

/// A column as positions on an axis: position = factor × number.
struct PlacedColumn {
    ColumnPtr column;
    double factor = 1;  ///< seconds of a day or a microsecond
};

/// The column behind the values, whichever of its rows they are; nothing when they are made, or their place depends on
/// a zone's clock.
std::optional<PlacedColumn> placedColumn(const Values& values);

/// A line whose x rises from row to row.
class LongLine {
public:
    /// Null when the line is short or cannot be drawn so. O(rows) on all cores.
    static std::shared_ptr<const LongLine> of(const Line& line);

    /// See outlineInPixels(). O(pixels × 1,000), whatever the number of rows.
    std::vector<QVector<QPointF>> inPixels(const Projection& projection, bool secondary) const {
        return outlineInPixels(*series_, projection, units_, Curve::Linear, secondary);
    }

    /// Points whose x lies in a range of the axis.
    RowSpan placesBetween(double low, double high) const {
        return rowsBetween(*series_, low / units_.x, high / units_.x);
    }

private:
    LongLine(std::unique_ptr<const LineSeries> series, Units units) : series_(std::move(series)), units_(units) {}

    std::unique_ptr<const LineSeries> series_;
    Units units_;
};

/// Gives every line of the scene that is long its LongLine.
void prepareLongLines(Scene& scene);

/// Points of very many rows, each in one of a few colours. Their sizes are seen where they are drawn one by one.
class LongPoints {
public:
    /// Nothing when they are few or cannot be drawn so. The points must outlive it. O(1).
    static std::optional<LongPoints> of(const Points& points, const Projection& projection, bool secondary);

    /// The points in view when they are no more than `limit`: these are drawn one by one. O(rows).
    std::optional<std::vector<RowIndex>> inView(std::size_t limit) const;

    /// The points in a rectangle of pixels; none when they are more than `limit`. O(rows).
    std::vector<RowIndex> within(const QRectF& pixels, std::size_t limit) const;

    /// All points in view counted by picture element, `ratio` elements a pixel: the more, the stronger; where several
    /// colours meet they are mixed by their counts. Where most elements are empty each point is drawn larger than one
    /// of them. Covers the plot. O(rows + elements).
    QImage picture(double ratio, const std::vector<QColor>& colors) const;

private:
    LongPoints(DensityAxis x, DensityAxis y, DensityPoints columns, const QRectF& plot);

    DensityAxis x_;
    DensityAxis y_;
    DensityPoints columns_;
    QRectF plot_;
};

/// How many points stand in each element of a plot, `ratio` elements a pixel, row by row from the top.
struct PlaceCounts {
    std::size_t width = 0;
    std::vector<std::uint32_t> at = {};
};

/// Of points wherever their places come from. O(points + elements).
PlaceCounts placeCounts(const Points& points, const Projection& projection, double ratio);

}  // namespace kapok::chart
