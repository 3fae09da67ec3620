#include "gui/map/ramp_icon.h"

#include "gui/style/appearance.h"
#include "map/palette.h"

#include <QPainter>

namespace kapok::gui {

QIcon rampIcon(std::string_view ramp) {
    constexpr int parts = 5;
    constexpr int ratio = 2;
    QPixmap pixmap(120 * ratio, 14 * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    map::SceneLayer layer;
    layer.ramp = ramp;
    for (int i = 0; i < parts; ++i) {
        painter.fillRect(QRectF(i * 24.0, 0, 24, 14), map::rampAt(layer, i / (parts - 1.0), currentTheme()));
    }
    return QIcon(pixmap);
}

}  // namespace kapok::gui
