#include "gui/map/map_menu.h"

#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/map/map_drilling.h"

#include <QCoreApplication>
#include <QMenu>

namespace kapok::gui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapMenu)
};

void addFilter(Session& session, const Id& dataset, const std::string& condition) {
    session.guarded([&] { session.apply(workbook::addStep(session.state(), dataset, Step{FilterStep{condition}})); });
}

void addArea(QMenu& menu, MapPresenter& presenter, int feature) {
    const Selection rows = presenter.rowsOf(feature);
    if (rows.empty()) return;
    Session* session = &presenter.session();
    if (const auto field = presenter.fieldBelow(); !field.empty()) {
        menu.addAction(icon(QStringLiteral("arrow-down")), Words::tr("Drill down: %1").arg(toQt(field)), &presenter,
                       [p = &presenter, feature] { p->open(feature); });
    }
    menu.addAction(icon(QStringLiteral("table")), Words::tr("Show the rows"), &presenter,
                   [session, rows] { emit session->drillThroughRequested(rows.dataset, rows); });
    menu.addAction(icon(QStringLiteral("filter")), Words::tr("Keep only these rows"), &presenter,
                   [session, rows] { addFilter(*session, rows.dataset, rows.predicate); });
    menu.addAction(Words::tr("Leave out these rows"), &presenter,
                   [session, rows] { addFilter(*session, rows.dataset, inverted(rows.predicate)); });
}

}  // namespace

void fillMapMenu(QMenu& menu, MapPresenter& presenter, int feature) {
    if (feature >= 0) addArea(menu, presenter, feature);
    const auto depth = static_cast<std::size_t>(presenter.drilling().way().size());
    if (depth > 0) {
        menu.addAction(icon(QStringLiteral("arrow-up")), Words::tr("Drill up"), &presenter,
                       [p = &presenter, depth] { p->drilling().up(depth - 1); });
    }
    if (!menu.isEmpty()) menu.addSeparator();
    menu.addAction(icon(QStringLiteral("full-screen")), Words::tr("Show everything"), presenter.view(),
                   &map::MapView::resetView);
}

}  // namespace kapok::gui
