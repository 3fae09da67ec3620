// VTK's side of the renderer: a scene as triangles, lines and points in a parallel projection.
#pragma once

#include "map/vtk_renderer.h"

#include <vtkActor.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkNew.h>
#include <vtkRenderer.h>
#include <vtkSmartPointer.h>

#include <map>

namespace kapok::map {

/// Lives as long as one OpenGL context, which must be current in every call.
class VtkRenderer::Pipeline {
public:
    Pipeline();
    ~Pipeline();

    void setScene(const Scene* scene);
    void setTheme(const Theme& theme);

    /// Draws the range into VTK's own framebuffer of `pixels`; `ratio` is device pixels per pixel.
    void render(const ViewRange& range, QSize pixels, double ratio, bool fast);
    /// Number of the framebuffer that holds the picture.
    unsigned framebuffer();

private:
    /// The actors of one level of one layer.
    struct LevelActors {
        vtkSmartPointer<vtkActor> fills;
        vtkSmartPointer<vtkActor> borders;
        vtkSmartPointer<vtkActor> lines;
        vtkSmartPointer<vtkActor> dots;
    };

    LevelActors& actorsOf(std::size_t layer, std::size_t level);
    LevelActors makeActors(std::size_t layer, std::size_t level);
    void addFrames();
    void clear();

    vtkNew<vtkGenericOpenGLRenderWindow> window_;
    vtkNew<vtkRenderer> renderer_;
    const Scene* scene_ = nullptr;
    Theme theme_ = lightTheme;
    geo::Point origin_ = {};  ///< taken off all coordinates: the hardware computes in single precision
    std::map<std::pair<std::size_t, std::size_t>, LevelActors> levels_;
    vtkSmartPointer<vtkActor> frames_;
};

}  // namespace kapok::map
