// How well a text fits an encoding other than Unicode's: the probability of its bytes under simple models of the
// languages that are written in it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::io {

struct EncodingScore {
    std::string_view encoding;
    double cost = 0;          ///< negative natural logarithm of the probability
    std::size_t beyond = 0;   ///< characters beyond ASCII
    std::size_t invalid = 0;  ///< places that are no character
};

/// One score an encoding, the best of its languages. O(bytes).
std::vector<EncodingScore> scoreEncodings(std::string_view bytes);

}  // namespace kapok::io
