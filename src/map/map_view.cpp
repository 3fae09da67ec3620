#include "map/map_view.h"

#include "map/labels.h"
#include "map/legend.h"
#include "map/overlay.h"
#include "map/paint.h"
#include "map/palette.h"
#include "map/shape_painter.h"
#include "map/vtk_renderer.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kapok::map {
namespace {

constexpr double mapMargin = 12;
constexpr double keyZoom = 1.4;
constexpr double keyPan = 60;      ///< pixels
constexpr double reach = 5;        ///< pixels around points and lines that count as hit
constexpr double mostZoomOut = 6;  ///< times the whole map
constexpr double mostZoomIn = 50000;
constexpr int settleTime = 140;  ///< milliseconds of rest before the picture is made beautiful
constexpr double painterExactness = 0.3;
constexpr double longestScaleBar = 110;
constexpr double slowFrame = 40;  ///< milliseconds: slower pictures are replaced by the last one while moving

}  // namespace

struct MapView::State {
    Theme theme = lightTheme;
    std::shared_ptr<const Scene> scene;
    std::vector<int> selected;
    ViewRange range;
    std::unique_ptr<VtkRenderer> renderer;  ///< null without OpenGL
    Message message;
    Tool tool = Tool::Pan;
    bool legendVisible = true;
    Legend legend;
    QRectF legendArea;
    bool showsAll = true;  ///< the range follows the size until the user moves it
    double wholeUnits = 1;
    int hovered = -1;
    QPointF cursor;
    bool pressed = false;
    bool dragged = false;
    bool rubber = false;
    QPointF pressedAt;
    ViewRange pressedRange;
    bool moving = false;
    QTimer settle;

    QImage picture;  ///< shapes, selection and names; what is over it changes with the pointer
    ViewRange pictureRange;
    bool pictureStale = true;
    bool pictureFast = false;
    double frameTime = 0;

    const SceneLayer* layer() const { return scene && !scene->layers.empty() ? &scene->activeLayer() : nullptr; }
    bool showsMap() const { return layer() && message.text.isEmpty(); }

    void updatePicture(QSize size, double ratio);
    void paintPicture(QPainter& painter, const QRectF& area) const;
    void paintDetails(QPainter& painter, const Viewport& viewport);
    void paintOverlay(QPainter& painter, const Viewport& viewport);
    QRectF scaleBarArea(const Viewport& viewport, ScaleBar& bar) const;
};

/// Draws anew what has changed, unless it is moving too fast for that.
void MapView::State::updatePicture(QSize size, double ratio) {
    const bool sameSize = picture.size() == (QSizeF(size) * ratio).toSize();
    if (!pictureStale && sameSize && pictureRange == range && (moving || !pictureFast)) return;
    if (moving && sameSize && !pictureStale && frameTime > slowFrame) return;
    QElapsedTimer clock;
    clock.start();
    const Viewport viewport{range, QRectF({0, 0}, QSizeF(size))};
    if (renderer) {
        picture = renderer->render(range, size, ratio, moving);
    } else {
        picture = QImage((QSizeF(size) * ratio).toSize(), QImage::Format_RGB32);
        picture.setDevicePixelRatio(ratio);
        picture.fill(color(theme.panel));
    }
    QPainter painter(&picture);
    paintDetails(painter, viewport);
    pictureRange = range;
    pictureStale = false;
    pictureFast = moving;
    frameTime = static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void MapView::State::paintDetails(QPainter& painter, const Viewport& viewport) {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (renderer) {
        for (const auto& one : scene->layers) {
            if (one.missing > 0) paintHatching(painter, one, viewport, theme, painterExactness);
        }
    } else {
        paintShapes(painter, *scene, viewport, theme, painterExactness);
    }
    paintSelection(painter, *scene, selected, viewport, theme, painterExactness);
    std::vector<QRectF> taken;
    if (legendVisible) taken.push_back(legendArea);
    ScaleBar bar;
    taken.push_back(scaleBarArea(viewport, bar));
    for (const auto& one : scene->layers) {
        if (one.showLabels) paintLabels(painter, one, placeLabels(one, viewport, taken), theme);
    }
}

/// The picture where its part of the map now is.
void MapView::State::paintPicture(QPainter& painter, const QRectF& area) const {
    painter.fillRect(area, color(theme.panel));
    if (picture.isNull()) return;
    const QSizeF size = picture.deviceIndependentSize() * (pictureRange.unitsPerPixel / range.unitsPerPixel);
    QRectF target({0, 0}, size);
    target.moveCenter(Viewport{range, area}.position(pictureRange.centre));
    if (pictureRange == range)
        painter.drawImage(QPointF(0, 0), picture);
    else
        painter.drawImage(target, picture);
}

QRectF MapView::State::scaleBarArea(const Viewport& viewport, ScaleBar& bar) const {
    if (!scene->trueScale) return {};
    bar = scaleBarOf(viewport.range.unitsPerPixel, longestScaleBar);
    const QSizeF size(bar.pixels, 22);
    const bool legendIsLeft = legendVisible && legendArea.center().x() < viewport.area.center().x() &&
                              legendArea.center().y() > viewport.area.center().y();
    const double left = legendIsLeft ? viewport.area.right() - mapMargin - bar.pixels : mapMargin;
    return {QPointF(left, viewport.area.bottom() - mapMargin - size.height()), size};
}

void MapView::State::paintOverlay(QPainter& painter, const Viewport& viewport) {
    if (hovered >= 0) paintHoverOutline(painter, *layer(), hovered, viewport, theme);
    ScaleBar bar;
    const QRectF barArea = scaleBarArea(viewport, bar);
    if (!barArea.isEmpty()) paintScaleBar(painter, barArea.bottomLeft(), bar, theme);
    if (legendVisible) legend.paint(painter, legendArea, theme);
    if (rubber && dragged)
        paintRubberBand(painter, QRectF(pressedAt, cursor).normalized(), theme);
    else if (hovered >= 0)
        paintTooltip(painter, viewport.area, cursor, *layer(), hovered, theme, QLocale());
}

MapView::MapView(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
    if (VtkRenderer::available()) state_->renderer = std::make_unique<VtkRenderer>();
    state_->settle.setSingleShot(true);
    state_->settle.setInterval(settleTime);
    connect(&state_->settle, &QTimer::timeout, this, [this] {
        state_->moving = false;
        update();
    });
}

MapView::~MapView() = default;

// --- what is shown -----------------------------------------------------------------------------------------------

void MapView::setScene(std::shared_ptr<const Scene> scene) {
    const bool sameBounds = state_->scene && scene && state_->scene->bounds == scene->bounds;
    const std::size_t before = state_->layer() ? state_->layer()->features.size() : 0;
    const auto keptAlive = std::exchange(state_->scene, std::move(scene));  // until the renderer has let go of it
    state_->message = {};
    const std::size_t after = state_->layer() ? state_->layer()->features.size() : 0;
    if (before != after) state_->selected.clear();
    state_->hovered = -1;
    if (state_->layer()) state_->legend = legendOf(*state_->layer(), state_->theme, QLocale());
    if (!sameBounds) state_->showsAll = true;
    if (state_->showsAll) showAll();
    if (state_->renderer) state_->renderer->setScene(state_->scene.get());
    updateDescription();
    repaintMap();
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

void MapView::setTheme(const Theme& theme) {
    state_->theme = theme;
    if (state_->layer()) state_->legend = legendOf(*state_->layer(), theme, QLocale());
    if (state_->renderer) state_->renderer->setTheme(theme);
    repaintMap();
}

void MapView::setTool(Tool tool) {
    state_->tool = tool;
    setCursor(tool == Tool::Select ? Qt::CrossCursor : Qt::ArrowCursor);
}

MapView::Tool MapView::tool() const { return state_->tool; }

void MapView::setLegendVisible(bool visible) {
    state_->legendVisible = visible;
    if (state_->showsAll) showAll();
    repaintMap();
}

void MapView::showMessage(const QString& text, const QString& remedy, bool error) {
    state_->message = {text, remedy, error};
    if (state_->renderer) state_->renderer->setScene(nullptr);
    state_->scene = nullptr;
    state_->selected.clear();
    state_->hovered = -1;
    setAccessibleDescription(text + ' ' + remedy);
    repaintMap();
}

QString MapView::message() const { return state_->message.text; }

bool MapView::usesOpenGl() const { return state_->renderer != nullptr; }

double MapView::frameTime() const { return state_->frameTime; }

void MapView::updateDescription() {
    if (!state_->showsMap()) return;
    const auto& layer = *state_->layer();
    QString words = tr("%n shape(s)", nullptr, static_cast<int>(layer.features.size()));
    if (!state_->selected.empty())
        words += ", " + tr("%n selected", nullptr, static_cast<int>(state_->selected.size()));
    setAccessibleDescription(words);
}

void MapView::repaintMap() {
    state_->pictureStale = true;
    update();
}

// --- the range seen ----------------------------------------------------------------------------------------------

ViewRange MapView::viewRange() const { return state_->range; }

void MapView::setViewRange(const ViewRange& range) {
    state_->showsAll = false;
    moveTo(range);
}

void MapView::moveTo(const ViewRange& range) {
    const double units =
        std::clamp(range.unitsPerPixel, state_->wholeUnits / mostZoomIn, state_->wholeUnits * mostZoomOut);
    const ViewRange limited{range.centre, units};
    if (limited == state_->range) return;
    state_->range = limited;
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

void MapView::zoomIn() { zoomBy(keyZoom, QRectF(rect()).center()); }
void MapView::zoomOut() { zoomBy(1 / keyZoom, QRectF(rect()).center()); }

void MapView::resetView() {
    state_->showsAll = true;
    showAll();
    repaintMap();
    emit viewRangeChanged();
}

void MapView::showAll() {
    if (!state_->layer() || width() < 2 || height() < 2) return;
    const QSizeF legendSize = state_->legendVisible ? state_->legend.size() : QSizeF();
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

// --- events ------------------------------------------------------------------------------------------------------

void MapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        setAccessibleName(tr("Map"));
        if (state_->layer()) state_->legend = legendOf(*state_->layer(), state_->theme, QLocale());
        updateDescription();
        repaintMap();
    }
    QWidget::changeEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event) {
    if (state_->layer()) {
        const QSizeF legendSize = state_->legend.size();
        if (state_->showsAll)
            showAll();
        else
            state_->legendArea.moveBottomRight(QPointF(width() - 8, height() - 8));
        if (legendSize.isEmpty()) state_->legendArea = {};
    }
    QWidget::resizeEvent(event);
}

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !state_->moving);
    if (state_->showsMap()) {
        state_->updatePicture(size(), devicePixelRatioF());
        state_->paintPicture(painter, rect());
        state_->paintOverlay(painter, {state_->range, rect()});
    } else {
        painter.fillRect(rect(), color(state_->theme.panel));
        paintMessage(painter, rect(), state_->message, state_->theme);
    }
    if (!hasFocus()) return;
    painter.setPen(QPen(color(state_->theme.accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void MapView::hover(int feature) {
    if (feature == state_->hovered) return;
    state_->hovered = feature;
    emit hovered(feature);
}

void MapView::leaveEvent(QEvent* event) {
    hover(-1);
    update();
    QWidget::leaveEvent(event);
}

void MapView::mousePressEvent(QMouseEvent* event) {
    const bool usable = event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton;
    if (!usable || !state_->showsMap()) return QWidget::mousePressEvent(event);
    state_->pressed = true;
    state_->dragged = false;
    const bool selecting = state_->tool == Tool::Select || event->modifiers().testFlag(Qt::ShiftModifier);
    state_->rubber = event->button() == Qt::LeftButton && selecting;
    state_->pressedAt = event->position();
    state_->pressedRange = state_->range;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    state_->cursor = event->position();
    if (!state_->showsMap()) return;
    const QPointF moved = event->position() - state_->pressedAt;
    if (state_->pressed && !state_->dragged && moved.manhattanLength() >= QApplication::startDragDistance()) {
        state_->dragged = true;
        hover(-1);
        if (!state_->rubber) setCursor(Qt::ClosedHandCursor);
    }
    if (state_->dragged && !state_->rubber) {
        state_->showsAll = false;
        const double units = state_->pressedRange.unitsPerPixel;
        const geo::Point from = state_->pressedRange.centre;
        return moveTo({{from.x - moved.x() * units, from.y + moved.y() * units}, units});
    }
    if (!state_->pressed) {
        const Viewport viewport{state_->range, rect()};
        const bool onLegend = state_->legendVisible && state_->legendArea.contains(event->position());
        const double units = viewport.range.unitsPerPixel;
        hover(onLegend ? -1 : state_->layer()->featureAt(viewport.toMap(event->position()), reach * units));
    }
    update();
}

void MapView::select(std::vector<int> features, Qt::KeyboardModifiers modifiers) {
    auto mode = SelectionMode::Replace;
    if (modifiers.testFlag(Qt::ControlModifier))
        mode = SelectionMode::Add;
    else if (modifiers.testFlag(Qt::ShiftModifier))
        mode = SelectionMode::Toggle;
    // Beside every shape with a modifier nothing is meant.
    if (features.empty() && mode != SelectionMode::Replace) return;
    emit featuresSelected(features, mode);
}

void MapView::endDrag(QPointF position, Qt::KeyboardModifiers modifiers) {
    if (!state_->rubber) return;
    const Viewport viewport{state_->range, rect()};
    // Shift only began the rectangle where the tool does not.
    if (state_->tool == Tool::Pan) modifiers.setFlag(Qt::ShiftModifier, false);
    select(state_->layer()->featuresIn(viewport.toMap(QRectF(state_->pressedAt, position).normalized())), modifiers);
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    if (!state_->pressed || !state_->showsMap()) return QWidget::mouseReleaseEvent(event);
    state_->pressed = false;
    if (state_->dragged) {
        endDrag(event->position(), event->modifiers());
    } else if (event->button() == Qt::LeftButton) {
        const Viewport viewport{state_->range, rect()};
        const int hit =
            state_->layer()->featureAt(viewport.toMap(event->position()), reach * viewport.range.unitsPerPixel);
        select(hit < 0 ? std::vector<int>{} : std::vector<int>{hit}, event->modifiers());
    }
    state_->dragged = state_->rubber = false;
    setTool(state_->tool);  // its cursor
    update();
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) zoomBy(2, event->position());
}

void MapView::wheelEvent(QWheelEvent* event) {
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void MapView::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void MapView::focusOutEvent(QFocusEvent* event) {
    update();
    QWidget::focusOutEvent(event);
}

void MapView::walk(Qt::Key direction) {
    const auto& layer = *state_->layer();
    const Viewport viewport{state_->range, rect()};
    const QPointF from = state_->hovered >= 0 ? positionOf(state_->hovered) : QRectF(rect()).center();
    const QPointF way(direction == Qt::Key_Right  ? 1
                      : direction == Qt::Key_Left ? -1
                                                  : 0,
                      direction == Qt::Key_Down ? 1
                      : direction == Qt::Key_Up ? -1
                                                : 0);
    int best = -1;
    double shortest = std::numeric_limits<double>::infinity();
    for (const auto i : layer.index.find(viewport.visible())) {
        const QPointF step = viewport.position(layer.features[i].labelAt) - from;
        const double along = QPointF::dotProduct(step, way);
        const double length = std::hypot(step.x(), step.y());
        // Within 60° of the direction, the nearest, straight ahead first.
        if (static_cast<int>(i) == state_->hovered || along < 0.5 * length || length == 0) continue;
        const double cost = 2 * length - along;
        if (cost < shortest) {
            shortest = cost;
            best = static_cast<int>(i);
        }
    }
    if (best < 0) return;
    state_->cursor = positionOf(best);
    hover(best);
    setAccessibleDescription(QString::fromStdString(layer.features[static_cast<std::size_t>(best)].label) + ", " +
                             valueWithUnit(layer, layer.features[static_cast<std::size_t>(best)].value));
    update();
}

void MapView::keyPressEvent(QKeyEvent* event) {
    if (!state_->showsMap()) return QWidget::keyPressEvent(event);
    const auto key = static_cast<Qt::Key>(event->key());
    const bool arrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    if (arrow && event->modifiers().testFlag(Qt::ControlModifier)) return walk(key);
    const ViewRange range = state_->range;
    const double step = keyPan * range.unitsPerPixel;
    const auto pan = [&](double x, double y) {
        setViewRange({{range.centre.x + x, range.centre.y + y}, range.unitsPerPixel});
    };
    switch (key) {
        case Qt::Key_Left: return pan(-step, 0);
        case Qt::Key_Right: return pan(step, 0);
        case Qt::Key_Up: return pan(0, step);
        case Qt::Key_Down: return pan(0, -step);
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoomIn();
        case Qt::Key_Minus: return zoomOut();
        case Qt::Key_0: return resetView();
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (state_->hovered >= 0) return select({state_->hovered}, event->modifiers());
            break;
        case Qt::Key_Escape:
            if (state_->rubber || !state_->selected.empty()) {
                const bool cancels = state_->rubber;
                state_->pressed = state_->dragged = state_->rubber = false;
                update();
                if (!cancels) emit featuresSelected({}, SelectionMode::Replace);
                return;
            }
            break;
        default: break;
    }
    QWidget::keyPressEvent(event);
}

}  // namespace kapok::map
