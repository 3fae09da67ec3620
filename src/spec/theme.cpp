#include "spec/theme.h"

#include "sdk/error.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace kapok {
namespace {

struct Ramp {
    std::string_view name;
    std::array<Rgb, 7> stops;  // evenly spaced
};

// viridis and cividis: seven samples of the published maps (van der Walt and Smith 2015; Nuñez et al. 2018).
constexpr std::array<Ramp, 6> ramps{{
    {"blues", {0xE8F1FB, 0xC6DBF0, 0x9CC4E4, 0x6CA6D6, 0x4285C4, 0x2463A8, 0x134A86}},
    {"viridis", {0x440154, 0x443983, 0x31688E, 0x21918C, 0x35B779, 0x90D743, 0xFDE725}},
    {"cividis", {0x00224E, 0x2F3D6D, 0x575D6D, 0x7C7B78, 0xA59C74, 0xD2C060, 0xFEE838}},
    {"blue-red", {0x1E5AA8, 0x5B8FCB, 0xABC8E4, 0xE5E7EB, 0xF2B8A0, 0xDD6E5A, 0xC62828}},
    {"greens", {0xE9F5EF, 0xC5E6D5, 0x98D3B8, 0x66BC97, 0x36A077, 0x187F5A, 0x0B5F42}},
    {"reds", {0xF7EBEA, 0xEFCFCC, 0xE3A6A1, 0xD4736C, 0xC24540, 0x9C221C, 0x6E1511}},
}};

constexpr auto names = [] {
    std::array<std::string_view, ramps.size()> list;
    for (std::size_t i = 0; i < ramps.size(); ++i) list[i] = ramps[i].name;
    return list;
}();

Rgb mix(Rgb a, Rgb b, double part) {
    Rgb mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        const double low = a >> shift & 255U;
        const double high = b >> shift & 255U;
        mixed |= static_cast<Rgb>(std::lround(low + (high - low) * part)) << shift;
    }
    return mixed;
}

constexpr std::array allThemes{lightTheme, darkTheme, printTheme, twoColorPrintTheme, colorBlindTheme};

}  // namespace

std::span<const Theme> themes() { return allThemes; }

const Theme* themeNamed(std::string_view name) {
    const auto found = std::find_if(allThemes.begin(), allThemes.end(), [&](const Theme& t) { return t.name == name; });
    return found == allThemes.end() ? nullptr : &*found;
}

std::span<const std::string_view> rampNames() { return names; }

Rgb rampColor(std::string_view ramp, double position) {
    const auto found = std::find_if(ramps.begin(), ramps.end(), [&](const Ramp& r) { return r.name == ramp; });
    const auto& stops = found == ramps.end() ? ramps.front().stops : found->stops;
    const double scaled = std::clamp(position, 0.0, 1.0) * static_cast<double>(stops.size() - 1);
    const auto index = std::min(static_cast<std::size_t>(scaled), stops.size() - 2);
    return mix(stops[index], stops[index + 1], scaled - static_cast<double>(index));
}

Rgb rgbOf(const std::string& text) {
    const bool hex = text.size() == 7 && text[0] == '#' &&
                     std::all_of(text.begin() + 1, text.end(), [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (!hex) {
        throw Error(KAPOK_TR("spec", "\"%1\" is not a colour.").arg(text),
                    KAPOK_TR("spec", "Write colours as #RRGGBB, such as #1F6FEB."));
    }
    return static_cast<Rgb>(std::stoul(text.substr(1), nullptr, 16));
}

}  // namespace kapok
