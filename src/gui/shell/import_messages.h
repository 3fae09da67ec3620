// What opening a file found out, in words.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

/// "GB18030, comma, header; 21 rows, 3 columns. No problems."
Message importMessage(Session& session, const Id& dataset, const workbook::DatasetReport& report);
/// A template was used for a file without being asked for: how to do without it, and how to choose another way.
Message templateMessage(Session& session, const Id& dataset, const QString& name);
QString importWords(const io::ImportReport& report);

}  // namespace kapok::gui
