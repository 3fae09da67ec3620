// A colour ramp as a small picture for combo boxes, running as maps in the theme draw it.
#pragma once

#include <QIcon>

#include <string>

namespace kapok::gui {

QIcon rampIcon(std::string_view ramp);

}  // namespace kapok::gui
