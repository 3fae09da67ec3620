// The steps that windows, periods, pivots, samples, fills, classes, codes and splits are made of. Private to the layer.
#pragma once

#include "spec/step.h"
#include "table/control.h"
#include "table/join.h"
#include "table/noted.h"
#include "table/sort.h"

namespace kapok::query {

Noted run(const WindowStep& step, const Table& table, const Control& control);
Noted run(const PeriodStep& step, const Table& table, const Control& control);
Noted run(const PivotStep& step, const Table& table, const Control& control);
Noted run(const UnpivotStep& step, const Table& table, const Control& control);
Noted run(const SampleStep& step, const Table& table, const Control& control);
Noted run(const FillStep& step, const Table& table, const Control& control);
Noted run(const BinStep& step, const Table& table, const Control& control);
Noted run(const RecodeStep& step, const Table& table, const Control& control);
Noted run(const SplitStep& step, const Table& table, const Control& control);
Noted run(const ConvertUnitStep& step, const Table& table, const Control& control);
Noted run(const DatePartsStep& step, const Table& table, const Control& control);

/// A join of keys as they stand.
Joined runJoin(const JoinStep& step, const Table& left, const Table& right, const Control& control);

/// A join whose first key is names that were reviewed. Missing partners of names that the review does not know, and
/// partners that are no longer there, are told in `warnings`.
Joined runByNames(const JoinStep& step, const Table& left, const Table& right, std::vector<Text>& warnings,
                  const Control& control);

std::vector<SortKey> sortKeys(const Table& table, const std::vector<OrderKey>& keys);

}  // namespace kapok::query
