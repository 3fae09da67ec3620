#include "map/vtk_pipeline.h"

#include <vtkOpenGLState.h>

#include "map/palette.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>
#include <QOpenGLFramebufferObject>
#include <QOpenGLTextureBlitter>

#include <cmath>

namespace kapok::map {
namespace {

/// Frames slower than this (milliseconds) are replaced by the last picture, moved, while the view moves.
constexpr double slowFrame = 40;

QSurfaceFormat surfaceFormat() {
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
    format.setStencilBufferSize(8);
    format.setSamples(0);
    return format;
}

bool contextWorks() {
    const QString platform = QGuiApplication::platformName();
    if (platform == "offscreen" || platform == "minimal") return false;
    QOffscreenSurface surface;
    surface.setFormat(surfaceFormat());
    surface.create();
    QOpenGLContext context;
    context.setFormat(surfaceFormat());
    if (!surface.isValid() || !context.create() || !context.makeCurrent(&surface)) return false;
    const auto version = context.format().version();
    context.doneCurrent();
    return version >= qMakePair(3, 2);
}

}  // namespace

/// The last whole picture and the range it shows.
class VtkCanvas::StillPicture {
public:
    explicit StillPicture(QSize size) : buffer_(size) { blitter_.create(); }
    ~StillPicture() { blitter_.destroy(); }

    QSize size() const { return buffer_.size(); }
    GLuint handle() const { return buffer_.handle(); }
    void taken(const ViewRange& range) { range_ = range; }

    /// Draws it where its part of the map now is.
    void draw(const ViewRange& now, QSize viewport, double ratio) {
        const double scale = range_.unitsPerPixel / now.unitsPerPixel;
        const QSizeF size(viewport.width() * scale, viewport.height() * scale);
        const QPointF centre(viewport.width() / 2.0 + (range_.centre.x - now.centre.x) / now.unitsPerPixel * ratio,
                             viewport.height() / 2.0 - (range_.centre.y - now.centre.y) / now.unitsPerPixel * ratio);
        QRectF target({0, 0}, size);
        target.moveCenter(centre);
        blitter_.bind();
        blitter_.blit(buffer_.texture(), QOpenGLTextureBlitter::targetTransform(target, QRect({0, 0}, viewport)),
                      QOpenGLTextureBlitter::OriginBottomLeft);
        blitter_.release();
    }

private:
    QOpenGLFramebufferObject buffer_;
    QOpenGLTextureBlitter blitter_;
    ViewRange range_ = {};
};

bool VtkCanvas::available() {
    static const bool works = contextWorks();
    return works;
}

VtkCanvas::VtkCanvas(const CanvasContent& content, std::function<void(QPainter&)> overlay, QWidget* parent)
    : QOpenGLWidget(parent), content_(content), overlay_(std::move(overlay)) {
    setFormat(surfaceFormat());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

VtkCanvas::~VtkCanvas() { release(); }

void VtkCanvas::release() {
    if (!pipeline_ && !still_) return;
    makeCurrent();
    still_.reset();
    pipeline_.reset();
    doneCurrent();
}

void VtkCanvas::sceneChanged() {
    if (pipeline_) pipeline_->setScene(content_.scene.get());
    update();
}

void VtkCanvas::themeChanged() {
    if (pipeline_) pipeline_->setTheme(*content_.theme);
    update();
}

void VtkCanvas::selectionChanged() {
    if (pipeline_) pipeline_->setSelected(content_.selected);
    update();
}

void VtkCanvas::initializeGL() {
    connect(context(), &QOpenGLContext::aboutToBeDestroyed, this, &VtkCanvas::release, Qt::UniqueConnection);
    pipeline_ = std::make_unique<Pipeline>();
    pipeline_->setTheme(*content_.theme);
    pipeline_->setScene(content_.scene.get());
    pipeline_->setSelected(content_.selected);
}

void VtkCanvas::resizeGL(int width, int height) {
    const double ratio = devicePixelRatioF();
    pipeline_->resize(static_cast<int>(std::lround(width * ratio)), static_cast<int>(std::lround(height * ratio)));
    still_.reset();
}

void VtkCanvas::renderScene() {
    auto* gl = context()->extraFunctions();
    const double ratio = devicePixelRatioF();
    const QSize pixels(static_cast<int>(std::lround(width() * ratio)), static_cast<int>(std::lround(height() * ratio)));
    if (content_.moving && still_ && frameTime_ > slowFrame) {
        const QColor background = color(content_.theme->panel);
        gl->glClearColor(float(background.redF()), float(background.greenF()), float(background.blueF()), 1);
        gl->glClear(GL_COLOR_BUFFER_BIT);
        still_->draw(content_.range, pixels, ratio);
        return;
    }
    QElapsedTimer clock;
    clock.start();
    pipeline_->state()->Reset();
    pipeline_->state()->Push();
    pipeline_->render(content_.range, height(), ratio, content_.moving);
    const auto blit = [&](GLuint target) {
        gl->glBindFramebuffer(GL_READ_FRAMEBUFFER, pipeline_->framebuffer());
        gl->glBindFramebuffer(GL_DRAW_FRAMEBUFFER, target);
        gl->glBlitFramebuffer(0, 0, pixels.width(), pixels.height(), 0, 0, pixels.width(), pixels.height(),
                              GL_COLOR_BUFFER_BIT, GL_NEAREST);
    };
    if (!content_.moving) {
        if (!still_ || still_->size() != pixels) still_ = std::make_unique<StillPicture>(pixels);
        blit(still_->handle());
        still_->taken(content_.range);
    }
    blit(defaultFramebufferObject());
    pipeline_->state()->Pop();
    gl->glBindFramebuffer(GL_FRAMEBUFFER, defaultFramebufferObject());
    gl->glFinish();
    frameTime_ = static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void VtkCanvas::paintGL() {
    if (pipeline_) renderScene();
    QPainter painter(this);
    overlay_(painter);
}

}  // namespace kapok::map
