// Who draws the triangles: a library of its own that is loaded when the first picture in space is asked for.
#pragma once

#include "space/camera.h"

#include <string>

namespace kapok::space {

struct Shot {
    std::shared_ptr<const Model> model = {};
    std::shared_ptr<const std::vector<std::uint8_t>> colors = {};  ///< of the solids (colorsOf)
    Eye eye;
    QSize pixels = {};
    double lineWidth = 1;  ///< pixels
    bool fine = true;      ///< with smooth edges; otherwise as sharp as there is time for
};

/// Solids, lines and ground over the theme's panel colour. All calls come from one thread.
class Stage {
public:
    virtual ~Stage() = default;
    virtual QImage draw(const Shot& shot) = 0;
};

/// What the library `kapok_space_gl` is asked for: a stage of its caller's thread; null with a reason when there is no
/// OpenGL 3.2.
using MakeStage = Stage* (*)(std::string& reason);
inline constexpr const char* makeStageName = "kapokSpaceStage";

}  // namespace kapok::space
