#include "space/gl/graphics.h"
#include "space/stage.h"

#include <vtkActor.h>
#include <vtkCamera.h>
#include <vtkCellArray.h>
#include <vtkFloatArray.h>
#include <vtkImageData.h>
#include <vtkOpenGLState.h>
#include <vtkPointData.h>
#include <vtkPoints.h>
#include <vtkPolyData.h>
#include <vtkPolyDataMapper.h>
#include <vtkProperty.h>
#include <vtkRenderer.h>
#include <vtkTexture.h>
#include <vtkUnsignedCharArray.h>

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <list>

namespace kapok::space {
namespace {

constexpr std::size_t mostKept = 3;  ///< models whose triangles stay in the graphics memory
constexpr int oversampling = 2;      ///< pixels of a fine picture, each way
constexpr int mostPixels = 8192;     ///< along a side, of what is drawn at once
constexpr double slowFrame = 30;     ///< milliseconds: while the hand moves, pictures that take longer become coarser
constexpr double quickFrame = 15;    ///< and those that take less finer again
constexpr double coarsest = 0.4;     ///< pixels drawn for one of the window, each way

vtkSmartPointer<vtkPoints> pointsOf(const std::vector<geo::Point3>& vertices) {
    vtkNew<vtkFloatArray> data;
    data->SetNumberOfComponents(3);
    data->SetNumberOfTuples(static_cast<vtkIdType>(vertices.size()));
    float* at = data->GetPointer(0);
    for (const auto& v : vertices) {
        *at++ = static_cast<float>(v.x);
        *at++ = static_cast<float>(v.y);
        *at++ = static_cast<float>(v.z);
    }
    const auto points = vtkSmartPointer<vtkPoints>::New();
    points->SetData(data);
    return points;
}

vtkSmartPointer<vtkPolyData> trianglesOf(const geo::Mesh& mesh) {
    vtkNew<vtkCellArray> cells;
    cells->AllocateExact(static_cast<vtkIdType>(mesh.triangles.size()),
                         static_cast<vtkIdType>(3 * mesh.triangles.size()));
    for (const auto& t : mesh.triangles) {
        const vtkIdType ids[] = {t[0], t[1], t[2]};
        cells->InsertNextCell(3, ids);
    }
    const auto data = vtkSmartPointer<vtkPolyData>::New();
    data->SetPoints(pointsOf(mesh.vertices));
    data->SetPolys(cells);
    return data;
}

void putColors(vtkPolyData& data, const std::vector<std::uint8_t>& colors) {
    vtkNew<vtkUnsignedCharArray> array;
    array->SetNumberOfComponents(4);
    array->SetNumberOfTuples(static_cast<vtkIdType>(colors.size() / 4));
    std::copy(colors.begin(), colors.end(), array->GetPointer(0));
    data.GetPointData()->SetScalars(array);
}

/// Drawn with the colours it has: the light is in them.
vtkSmartPointer<vtkActor> actorOf(vtkPolyData* data) {
    vtkNew<vtkPolyDataMapper> mapper;
    mapper->SetInputData(data);
    mapper->SetScalarModeToUsePointData();
    mapper->SetColorModeToDirectScalars();
    const auto actor = vtkSmartPointer<vtkActor>::New();
    actor->SetMapper(mapper);
    actor->GetProperty()->LightingOff();
    return actor;
}

vtkSmartPointer<vtkTexture> textureOf(const QImage& picture) {
    const QImage rows = picture.convertToFormat(QImage::Format_RGB888).mirrored();
    vtkNew<vtkImageData> image;
    image->SetDimensions(rows.width(), rows.height(), 1);
    image->AllocateScalars(VTK_UNSIGNED_CHAR, 3);
    for (int y = 0; y < rows.height(); ++y)
        std::copy_n(rows.constScanLine(y), 3 * rows.width(),
                    static_cast<unsigned char*>(image->GetScalarPointer(0, y, 0)));
    const auto texture = vtkSmartPointer<vtkTexture>::New();
    texture->SetInputData(image);
    texture->InterpolateOn();
    texture->MipmapOn();
    texture->SetMaximumAnisotropicFiltering(4);
    texture->SetColorModeToDirectScalars();
    return texture;
}

/// A model as VTK draws it.
class Props {
public:
    explicit Props(std::shared_ptr<const Model> model) : model_(std::move(model)) {
        solids_ = trianglesOf(model_->solids);
        addSolids();
        addLines();
        addGround();
        const QColor paper = QColor::fromRgb(model_->theme.panel);
        renderer_->SetBackground(paper.redF(), paper.greenF(), paper.blueF());
        renderer_->SetBackgroundAlpha(1);
    }

    const Model* model() const { return model_.get(); }
    vtkRenderer* renderer() { return renderer_; }

    void setColors(const std::shared_ptr<const std::vector<std::uint8_t>>& colors) {
        if (colors == colors_) return;
        colors_ = colors;
        putColors(*solids_, *colors);
        solids_->Modified();
    }

    /// `lines`: are edges drawn?
    void look(const Eye& eye, double ratio, bool lines) {
        vtkCamera* camera = renderer_->GetActiveCamera();
        const auto from = eye.from();
        const auto at = eye.at();
        camera->SetPosition(from.x, from.y, from.z);
        camera->SetFocalPoint(at.x, at.y, at.z);
        camera->SetViewUp(eye.up().x, eye.up().y, eye.up().z);
        camera->SetViewAngle(viewAngle);
        camera->SetClippingRange(eye.nearest(), eye.farthest());
        if (!lines_) return;
        lines_->SetVisibility(lines);
        lines_->GetProperty()->SetLineWidth(static_cast<float>(ratio));
    }

    /// Pixels of a coarse picture for one of the window, each way.
    double coarseness() const { return coarseness_; }

    void tookFrame(double milliseconds) {
        // Nearly all of the time goes into pixels.
        if (milliseconds > slowFrame) coarseness_ *= std::max(0.5, std::sqrt(slowFrame / milliseconds));
        if (milliseconds < quickFrame) coarseness_ *= 1.2;
        coarseness_ = std::clamp(coarseness_, coarsest, 1.0);
    }

private:
    void addSolids() {
        if (model_->solids.triangles.empty()) return;
        const auto actor = actorOf(solids_);
        actor->GetProperty()->BackfaceCullingOn();
        renderer_->AddActor(actor);
    }

    void addLines() {
        if (model_->lines.empty()) return;
        std::vector<geo::Point3> points;
        std::vector<std::uint8_t> colors;
        vtkNew<vtkCellArray> cells;
        for (const auto& line : model_->lines) {
            cells->InsertNextCell(static_cast<int>(line.points.size()));
            for (const auto& at : line.points) {
                cells->InsertCellPoint(static_cast<vtkIdType>(points.size()));
                points.push_back(at);
                for (const int channel : {line.color.red(), line.color.green(), line.color.blue(), 255})
                    colors.push_back(static_cast<std::uint8_t>(channel));
            }
        }
        vtkNew<vtkPolyData> data;
        data->SetPoints(pointsOf(points));
        data->SetLines(cells);
        putColors(*data, colors);
        lines_ = actorOf(data);
        renderer_->AddActor(lines_);
    }

    void addGround() {
        const Ground& ground = model_->ground;
        if (ground.mesh.triangles.empty()) return;
        const auto data = trianglesOf(ground.mesh);
        vtkNew<vtkFloatArray> places;
        places->SetNumberOfComponents(2);
        for (const auto& at : ground.texture) places->InsertNextTuple2(at.x, at.y);
        data->GetPointData()->SetTCoords(places);
        const auto actor = actorOf(data);
        actor->SetTexture(textureOf(ground.picture));
        renderer_->AddActor(actor);
    }

    std::shared_ptr<const Model> model_;
    std::shared_ptr<const std::vector<std::uint8_t>> colors_;
    vtkSmartPointer<vtkPolyData> solids_;
    vtkSmartPointer<vtkActor> lines_;
    vtkNew<vtkRenderer> renderer_;
    double coarseness_ = 1;
};

class VtkStage : public Stage {
public:
    explicit VtkStage(std::unique_ptr<Graphics> graphics) : graphics_(std::move(graphics)) {}

    ~VtkStage() override {
        if (shown_) graphics_->window().RemoveRenderer(shown_->renderer());
        kept_.clear();
    }

    QImage draw(const Shot& shot) override {
        show(propsOf(shot));
        if (shot.fine) return drawFine(shot);
        QElapsedTimer clock;
        clock.start();
        QImage picture = drawCoarse(shot);
        shown_->tookFrame(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        return picture;
    }

private:
    QImage drawFine(const Shot& shot) {
        const int longer = std::max(shot.pixels.width(), shot.pixels.height());
        const int ratio = longer * oversampling <= mostPixels ? oversampling : 1;
        const QSize size = shot.pixels.boundedTo({mostPixels, mostPixels});
        render(size * ratio, shot, shot.lineWidth * ratio, true);
        const QImage picture = read(size, ratio);
        return size == shot.pixels ? picture : picture.scaled(shot.pixels);
    }

    /// As sharp as there is time for between two movements of the hand.
    QImage drawCoarse(const Shot& shot) {
        const double ratio = shown_->coarseness();
        const QSize size = (shot.pixels * ratio).boundedTo({mostPixels, mostPixels}).expandedTo({1, 1});
        render(size, shot, shot.lineWidth * ratio, ratio == 1);
        const QImage picture = read(size, 1);
        return size == shot.pixels ? picture : picture.scaled(shot.pixels);
    }

    void render(QSize size, const Shot& shot, double lineWidth, bool lines) {
        shown_->look(shot.eye, lineWidth, lines);
        auto& window = graphics_->window();
        window.SetSize(size.width(), size.height());
        window.GetState()->Reset();
        window.Render();
    }

    Props& propsOf(const Shot& shot) {
        for (auto it = kept_.begin(); it != kept_.end(); ++it) {
            if (it->model() != shot.model.get()) continue;
            kept_.splice(kept_.begin(), kept_, it);
            kept_.front().setColors(shot.colors);
            return kept_.front();
        }
        kept_.emplace_front(shot.model);
        kept_.front().setColors(shot.colors);
        if (kept_.size() > mostKept) {
            if (shown_ == &kept_.back()) show(kept_.front());
            kept_.back().renderer()->ReleaseGraphicsResources(&graphics_->window());
            kept_.pop_back();
        }
        return kept_.front();
    }

    void show(Props& props) {
        if (shown_ == &props) return;
        if (shown_) graphics_->window().RemoveRenderer(shown_->renderer());
        shown_ = &props;
        graphics_->window().AddRenderer(props.renderer());
    }

    /// Each pixel is the mean of `ratio` times `ratio` drawn ones. Done by hand: Qt's threads for large pictures are
    /// gone when the program ends, and this thread may still be drawing then.
    QImage read(QSize size, int ratio) {
        const int width = size.width() * ratio;
        vtkNew<vtkUnsignedCharArray> drawn;
        graphics_->window().GetRGBACharPixelData(0, 0, width - 1, size.height() * ratio - 1, 0, drawn);
        QImage picture(size, QImage::Format_RGB32);
        for (int y = 0; y < size.height(); ++y) {
            auto* out =
                reinterpret_cast<QRgb*>(picture.scanLine(size.height() - 1 - y));  // OpenGL's first is the lowest
            const unsigned char* row = drawn->GetPointer(static_cast<vtkIdType>(4) * width * y * ratio);
            for (int x = 0; x < size.width(); ++x) out[x] = meanOf(row + 4 * x * ratio, 4 * width, ratio);
        }
        return picture;
    }

    static QRgb meanOf(const unsigned char* at, int rowBytes, int ratio) {
        if (ratio == 1) return qRgb(at[0], at[1], at[2]);
        int sum[3] = {};
        for (int y = 0; y < ratio; ++y) {
            for (int x = 0; x < ratio; ++x) {
                for (int c = 0; c < 3; ++c) sum[c] += at[y * rowBytes + 4 * x + c];
            }
        }
        const int count = ratio * ratio;
        return qRgb((sum[0] + count / 2) / count, (sum[1] + count / 2) / count, (sum[2] + count / 2) / count);
    }

    std::unique_ptr<Graphics> graphics_;
    std::list<Props> kept_;
    Props* shown_ = nullptr;
};

}  // namespace
}  // namespace kapok::space

#ifdef _WIN32
#define KAPOK_SPACE_EXPORT extern "C" __declspec(dllexport)
#else
#define KAPOK_SPACE_EXPORT extern "C" __attribute__((visibility("default")))
#endif

KAPOK_SPACE_EXPORT kapok::space::Stage* kapokSpaceStage(std::string& reason) {
    auto graphics = kapok::space::makeGraphics(reason);
    return graphics ? new kapok::space::VtkStage(std::move(graphics)) : nullptr;
}
