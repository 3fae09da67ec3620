// The design tokens: the one table of colours and sizes. Charts, maps, reports and the window take theirs from here.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace kapok {

/// 0xRRGGBB.
using Rgb = std::uint32_t;

/// Colour-blind safe, at most eight; what comes after is "others" in the last one.
inline constexpr std::array<Rgb, 8> categoricalColors{0x1F6FEB, 0xF28E2B, 0x0E9F8E, 0xB07AA1,
                                                      0xD64550, 0x8C7A5B, 0x59A1D6, 0x7A8794};

struct Theme {
    std::string_view name;
    Rgb window;
    Rgb panel;  ///< panels and tiles
    Rgb line;
    Rgb text;
    Rgb mutedText;
    Rgb accent;
    Rgb accentSoft;  ///< hover, active row
    Rgb selection;   ///< the same in every view
    Rgb selectedRow;
    Rgb better;
    Rgb worse;
    Rgb warning;
    Rgb missing;                                        ///< shapes and marks without a value
    std::array<Rgb, 8> categories = categoricalColors;  ///< of charts; the first is drawn as the accent
    std::string_view ramp = {};                         ///< of charts, instead of the one asked for
    bool hatched = false;                               ///< surfaces are told apart by hatching too
};

inline constexpr Theme lightTheme{"light",  0xF6F7F9, 0xFFFFFF, 0xE1E5EA, 0x1C2430, 0x667085, 0x1F6FEB,
                                  0xE7F0FE, 0xF59E0B, 0xFFFAEB, 0x0E9F6E, 0xD92D20, 0xB54708, 0xE9EBEF};
inline constexpr Theme darkTheme{"dark",   0x14181E, 0x1C2129, 0x2E3641, 0xE6EAF0, 0x98A2B3, 0x5B9BFF,
                                 0x1E3354, 0xF59E0B, 0x2E2917, 0x34C38F, 0xF97066, 0xF79009, 0x303844};
/// White paper: darker lines and texts.
inline constexpr Theme printTheme{"print",  0xFFFFFF, 0xFFFFFF, 0xC9CED6, 0x000000, 0x454C59, 0x1559C7,
                                  0xE7F0FE, 0xD97706, 0xFFFAEB, 0x08784F, 0xB42318, 0x93370D, 0xDDE0E6};
/// Black and one spot colour (official red): shades and hatching tell apart.
inline constexpr Theme twoColorPrintTheme{
    "two-color-print",
    0xFFFFFF,
    0xFFFFFF,
    0xC4C4C4,
    0x000000,
    0x4A4A4A,
    0xB3261E,
    0xF4E3E2,
    0x000000,
    0xF2F2F2,
    0x4A4A4A,
    0xB3261E,
    0x7A7A7A,
    0xE0E0E0,
    {0xB3261E, 0x3A3A3A, 0xE39A95, 0x8C8C8C, 0x7F1A15, 0xBDBDBD, 0xF0C9C6, 0x666666},
    "reds",
    true};
/// After Okabe and Ito (2008), the yellow ones darkened so that they stand out from white.
inline constexpr Theme colorBlindTheme{
    "color-blind-safe", 0xF6F7F9, 0xFFFFFF,
    0xE1E5EA,           0x1C2430, 0x667085,
    0x0072B2,           0xE3F1F9, 0xE69F00,
    0xFFF7E6,           0x00795A, 0xB34700,
    0x8A5A00,           0xE9EBEF, {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xA77400, 0x3D3D3D, 0x8A8F98},
    "cividis",          false};

/// All themes, in the order in which they are offered.
std::span<const Theme> themes();

/// The theme of that name; null when there is none.
const Theme* themeNamed(std::string_view name);

/// Names of the colour ramps, in the order in which they are offered.
std::span<const std::string_view> rampNames();

/// The colour of a ramp at position 0 … 1; an unknown name is "blues".
Rgb rampColor(std::string_view ramp, double position);

/// Of "#RRGGBB"; anything else is an Error.
Rgb rgbOf(const std::string& text);

}  // namespace kapok
