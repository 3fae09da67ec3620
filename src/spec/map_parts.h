// What divides the rows of a map into several maps: the periods of an animation, the panels of small multiples.
#pragma once

#include "spec/chart_query.h"

#include <optional>

namespace kapok {

/// How the rows of one layer are divided.
struct MapParts {
    TimeUnit unit = TimeUnit::None;  ///< of the layer's time; None: not by periods
    bool cumulative = false;
    std::string column = {};  ///< fields of MapFacets; empty: none
    std::string row = {};
    int classes = 3;
    TimeUnit dateUnit = TimeUnit::None;  ///< of panels by a date

    bool any() const { return unit != TimeUnit::None || !column.empty() || !row.empty(); }
    bool operator==(const MapParts&) const = default;
};

/// Periods divide the layers with a time, panels those of the topmost layer's dataset. A map with a panel for each
/// period of its time does not move in time as well.
MapParts partsOf(const MapSpec& map, std::size_t layer);

/// Which columns an answer has for its parts.
inline constexpr const char* periodColumn = "period";  ///< start of the period
inline constexpr const char* facetColumns[] = {"facetColumn", "facetRow"};
inline constexpr const char* facetUpperEdges[] = {"facetColumn2", "facetRow2"};
inline constexpr const char* countColumn = "count";  ///< values behind a mean that is cumulated

/// What is to be asked before mapPartsQuery: the quantiles that numbers are cut at, in one row; nothing when no panel
/// is of numbers. Throws Error for a field that is not there.
std::optional<Query> cutsQuery(const MapLayer& layer, const Table& table, const MapParts& parts);

/// mapLayerQuery with those columns, by which grouped rows are grouped too. Panels of text (and of all that is neither
/// number nor time) hold its values, of dates and times the start of their period; numbers are cut at the quantiles
/// `cuts` (the answer to cutsQuery; Hyndman and Fan's type 7 of the rows that the filter keeps) into at most `classes`
/// classes, closed above, with the lower bound as facetColumn and the upper one as facetColumn2. Throws Error for a
/// time that is none, for a field that is not there, and for a cumulative map of an aggregate that cannot be continued.
Query mapPartsQuery(const MapLayer& layer, const Table& table, const MapParts& parts, const Table& cuts = {});

/// The starts of all periods of the unit from the one that starts at `first` to that at `last`, none left out: seconds
/// of the wall clock since 1970-01-01. Throws Error when there are more than 20,000.
std::vector<double> periodsBetween(double first, double last, TimeUnit unit);

/// The period that holds an ISO date or time; the last one when it is empty or later than all, the first one when it
/// is earlier. Throws Error for what is no date.
std::size_t periodAt(const std::vector<double>& periods, const std::string& at);

/// The start of a period as MapTime::at has it: "2024-03-01", "2024-03-01T08:00:00".
std::string isoText(double seconds);

}  // namespace kapok
