// The scene drawn by VTK in a QOpenGLWidget. The part of MapView that needs OpenGL.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QOpenGLWidget>
#include <QPainter>

#include <functional>
#include <memory>

namespace kapok::map {

/// What the canvas shows; owned by the view.
struct CanvasContent {
    std::shared_ptr<const Scene> scene = {};
    std::vector<int> selected = {};
    const Theme* theme = &lightTheme;
    ViewRange range = {};
    bool moving = false;  ///< speed before beauty: a coarser level or the last picture, moved
};

/// Paints `content` and calls `overlay` on top. Survives the loss of its OpenGL context (moved to another window).
class VtkCanvas : public QOpenGLWidget {
    Q_OBJECT

public:
    /// False where OpenGL 3.2 is not to be had: the offscreen platform, a display without it.
    static bool available();

    VtkCanvas(const CanvasContent& content, std::function<void(QPainter&)> overlay, QWidget* parent);
    ~VtkCanvas() override;

    /// Tell what changed; the picture follows with the next frame.
    void sceneChanged();
    void themeChanged();
    void selectionChanged();

    /// Time that the last whole picture took, in milliseconds, without the overlay.
    double frameTime() const { return frameTime_; }

protected:
    void initializeGL() override;
    void resizeGL(int width, int height) override;
    void paintGL() override;

private:
    class Pipeline;
    class StillPicture;

    void release();
    void renderScene();

    const CanvasContent& content_;
    std::function<void(QPainter&)> overlay_;
    std::unique_ptr<Pipeline> pipeline_;
    std::unique_ptr<StillPicture> still_;
    double frameTime_ = 0;
};

}  // namespace kapok::map
