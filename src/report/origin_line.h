// The line below a picture: which rows it shows, where they come from, when it was made.
#pragma once

#include "report/item_picture.h"

namespace kapok::report {

/// "Rows where year = 2024 • Source: Statistics bureau • 2024-03-05 14:20" of a chart, map, dashboard or dataset, at
/// options.time. A source is the dataset's publisher, else its source note, else its file.
QString originLine(const workbook::State& state, const Id& item, const PictureOptions& options);

/// The picture with the line below it, a little higher than before.
ItemPicture withOriginLine(ItemPicture picture, const QString& line, const Theme& theme);

}  // namespace kapok::report
