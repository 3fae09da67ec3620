#include "spec/house_style.h"

#include "sdk/error.h"

#include <algorithm>
#include <array>

namespace kapok {
namespace {

constexpr std::array<std::string_view, 4> cornerNames{"top-left", "top-right", "bottom-left", "bottom-right"};

std::string_view rampOf(const std::string& name) {
    const auto known = rampNames();
    const auto found = std::find(known.begin(), known.end(), name);
    if (found != known.end()) return *found;
    throw Error(KAPOK_TR("spec", "There is no colour ramp \"%1\".").arg(name));
}

bool isDark(const Theme& theme) { return (theme.panel >> 8 & 255U) < 128; }

}  // namespace

template <>
std::span<const std::string_view> enumNames<LogoCorner>() {
    return cornerNames;
}

Theme styled(Theme theme, const HouseStyle& style) {
    if (style.categories.size() > theme.categories.size()) {
        throw Error(KAPOK_TR("spec", "A style has at most %1 colours.").arg(theme.categories.size()));
    }
    if (!(style.logoHeight >= 8 && style.logoHeight <= 200)) {
        throw Error(KAPOK_TR("spec", "A logo cannot be %1 pixels high.").arg(style.logoHeight),
                    KAPOK_TR("spec", "Choose a height from 8 to 200 pixels."));
    }
    const auto set = [](Rgb& color, const std::string& text) {
        if (!text.empty()) color = rgbOf(text);
    };
    for (std::size_t i = 0; i < style.categories.size(); ++i) set(theme.categories[i], style.categories[i]);
    if (!style.categories.empty()) theme.accent = theme.categories[0];
    set(theme.accent, style.accent);
    if (!style.ramp.empty()) theme.ramp = rampOf(style.ramp);
    if (isDark(theme)) return theme;
    set(theme.text, style.text);
    set(theme.mutedText, style.mutedText);
    set(theme.line, style.line);
    set(theme.panel, style.background);
    return theme;
}

std::string withFooter(const std::string& source, const HouseStyle& style) {
    if (source.empty() || style.footer.empty()) return source + style.footer;
    return source + " · " + style.footer;
}

}  // namespace kapok
