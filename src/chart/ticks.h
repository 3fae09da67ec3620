// Where an axis is marked and in what words.
#pragma once

#include "chart/projection.h"

namespace kapok::chart {

struct Tick {
    double at = 0;
    QString text = {};
    bool operator==(const Tick&) const = default;
};

/// Multiples of 1, 2 or 5 times a power of ten, about `count` of them; both ends included where they are round.
std::vector<double> roundNumbers(const Range& range, int count);

/// Powers of ten, with 2 and 5 times them in a short range.
std::vector<double> logNumbers(const Range& range, int count);

/// Zero and powers of ten on both sides of it.
std::vector<double> symmetricLogNumbers(const Range& range, int count);

/// The marks of an axis `pixels` long, as close as their words allow, labelled by locale and none over another.
/// Categories: all of them, the caller leaves out what has no room.
std::vector<Tick> axisTicks(const Axis& axis, const Range& shown, double pixels, bool vertical);

}  // namespace kapok::chart
