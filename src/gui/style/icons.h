// The program's line icons, painted in a token's colour at the moment they are drawn: a change of theme needs no
// update.
#pragma once

#include <QIcon>

namespace kapok::gui {

enum class IconTone { Text, Muted, Accent, OnAccent, Warning, Worse, Better, Selection };

/// `name` is a file of resources/icons without ".svg". An unknown name gives a null icon.
QIcon icon(const QString& name, IconTone tone = IconTone::Text);

}  // namespace kapok::gui
