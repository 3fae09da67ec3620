// What opening a file found out, in words.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

/// "GB18030, comma, header; 21 rows, 3 columns. No problems."
Message importMessage(Session& session, const Id& dataset, const workbook::DatasetReport& report);
QString importWords(const io::ImportReport& report);

}  // namespace kapok::gui
