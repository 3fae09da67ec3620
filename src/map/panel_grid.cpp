#include "map/panel_grid.h"

#include "map/division.h"
#include "map/palette.h"

#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace kapok::map {

PanelGrid::PanelGrid(QWidget* parent) : QWidget(parent) { setAttribute(Qt::WA_OpaquePaintEvent); }

void PanelGrid::setScene(std::shared_ptr<const Scene> scene) {
    scene_ = std::move(scene);
    legend_ = legendsOf(*scene_, theme_, QLocale());
    makeViews(scene_->panels.size());
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->setScene(scene_->panels[i]);
        views_[i]->setAccessibleName(panelName(*scene_->division, i));
    }
    arrange();
}

void PanelGrid::makeViews(std::size_t count) {
    while (views_.size() > count) {
        delete views_.back();
        views_.pop_back();
    }
    while (views_.size() < count) {
        auto* view = new MapView(this);
        view->setTheme(theme_);
        view->setTool(tool_);
        view->setLegendVisible(false);
        connect(view, &MapView::viewRangeChanged, this, [this, view] { follow(*view); });
        connect(view, &MapView::rowsSelected, this, &PanelGrid::rowsSelected);
        connect(view, &MapView::identifyAsked, this, &PanelGrid::identifyAsked);
        connect(view, &MapView::hovered, this, &PanelGrid::hovered);
        view->show();
        views_.push_back(view);
    }
    if (!views_.empty()) setFocusProxy(views_.front());
}

/// Moved or zoomed in one, all are.
void PanelGrid::follow(const MapView& moved) {
    for (MapView* view : views_) {
        if (view == &moved) continue;
        const QSignalBlocker quiet(view);
        view->setViewRange(moved.viewRange());
    }
    emit viewRangeChanged();
}

void PanelGrid::setTheme(const Theme& theme) {
    theme_ = theme;
    for (MapView* view : views_) view->setTheme(theme);
    if (scene_) legend_ = legendsOf(*scene_, theme_, QLocale());
    update();
}

void PanelGrid::setTool(MapView::Tool tool) {
    tool_ = tool;
    for (MapView* view : views_) view->setTool(tool);
}

void PanelGrid::setLegendVisible(bool visible) {
    legendVisible_ = visible;
    arrange();
}

void PanelGrid::setSelectedRows(const std::vector<std::size_t>& rows) {
    for (MapView* view : views_) view->setSelectedRows(rows);
}

void PanelGrid::setViewRange(const ViewRange& range) {
    if (!views_.empty()) views_.front()->setViewRange(range);
}

void PanelGrid::zoomBy(bool nearer) {
    if (views_.empty()) return;
    nearer ? views_.front()->zoomIn() : views_.front()->zoomOut();
}

void PanelGrid::resetView() {
    for (MapView* view : views_) {
        const QSignalBlocker quiet(view);
        view->resetView();
    }
    emit viewRangeChanged();
}

void PanelGrid::arrange() {
    if (!scene_ || width() < 2 || height() < 2) return;
    layout_ = layOutPanels(*scene_, rect(), legendVisible_ ? legend_.size(height()) : QSizeF());
    for (std::size_t i = 0; i < views_.size(); ++i) views_[i]->setGeometry(layout_.maps[i].toRect());
    update();
}

void PanelGrid::changeEvent(QEvent* event) {
    const bool language = event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange;
    if (language && scene_) setScene(scene_);
    QWidget::changeEvent(event);
}

void PanelGrid::resizeEvent(QResizeEvent* event) {
    arrange();
    QWidget::resizeEvent(event);
}

void PanelGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.fillRect(rect(), color(theme_.panel));
    if (!scene_) return;
    paintPanelTitles(painter, *scene_, layout_, theme_, QLocale());
    if (!layout_.legend.isEmpty()) legend_.paint(painter, layout_.legend, theme_);
}

}  // namespace kapok::map
