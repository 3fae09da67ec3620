#include "map/vtk_pipeline.h"

#include "map/palette.h"
#include "map/shape_painter.h"

#include <vtkCamera.h>
#include <vtkCellArray.h>
#include <vtkOpenGLFramebufferObject.h>
#include <vtkOpenGLState.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkUnsignedCharArray.h>

namespace kapok::map {
namespace {

// Heights of what is drawn over what; layers are a whole step apart.
constexpr double borderHeight = 0.1;
constexpr double lineHeight = 0.2;
constexpr double dotHeight = 0.3;
constexpr double cameraHeight = 100;

constexpr double exactness = 0.3;  ///< pixels that outlines may be off
constexpr double fastExactness = 1.0;
constexpr float borderStrength = 0.6F;  ///< lines are a whole pixel wide: paler ones look as thin as they should
constexpr float dotSize = 7.0F;

QColor mixed(const QColor& a, const QColor& b, float part) {
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

/// Collects vertices and cells with a colour each.
class MeshBuilder {
public:
    MeshBuilder(geo::Point origin, double height) : origin_(origin), height_(height) {
        colors_->SetNumberOfComponents(4);
    }

    vtkIdType add(geo::Point point, const QColor& c) {
        const unsigned char rgba[] = {static_cast<unsigned char>(c.red()), static_cast<unsigned char>(c.green()),
                                      static_cast<unsigned char>(c.blue()), static_cast<unsigned char>(c.alpha())};
        colors_->InsertNextTypedTuple(rgba);
        return points_->InsertNextPoint(point.x - origin_.x, point.y - origin_.y, height_);
    }

    void addTriangles(const geo::Geometry& shape, const std::vector<geo::Triangle>& triangles, const QColor& c) {
        const vtkIdType first = points_->GetNumberOfPoints();
        for (const auto vertex : shape.vertices) add(vertex, c);
        for (const auto& triangle : triangles) {
            const vtkIdType ids[] = {first + triangle[0], first + triangle[1], first + triangle[2]};
            polygons_->InsertNextCell(3, ids);
        }
    }

    void addPath(std::span<const geo::Point> path, const QColor& c) {
        lines_->InsertNextCell(static_cast<int>(path.size()));
        for (const auto point : path) lines_->InsertCellPoint(add(point, c));
    }

    void addDot(geo::Point point, const QColor& c) {
        const vtkIdType id = add(point, c);
        dots_->InsertNextCell(1, &id);
    }

    bool empty() const { return points_->GetNumberOfPoints() == 0; }

    vtkSmartPointer<vtkActor> actor() {
        vtkNew<vtkPolyData> data;
        data->SetPoints(points_);
        data->SetPolys(polygons_);
        data->SetLines(lines_);
        data->SetVerts(dots_);
        data->GetPointData()->SetScalars(colors_);
        vtkNew<vtkPolyDataMapper> mapper;
        mapper->SetInputData(data);
        mapper->SetScalarModeToUsePointData();
        mapper->SetColorModeToDirectScalars();
        const auto made = vtkSmartPointer<vtkActor>::New();
        made->SetMapper(mapper);
        made->GetProperty()->LightingOff();
        return made;
    }

private:
    geo::Point origin_;
    double height_;
    vtkNew<vtkPoints> points_;
    vtkNew<vtkCellArray> polygons_;
    vtkNew<vtkCellArray> lines_;
    vtkNew<vtkCellArray> dots_;
    vtkNew<vtkUnsignedCharArray> colors_;
};

void setShown(const vtkSmartPointer<vtkActor>& actor, bool visible) {
    if (actor) actor->SetVisibility(visible);
}

void setLineWidth(const vtkSmartPointer<vtkActor>& actor, double width) {
    if (actor) actor->GetProperty()->SetLineWidth(static_cast<float>(width));
}

}  // namespace

VtkRenderer::Pipeline::Pipeline() {
    window_->SetOwnContext(false);
    window_->SetReadyForRendering(true);
    window_->SetIsCurrent(true);
    window_->SetMapped(true);
    window_->SetSupportsOpenGL(1);
    window_->SetIsDirect(1);
    window_->SetMultiSamples(0);
    window_->OpenGLInitContext();
    window_->AddRenderer(renderer_);
    renderer_->SetBackgroundAlpha(1);
    renderer_->GetActiveCamera()->ParallelProjectionOn();
}

VtkRenderer::Pipeline::~Pipeline() { window_->Finalize(); }

unsigned VtkRenderer::Pipeline::framebuffer() { return window_->GetDisplayFramebuffer()->GetFBOIndex(); }

void VtkRenderer::Pipeline::clear() {
    renderer_->RemoveAllViewProps();
    levels_.clear();
    frames_ = nullptr;
}

void VtkRenderer::Pipeline::setScene(const Scene* scene) {
    clear();
    scene_ = scene;
    if (scene_) origin_ = scene_->bounds.centre();
}

void VtkRenderer::Pipeline::setTheme(const Theme& theme) {
    theme_ = theme;
    clear();
    const QColor background = color(theme_.panel);
    renderer_->SetBackground(background.redF(), background.greenF(), background.blueF());
}

VtkRenderer::Pipeline::LevelActors& VtkRenderer::Pipeline::actorsOf(std::size_t layer, std::size_t level) {
    const auto known = levels_.find({layer, level});
    if (known != levels_.end()) return known->second;
    return levels_.emplace(std::pair(layer, level), makeActors(layer, level)).first->second;
}

VtkRenderer::Pipeline::LevelActors VtkRenderer::Pipeline::makeActors(std::size_t layerIndex, std::size_t levelIndex) {
    const SceneLayer& layer = scene_->layers[layerIndex];
    const Level& level = layer.levels[levelIndex];
    const auto base = static_cast<double>(layerIndex);
    MeshBuilder fills(origin_, base);
    MeshBuilder borders(origin_, base + borderHeight);
    MeshBuilder lines(origin_, base + lineHeight);
    MeshBuilder dots(origin_, base + dotHeight);
    const QColor border = borderColor(layer, theme_);
    for (std::size_t i = 0; i < level.shapes.size(); ++i) {
        const auto& shape = level.shapes[i];
        const QColor fill = classColor(layer, layer.features[i].classIndex, theme_);
        if (i < level.triangles.size() && !level.triangles[i].empty())
            fills.addTriangles(shape, level.triangles[i], fill);
        for (const auto& part : shape.parts) {
            if (part.isRing())
                borders.addPath(shape.points(part), mixed(fill, border, borderStrength));
            else if (part.kind == geo::PartKind::Line)
                lines.addPath(shape.points(part), fill);
            else
                dots.addDot(shape.points(part)[0], fill);
        }
    }
    LevelActors actors;
    const auto make = [&](MeshBuilder& builder, vtkSmartPointer<vtkActor>& actor) {
        if (builder.empty()) return;
        actor = builder.actor();
        renderer_->AddActor(actor);
    };
    make(fills, actors.fills);
    make(borders, actors.borders);
    make(lines, actors.lines);
    make(dots, actors.dots);
    if (actors.dots) actors.dots->GetProperty()->RenderPointsAsSpheresOn();
    return actors;
}

void VtkRenderer::Pipeline::addFrames() {
    if (!scene_ || frames_ || scene_->insets.empty()) return;
    MeshBuilder frames(origin_, borderHeight);
    for (const auto& f : scene_->insets) {
        const std::vector<geo::Point> ring{
            {f.left, f.bottom}, {f.right, f.bottom}, {f.right, f.top}, {f.left, f.top}, {f.left, f.bottom}};
        frames.addPath(ring, color(theme_.line));
    }
    frames_ = frames.actor();
    renderer_->AddActor(frames_);
}

void VtkRenderer::Pipeline::render(const ViewRange& range, QSize pixels, double ratio, bool fast) {
    for (auto& [key, actors] : levels_) {
        for (const auto& actor : {actors.fills, actors.borders, actors.lines, actors.dots}) setShown(actor, false);
    }
    const double tolerance = (fast ? fastExactness : exactness) * range.unitsPerPixel;
    for (std::size_t i = 0; scene_ && i < scene_->layers.size(); ++i) {
        const SceneLayer& layer = scene_->layers[i];
        const auto level = static_cast<std::size_t>(&layer.level(tolerance) - layer.levels.data());
        const LevelActors& actors = actorsOf(i, level);
        for (const auto& actor : {actors.fills, actors.borders, actors.lines, actors.dots}) setShown(actor, true);
        setLineWidth(actors.borders, std::max(1.0, borderWidth(layer, range.unitsPerPixel) * ratio));
        setLineWidth(actors.lines, 1.6 * ratio);
        if (actors.dots) actors.dots->GetProperty()->SetPointSize(static_cast<float>(dotSize * ratio));
    }
    addFrames();
    vtkCamera* camera = renderer_->GetActiveCamera();
    const double x = range.centre.x - origin_.x;
    const double y = range.centre.y - origin_.y;
    camera->SetFocalPoint(x, y, 0);
    camera->SetPosition(x, y, cameraHeight);
    camera->SetViewUp(0, 1, 0);
    camera->SetParallelScale(pixels.height() / ratio / 2 * range.unitsPerPixel);
    camera->SetClippingRange(1, 2 * cameraHeight);
    renderer_->SetUseFXAA(!fast);
    window_->SetSize(pixels.width(), pixels.height());
    window_->GetState()->Reset();
    window_->Render();
}

}  // namespace kapok::map
