// The look of the window: light, dark or as the desktop; palette, style sheet and fonts made from the design tokens.
#pragma once

#include "spec/theme.h"

#include <QColor>
#include <QObject>
#include <QTemporaryDir>

class QApplication;

namespace kapok::gui {

enum class ThemeMode { System, Light, Dark };

/// The tokens in force. Widgets that paint themselves read them at paint time.
const Theme& currentTheme();

inline QColor color(Rgb value) { return QColor::fromRgb(value | 0xFF000000U); }
inline QColor color(Rgb value, double alpha) {
    QColor made = color(value);
    made.setAlphaF(static_cast<float>(alpha));
    return made;
}

/// One for the application, made before the first widget.
class Appearance : public QObject {
    Q_OBJECT
public:
    explicit Appearance(QApplication& application);

    ThemeMode mode() const { return mode_; }
    void setMode(ThemeMode mode);
    bool isDark() const;

signals:
    /// Palette and style sheet are already the new ones.
    void changed();

private:
    bool systemIsDark() const;
    void apply();
    /// Style sheets name images by path only: recoloured copies of a few icons live in a folder of their own.
    QString recoloured(const QString& icon, Rgb rgb, const QString& suffix) const;
    QString styleSheet() const;

    QApplication& application_;
    QTemporaryDir images_;
    ThemeMode mode_ = ThemeMode::System;
    bool systemWasDark_ = false;
    const Theme* applied_ = nullptr;
};

}  // namespace kapok::gui
