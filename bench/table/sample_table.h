// The table that the kernels are measured on.
#pragma once

#include "table/table.h"

namespace kapok {

/// Seeded, the same for the same number of rows: timestamp, 21 regions, 97 industries, 200,000 enterprise ids, code
/// (1,000 texts), three doubles, flag.
Table sampleTable(std::size_t rows);

/// The 1,000 codes of `code`, each with a name and a weight.
Table codeTable();

}  // namespace kapok
