// A chart or map as a file: a picture with the line that says where it comes from, or the numbers behind it.
#pragma once

#include "gui/common/picture_size_dialog.h"
#include "gui/common/session.h"
#include "report/item_picture.h"

namespace kapok::gui {

/// Filters of the file dialog: PDF, SVG, PNG, then CSV and XLSX of the numbers.
QStringList viewExportFilters();

/// Asks how large the picture of a file shall be, and how finely a PNG is drawn; nothing when that was cancelled.
/// The size of a page is not to be chosen.
std::optional<PictureSize> askPictureSize(Session& session, const QString& path, const report::ItemPicture& picture);

/// Writes with the line that says where it comes from, and the house's logo, in the size that is asked for. `picture`
/// paints the view at its size; `data` is what it draws. The ending of the path says what is written: .csv
/// and .xlsx the data with filters, source and time beside it, the others the picture. Throws Error.
void exportView(Session& session, const Id& item, const QString& path, report::ItemPicture picture, const Table& data);

/// The numbers to the clipboard as text with tabs, as spreadsheets take it; more than 100,000 rows are refused.
void copyData(Session& session, const Table& data);

/// What CSV and XLSX files say of their origin: filters, source and time.
std::string originOf(Session& session, const Id& item);

}  // namespace kapok::gui
