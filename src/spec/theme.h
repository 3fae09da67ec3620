// The design tokens: the one table of colours and sizes. Charts, maps, reports and the window take theirs from here.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace kapok {

/// 0xRRGGBB.
using Rgb = std::uint32_t;

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
    Rgb missing;  ///< shapes and marks without a value
};

inline constexpr Theme lightTheme{"light",  0xF6F7F9, 0xFFFFFF, 0xE1E5EA, 0x1C2430, 0x667085, 0x1F6FEB,
                                  0xE7F0FE, 0xF59E0B, 0xFFFAEB, 0x0E9F6E, 0xD92D20, 0xB54708, 0xE9EBEF};
inline constexpr Theme darkTheme{"dark",   0x14181E, 0x1C2129, 0x2E3641, 0xE6EAF0, 0x98A2B3, 0x5B9BFF,
                                 0x1E3354, 0xF59E0B, 0x2E2917, 0x34C38F, 0xF97066, 0xF79009, 0x303844};

/// Colour-blind safe, at most eight; what comes after is "others" in the last one.
inline constexpr std::array<Rgb, 8> categoricalColors{0x1F6FEB, 0xF28E2B, 0x0E9F8E, 0xB07AA1,
                                                      0xD64550, 0x8C7A5B, 0x59A1D6, 0x7A8794};

/// Names of the colour ramps, in the order in which they are offered.
std::span<const std::string_view> rampNames();

/// The colour of a ramp at position 0 … 1; an unknown name is "blues".
Rgb rampColor(std::string_view ramp, double position);

}  // namespace kapok
