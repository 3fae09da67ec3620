// Lays the map in space over the flat one where the spec says so.
#pragma once

#include "gui/map/map_presenter.h"

namespace kapok::space {
class SpaceView;
}

namespace kapok::gui {

/// Follows a presenter: scene, colours and what is selected; features picked in space go to it.
class MapInSpace : public QObject {
    Q_OBJECT
public:
    /// Both must outlive it.
    MapInSpace(MapPresenter& presenter, map::MapView* flat, QObject* parent);

    /// Null until a map in space is first asked for.
    space::SpaceView* view() const { return view_; }
    bool isShown() const;

signals:
    void shownChanged();
    void cameraChanged(const kapok::MapCamera& camera);  ///< by hand, which now rests
    void picked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void showSelected();
    void hide();
    space::SpaceView& make();

    MapPresenter& presenter_;
    map::MapView* flat_;
    space::SpaceView* view_ = nullptr;  ///< a child of the flat map
};

}  // namespace kapok::gui
