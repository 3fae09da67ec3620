#include "gui/map/ramp_icon.h"

#include "gui/style/appearance.h"

#include <QPainter>

namespace kapok::gui {

QIcon rampIcon(std::string_view ramp, bool reversed) {
    constexpr int parts = 5;
    constexpr int ratio = 2;
    QPixmap pixmap(120 * ratio, 14 * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    for (int i = 0; i < parts; ++i) {
        const double place = static_cast<double>(reversed ? parts - 1 - i : i) / (parts - 1);
        painter.fillRect(QRectF(i * 24.0, 0, 24, 14), color(rampColor(ramp, place)));
    }
    return QIcon(pixmap);
}

}  // namespace kapok::gui
