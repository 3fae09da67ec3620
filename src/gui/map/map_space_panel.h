// The part of a map's inspector that says how the map stands in space.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QMenu;
class QSpinBox;

namespace kapok::gui {

class MapPresenter;

/// Every change is applied at once and can be undone.
class MapSpacePanel : public QWidget {
    Q_OBJECT
public:
    MapSpacePanel(Session& session, Id map, MapPresenter& presenter, QWidget* parent = nullptr);

    void show(const MapSpace& space);

private:
    QWidget* views();
    void change(const std::function<void(MapSpace&)>& change, const std::string& mergeKey = {});
    void chooseForm();
    MapCamera globeCamera() const;
    QMenu* filmMenu();

    Session& session_;
    Id map_;
    MapPresenter& presenter_;
    QComboBox* form_;
    QWidget* details_;
    QWidget* views_ = nullptr;
    QSpinBox* height_;
    QCheckBox* lighting_;
};

}  // namespace kapok::gui
