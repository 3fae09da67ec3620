// Joins to the nearest row in time or size.
#pragma once

#include "table/join.h"

namespace kapok {

enum class AsOfDirection : std::uint8_t { Before, After, Nearest };

struct AsOfOptions {
    std::vector<std::pair<std::string, std::string>> keys = {};  ///< equal keys, then the ordered one last
    AsOfDirection direction = AsOfDirection::Before;
    std::optional<double> within = {};  ///< the furthest that still matches, the border included; of times in days
    std::optional<std::vector<std::string>> rightColumns = {};
    std::string suffix = "_right";
};

/// Every left row once, in order, with the right row of equal keys whose last key is the nearest at or before (Before),
/// at or after (After) or on either side (Nearest; of two as near the one before). Of right rows with equal keys
/// Before takes the last and After the first. Missing keys match nothing. The ordered keys must both be numbers or both
/// times. Right columns as in join, but the ordered key of the right side is kept when `rightColumns` is not given: it
/// says what was matched. Throws Error. O((left + right) log right).
Joined asOfJoin(const Table& left, const Table& right, const AsOfOptions& options, const Control& control = {});

}  // namespace kapok
