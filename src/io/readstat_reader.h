// Stata, SPSS and SAS files through ReadStat: labels, codes and missing codes are kept.
#pragma once

#include "io/formats.h"
#include "io/open.h"

namespace kapok::io {

/// A variable's label becomes the field's label. Where at least half of a variable's distinct values have labels, the
/// column is text of the labels (values without one keep their number) and a note lists the codes; `options.codes`
/// adds a column "NAME_code" of them. Those of SAS are read from NAME.sas7bcat or formats.sas7bcat beside the file.
/// Whole numbers are int64; numbers with a format of dates or times are such. Codes that the file declares missing, and
/// Stata's .a to .z, are missing and told in the notes. `rows`: only so many, 0: all. Throws Error or Cancelled.
Opened readStatistics(const std::string& path, const Format& format, const OpenOptions& options,
                      const Progress& progress, std::size_t rows = 0);

}  // namespace kapok::io
