// Counts in words.
#pragma once

#include <QString>

namespace kapok::gui {

/// "1 row", "3,218 rows".
QString rowsText(qulonglong rows);
QString columnsText(qulonglong columns);
/// "212 MB".
QString bytesText(qulonglong bytes);

}  // namespace kapok::gui
