// The words along an axis: how many have room, how much room they take, where they stand.
#pragma once

#include "chart/layout.h"

namespace kapok::chart {

struct AxisWords {
    std::vector<Tick> ticks = {};  ///< those that are marked; an empty text: a line alone
    double extent = 0;             ///< pixels beside the plot
    double room = 0;               ///< the widest that a word may be
    bool slanted = false;
    double slantedFirst = 0;  ///< slanted words nearer to the left edge must be shorter
    int every = 1;            ///< names that are written: one in so many
    std::size_t names = 0;    ///< names there are in view
};

AxisWords uprightWords(const Axis& axis, const Range& shown, double pixels, double wholeWidth);
/// `before`: pixels between the picture's left edge and the plot.
AxisWords lyingWords(const Axis& axis, const Range& shown, double pixels, double wholeHeight, double before);

void placeUpright(const Panel& panel, const AxisWords& words, bool written, PlacedPanel& placed);
void placeLying(const Panel& panel, const AxisWords& words, bool written, PlacedPanel& placed);
void placeSecond(const Panel& panel, const AxisWords& words, PlacedPanel& placed);

}  // namespace kapok::chart
