// An OpenGL context that needs no window, and VTK's render window on it.
#pragma once

#include <vtkOpenGLRenderWindow.h>
#include <vtkSmartPointer.h>

#include <memory>
#include <string>

namespace kapok::space {

/// Current in the thread that makes it, for as long as it lives.
class Graphics {
public:
    virtual ~Graphics() = default;
    virtual vtkOpenGLRenderWindow& window() = 0;
};

/// Null with a reason where OpenGL 3.2 is not to be had.
std::unique_ptr<Graphics> makeGraphics(std::string& reason);

}  // namespace kapok::space
