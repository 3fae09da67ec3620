// The application's style sheet: a template whose places are design tokens.
#pragma once

#include "spec/theme.h"

#include <QMap>
#include <QString>

namespace kapok::gui {

/// `images` maps a place such as "down" to the path of a recoloured icon.
QString fillStyleSheet(const Theme& theme, const QMap<QString, QString>& images);

}  // namespace kapok::gui
