// The panels of a map in a window: a map view each, moved together, around them titles and the shared legend.
#pragma once

#include "map/legends.h"
#include "map/map_view.h"
#include "map/panels.h"

namespace kapok::map {

class PanelGrid : public QWidget {
    Q_OBJECT

public:
    explicit PanelGrid(QWidget* parent);

    /// A scene with panels. The range seen stays when its bounds and panels do.
    void setScene(std::shared_ptr<const Scene> scene);
    void setTheme(const Theme& theme);
    void setTool(MapView::Tool tool);
    void setLegendVisible(bool visible);
    /// Rows of the active layer's answer.
    void setSelectedRows(const std::vector<std::size_t>& rows);
    /// All panels show the same range.
    void setViewRange(const ViewRange& range);
    void zoomBy(bool nearer);
    void resetView();

    const std::vector<MapView*>& views() const { return views_; }

signals:
    void rowsSelected(const std::vector<std::size_t>& rows, kapok::SelectionMode mode);
    void identifyAsked(kapok::geo::Point at);
    void hovered(int feature);
    void viewRangeChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeViews(std::size_t count);
    void arrange();
    void follow(const MapView& moved);

    std::shared_ptr<const Scene> scene_;
    Theme theme_ = lightTheme;
    MapView::Tool tool_ = MapView::Tool::Pan;
    bool legendVisible_ = true;
    Legends legend_;
    PanelLayout layout_;
    std::vector<MapView*> views_;
};

}  // namespace kapok::map
