// Answers a query in memory.
#pragma once

#include "spec/query.h"
#include "table/control.h"
#include "table/group.h"
#include "table/table.h"

namespace kapok::query {

/// As spec/query.h defines it. Groups come in order of first appearance unless the query orders them. row() in a
/// derived field is the row's number in `table`, also below a filter; other derived fields are computed only for the
/// rows that the filter keeps. Throws Error. The same answer whatever the number of threads.
Table answer(const Table& table, const Query& query, const Control& control = {});

/// The same with the rows of the filter from elsewhere: views of one selection share its mask.
using Where = std::function<RowMask(const std::string& filter)>;
Table answer(const Table& table, const Query& query, const Where& where, const Control& control);

/// Columns of groups as the answer has them: keys, then aggregates under their names.
Table grouped(const Table& table, const std::vector<std::string>& keys, const std::vector<Aggregate>& aggregates,
              const Control& control = {});

/// What the aggregates ask of the kernels. Throws Error for one without its field.
std::vector<Measure> measures(const Table& table, const std::vector<Aggregate>& aggregates);

}  // namespace kapok::query
