// The inspector of a dashboard: adds tiles, and changes the one in hand.
#pragma once

#include "gui/common/session.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace kapok::gui {

class DashboardCanvas;

class DashboardInspector : public QWidget {
    Q_OBJECT
public:
    DashboardInspector(Session& session, Id dashboard, DashboardCanvas& canvas, QWidget* parent);

    void refresh();

private:
    void buildAdders();
    void buildTile(std::size_t index);
    void buildNumber(std::size_t index, const Tile& tile);
    QMenu* controlMenu(QWidget* parent);
    void addVariable();
    void addTile(Tile tile);
    void change(std::size_t index, const Tile& tile, const std::string& mergeKey = {});

    Session& session_;
    Id dashboard_;
    DashboardCanvas& canvas_;
    QVBoxLayout* layout_;
    bool changing_ = false;
};

}  // namespace kapok::gui
