#include "map/vtk_renderer.h"

#include "map/vtk_pipeline.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLExtraFunctions>

namespace kapok::map {
namespace {

QSurfaceFormat surfaceFormat() {
    QSurfaceFormat format;
    format.setRenderableType(QSurfaceFormat::OpenGL);
    format.setVersion(3, 2);
    format.setProfile(QSurfaceFormat::CoreProfile);
    format.setDepthBufferSize(24);
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

struct VtkRenderer::Context {
    QOffscreenSurface surface;
    QOpenGLContext context;

    Context() {
        surface.setFormat(surfaceFormat());
        surface.create();
        context.setFormat(surfaceFormat());
        context.create();
    }

    /// Makes the context current for a scope, then the one that was.
    class Current {
    public:
        explicit Current(Context& own)
            : own_(own), before_(QOpenGLContext::currentContext()), surface_(before_ ? before_->surface() : nullptr) {
            own_.context.makeCurrent(&own_.surface);
        }
        ~Current() {
            own_.context.doneCurrent();
            if (before_) before_->makeCurrent(surface_);
        }
        Current(const Current&) = delete;
        Current& operator=(const Current&) = delete;

    private:
        Context& own_;
        QOpenGLContext* before_;
        QSurface* surface_;
    };
};

bool VtkRenderer::available() {
    static const bool works = contextWorks();
    return works;
}

VtkRenderer::VtkRenderer() : context_(std::make_unique<Context>()) {
    const Context::Current current(*context_);
    pipeline_ = std::make_unique<Pipeline>();
}

VtkRenderer::~VtkRenderer() {
    const Context::Current current(*context_);
    pipeline_.reset();
}

void VtkRenderer::setScene(const Scene* scene) {
    const Context::Current current(*context_);
    pipeline_->setScene(scene);
}

void VtkRenderer::setTheme(const Theme& theme) {
    const Context::Current current(*context_);
    pipeline_->setTheme(theme);
}

QImage VtkRenderer::render(const ViewRange& range, QSize size, double ratio, bool fast) {
    const Context::Current current(*context_);
    const QSize pixels = (QSizeF(size) * ratio).toSize();
    pipeline_->render(range, pixels, ratio, fast);
    QImage picture(pixels, QImage::Format_RGB32);
    auto* gl = context_->context.extraFunctions();
    gl->glBindFramebuffer(GL_READ_FRAMEBUFFER, pipeline_->framebuffer());
    gl->glPixelStorei(GL_PACK_ALIGNMENT, 4);
    gl->glReadPixels(0, 0, pixels.width(), pixels.height(), GL_BGRA, GL_UNSIGNED_BYTE, picture.bits());
    picture = std::move(picture).mirrored();  // OpenGL's first row is the lowest
    picture.setDevicePixelRatio(ratio);
    return picture;
}

}  // namespace kapok::map
