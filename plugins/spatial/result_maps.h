// The maps that results show: clusters and how sure they are, numbers, and what lies on either side of zero. Tables
// without places get none.
#pragma once

#include "sdk/result.h"
#include "spatial/locations.h"

namespace kapok::spatial {

/// Categories and their colours, in the order of a legend.
using CategoryColors = std::vector<std::pair<std::string, std::string>>;

/// The colours that GeoDa made usual: red for high, blue for low, paler ones for outliers.
const CategoryColors& quadrantColors();
const CategoryColors& gearyColors();
const CategoryColors& spotColors();
const CategoryColors& patternColors();

/// Where a region stands in Moran's scatter plot: "High-High", "Low-High" and so on by the signs of value and lag.
std::string quadrantOf(double value, double lag);
/// Moran's scatter plot of the columns `z` and `lag` of a table, coloured by `category`, with a line through both
/// means.
void addMoranScatter(const LocationTable& table, const std::string& category, const std::string& title, Result& result);
/// A map of the column `quadrant` of a table.
void addQuadrantMap(const LocationTable& table, const std::string& title, Result& result);

/// Counts of the categories in the order of the colours, as the table `clusters`; those that do not occur are left out.
void writeClusters(const std::vector<std::string>& clusters, const CategoryColors& colors, Result& result);
/// A map of the column `cluster` of a table.
void addClusterMap(const LocationTable& table, const std::string& title, const CategoryColors& colors, Result& result);

/// The column `significance`: the least of 0.001, 0.01, 0.05 and the level that p is not above, and a map of it.
void addSignificance(LocationTable& table, const std::vector<double>& p, double level, const std::string& title,
                     Result& result);

/// A map of a column of numbers in quantiles; with `parted` in natural breaks and two hues.
void addNumberMap(const LocationTable& table, const std::string& column, const Text& title, bool parted,
                  Result& result);

/// A map of the column `region`, which counts from 1.
void addRegionMap(const LocationTable& table, std::size_t regions, Result& result);
/// A map of a table with geometry, coloured by a column unless that is empty.
void addShapesMap(const std::string& table, const std::string& value, Result& result);

}  // namespace kapok::spatial
