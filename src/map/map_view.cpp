#include "map/map_view.h"

#include "map/map_view_state.h"
#include "map/measuring.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kapok::map {
namespace {

constexpr double keyZoom = 1.4;
constexpr double mostZoomOut = 6;  ///< times the whole map
constexpr double mostZoomIn = 50000;
constexpr int settleTime = 140;  ///< milliseconds of rest before the picture is made beautiful

}  // namespace

MapView::MapView(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
    for (ShownPicture* shown : {&state_->shown, &state_->beyond}) {
        connect(&shown->maker, &PictureMaker::made, this, [this, shown](const Picture& made) {
            shown->picture = made;
            update();
        });
    }
    state_->settle.setSingleShot(true);
    state_->settle.setInterval(settleTime);
    connect(&state_->settle, &QTimer::timeout, this, [this] {
        state_->moving = false;
        if (underMouse()) hoverAtCursor();
        update();
    });
    connect(this, &MapView::featuresSelected, this, [this](const std::vector<int>& features, SelectionMode mode) {
        const auto rows = state_->layer()->rowsOf(features);
        // Rasters, and shapes without data, stand for no rows.
        if (features.empty() || !rows.empty()) emit rowsSelected(rows, mode);
    });
}

MapView::~MapView() = default;

// --- what is shown -----------------------------------------------------------------------------------------------

void MapView::setScene(std::shared_ptr<const Scene> scene) {
    const bool sameBounds = state_->scene && scene && state_->scene->bounds == scene->bounds;
    const std::size_t before = state_->layer() ? state_->layer()->features.size() : 0;
    const QSizeF legendBefore = state_->legends.size();
    state_->scene = std::move(scene);
    state_->sceneBefore = state_->sceneBeyond = {};
    state_->message = {};
    const std::size_t after = state_->layer() ? state_->layer()->features.size() : 0;
    if (before != after) state_->selected.clear();
    if (state_->layer() && !state_->selectedRows.empty())
        state_->selected = state_->layer()->featuresOfRows(state_->selectedRows);
    state_->hovered = -1;
    state_->updateLegends(height());
    if (!sameBounds) state_->showsAll = true;
    // From step to step of an animation nothing moves.
    const bool sameLayout = sameBounds && state_->legends.size() == legendBefore;
    if (state_->showsAll && !sameLayout) showAll();
    showPanels();
    updateDescription();
    repaintMap();
    if (underMouse() && !state_->pressed) hoverAtCursor();
}

void MapView::showPanels() {
    const bool panels = state_->scene && !state_->scene->panels.empty();
    if (panels && !state_->panels) {
        state_->panels = new PanelGrid(this);
        state_->panels->setTheme(state_->theme);
        state_->panels->setTool(state_->tool);
        state_->panels->setLegendVisible(state_->legendVisible);
        connect(state_->panels, &PanelGrid::rowsSelected, this, &MapView::rowsSelected);
        connect(state_->panels, &PanelGrid::identifyAsked, this, &MapView::identifyAsked);
        connect(state_->panels, &PanelGrid::hovered, this, &MapView::hovered);
        connect(state_->panels, &PanelGrid::viewRangeChanged, this, &MapView::viewRangeChanged);
    }
    if (!state_->panels) return;
    state_->panels->setVisible(panels);
    if (!panels) return;
    state_->panels->setGeometry(rect());
    state_->panels->setScene(state_->scene);
    state_->panels->setSelectedRows(state_->selectedRows);
    if (hasFocus()) state_->panels->setFocus();
}

const Scene* MapView::scene() const { return state_->scene.get(); }

void MapView::setSelected(std::vector<int> features) {
    std::sort(features.begin(), features.end());
    const int count = state_->layer() ? static_cast<int>(state_->layer()->features.size()) : 0;
    std::erase_if(features, [count](int i) { return i < 0 || i >= count; });
    if (features == state_->selected) return;
    state_->selected = std::move(features);
    updateDescription();
    repaintMap();
}

const std::vector<int>& MapView::selected() const { return state_->selected; }

void MapView::setSelectedRows(const std::vector<std::size_t>& rows) {
    state_->selectedRows = rows;
    if (state_->showsPanels()) return state_->panels->setSelectedRows(rows);
    setSelected(state_->layer() ? state_->layer()->featuresOfRows(rows) : std::vector<int>());
}

const std::vector<std::size_t>& MapView::selectedRows() const { return state_->selectedRows; }

void MapView::setTheme(const Theme& theme) {
    state_->theme = theme;
    state_->updateLegends(height());
    if (state_->panels) state_->panels->setTheme(theme);
    repaintMap();
}

void MapView::setTool(Tool tool) {
    if (tool != state_->tool) {
        state_->measured.clear();
        state_->selecting.stop();
    }
    const bool swiped = (tool == Tool::Swipe) != (state_->tool == Tool::Swipe);
    state_->tool = tool;
    if (swiped) state_->shown.stale = state_->beyond.stale = true;
    if (state_->panels) state_->panels->setTool(tool);
    setCursor(tool == Tool::Pan ? Qt::ArrowCursor : Qt::CrossCursor);
    update();
}

double MapView::measured() const { return state_->scene ? lengthOf(state_->measured, state_->scene->projection) : 0; }

void MapView::setOpensFeatures(bool opens) { state_->opensFeatures = opens; }

void MapView::showFeatures(const std::vector<int>& features) {
    if (!state_->layer()) return;
    geo::Box bounds;
    for (const int feature : features) bounds.add(state_->layer()->features[static_cast<std::size_t>(feature)].bounds);
    if (!bounds.empty()) setViewRange(fitted(bounds, size(), 24));
}

MapView::Tool MapView::tool() const { return state_->tool; }

void MapView::setLegendVisible(bool visible) {
    state_->legendVisible = visible;
    if (state_->panels) state_->panels->setLegendVisible(visible);
    if (state_->showsAll) showAll();
    repaintMap();
}

void MapView::showMessage(const QString& text, const QString& remedy, bool error) {
    state_->message = {text, remedy, error};
    state_->scene = nullptr;
    state_->selected.clear();
    state_->hovered = -1;
    showPanels();
    setAccessibleDescription(text + ' ' + remedy);
    repaintMap();
}

void MapView::setEstimated(bool estimated) {
    if (std::exchange(state_->estimated, estimated) != estimated) update();
}

bool MapView::isEstimated() const { return state_->estimated; }

QString MapView::message() const { return state_->message.text; }

double MapView::frameTime() const { return state_->shown.picture.milliseconds; }

void MapView::updateDescription() {
    if (!state_->showsMap()) return;
    const auto& layer = *state_->layer();
    QString words = tr("%n shape(s)", nullptr, static_cast<int>(layer.features.size()));
    if (!state_->selected.empty())
        words += ", " + tr("%n selected", nullptr, static_cast<int>(state_->selected.size()));
    setAccessibleDescription(words);
}

void MapView::repaintMap() {
    state_->shown.stale = state_->beyond.stale = true;
    update();
}

// --- the range seen ----------------------------------------------------------------------------------------------

ViewRange MapView::viewRange() const {
    return state_->showsPanels() ? state_->panels->views().front()->viewRange() : state_->range;
}

void MapView::setViewRange(const ViewRange& range) {
    if (state_->showsPanels()) return state_->panels->setViewRange(range);
    state_->showsAll = false;
    moveTo(range);
}

void MapView::moveTo(const ViewRange& range) {
    const double units =
        std::clamp(range.unitsPerPixel, state_->wholeUnits / mostZoomIn, state_->wholeUnits * mostZoomOut);
    const ViewRange limited{range.centre, units};
    if (limited == state_->range) return;
    state_->range = limited;
    hover(-1);  // what is under the pointer is known again at rest
    state_->moving = true;
    state_->settle.start();
    update();
    emit viewRangeChanged();
}

void MapView::zoomBy(double factor, QPointF about) {
    if (!state_->showsMap()) return;
    state_->showsAll = false;
    const Viewport viewport{state_->range, rect()};
    const geo::Point fixed = viewport.toMap(about);
    const double units = std::clamp(viewport.range.unitsPerPixel / factor, state_->wholeUnits / mostZoomIn,
                                    state_->wholeUnits * mostZoomOut);
    const double part = units / viewport.range.unitsPerPixel;
    moveTo(
        {{fixed.x + (viewport.range.centre.x - fixed.x) * part, fixed.y + (viewport.range.centre.y - fixed.y) * part},
         units});
}

void MapView::zoomIn() {
    state_->showsPanels() ? state_->panels->zoomBy(true) : zoomBy(keyZoom, QRectF(rect()).center());
}

void MapView::zoomOut() {
    state_->showsPanels() ? state_->panels->zoomBy(false) : zoomBy(1 / keyZoom, QRectF(rect()).center());
}

void MapView::resetView() {
    if (state_->showsPanels()) return state_->panels->resetView();
    state_->showsAll = true;
    showAll();
    repaintMap();
    emit viewRangeChanged();
}

void MapView::showAll() {
    if (!state_->layer() || width() < 2 || height() < 2) return;
    const QSizeF legendSize = state_->legendVisible ? state_->legends.size() : QSizeF();
    const Layout layout = layOut(*state_->scene, rect(), legendSize);
    state_->legendArea = layout.legend;
    ViewRange range = layout.viewport.range;
    // The layout's map may be narrower than the widget: its middle moves, not its scale.
    const QPointF shift = QRectF(rect()).center() - layout.viewport.area.center();
    range.centre.x += shift.x() * range.unitsPerPixel;
    range.centre.y -= shift.y() * range.unitsPerPixel;
    state_->range = range;
    state_->wholeUnits = range.unitsPerPixel;
}

QPointF MapView::positionOf(int feature) const {
    const auto& layer = *state_->layer();
    return Viewport{state_->range, rect()}.position(layer.features[static_cast<std::size_t>(feature)].labelAt);
}

}  // namespace kapok::map
