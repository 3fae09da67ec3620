// What a Vega-Lite document says of its looks and we draw in our own way.
#pragma once

#include "sdk/text.h"

#include <nlohmann/json_fwd.hpp>

#include <vector>

namespace kapok {

/// Removes what is only dressing (fonts, gaps, tick lengths, corner radii of single corners …) and says what it was.
/// What is left has a meaning: reading refuses what it does not know.
std::vector<Text> removeLooks(nlohmann::ordered_json& view);

}  // namespace kapok
