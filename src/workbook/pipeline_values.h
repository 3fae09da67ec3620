// What the pipeline gives besides tables.
#pragma once

#include "host/module_runner.h"
#include "io/open.h"
#include "spec/item.h"
#include "table/join.h"
#include "table/row_mask.h"

namespace kapok::workbook {

using host::ModuleResult;
using host::ModuleTable;
using kapok::RowMask;

/// What a join step of a dataset did.
struct StepJoin {
    std::size_t step = 0;  ///< its place among the dataset's steps
    Id right = {};
    JoinReport report = {};
};

/// Rows that a step was given and that came out of it.
struct StepRows {
    std::size_t before = 0;
    std::size_t after = 0;
};

/// How a dataset came to be: what reading its file decided, and what its joins matched.
struct DatasetReport {
    io::ImportReport import = {};  ///< empty for datasets that are not read from a file
    Table exceptions = {};         ///< row, column, text: cells of the file that did not fit (see io::Opened)
    std::vector<StepJoin> joins = {};
    std::vector<StepRows> steps = {};  ///< one per step; a step that is switched off changes nothing
    std::vector<Text> notes = {};      ///< of the steps: what joins matched, columns that changed
    std::vector<Text> warnings = {};   ///< to be shown: those of the import, and joins in which nothing matched
};

/// The rows of a dataset's source with their contentKey, ready to be embedded.
struct Embeddable {
    Table table;
    std::string key;
};

/// The answers that a map layer draws.
struct MapAnswer {
    Table answer;                          ///< of mapLayerQuery: key, value, label, geometry
    std::optional<Table> boundaries = {};  ///< of boundariesQuery, for a layer with boundaries: key, label, geometry
};

}  // namespace kapok::workbook
