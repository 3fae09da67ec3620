#include "gui/map/map_page.h"

#include "gui/common/drill_bar.h"
#include "gui/common/export_view.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/map/map_drilling.h"
#include "gui/map/map_export.h"
#include "gui/map/map_identify.h"
#include "gui/map/map_in_space.h"
#include "gui/map/map_inspector.h"
#include "gui/map/map_presenter.h"
#include "gui/map/map_selection_menu.h"
#include "gui/map/map_tools.h"
#include "workbook/house_style.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>

namespace kapok::gui {

MapPage::MapPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      view_(new map::MapView),
      tools_(new MapTools(view_, this)),
      presenter_(new MapPresenter(session, view_, item, this)),
      space_(new MapInSpace(*presenter_, view_, this)),
      inspector_(new MapInspector(session, item, *presenter_, this)) {
    inspector_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    auto* tile = roleFrame("tile");
    auto* inner = new QVBoxLayout(tile);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->setSpacing(0);
    inner->addWidget(tools_);
    auto* drilled = new DrillBar;
    drilled->setContentsMargins(12, 0, 12, 0);
    inner->addWidget(drilled);
    connect(presenter_, &MapPresenter::shown, drilled, [this, drilled] { drilled->setWay(presenter_->way()); });
    connect(drilled, &DrillBar::upRequested, this, [this](std::size_t depth) { presenter_->drilling().up(depth); });
    inner->addWidget(view_, 1);
    layout->addWidget(tile);
    select_ = new QToolButton;
    select_->setIcon(icon(QStringLiteral("select")));
    select_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    select_->setPopupMode(QToolButton::InstantPopup);
    select_->setMenu(mapSelectionMenu(session, *presenter_, *view_, this));
    tools_->add(select_);
    identify_ = new MapIdentify(session, *presenter_, view_);
    connect(space_, &MapInSpace::shownChanged, this,
            [this] { tools_->setSpace(space_->isShown() ? space_->view() : nullptr); });
    connect(space_, &MapInSpace::cameraChanged, this, &MapPage::keepCamera);
    setFocusProxy(view_);
    retranslate();
    presenter_->setSpec(state().map(item));
}

QWidget* MapPage::inspector() { return inspector_; }

void MapPage::update(const workbook::State&, const workbook::State& after) {
    inspector_->refresh();
    const MapSpec& spec = after.map(item());
    const bool same = spec == presenter_->spec();
    presenter_->setSpec(spec);
    if (same) presenter_->refresh();
}

void MapPage::retranslate() {
    inspector_->retranslate();
    view_->setAccessibleName(tr("Map: %1").arg(title()));
    tools_->retranslate();
    identify_->retranslate();
    select_->setText(tr("Selection"));
}

bool MapPage::runAction(const QString& action) {
    if (action == QStringLiteral("edit.copy-with-names")) {
        copyData(session(), presenter_->features());
        return true;
    }
    if (action != QStringLiteral("edit.copy")) return false;
    QApplication::clipboard()->setPixmap(view_->grab());
    return true;
}

std::vector<Id> MapPage::datasets() const {
    std::vector<Id> ids;
    if (!state().has(item())) return ids;
    for (const auto& layer : state().map(item()).layers) {
        if (!layer.dataset.empty()) ids.push_back(layer.dataset);
    }
    return ids;
}

QStringList MapPage::exportFilters() const { return viewExportFilters(); }

void MapPage::exportTo(const QString& path) {
    if (!presenter_->scene()) {
        throw Error(KAPOK_TR("gui", "There is no map to export yet."),
                    KAPOK_TR("gui", "Wait until it is drawn, or choose its data."));
    }
    exportView(session(), item(), path, picture(), presenter_->features());
}

report::ItemPicture MapPage::picture() const {
    return mapPicture(presenter_->scene(), presenter_->spec().space, view_->size(), view_->selected(),
                      workbook::inHouseStyle(state(), lightTheme));
}

/// Where the hand has left the map in space: one step that can be undone.
void MapPage::keepCamera(const MapCamera& camera) {
    MapSpec spec = state().map(item());
    spec.space.camera = camera;
    session().replace(item(), spec, KAPOK_TR("gui", "Turn a map"));
}

void MapPage::print() {
    if (!presenter_->scene()) return;
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size() / scale;
    session().guarded([&] { picture().paint(painter, QRectF(QPointF(), page)); });
}

QString MapPage::help() const {
    return tr(
        "## Maps\n\nDrag to move, turn the wheel to zoom to the cursor. A click selects a shape; Ctrl adds, Shift "
        "toggles; Shift and drag selects by a rectangle; circle, lasso and polygon select what they surround. The "
        "measure tool adds up "
        "the way from click to click on the earth; a double click ends it. Arrows, + − and 0 do the same from the "
        "keyboard. The "
        "selected rows light up in every view of the dataset.\n\nA double click on an area goes down a hierarchy that "
        "the dataset's inspector lists, such as province, city, county, where the workbook has the boundaries of the "
        "level below. The way back stands above the map; a right click offers the same and the rows behind an "
        "area.\n\nData without shapes of their own are joined to "
        "boundaries by a code or a name: choose them in the inspector. There too are the layers and how each is drawn: "
        "coloured shapes, symbols by size, heat maps, hexagon or square cells, flows from place to place, dots, "
        "tracks, "
        "rasters, contour lines and base maps.\n\nA map with "
        "three dimensions is turned by dragging and moved by dragging with the right button or Shift; a double click "
        "shows all of it.");
}

}  // namespace kapok::gui
