// The query that a chart or a map layer asks of its dataset.
#pragma once

#include "spec/item.h"
#include "table/table.h"

namespace kapok {

/// The answer has a column for each encoded channel, named after it: x, y, x2, y2, color, size, text; for Fan also
/// forecast and lower_L, upper_L for each level. Not grouped there is also `row`, the dataset's row number. Grouped
/// when a channel is aggregated (by the channels that are not), counted when `y` has no field. `table` is the dataset:
/// types choose how channels are read, bounds choose bins. `selection` is joined to the filter: the answer over the
/// selected rows alone, in the same bins and order. Throws Error for a field that is not there or cannot be drawn so.
Query chartQuery(const ChartSpec& chart, const Table& table, const std::string& selection = {});

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

/// The same for features of a map layer.
Selection selectionOfFeatures(const MapLayer& layer, const Table& features, const std::vector<std::size_t>& rows);

/// The selection of rows of a dataset shown as a table: by row number.
Selection selectionOfRows(const Id& dataset, const std::vector<std::size_t>& rows);

/// The name of the first geometry field. Throws Error when there is none.
std::string geometryField(const Table& table);

}  // namespace kapok
