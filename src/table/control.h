// How long work is watched and stopped.
#pragma once

#include "sdk/run_context.h"

namespace kapok {

/// Both may be empty. They are called from any thread, once per chunk or so.
struct Control {
    std::function<bool()> cancelled = {};
    std::function<void(double)> progress = {};  ///< done part, 0 to 1

    /// Throws Cancelled.
    void check() const {
        if (cancelled && cancelled()) throw Cancelled();
    }
};

/// Lends a module's context to the kernels.
Control controlOf(RunContext& context);

/// Calls body(i) for every i in [0, count) on all cores. When bodies throw, the exception of the lowest i is thrown,
/// so that errors too do not depend on the number of threads. Polls and reports through `control`.
void parallelFor(std::size_t count, const Control& control, const std::function<void(std::size_t)>& body);

}  // namespace kapok
