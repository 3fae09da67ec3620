// The beginning of a dataset, to be looked at while all of it is read.
#pragma once

#include "sdk/run_context.h"
#include "spec/dataset.h"
#include "table/table.h"

#include <optional>

namespace kapok::workbook {

/// The first thousand rows of the dataset, typed by themselves, with the labels and units of its metadata. Nothing
/// where they would not be those of its table (it has steps) and where its source is not read in part (see
/// io::firstRows). Throws Error or Cancelled.
std::optional<Table> firstRows(const Dataset& dataset, RunContext& context);

}  // namespace kapok::workbook
