#include "gui/common/page.h"

#include "gui/analysis/analysis_page.h"
#include "gui/chart/chart_page.h"
#include "gui/dashboard/dashboard_page.h"
#include "gui/data/data_page.h"
#include "gui/map/map_page.h"
#include "gui/quality/quality_page.h"
#include "gui/report/report_page.h"
#include "spec/quality_rules.h"

namespace kapok::gui {

Page* makePage(Session& session, const Id& item, QWidget* parent) {
    switch (session.state().item(item).kind()) {
        case ItemKind::Dataset: return new DataPage(session, item, parent);
        case ItemKind::Analysis:
            if (session.state().analysis(item).module == qualityModule) return new QualityPage(session, item, parent);
            return new AnalysisPage(session, item, parent);
        case ItemKind::Chart: return new ChartPage(session, item, parent);
        case ItemKind::Map: return new MapPage(session, item, parent);
        case ItemKind::Dashboard: return new DashboardPage(session, item, parent);
        case ItemKind::Report: return new ReportPage(session, item, parent);
        case ItemKind::Variable: break;
    }
    return nullptr;
}

QString kindIcon(ItemKind kind) {
    switch (kind) {
        case ItemKind::Dataset: return QStringLiteral("table");
        case ItemKind::Analysis: return QStringLiteral("analysis");
        case ItemKind::Chart: return QStringLiteral("chart");
        case ItemKind::Map: return QStringLiteral("map");
        case ItemKind::Dashboard: return QStringLiteral("dashboard");
        case ItemKind::Report: return QStringLiteral("report");
        case ItemKind::Variable: return QStringLiteral("settings");
    }
    return {};
}

}  // namespace kapok::gui
