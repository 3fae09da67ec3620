// A colour ramp as a small picture for combo boxes.
#pragma once

#include <QIcon>

#include <string>

namespace kapok::gui {

QIcon rampIcon(std::string_view ramp, bool reversed = false);

}  // namespace kapok::gui
