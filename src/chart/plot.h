// A scene in a widget: what it shows of its axes, drawn once and kept; what the mouse shows is drawn over it. What
// takes long is drawn in the background, and so is what would make one turn of the event loop long because many plots
// are drawn in it: the last picture stays until the new one is there.
#pragma once

#include "chart/mark_places.h"
#include "chart/newest_work.h"
#include "chart/plot_picture.h"

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
    const Scene& scene() const { return *scene_; }
    const Theme& theme() const { return theme_; }
    /// Of the widget's present size.
    const Layout& arrangement() const;

    const std::vector<View>& views() const { return views_; }
    /// Of one panel, and of all that share its axes.
    void setView(std::size_t panel, const View& view);
    void resetViews();
    /// What is shown is not yet what it shall be.
    bool isPainting() const;

    Overlay overlay;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void changed();
    void renew();
    bool paintsAtOnce() const;
    PictureOrder order(double ratio);
    void take(PlotPicture made);
    void paintOverlay(QPainter& painter) const;

    std::shared_ptr<const Scene> scene_ = std::make_shared<const Scene>();
    double cost_ = 0;  ///< of painting the scene
    Theme theme_ = lightTheme;
    PaintOptions options_;
    std::vector<View> views_;
    mutable std::shared_ptr<const Layout> layout_;
    QImage picture_;
    QImage memory_;            ///< of the picture before
    std::uint64_t state_ = 1;  ///< counts what is to be shown
    std::uint64_t asked_ = 0;  ///< the state that is drawn in the background
    std::uint64_t shown_ = 0;  ///< the state of the picture
    std::uint64_t turn_ = 0;   ///< of the event loop, the last one that this was painted in
    double spent_ = 0;         ///< in it, milliseconds
    NewestWork<PictureOrder, PlotPicture> work_{makePicture, [this](PlotPicture made) { take(std::move(made)); }};
};

}  // namespace kapok::chart
