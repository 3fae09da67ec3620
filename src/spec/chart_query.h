// The query that a chart or a map layer asks of its dataset.
#pragma once

#include "spec/item.h"
#include "table/table.h"

#include <functional>

namespace kapok {

/// Answers a query of the chart's dataset: what is asked before the chart's own question can be put.
using Ask = std::function<Table(const Query&)>;

/// What a chart asks of its dataset. `table` is the dataset: types choose how channels are read, bounds choose bins.
/// `selection` is joined to the filter: the answer over the selected rows alone, in the same bins, order and top
/// values. `ask` is needed by channels with a `top`. Throws Error for a field that is not there or cannot be drawn so.
///
/// **The answer's columns** are named after the channels: x, y, x2, y2, xOffset, ySecond, color, size, shape, opacity,
/// strokeDash, text, theta, radius, order, forecast, open, high, low, close, source, target; facets are facetRow,
/// facetColumn and facet; lists are detail1, detail2 …, tooltip1 …, dimension1 … Constants (value, datum) have none.
/// - Grouped when a channel is counted (Channel::isCounted) or the mark groups by itself, by the channels that are
///   not. Else the rows one by one, with their number in the dataset (from 1) in `row`.
/// - A binned channel c is the lower edge; the upper one is c2 (x2, y2, color2 …).
/// - **Order of a discrete channel's values**: ascending (texts by code points, missing last), descending when its sort
///   is Descending, or, when there is a column c_order, by its number (the same for all rows of a value, missing last),
///   ties ascending. It is there when the channel has a `top` or sorts in yet another way.
/// - With `top`, c holds the kept values and, with `others`, one text for the rest; other types than text are written
///   as texts then.
/// - Rows come in order of the facets, then x (or x_order), then color; nominal x of rows that are not grouped keeps
///   the dataset's order, unless it is that of a line or an area.
///
/// **Marks with a contract of their own**:
/// - Fan: also lower_L and upper_L for each level.
/// - Boxplot: rows (x, y, color …), quantiles and whiskers are the drawing's: they are exact. With extent "min-max"
///   instead grouped: y_min, y_q1, y_median, y_q3, y_max, y_count in place of y. Rows of the answer with y_min are
///   such groups.
/// - Violin: grouped counts over 512 narrow bins: x (…), y, y2 (edges), `count`. Density: the same along x: x, x2,
///   `count`. The drawing smooths the counts at the bins' middles.
/// - ErrorBar, ErrorBand without y2: grouped: y (the mean or median), y_sd, y_count, y_q1, y_q3.
/// - Hexbin: grouped: x and y are hexagons' centres, x2 the right and y2 the upper corner of each, `count`, color when
///   it is aggregated.
/// - Qq, Lorenz, Correlogram, Parallel, ScatterMatrix: rows. Correlogram's come in the order of x.
/// - CrossTable: text_x (the same aggregate over all rows of this x), text_y (of this y and dimensions), text_all when
///   `totals`; they are exact for means and medians too.
/// - Tile, Gauge: y is the measure; with a time on x it is given for each moment, the last one is the number shown.
Query chartQuery(const ChartSpec& chart, const Table& table, const std::string& selection = {}, const Ask& ask = {});

/// A chart whose types were left to the data lies where x is measured and y is not, as Vega-Lite would turn it.
ChartSpec oriented(ChartSpec chart, const Table& table);

/// The hexagons of a Hexbin: pointed up, centres `width` apart along x, rows `height` apart along y, every other row
/// shifted by half a width.
struct HexGrid {
    double originX = 0;
    double originY = 0;
    double width = 1;
    double height = 1;
};
HexGrid hexGrid(const ChartSpec& chart, const Table& table);

/// A round bin width giving at most `maxbins` bins over [minimum, maximum], and the first bin's lower edge.
struct BinGrid {
    double origin = 0;
    double width = 1;
};
BinGrid binGrid(double minimum, double maximum, int maxbins);

/// What a field is drawn as when its channel does not say: numbers quantitative, times temporal, the rest nominal.
FieldKind fieldKind(const Channel& channel, const Table& table);

/// The title of a channel's axis: its own, or "Sum of output (万元)" from the aggregate and the answer's field.
Text channelTitle(const Channel& channel, const Field& answered);

/// Columns of the answer: `key`, `value`, `label` and, when the layer has no boundaries, `geometry`. With boundaries
/// one row a key. A layer without key identifies its features by row number.
Query mapLayerQuery(const MapLayer& layer, const Table& table);

/// Columns `key`, `label` and `geometry` of the boundaries' dataset.
Query boundariesQuery(const Boundaries& boundaries, const Table& table);

/// The selection that picking rows of a chart's answer makes: a predicate over the dataset's fields that holds for the
/// rows behind them, with words for the chip. Answers that are not grouped have a column `row` for this.
Selection selectionOfMarks(const ChartSpec& chart, const Table& answer, const std::vector<std::size_t>& rows);

/// The selection that brushing a rectangle makes over channels that are drawn as numbers or times; bounds in the
/// units of the answer (days for dates, microseconds for times), both included. Rows that the chart's own filter
/// leaves out are not selected.
struct BrushRange {
    double low = 0;
    double high = 0;
};
Selection selectionOfRange(const ChartSpec& chart, const Table& answer, const std::optional<BrushRange>& x,
                           const std::optional<BrushRange>& y);

/// The selection of points inside a polygon over x and y, both numbers: a union of trapezoids between its corners'
/// places on x, of which a self-crossing one is so only nearly. Closed by itself.
struct BrushPoint {
    double x = 0;
    double y = 0;
};
Selection selectionOfArea(const ChartSpec& chart, const std::vector<BrushPoint>& area);

/// The same for features of a map layer.
Selection selectionOfFeatures(const MapLayer& layer, const Table& features, const std::vector<std::size_t>& rows);

/// The selection of rows of a dataset shown as a table: by row number.
Selection selectionOfRows(const Id& dataset, const std::vector<std::size_t>& rows);

/// The name of the first geometry field. Throws Error when there is none.
std::string geometryField(const Table& table);

}  // namespace kapok
