#include "space/gl/graphics.h"

#include <vtkNew.h>
#include <vtkRenderWindow.h>

namespace kapok::space {
namespace {

/// VTK's own hidden window.
class NativeGraphics : public Graphics {
public:
    NativeGraphics() {
        window_ =
            vtkSmartPointer<vtkOpenGLRenderWindow>::Take(vtkOpenGLRenderWindow::SafeDownCast(vtkRenderWindow::New()));
        if (!window_) return;
        window_->SetOffScreenRendering(1);
        window_->SetMultiSamples(0);
    }
    ~NativeGraphics() override {
        if (window_) window_->Finalize();
    }
    bool works() { return window_ && window_->SupportsOpenGL(); }
    vtkOpenGLRenderWindow& window() override { return *window_; }

private:
    vtkSmartPointer<vtkOpenGLRenderWindow> window_;
};

}  // namespace

std::unique_ptr<Graphics> makeGraphics(std::string& reason) {
    auto made = std::make_unique<NativeGraphics>();
    if (made->works()) return made;
    reason = "OpenGL 3.2";
    return nullptr;
}

}  // namespace kapok::space
