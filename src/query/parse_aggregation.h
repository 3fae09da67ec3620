// The short notation of keys and aggregates on the command line.
#pragma once

#include "spec/query.h"

namespace kapok::query {

/// "region,month=truncate(t,'month'),year(t)": names and expressions, with a name before = where wished; without one an
/// expression is its own name. A plain field has an empty expression. Throws Error.
std::vector<DerivedField> parseKeys(std::string_view text);

/// "sum:output,mean:[gross output],count,rate=quantile:y:0.9,p=weighted-mean:price:amount": an operation, its field
/// and, for quantile, its probability, for a weighted mean its weight; with a name before = where wished. Throws Error
/// that lists the operations.
std::vector<Aggregate> parseAggregates(std::string_view text);

/// The query of a grouping: keys with expressions are derived. `where` may be empty.
Query aggregateQuery(const std::vector<DerivedField>& keys, std::vector<Aggregate> aggregates, std::string where = {});

}  // namespace kapok::query
