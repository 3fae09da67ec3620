#include "space/space_view_state.h"

#include "host/translate.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>

namespace kapok::space {
namespace {

constexpr double keyZoom = 1.3;
constexpr int settleTime = 220;  ///< milliseconds without movement after which the hand rests

/// The same map but for where it is seen from?
bool sameBut(MapSpace a, const MapSpace& b) {
    a.camera = b.camera;
    return a == b;
}

}  // namespace

SpaceView::SpaceView(QWidget* parent) : QWidget(parent), state_(std::make_unique<State>()) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map in space"));
    connect(&state_->building, &QFutureWatcher<Built>::finished, this, [this] {
        const Built built = state_->building.result();
        if (built.model) takeModel(built.model);
        if (built.error)
            showMessage(host::shownString(built.error->message()), host::shownString(built.error->remedy()), true);
    });
    connect(&state_->maker, &PictureMaker::made, this, [this](const Picture& made) {
        state_->picture = made;
        if (!state_->legendPlaced && made.fine && !state_->legend.empty()) {
            state_->legendArea =
                quietCorner(made.image, state_->theme.panel, QRectF(rect()), state_->legend.size(0.8 * height()));
            state_->legendPlaced = true;
        }
        update();
        if (made.fine) emit shown();
    });
    connect(&state_->maker, &PictureMaker::failed, this, [this](const Error& error) {
        showMessage(host::shownString(error.message()), host::shownString(error.remedy()), true);
    });
    state_->settle.setSingleShot(true);
    state_->settle.setInterval(settleTime);
    connect(&state_->settle, &QTimer::timeout, this, &SpaceView::rest);
}

SpaceView::~SpaceView() = default;

void SpaceView::setScene(std::shared_ptr<const map::Scene> scene, const MapSpace& space) {
    const bool same =
        scene && scene == state_->scene && sameBut(space, state_->space) && state_->message.text.isEmpty();
    if (same) return setCamera(space.camera);
    state_->scene = std::move(scene);
    state_->space = space;
    state_->message = {};
    rebuild();
}

void SpaceView::rebuild() {
    if (!state_->scene) {
        state_->model = nullptr;
        return update();
    }
    auto promise = std::make_shared<QPromise<Built>>();
    state_->building.setFuture(promise->future());
    QThreadPool::globalInstance()->start(
        [promise, scene = state_->scene, space = state_->space, theme = state_->theme] {
            promise->start();
            Built built;
            try {
                built.model = std::make_shared<const Model>(buildModel(scene, space, theme, QLocale()));
            } catch (const Error& error) {
                built.error = error;
            }
            promise->addResult(std::move(built));
            promise->finish();
        });
}

void SpaceView::takeModel(std::shared_ptr<const Model> model) {
    state_->model = std::move(model);
    const auto count = static_cast<int>(state_->model->layer().features.size());
    std::erase_if(state_->selected, [count](int feature) { return feature < 0 || feature >= count; });
    state_->colors = std::make_shared<const std::vector<std::uint8_t>>(colorsOf(*state_->model, state_->selected));
    state_->legend = legendsOf(*state_->model, QLocale());
    state_->legendArea = {};
    state_->legendPlaced = false;
    state_->hovered = -1;
    state_->pose = poseOf(*state_->model, state_->space.camera, aspect());
    draw();
}

void SpaceView::draw() {
    if (!state_->showsMap() || width() < 8 || height() < 8) return update();
    state_->maker.request({state_->model, state_->colors, state_->pose, size(), devicePixelRatioF(), !state_->moving});
}

void SpaceView::setSelected(const std::vector<int>& features) {
    std::vector<int> chosen = features;
    if (state_->model) {
        const auto count = static_cast<int>(state_->model->layer().features.size());
        std::erase_if(chosen, [count](int feature) { return feature < 0 || feature >= count; });
    }
    if (chosen == state_->selected) return;
    state_->selected = std::move(chosen);
    if (!state_->model) return;
    state_->colors = std::make_shared<const std::vector<std::uint8_t>>(colorsOf(*state_->model, state_->selected));
    draw();
}

const std::vector<int>& SpaceView::selected() const { return state_->selected; }

void SpaceView::setTheme(const Theme& theme) {
    state_->theme = theme;
    rebuild();
}

void SpaceView::showMessage(const QString& text, const QString& remedy, bool error) {
    state_->message = {text, remedy, error};
    setAccessibleDescription(text + QLatin1Char(' ') + remedy);
    update();
}

QString SpaceView::message() const { return state_->message.text; }
std::shared_ptr<const Model> SpaceView::model() const { return state_->model; }
double SpaceView::frameTime() const { return state_->picture.milliseconds; }
double SpaceView::aspect() const { return static_cast<double>(width()) / std::max(1, height()); }

QPointF SpaceView::positionOf(int feature) const {
    geo::Point3 middle;
    for (const auto& part : state_->model->parts) {
        if (part.feature == feature) middle = part.bounds.centre();
    }
    return Eye(*state_->model, state_->pose, rect()).position(middle).value_or(QPointF());
}

// --- the camera ---------------------------------------------------------------------------------------------------

MapCamera SpaceView::camera() const { return state_->space.camera; }

void SpaceView::setCamera(const MapCamera& camera) {
    if (camera == state_->space.camera) return;
    state_->space.camera = camera;
    if (!state_->model) return;
    state_->pose = poseOf(*state_->model, camera, aspect());
    state_->moving = false;
    draw();
    thinArcs();
}

void SpaceView::moveTo(const Pose& pose) {
    if (!state_->showsMap() || pose == state_->pose) return;
    state_->pose = pose;
    state_->moving = true;
    hover(-1);
    state_->settle.start();
    draw();
}

/// The hand rests: a fine picture, and the camera is told.
void SpaceView::rest() {
    if (state_->pressed && state_->dragged) return state_->settle.start();
    if (!state_->showsMap()) return;
    state_->moving = false;
    draw();
    const MapCamera camera = cameraOf(*state_->model, state_->pose, aspect());
    if (camera == state_->space.camera) return;
    state_->space.camera = camera;
    thinArcs();
    emit cameraChanged(camera);
}

/// Widths on a globe are made for a zoom; they are made anew when it has changed much.
void SpaceView::thinArcs() {
    constexpr double much = 1.25;
    const double change = state_->space.camera.zoom / state_->model->nearness;
    if (state_->model->isGlobe() && (change > much || change < 1 / much)) rebuild();
}

void SpaceView::zoomIn() {
    if (state_->showsMap()) moveTo(zoomed(*state_->model, state_->pose, rect(), keyZoom, QRectF(rect()).center()));
}

void SpaceView::zoomOut() {
    if (state_->showsMap()) moveTo(zoomed(*state_->model, state_->pose, rect(), 1 / keyZoom, QRectF(rect()).center()));
}

/// All of it, from the side that it is seen from.
void SpaceView::resetView() {
    if (!state_->showsMap()) return;
    MapCamera camera;
    camera.azimuth = state_->pose.azimuth;
    camera.elevation = state_->pose.elevation;
    if (state_->model->isGlobe()) {
        camera = state_->space.camera;
        camera.zoom = 1;
    }
    moveTo(poseOf(*state_->model, camera, aspect()));
}

}  // namespace kapok::space
