// Map specs of results as JSON text, without a JSON library.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace kapok {

/// A map that shows one table of the same result: its geometry column, one layer.
struct MapText {
    std::string dataset;                                           ///< id of the table
    std::string title;                                             ///< data (names of columns), not translated
    std::string key = {};                                          ///< column that names the rows; empty: their numbers
    std::string value = {};                                        ///< numeric column that colours them, or
    std::string category = {};                                     ///< column of texts with a colour each
    std::vector<std::pair<std::string, std::string>> colors = {};  ///< of categories, in order: "High-High", "#d7191c"
    std::string method = {};          ///< of classes: "natural-breaks", "manual"; empty: quantiles
    std::vector<double> breaks = {};  ///< Manual: upper limits of all classes but the last
    std::string ramp = {};            ///< empty: "blues"
    /// Further members of the layer as JSON, such as `"mark":"dots"`.
    std::string further = {};

    std::string json() const;
};

}  // namespace kapok
