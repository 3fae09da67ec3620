#include "gui/map/map_selection_menu.h"

#include "gui/shell/select_rows_dialog.h"
#include "gui/shell/selection_commands.h"
#include "map/neighbours.h"

#include <QCoreApplication>
#include <QMenu>

namespace kapok::gui {
namespace {

class MapSelectionMenu {
    Q_DECLARE_TR_FUNCTIONS(MapSelectionMenu)
};

}  // namespace

void selectNeighbours(Session& session, MapPresenter& presenter, map::MapView& view, bool grow) {
    const auto scene = presenter.scene();
    if (!scene || view.selected().empty()) return;
    session.jobs().run<std::vector<int>>(
        KAPOK_TR("gui", "Looking for neighbours"),
        [scene, chosen = view.selected()](host::JobContext&) {
            return map::neighboursOf(scene->activeLayer(), chosen);
        },
        [&presenter, scene, grow](const host::Outcome<std::vector<int>>& found) {
            if (!found || presenter.scene() != scene) return;
            presenter.pick(*found.value, grow ? SelectionMode::Add : SelectionMode::Replace);
        },
        &presenter);
}

QMenu* mapSelectionMenu(Session& session, MapPresenter& presenter, map::MapView& view, QWidget* parent) {
    auto* menu = new QMenu(parent);
    QObject::connect(menu, &QMenu::aboutToShow, parent, [&session, &presenter, &view, menu] {
        menu->clear();
        const auto scene = presenter.scene();
        const Id dataset = presenter.activeDataset();
        const bool chosen = scene && !view.selected().empty();
        menu->addAction(MapSelectionMenu::tr("Select by a condition…"), menu,
                        [&session, dataset] { askForRows(session, dataset); })
            ->setEnabled(!dataset.empty());
        const bool touching = chosen && map::hasAreas(scene->activeLayer());
        for (const bool grow : {true, false}) {
            menu->addAction(
                    grow ? MapSelectionMenu::tr("Add the neighbours") : MapSelectionMenu::tr("Only the neighbours"),
                    menu, [&session, &presenter, &view, grow] { selectNeighbours(session, presenter, view, grow); })
                ->setEnabled(touching);
        }
        menu->addSeparator();
        QMenu& rest = *menu;
        const int before = static_cast<int>(rest.actions().size());
        fillSelectionMenu(rest, session, dataset);
        for (int i = before; i < rest.actions().size(); ++i) rest.actions()[i]->setEnabled(chosen);
    });
    return menu;
}

}  // namespace kapok::gui
