// The channels of an encoding under the names that the answer's columns have.
#pragma once

#include "spec/chart_spec.h"

namespace kapok {

struct NamedChannel {
    std::string name;
    const Channel* channel;
};

/// The channels that are there and have a field or a count, in the order of the table of members: "x", "facetRow",
/// "detail1" … Pointers into `encoding`.
std::vector<NamedChannel> channelsOf(const Encoding& encoding);

/// The one of that name; null when it is not there.
const Channel* channelNamed(const Encoding& encoding, const std::string& name);

/// The channel that says how large a mark is: y, else theta, size, text, color, if it is counted; null: none is.
const Channel* measureOf(const Encoding& encoding);

}  // namespace kapok
