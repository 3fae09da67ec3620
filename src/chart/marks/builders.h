// One builder a mark: from rows of the answer to the primitives of a panel.
#pragma once

#include "chart/build.h"

namespace kapok::chart {

void buildLine(Build& build, const Facet& facet, Panel& panel);
void buildArea(Build& build, const Facet& facet, Panel& panel);
void buildFan(Build& build, const Facet& facet, Panel& panel);
void buildBar(Build& build, const Facet& facet, Panel& panel);
void buildLollipop(Build& build, const Facet& facet, Panel& panel);
void buildPoint(Build& build, const Facet& facet, Panel& panel);
void buildTick(Build& build, const Facet& facet, Panel& panel);
void buildText(Build& build, const Facet& facet, Panel& panel);
void buildRule(Build& build, const Facet& facet, Panel& panel);
void buildBoxplot(Build& build, const Facet& facet, Panel& panel);
void buildViolin(Build& build, const Facet& facet, Panel& panel);
void buildDensity(Build& build, const Facet& facet, Panel& panel);
void buildErrorBar(Build& build, const Facet& facet, Panel& panel);
void buildErrorBand(Build& build, const Facet& facet, Panel& panel);
void buildRect(Build& build, const Facet& facet, Panel& panel);
void buildHexbin(Build& build, const Facet& facet, Panel& panel);
void buildCalendar(Build& build, const Facet& facet, Panel& panel);
void buildArc(Build& build, const Facet& facet, Panel& panel);
void buildTreemap(Build& build, const Facet& facet, Panel& panel);
void buildSankey(Build& build, const Facet& facet, Panel& panel);
void buildPareto(Build& build, const Facet& facet, Panel& panel);
void buildWaterfall(Build& build, const Facet& facet, Panel& panel);
void buildSlope(Build& build, const Facet& facet, Panel& panel);
void buildPyramid(Build& build, const Facet& facet, Panel& panel);
void buildCandlestick(Build& build, const Facet& facet, Panel& panel);
void buildControl(Build& build, const Facet& facet, Panel& panel);
void buildCorrelogram(Build& build, const Facet& facet, Panel& panel);
void buildQq(Build& build, const Facet& facet, Panel& panel);
void buildLorenz(Build& build, const Facet& facet, Panel& panel);
void buildRadar(Build& build, const Facet& facet, Panel& panel);
void buildParallel(Build& build, const Facet& facet, Panel& panel);
void buildScatterMatrix(Build& build, const Facet& facet, Panel& panel);
void buildGauge(Build& build, const Facet& facet, Panel& panel);
void buildTile(Build& build, const Facet& facet, Panel& panel);
void buildCrossTable(Build& build, const Facet& facet, Panel& panel);

/// The selected rows of the same colour and detail; null when there are none.
const Build::Group* sameGroup(const std::vector<Build::Group>& groups, const Build::Group& group);

/// The line over the selected rows alone: its points at the places of the whole line, a gap where none are selected.
std::optional<Line> selectedLine(const Build& build, const Line& line, const Build::Group* chosen,
                                 const std::string& column);

}  // namespace kapok::chart
