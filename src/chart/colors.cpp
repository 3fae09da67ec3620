#include "chart/colors.h"

#include <cmath>

namespace kapok::chart {
namespace {

double luminance(const QColor& color) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

Rgb tokenRgb(Token token, const Theme& theme) {
    switch (token) {
        case Token::Text: return theme.text;
        case Token::Muted: return theme.mutedText;
        case Token::Line: return theme.line;
        case Token::Panel: return theme.panel;
        case Token::Accent: return theme.accent;
        case Token::Better: return theme.better;
        case Token::Worse: return theme.worse;
        case Token::Warning: return theme.warning;
        case Token::Selection: return theme.selection;
        case Token::Missing: return theme.missing;
    }
    return theme.text;
}

}  // namespace

QColor toColor(Rgb rgb) { return QColor::fromRgb(0xFF000000U | rgb); }

QColor markColor(int index, const Theme& theme) {
    return toColor(index == 0 ? theme.accent : theme.categories[static_cast<std::size_t>(index) % 8]);
}

QColor paler(const QColor& color, const Theme& theme) {
    const QColor panel = toColor(theme.panel);
    const auto mix = [](int a, int b) { return static_cast<int>(std::lround(a * 0.3 + b * 0.7)); };
    QColor mixed(mix(color.red(), panel.red()), mix(color.green(), panel.green()), mix(color.blue(), panel.blue()));
    mixed.setAlpha(color.alpha());
    return mixed;
}

QColor contrasting(const QColor& color) {
    const double light = luminance(color);
    return 1.05 / (light + 0.05) >= (light + 0.05) / 0.05 ? QColor(Qt::white) : QColor(0x1C2430);
}

Palette::Palette(const Theme& theme, std::string ramp) : theme_(theme), ramp_(std::move(ramp)) {
    if (!theme.ramp.empty()) ramp_ = theme.ramp;
    constexpr double least = 1.7;  // contrast
    constexpr double dark = 0.2;
    const double ground = luminance(toColor(theme.panel));
    if (ground > dark) return;
    const auto faint = [&](double shade) {
        return luminance(toColor(kapok::rampColor(ramp_, shade))) + 0.05 < least * (ground + 0.05);
    };
    constexpr double step = 1.0 / 64;
    while (from_ < 0.5 && faint(from_)) from_ += step;
    while (to_ > 0.5 && faint(to_)) to_ -= step;
}

QColor Palette::rampColor(double shade) const {
    return toColor(kapok::rampColor(ramp_, from_ + shade * (to_ - from_)));
}

QColor Palette::color(const Ink& ink) const {
    QColor color;
    switch (ink.kind) {
        case Ink::Kind::Category: color = markColor(ink.index, theme_); break;
        case Ink::Kind::Ramp: color = rampColor(ink.shade); break;
        case Ink::Kind::Token: color = toColor(tokenRgb(ink.token, theme_)); break;
        case Ink::Kind::Fixed: color = toColor(static_cast<Rgb>(ink.index)); break;
    }
    if (ink.alpha < 0) return isHatched(ink) ? toColor(theme_.text) : contrasting(color);
    color.setAlphaF(static_cast<float>(ink.alpha));
    return color;
}

bool Palette::isHatched(const Ink& ink) const {
    return theme_.hatched && ink.kind == Ink::Kind::Category && ink.index % 4 != 0;
}

QBrush Palette::surface(const Ink& ink, const QColor& color) const {
    if (!isHatched(ink)) return color;
    constexpr Qt::BrushStyle styles[] = {Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::DiagCrossPattern};
    return {color, styles[ink.index % 4]};
}

}  // namespace kapok::chart
