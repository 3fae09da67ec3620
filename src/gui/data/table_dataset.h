// A table that has no file becomes a dataset: its rows are kept in the workbook.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

/// In the background, as one step of undo; its page is opened then. `metadata` says where the rows are from.
void addTableAsDataset(Session& session, const Table& table, const QString& name, const Metadata& metadata = {});

}  // namespace kapok::gui
