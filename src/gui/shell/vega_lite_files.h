// Vega-Lite documents as files of the window: a chart with its data.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

/// Judged by its content; a file too large for a chart's description is none.
bool isVegaLiteFile(const QString& path);

/// Adds the document's rows as a dataset, kept in the workbook where they stand in the document itself, its transforms
/// as steps, and the chart, and opens its page. In the background; what cannot be shown is said.
void openVegaLite(Session& session, const QString& path);

}  // namespace kapok::gui
