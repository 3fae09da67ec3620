#include "gui/style/appearance.h"

#include "gui/style/fonts.h"
#include "gui/style/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QSettings>
#include <QStyleFactory>

// Resources of a static library are linked in only when they are asked for; the macro must stand outside a namespace.
static void loadIconResources() { Q_INIT_RESOURCE(icons); }

namespace kapok::gui {
namespace {

const Theme* theme = &lightTheme;

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, color(t.window));
    p.setColor(QPalette::Base, color(t.panel));
    p.setColor(QPalette::AlternateBase, color(t.window));
    p.setColor(QPalette::Button, color(t.panel));
    p.setColor(QPalette::ToolTipBase, color(t.panel));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        p.setColor(role, color(t.text));
        p.setColor(QPalette::Disabled, role, color(t.mutedText, 0.6));
    }
    p.setColor(QPalette::PlaceholderText, color(t.mutedText));
    p.setColor(QPalette::Highlight, color(t.accent));
    p.setColor(QPalette::HighlightedText, color(t.panel));
    p.setColor(QPalette::Link, color(t.accent));
    p.setColor(QPalette::LinkVisited, color(t.accent));
    p.setColor(QPalette::Light, color(t.panel));
    p.setColor(QPalette::Midlight, color(t.window));
    p.setColor(QPalette::Mid, color(t.line));
    p.setColor(QPalette::Dark, color(t.line));
    p.setColor(QPalette::Shadow, color(t.line));
    return p;
}

}  // namespace

const Theme& currentTheme() { return *theme; }

Appearance::Appearance(QApplication& application) : application_(application) {
    loadIconResources();
    systemWasDark_ = application.palette().color(QPalette::Window).lightness() < 128;
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(uiFont());
    // The desktop's choice may change while another program is in front.
    connect(&application, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && mode_ == ThemeMode::System) apply();
    });
    apply();
}

void Appearance::setMode(ThemeMode mode) {
    mode_ = mode;
    apply();
}

bool Appearance::isDark() const { return mode_ == ThemeMode::Dark || (mode_ == ThemeMode::System && systemIsDark()); }

bool Appearance::systemIsDark() const {
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return systemWasDark_;
#endif
}

void Appearance::apply() {
    const Theme* wanted = isDark() ? &darkTheme : &lightTheme;
    if (wanted == applied_) return;
    applied_ = theme = wanted;
    application_.setPalette(paletteOf(*theme));
    application_.setStyleSheet(styleSheet());
    emit changed();
}

QString Appearance::recoloured(const QString& icon, Rgb rgb, const QString& suffix) const {
    const QString path = images_.filePath(QStringLiteral("%1-%2-%3.svg").arg(icon, suffix, color(rgb).name().mid(1)));
    if (QFile::exists(path)) return path;
    QFile source(QStringLiteral(":/icons/%1.svg").arg(icon));
    QFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly)) return {};
    QByteArray svg = source.readAll();
    target.write(svg.replace("#000000", color(rgb).name().toLatin1()));
    return path;
}

QString Appearance::styleSheet() const {
    const Theme& t = *theme;
    return fillStyleSheet(t, {{"down", recoloured(QStringLiteral("chevron-down"), t.mutedText, QStringLiteral("m"))},
                              {"up", recoloured(QStringLiteral("chevron-up"), t.mutedText, QStringLiteral("m"))},
                              {"right", recoloured(QStringLiteral("chevron-right"), t.mutedText, QStringLiteral("m"))},
                              {"left", recoloured(QStringLiteral("chevron-left"), t.mutedText, QStringLiteral("m"))},
                              {"check", recoloured(QStringLiteral("check"), t.panel, QStringLiteral("p"))},
                              {"tick", recoloured(QStringLiteral("check"), t.accent, QStringLiteral("a"))},
                              {"close", recoloured(QStringLiteral("close-small"), t.mutedText, QStringLiteral("m"))},
                              {"closeHover", recoloured(QStringLiteral("close-small"), t.text, QStringLiteral("t"))}});
}

}  // namespace kapok::gui
