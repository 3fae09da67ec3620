// Results become parts of a report, from the page that shows them.
#pragma once

#include "gui/common/session.h"

class QPushButton;

namespace kapok::gui {

/// What goes into a report: blocks, and the items they show, which `make` adds to the state.
struct ReportPart {
    std::string title;  ///< of a report that is made for it
    std::function<std::vector<Block>(workbook::State&)> make;
};

/// At the end of a report (the empty id: a new one), which is then opened. One step of undo.
void addToReport(Session& session, Id report, const ReportPart& part);
/// A button that does so, with a menu of the reports where there are several.
QPushButton* addToReportButton(Session& session, const ReportPart& part);

/// What an analysis found: its name, its texts, its first map or chart and its main table.
ReportPart reportPart(const workbook::State& state, const Id& analysis, const workbook::ModuleResult& result);

}  // namespace kapok::gui
