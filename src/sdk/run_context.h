// What a running module may ask of the program.
#pragma once

#include "sdk/error.h"

#include <cstddef>
#include <functional>
#include <string>

namespace kapok {

class RunContext {
public:
    virtual ~RunContext() = default;

    /// Done part of the work, 0 to 1. Cheap: may be called from any thread, as often as wished.
    virtual void progress(double done) = 0;
    virtual bool cancelled() const = 0;
    /// Throws Cancelled when the user has cancelled. Poll it at least every 100 ms of work.
    void check() const {
        if (cancelled()) throw Cancelled();
    }

    /// The seed of the run; the same seed and inputs give the same result.
    virtual std::uint64_t seed() const = 0;

    /// Calls body(i) for every i in [0, count) on all cores; returns when all are done. The first exception thrown
    /// by a body stops the rest and is thrown again here. Results must not depend on the order of calls.
    virtual void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) = 0;

    /// A secret of the user's key store by name, never logged; empty when there is none.
    virtual std::string secret(const std::string& name) = 0;
};

}  // namespace kapok
