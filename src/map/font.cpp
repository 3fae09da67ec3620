#include "map/font.h"

#include <QGuiApplication>

namespace kapok::map {

QFont drawingFont(double pixels, bool bold) {
    QFont font = QGuiApplication::font();
    QStringList families = font.families();
    families << "Noto Sans CJK SC"
             << "Microsoft YaHei"
             << "PingFang SC";
    families.removeDuplicates();
    font.setFamilies(families);
    // Fractions of a pixel count on pages; QFont has them only in points, 72 to the inch of 96 pixels there.
    font.setPixelSize(std::max(1, qRound(pixels)));
    font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
    return font;
}

}  // namespace kapok::map
