// The inspector of a dashboard: its settings, the tile in hand or the line-up of several, and what can be added.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace kapok::gui {

class DashboardCanvas;

class DashboardInspector : public QWidget {
    Q_OBJECT
public:
    DashboardInspector(Session& session, Id dashboard, DashboardCanvas& canvas, QWidget* parent);

    void refresh();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void buildSettings();
    void buildLineUp();
    void buildAdders();
    void addAdder(const QString& text, const QString& icon, const std::function<Tile()>& made);
    QMenu* itemMenu(QWidget* parent);
    QMenu* controlMenu(QWidget* parent);
    void fillFields(QMenu* menu, const Id& dataset);
    void addVariable();
    void addPicture();
    void addTile(Tile tile);
    void changeSettings(const std::function<void(Dashboard&)>& change);

    Session& session_;
    Id dashboard_;
    DashboardCanvas& canvas_;
    QVBoxLayout* layout_;
    bool changing_ = false;
    bool stale_ = true;  ///< to be built when it is shown
};

}  // namespace kapok::gui
