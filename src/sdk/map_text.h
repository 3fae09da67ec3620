// Map specs of results as JSON text, without a JSON library.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace kapok {

/// A layer that shows one table of the same result: the shapes of its geometry column.
struct MapLayerText {
    std::string dataset;                                           ///< id of the table
    std::string key = {};                                          ///< column that names the rows; empty: their numbers
    std::string value = {};                                        ///< numeric column that colours them, or
    std::string category = {};                                     ///< column of texts with a colour each
    std::vector<std::pair<std::string, std::string>> colors = {};  ///< of categories: "High-High", "#d7191c"
    std::string method = {};  ///< of classes: "natural-breaks", "standard-deviation"; empty: quantiles
    std::string ramp = {};    ///< empty: "blues"
    double opacity = 1;
};

/// The map of these layers, the lowest first. The title is data (names of columns), not translated.
std::string mapText(const std::string& title, const std::vector<MapLayerText>& layers);

}  // namespace kapok
