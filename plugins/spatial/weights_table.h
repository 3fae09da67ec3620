// Weights given as a table: a row a link.
#pragma once

#include "geo/weights.h"
#include "spatial/locations.h"

namespace kapok::spatial {

/// The weights that the columns `from`, `to` and `weight` (1 where there is no such column) of `links` give the
/// locations; ids are compared as they are written. A row without `to` names an island. Told in warnings: rows of the
/// table without `from` or weight, links that stand twice (the first counts), and locations that the table does not
/// name, which are islands. Links to ids that the data do not have are passed over. Throws Error for a table without
/// those columns, and when it names none of the locations. O(links log links).
geo::Weights weightsFromTable(const InputTable& links, const Locations& locations, Result& result);

/// Writes the links of weights as the table `links`, islands as rows without `to`; placed locations are joined by
/// lines.
void writeLinks(const geo::Weights& weights, const Locations& locations, Result& result);

}  // namespace kapok::spatial
