// States of view of a dashboard: kept by name in the workbook, shown again in one click.
#pragma once

#include "gui/common/session.h"

namespace kapok::gui {

class DashboardCanvas;

/// Keeps what is selected, filtered, open, in view and set now. One of that name is replaced. One step of undo.
void keepBookmark(Session& session, DashboardCanvas& canvas, const std::string& name);
/// Shows it. Choices and variables change in one step of undo; selections, tabs and ranges are no part of undo.
/// Throws Error when there is none of that name.
void showBookmark(Session& session, DashboardCanvas& canvas, const std::string& name);
void removeBookmark(Session& session, const Id& dashboard, const std::string& name);

}  // namespace kapok::gui
