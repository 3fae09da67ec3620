// The tools over a map: what a drag does, and how near it is seen.
#pragma once

#include "map/map_view.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace kapok::space {
class SpaceView;
}

namespace kapok::gui {

class MapTools : public QWidget {
    Q_OBJECT
public:
    /// `view` must outlive it.
    explicit MapTools(map::MapView* view, QWidget* parent = nullptr);

    /// While it is set (null: a flat map), the buttons zoom it, and drags turn it: there is no choice of tools.
    void setSpace(space::SpaceView* space);
    /// At the right end of the bar.
    void add(QWidget* widget);
    void retranslate();

private:
    void addMode(const char* icon, map::MapView::Tool tool);
    void addButton(const char* icon, std::function<void()> run);

    map::MapView* view_;
    space::SpaceView* space_ = nullptr;
    QHBoxLayout* row_;
    QList<QToolButton*> buttons_;
};

}  // namespace kapok::gui
