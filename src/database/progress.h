// How a long read or write tells its progress and hears that it is cancelled.
#pragma once

#include "sdk/error.h"

#include <functional>

namespace kapok::database {

/// Both functions may be empty; they may be called from any thread.
struct Progress {
    std::function<void(double)> report = {};  ///< part done, 0 to 1
    std::function<bool()> cancelled = {};     ///< true: stop as soon as possible

    void done(double part) const {
        if (report) report(part);
    }
    /// Throws Cancelled when the user has cancelled.
    void check() const {
        if (cancelled && cancelled()) throw Cancelled();
    }
};

}  // namespace kapok::database
