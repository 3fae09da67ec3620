// A house's own look: fonts, colours and a line below, kept as a file and used by charts, maps, reports and dashboards.
#pragma once

#include "spec/enum_names.h"
#include "spec/theme.h"

#include <cstdint>
#include <string>
#include <vector>

namespace kapok {

/// Where the logo stands on pictures and pages.
enum class LogoCorner : std::uint8_t { TopLeft, TopRight, BottomLeft, BottomRight };

template <>
std::span<const std::string_view> enumNames<LogoCorner>();

/// What is empty stays as the theme has it. Colours are "#RRGGBB".
struct HouseStyle {
    std::string name = {};
    std::string font = {};                     ///< family; Chinese falls back to a Chinese one as ever
    std::vector<std::string> categories = {};  ///< up to eight; the first is also the accent unless that is given
    std::string ramp = {};                     ///< of rampNames()
    std::string accent = {};
    std::string text = {};
    std::string mutedText = {};
    std::string line = {};
    std::string background = {};
    std::string footer = {};  ///< below charts and maps, after their source
    std::string logo = {};    ///< a PNG, JPEG or SVG file in Base64 (RFC 4648)
    LogoCorner corner = LogoCorner::TopRight;
    double logoHeight = 28;  ///< pixels of 1/96 inch, 8 to 200
    bool operator==(const HouseStyle&) const = default;
};

std::string toJson(const HouseStyle& style, int indent = -1);
/// Throws Error for what is no colour or ramp, or a logo's height out of its range, too. Empty text: no style.
HouseStyle houseStyleFromJson(std::string_view json);

/// The theme in the house's colours. A dark one keeps its own but for categories, accent and ramp.
Theme styled(Theme theme, const HouseStyle& style);

/// "source · footer".
std::string withFooter(const std::string& source, const HouseStyle& style);

}  // namespace kapok
