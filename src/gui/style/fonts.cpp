#include "gui/style/fonts.h"

#include <QStringList>

namespace kapok::gui {

QFont uiFont(TextStyle style) {
    // Names that are not installed are passed over. Without a Chinese family by name Qt may fall back on Japanese
    // forms.
    static const QStringList families{QStringLiteral("Segoe UI"),        QStringLiteral("SF Pro Text"),
                                      QStringLiteral("Inter"),           QStringLiteral("Noto Sans CJK SC"),
                                      QStringLiteral("Microsoft YaHei"), QStringLiteral("PingFang SC"),
                                      QStringLiteral("Noto Sans"),       QStringLiteral("sans-serif")};
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(13);
    font.setHintingPreference(QFont::PreferNoHinting);
    switch (style) {
        case TextStyle::Body: break;
        case TextStyle::Strong: font.setWeight(QFont::DemiBold); break;
        case TextStyle::Small: font.setPixelSize(11); break;
        case TextStyle::Section:
            font.setPixelSize(11);
            font.setWeight(QFont::DemiBold);
            break;
        case TextStyle::Title:
            font.setPixelSize(15);
            font.setWeight(QFont::DemiBold);
            break;
        case TextStyle::Figure:
            font.setPixelSize(25);
            font.setWeight(QFont::DemiBold);
            break;
        case TextStyle::Display:
            font.setPixelSize(22);
            font.setWeight(QFont::DemiBold);
            break;
    }
    return font;
}

QFont codeFont() {
    QFont font;
    font.setFamilies({QStringLiteral("Cascadia Mono"), QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono"),
                      QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("monospace")});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(12);
    return font;
}

}  // namespace kapok::gui
