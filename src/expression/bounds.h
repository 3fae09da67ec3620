// What is known of a condition from the bounds of its columns alone: chunks are skipped by it.
#pragma once

#include "expression/typed.h"

namespace kapok::expression {

/// Of one column over some rows.
struct Bounds {
    double minimum = 1;  ///< of numbers, dates, times; minimum > maximum when unknown
    double maximum = 0;
    bool anyMissing = true;
    bool allMissing = false;
};

enum class Verdict : std::uint8_t {
    Unknown,
    Never,   ///< no row is true
    Always,  ///< every row is true
};

/// `bounds` has one entry per Typed::columns(). Sound, not complete: Unknown is always a right answer.
Verdict judge(const TypedNode& condition, std::span<const Bounds> bounds);

}  // namespace kapok::expression
