// What an XLSX workbook says about its sheets: names, places, formats of cells, shared strings (ECMA-376-1:2016, 18).
#pragma once

#include "io/number_format.h"
#include "io/progress.h"
#include "io/text_pool.h"
#include "io/zip_archive.h"

namespace kapok::io {

struct XlsxSheet {
    std::string name;
    std::string part;  ///< name in the archive
    bool hidden = false;
};

struct XlsxWorkbook {
    std::vector<XlsxSheet> sheets;      ///< worksheets in the order of their tabs; chart sheets are none
    bool date1904 = false;              ///< serial 0 is 1904-01-01
    std::vector<NumberFormat> formats;  ///< by the style index of a cell
    std::string stringsPart = {};       ///< empty: there are no shared strings
};

/// Throws Error for what is no workbook of this kind.
XlsxWorkbook readXlsxWorkbook(const ZipArchive& archive, const Progress& progress);

/// The shared strings in their order, phonetic runs left out, _x000D_ and the like resolved.
TextPool readSharedStrings(const ZipArchive& archive, const XlsxWorkbook& workbook, const Progress& progress);

/// _xHHHH_ stands for a UTF-16 unit that XML cannot hold (ibid., 22.9.2.19).
std::string unescapedXlsx(std::string_view text);

}  // namespace kapok::io
