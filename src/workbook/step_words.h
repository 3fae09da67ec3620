// Steps and sources in words, for lists, provenance and reports.
#pragma once

#include "workbook/state.h"

namespace kapok::workbook {

/// "Keep rows where rate > 5". Names of joined datasets are taken from `state`.
Text describe(const Step& step, const State& state);
/// The same with ids in place of names.
Text describe(const Step& step);

/// "From the file counties.csv, table roads".
Text describe(const Source& source, const State& state);

}  // namespace kapok::workbook
