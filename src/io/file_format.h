// Which reader a file is for: by its extension, and by its content where extensions are known to lie.
#pragma once

#include "io/formats.h"

namespace kapok::io {

/// Programs export text tables and newer workbooks under the extensions of Excel: the content decides. Throws Error for
/// a file that cannot be read, a workbook of Kapok, a kind that is not known, or one that is encrypted.
const Format& formatOfFile(const std::string& path);

/// Text tables and sheets: they have no type for geometry of their own.
bool isPlainTable(const Format& format);

/// Stata, SPSS and SAS.
bool isStatistics(const Format& format);

}  // namespace kapok::io
