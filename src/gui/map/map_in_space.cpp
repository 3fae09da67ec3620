#include "gui/map/map_in_space.h"

#include "space/space_view.h"

#include <QEvent>

namespace kapok::gui {

MapInSpace::MapInSpace(MapPresenter& presenter, map::MapView* flat, QObject* parent)
    : QObject(parent), presenter_(presenter), flat_(flat) {
    flat_->installEventFilter(this);
    connect(&presenter_, &MapPresenter::shown, this, &MapInSpace::follow);
    connect(&presenter_, &MapPresenter::notShown, this, &MapInSpace::hide);
    connect(&presenter_, &MapPresenter::selectedChanged, this, &MapInSpace::showSelected);
    connect(&presenter_, &MapPresenter::themeChanged, this, [this] {
        if (view_) view_->setTheme(presenter_.theme());
    });
}

bool MapInSpace::isShown() const { return view_ && !view_->isHidden(); }

space::SpaceView& MapInSpace::make() {
    if (view_) return *view_;
    view_ = new space::SpaceView(flat_);
    view_->setTheme(presenter_.theme());
    view_->setGeometry(flat_->rect());
    connect(view_, &space::SpaceView::featuresSelected, this, [this](const auto& features, SelectionMode mode) {
        presenter_.pick(features, mode);
        emit picked();
    });
    connect(view_, &space::SpaceView::cameraChanged, this, &MapInSpace::cameraChanged);
    return *view_;
}

void MapInSpace::follow() {
    const MapSpace& space = presenter_.spec().space;
    if (space.form == MapForm::Flat) return hide();
    auto& view = make();
    view.setScene(presenter_.scene(), space);
    showSelected();
    if (isShown()) return;
    view.show();
    view.lower();  // below the panels that lie on the map
    flat_->setFocusProxy(&view);
    emit shownChanged();
}

void MapInSpace::showSelected() {
    const auto scene = presenter_.scene();
    if (view_ && scene) view_->setSelected(scene->activeLayer().featuresOfRows(flat_->selectedRows()));
}

void MapInSpace::hide() {
    if (!isShown()) return;
    view_->hide();
    flat_->setFocusProxy(nullptr);
    emit shownChanged();
}

bool MapInSpace::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && view_) view_->setGeometry(flat_->rect());
    return QObject::eventFilter(watched, event);
}

}  // namespace kapok::gui
