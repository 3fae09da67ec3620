// Maps as files, with text in PDFs that comes back as it went in.
#pragma once

#include "map/scene.h"

#include <QSize>
#include <QString>

#include <memory>
#include <vector>

namespace kapok::gui {

/// Throws Error. `selected`: features of the active layer.
void exportMapFile(const QString& path, std::shared_ptr<const map::Scene> scene, QSize size,
                   const std::vector<int>& selected);

}  // namespace kapok::gui
