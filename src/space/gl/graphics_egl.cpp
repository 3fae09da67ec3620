#include "space/gl/graphics.h"

#include <EGL/egl.h>
#include <EGL/eglext.h>
#include <vtkGenericOpenGLRenderWindow.h>
#include <vtkObjectFactory.h>
#include <vtkOpenGLState.h>

namespace kapok::space {
namespace {

/// VTK's loader asks for a GLX display once it has found OpenGL's functions, and takes its absence for a failure.
class HeadlessWindow : public vtkGenericOpenGLRenderWindow {
public:
    static HeadlessWindow* New();
    vtkTypeMacro(HeadlessWindow, vtkGenericOpenGLRenderWindow)

        void OpenGLInitContext() override {
        if (Initialized) return;
        const int warnings = vtkObject::GetGlobalWarningDisplay();
        vtkObject::GlobalWarningDisplayOff();
        vtkGenericOpenGLRenderWindow::OpenGLInitContext();
        vtkObject::SetGlobalWarningDisplay(warnings);
        if (Initialized) return;
        Initialized = true;
        GlewInitValid = true;
        GetState()->Initialize(this);
    }
};
vtkStandardNewMacro(HeadlessWindow);

class EglGraphics : public Graphics {
public:
    ~EglGraphics() override {
        if (window_) window_->Finalize();
        window_ = nullptr;
        if (context_ == EGL_NO_CONTEXT) return;
        eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        eglDestroyContext(display_, context_);
    }

    bool begin(std::string& reason) {
        const auto displayOf =
            reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(eglGetProcAddress("eglGetPlatformDisplayEXT"));
        if (displayOf) display_ = displayOf(EGL_PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, nullptr);
        if (display_ == EGL_NO_DISPLAY) display_ = eglGetDisplay(EGL_DEFAULT_DISPLAY);
        if (display_ == EGL_NO_DISPLAY || !eglInitialize(display_, nullptr, nullptr)) {
            reason = "EGL";
            return false;
        }
        eglBindAPI(EGL_OPENGL_API);
        constexpr EGLint version[] = {
            EGL_CONTEXT_MAJOR_VERSION,           3,       EGL_CONTEXT_MINOR_VERSION, 2, EGL_CONTEXT_OPENGL_PROFILE_MASK,
            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE};
        context_ = eglCreateContext(display_, EGL_NO_CONFIG_KHR, EGL_NO_CONTEXT, version);
        if (context_ == EGL_NO_CONTEXT || !eglMakeCurrent(display_, EGL_NO_SURFACE, EGL_NO_SURFACE, context_)) {
            reason = "OpenGL 3.2";
            return false;
        }
        window_ = vtkSmartPointer<HeadlessWindow>::New();
        window_->SetOwnContext(false);
        window_->SetReadyForRendering(true);
        window_->SetIsCurrent(true);
        window_->SetMapped(true);
        window_->SetSupportsOpenGL(1);
        window_->SetIsDirect(1);
        window_->SetMultiSamples(0);
        window_->OpenGLInitContext();
        return true;
    }

    vtkOpenGLRenderWindow& window() override { return *window_; }

private:
    EGLDisplay display_ = EGL_NO_DISPLAY;
    EGLContext context_ = EGL_NO_CONTEXT;
    vtkSmartPointer<HeadlessWindow> window_;
};

}  // namespace

std::unique_ptr<Graphics> makeGraphics(std::string& reason) {
    auto made = std::make_unique<EglGraphics>();
    if (!made->begin(reason)) return nullptr;
    return made;
}

}  // namespace kapok::space
