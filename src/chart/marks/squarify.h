// Rectangles in proportion to numbers, as square as can be.
#pragma once

#include <vector>

namespace kapok::chart {

struct Box {
    double x = 0;
    double y = 0;
    double width = 1;
    double height = 1;
};

/// Squarified treemap (Bruls, Huizing and van Wijk 2000). `sizes` falling and positive; the boxes fill `area`.
/// `aspect`: how much longer a unit across is than one upright, where the picture is not square. O(sizes).
std::vector<Box> squarify(const std::vector<double>& sizes, const Box& area, double aspect = 1.6);

}  // namespace kapok::chart
