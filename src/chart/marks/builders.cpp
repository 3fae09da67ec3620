#include "chart/marks/builders.h"

#include "sdk/error.h"
#include "spec/names.h"

namespace kapok::chart {

MarkBuilder builderOf(Mark mark) {
    switch (mark) {
        case Mark::Line: return buildLine;
        case Mark::Area: return buildArea;
        case Mark::Bar: return buildBar;
        case Mark::Point: return buildPoint;
        case Mark::Fan: return buildFan;
        case Mark::Tick: return buildTick;
        case Mark::Text: return buildText;
        case Mark::Rule: return buildRule;
        case Mark::Lollipop: return buildLollipop;
        case Mark::Boxplot: return buildBoxplot;
        case Mark::Violin: return buildViolin;
        case Mark::Density: return buildDensity;
        case Mark::ErrorBar: return buildErrorBar;
        case Mark::ErrorBand: return buildErrorBand;
        case Mark::Rect: return buildRect;
        case Mark::Hexbin: return buildHexbin;
        case Mark::Calendar: return buildCalendar;
        case Mark::Arc: return buildArc;
        case Mark::Treemap: return buildTreemap;
        case Mark::Sankey: return buildSankey;
        case Mark::Pareto: return buildPareto;
        case Mark::Waterfall: return buildWaterfall;
        case Mark::Slope: return buildSlope;
        case Mark::Pyramid: return buildPyramid;
        case Mark::Candlestick: return buildCandlestick;
        case Mark::Control: return buildControl;
        case Mark::Correlogram: return buildCorrelogram;
        case Mark::Qq: return buildQq;
        case Mark::Lorenz: return buildLorenz;
        case Mark::Radar: return buildRadar;
        case Mark::Parallel: return buildParallel;
        case Mark::ScatterMatrix: return buildScatterMatrix;
        case Mark::Gauge: return buildGauge;
        case Mark::Tile: return buildTile;
        case Mark::CrossTable: return buildCrossTable;
    }
    throw Error(KAPOK_TR("chart", "Marks of kind \"%1\" cannot be drawn.").arg(enumName(mark)),
                KAPOK_TR("chart", "Choose another mark."));
}

}  // namespace kapok::chart
