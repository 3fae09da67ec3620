// Excel workbooks (XLSX, XLSM) from their own XML: codes, merged names and hidden rows come as they are in the file.
#pragma once

#include "io/open.h"
#include "io/sheet_range.h"

namespace kapok::io {

/// Worksheets in the order of their tabs, hidden ones too. Throws Error.
std::vector<TableInfo> listXlsxSheets(const std::string& path);

/// Formulas give their stored results, errors are missing and listed, numbers are dates, times or codes (00000) as
/// their formats say. Hidden rows and columns are data and told in the notes. `sheet` empty: the first that is not
/// hidden. Throws Error (a password, a damaged part, a zip bomb, no such sheet, an empty sheet, a wrong range) or
/// Cancelled. `rows`: at most so many of the sheet's rows are looked at.
Opened readXlsx(const std::string& path, const std::string& sheet, const OpenOptions& options, const Progress& progress,
                std::uint32_t rows = sheetRows);

/// Does a file of Microsoft's older container hold a workbook that is encrypted with a password?
bool isEncryptedWorkbook(const std::string& path);

}  // namespace kapok::io
