// A scene in a widget: what it shows of its axes, drawn once and kept; what the mouse shows is drawn over it.
#pragma once

#include "chart/layout.h"
#include "chart/mark_places.h"
#include "spec/theme.h"

#include <QPixmap>
#include <QWidget>

namespace kapok::chart {

/// The brush's rectangle or lasso, the crosshair, the ring around the mark under the cursor, the focus frame, and a
/// note in the corner.
struct Overlay {
    QRectF brush = {};
    QPolygonF lasso = {};
    bool zooming = false;
    std::optional<double> crosshair = {};     ///< seconds, on every axis of times
    std::optional<std::size_t> pointed = {};  ///< the panel under the cursor: its values stand in the tool tip
    std::optional<MarkPlace> ring = {};
    bool focused = false;
    QString note = {};  ///< what is shown is not the last word
};

class Plot : public QWidget {
    Q_OBJECT

public:
    explicit Plot(QWidget* parent = nullptr);

    /// `keepRange`: the axes show what they showed.
    void setScene(Scene scene, const Theme& theme, const PaintOptions& options, bool keepRange = false);
    const Scene& scene() const { return scene_; }
    const Theme& theme() const { return theme_; }
    /// Of the widget's present size.
    const Layout& arrangement() const;

    const std::vector<View>& views() const { return views_; }
    /// Of one panel, and of all that share its axes.
    void setView(std::size_t panel, const View& view);
    void resetViews();

    Overlay overlay;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void changed();
    void paintOverlay(QPainter& painter) const;

    Scene scene_;
    Theme theme_ = lightTheme;
    PaintOptions options_;
    std::vector<View> views_;
    mutable std::optional<Layout> layout_;
    QPixmap picture_;
    bool stale_ = true;  ///< the picture is of another view
};

}  // namespace kapok::chart
