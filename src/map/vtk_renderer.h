// Pictures of a scene by VTK, without a window. The part of MapView that needs OpenGL.
#pragma once

#include "map/scene.h"
#include "map/view_range.h"
#include "spec/theme.h"

#include <QImage>

#include <memory>

namespace kapok::map {

/// Owns an OpenGL context with an offscreen surface. The picture is read back, so that what lies over it (names,
/// selection, tooltips) is painted by QPainter with smooth edges, moving the pointer draws nothing anew, and a window
/// with a map in it is not composed by OpenGL, which is slow on desktops without a GPU. GUI thread only.
class VtkRenderer {
public:
    /// False where OpenGL 3.2 is not to be had: the offscreen platform, a display without it.
    static bool available();

    VtkRenderer();
    ~VtkRenderer();

    /// The scene must outlive its use here; null for none.
    void setScene(const Scene* scene);
    void setTheme(const Theme& theme);

    /// Shapes, borders and frames over the theme's panel colour. `ratio` is device pixels per pixel; `fast`: coarser
    /// and with rough edges.
    QImage render(const ViewRange& range, QSize size, double ratio, bool fast);

private:
    struct Context;
    class Pipeline;
    friend class Pipeline;

    std::unique_ptr<Context> context_;
    std::unique_ptr<Pipeline> pipeline_;
};

}  // namespace kapok::map
