// Fonts of the window: 13 pixels, a clean sans serif, simplified Chinese glyph forms first.
#pragma once

#include <QFont>

namespace kapok::gui {

enum class TextStyle {
    Body,     ///< 13
    Title,    ///< 15, semibold
    Section,  ///< 11, semibold
    Small,    ///< 11
    Figure,   ///< 25, semibold
    Strong,   ///< 13, semibold
    Display,  ///< 22, semibold: the welcome page
};

QFont uiFont(TextStyle style = TextStyle::Body);
QFont codeFont();

}  // namespace kapok::gui
