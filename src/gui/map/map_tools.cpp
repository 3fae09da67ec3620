#include "gui/map/map_tools.h"

#include "gui/common/widgets.h"
#include "space/space_view.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace kapok::gui {

using Tool = map::MapView::Tool;

MapTools::MapTools(map::MapView* view, QWidget* parent) : QWidget(parent), view_(view), row_(new QHBoxLayout(this)) {
    row_->setContentsMargins(10, 4, 10, 4);
    row_->setSpacing(2);
    addMode("move", Tool::Pan);
    addMode("select", Tool::Select);
    addMode("circle", Tool::Circle);
    addMode("lasso", Tool::Lasso);
    addMode("polygon", Tool::Corners);
    addMode("info", Tool::Identify);
    addMode("measure", Tool::Measure);
    addMode("swipe", Tool::Swipe);
    buttons_.first()->setChecked(true);
    addButton("plus", [this] { space_ ? space_->zoomIn() : view_->zoomIn(); });
    addButton("minus", [this] { space_ ? space_->zoomOut() : view_->zoomOut(); });
    addButton("full-screen", [this] { space_ ? space_->resetView() : view_->resetView(); });
    row_->addStretch();
    retranslate();
}

void MapTools::addButton(const char* icon, std::function<void()> run) {
    buttons_.append(iconButton(QString::fromLatin1(icon), {}, std::move(run)));
    row_->addWidget(buttons_.last());
}

void MapTools::addMode(const char* icon, Tool tool) {
    addButton(icon, [this, tool] { view_->setTool(tool); });
    buttons_.last()->setCheckable(true);
    buttons_.last()->setAutoExclusive(true);
}

void MapTools::setSpace(space::SpaceView* space) {
    space_ = space;
    for (auto* button : buttons_) button->setVisible(!space || !button->isCheckable());
}

void MapTools::add(QWidget* widget) { row_->addWidget(widget); }

void MapTools::retranslate() {
    const QStringList names{
        tr("Move the map by dragging"),
        tr("Select by dragging a rectangle"),
        tr("Select by dragging a circle from its middle"),
        tr("Select by drawing around"),
        tr("Select by the corners of a polygon; a double click closes it"),
        tr("Show what lies at a place, in all layers"),
        tr("Measure distances by clicking"),
        tr("Swipe between layers by dragging the edge; a double click on it turns it. Without sides chosen in the "
           "inspector it takes the topmost layer away"),
        tr("Zoom in"),
        tr("Zoom out"),
        tr("Show everything")};
    for (int i = 0; i < buttons_.size(); ++i) {
        buttons_[i]->setToolTip(names[i]);
        buttons_[i]->setAccessibleName(names[i]);
    }
}

}  // namespace kapok::gui
