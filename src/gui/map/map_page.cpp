#include "gui/map/map_page.h"

#include "gui/common/drill_bar.h"
#include "gui/common/export_view.h"
#include "gui/common/strings.h"
#include "gui/common/widgets.h"
#include "gui/map/map_bookmarks.h"
#include "gui/map/map_drilling.h"
#include "gui/map/map_export.h"
#include "gui/map/map_identify.h"
#include "gui/map/map_in_space.h"
#include "gui/map/map_inspector.h"
#include "gui/map/map_presenter.h"
#include "gui/map/map_selection_menu.h"
#include "gui/map/map_sheet_editor.h"
#include "gui/map/map_sheet_panel.h"
#include "gui/map/map_sheet_view.h"
#include "gui/map/map_time_bar.h"
#include "gui/map/map_tools.h"
#include "workbook/house_style.h"
#include "workbook/layer_files.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace kapok::gui {
namespace {

QToolButton* menuButton(const char* iconName, QMenu* menu) {
    auto* button = new QToolButton;
    button->setIcon(icon(QLatin1String(iconName)));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (menu) {
        button->setPopupMode(QToolButton::InstantPopup);
        button->setMenu(menu);
    }
    return button;
}

}  // namespace

MapPage::MapPage(Session& session, const Id& item, QWidget* parent)
    : Page(session, item, parent),
      view_(new map::MapView),
      tools_(new MapTools(view_, this)),
      presenter_(new MapPresenter(session, view_, item, this)),
      space_(new MapInSpace(*presenter_, view_, this)),
      inspector_(new MapInspector(session, item, *presenter_, this)),
      sheet_(new MapSheetEditor(session, item, *presenter_, *view_)),
      stack_(new QStackedWidget),
      properties_(new QWidget(this)),
      timeBar_(new MapTimeBar(session, *presenter_)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    auto* tile = roleFrame("tile");
    auto* inner = new QVBoxLayout(tile);
    inner->setContentsMargins(2, 2, 2, 2);
    inner->setSpacing(0);
    auto* window = new QWidget;
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tools_);
    auto* drilled = new DrillBar;
    drilled->setContentsMargins(12, 0, 12, 0);
    column->addWidget(drilled);
    connect(presenter_, &MapPresenter::shown, drilled, [this, drilled] { drilled->setWay(presenter_->way()); });
    connect(drilled, &DrillBar::upRequested, this, [this](std::size_t depth) { presenter_->drilling().up(depth); });
    column->addWidget(view_, 1);
    column->addWidget(timeBar_);
    connect(timeBar_, &MapTimeBar::exportAsked, this,
            [this] { exportFilm(this->session(), *presenter_, this->item(), report::Motion::Time); });
    stack_->addWidget(window);
    stack_->addWidget(sheet_);
    inner->addWidget(stack_);
    layout->addWidget(tile);
    properties_->hide();
    auto* both = new QVBoxLayout(properties_);
    both->setContentsMargins(0, 0, 0, 0);
    both->addWidget(inspector_);
    both->addWidget(&sheet_->panel());
    identify_ = new MapIdentify(session, *presenter_, view_);
    connect(space_, &MapInSpace::shownChanged, this,
            [this] { tools_->setSpace(space_->isShown() ? space_->view() : nullptr); });
    connect(space_, &MapInSpace::cameraChanged, this, &MapPage::keepCamera);
    addTools();
    setFocusProxy(view_);
    retranslate();
    showSheet(false);
    presenter_->setSpec(state().map(item));
}

void MapPage::addTools() {
    select_ = menuButton("select", mapSelectionMenu(session(), *presenter_, *view_, this));
    bookmarks_ = menuButton("eye", mapBookmarkMenu(session(), item(), *view_, this));
    toPage_ = menuButton("report", nullptr);
    for (QToolButton* button : {select_, bookmarks_, toPage_}) tools_->add(button);
    connect(toPage_, &QToolButton::clicked, this, [this] {
        showSheet(true);
        sheet_->view().setFocus();
    });
    connect(sheet_, &MapSheetEditor::leaveAsked, this, [this] {
        showSheet(false);
        view_->setFocus();
    });
}

QWidget* MapPage::inspector() { return properties_; }

void MapPage::showSheet(bool page) {
    stack_->setCurrentIndex(page ? 1 : 0);
    inspector_->setVisible(!page);
    sheet_->panel().setVisible(page);
    setFocusProxy(page ? static_cast<QWidget*>(&sheet_->view()) : view_);
    if (page) sheet_->view().setFocus();
}

bool MapPage::showsSheet() const { return stack_->currentIndex() == 1; }

void MapPage::update(const workbook::State&, const workbook::State& after) {
    inspector_->refresh();
    const MapSpec& spec = after.map(item());
    const bool same = spec == presenter_->spec();
    presenter_->setSpec(spec);
    if (same) presenter_->refresh();
    sheet_->refresh();
}

void MapPage::retranslate() {
    inspector_->retranslate();
    view_->setAccessibleName(tr("Map: %1").arg(title()));
    tools_->retranslate();
    identify_->retranslate();
    select_->setText(tr("Selection"));
    bookmarks_->setText(tr("Views"));
    bookmarks_->setToolTip(tr("Parts of the map to come back to"));
    toPage_->setText(tr("Page"));
    toPage_->setToolTip(tr("Arrange the map on a page to print"));
    sheet_->retranslate();
}

bool MapPage::runAction(const QString& action) {
    if (action == QStringLiteral("edit.copy-with-names")) {
        copyData(session(), presenter_->features());
        return true;
    }
    const auto missing = workbook::missingLayerFiles(state(), {});
    const bool lost = std::any_of(missing.begin(), missing.end(), [&](const auto& one) { return one.map == item(); });
    if (lost && action == QStringLiteral("data.relink")) {
        emit session().actionRequested(QStringLiteral("relink:") + toQt(item()));
        return true;
    }
    if (action != QStringLiteral("edit.copy")) return false;
    QApplication::clipboard()->setPixmap(showsSheet() ? sheet_->view().grab() : view_->grab());
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

/// With the film of a map that moves.
QStringList MapPage::exportFilters() const {
    QStringList filters = viewExportFilters();
    if (filmed()) filters << tr("Film that plays in browsers and slides (*.gif)");
    return filters;
}

std::optional<report::Motion> MapPage::filmed() const {
    const auto scene = presenter_->scene();
    const MapSpace& space = presenter_->spec().space;
    if (!scene || showsSheet()) return {};
    if (report::hasTime(*scene, space)) return report::Motion::Time;
    return space.form == MapForm::Flat ? std::optional<report::Motion>() : report::Motion::Turn;
}

void MapPage::exportTo(const QString& path) {
    if (showsSheet()) return exportView(session(), item(), path, sheet_->picture(), presenter_->features());
    if (!presenter_->scene()) {
        throw Error(KAPOK_TR("gui", "There is no map to export yet."),
                    KAPOK_TR("gui", "Wait until it is drawn, or choose its data."));
    }
    const bool film = path.endsWith(QLatin1String(".gif"), Qt::CaseInsensitive);
    if (const auto motion = filmed(); film && motion) return exportFilm(session(), *presenter_, *motion, path);
    exportView(session(), item(), path, picture(), presenter_->features());
}

report::ItemPicture MapPage::picture() const {
    return mapPicture(presenter_->scene(), presenter_->spec().space, view_->size(), view_->selectedRows(),
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
    if (showsSheet()) return printSheet(printer);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    const QSizeF page = printer.pageRect(QPrinter::DevicePixel).size() / scale;
    session().guarded([&] { picture().paint(painter, QRectF(QPointF(), page)); });
}

/// On paper of the page's size, to the edge; its own margins are on it.
void MapPage::printSheet(QPrinter& printer) {
    const report::ItemPicture picture = sheet_->picture();
    const QSizeF millimetres = picture.pixels / map::pixelsPerMillimetre;
    const bool wide = millimetres.width() > millimetres.height();
    printer.setPageSize(QPageSize(wide ? millimetres.transposed() : millimetres, QPageSize::Millimeter, {},
                                  QPageSize::FuzzyOrientationMatch));
    printer.setPageOrientation(wide ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted) return;
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0;
    painter.scale(scale, scale);
    picture.paint(painter, QRectF(QPointF(), printer.paperRect(QPrinter::DevicePixel).size() / scale));
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
        "shows all of it.\n\nWith a time "
        "of the layer and a unit of its steps the map moves: the bar below it plays, steps and exports frames; charts "
        "along a time show where it is, and a period brushed in such a chart is played alone. A field in \"A map for "
        "each\" gives small multiples with one legend.\n\n\"Views\" "
        "keeps parts of the map to come back to. \"Page\" shows the map on paper with its title, legend, scale bar, "
        "north arrow and coordinates: click on an element to change it, drag it or its handles; print and export "
        "from there.");
}

}  // namespace kapok::gui
