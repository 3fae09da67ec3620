#include "table/control.h"

#include <tbb/parallel_for.h>

#include <atomic>
#include <exception>
#include <limits>
#include <mutex>

namespace kapok {

Control controlOf(RunContext& context) {
    return {[&context] { return context.cancelled(); }, [&context](double done) { context.progress(done); }};
}

void parallelFor(std::size_t count, const Control& control, const std::function<void(std::size_t)>& body) {
    constexpr std::size_t noneFailed = std::numeric_limits<std::size_t>::max();
    std::atomic<std::size_t> failed = noneFailed;
    std::atomic<std::size_t> done = 0;
    std::exception_ptr failure;
    std::mutex failureMutex;
    tbb::parallel_for(std::size_t{0}, count, [&](std::size_t i) {
        if (i > failed.load(std::memory_order_relaxed)) return;
        try {
            control.check();
            body(i);
            const std::size_t finished = ++done;
            if (control.progress) control.progress(static_cast<double>(finished) / static_cast<double>(count));
        } catch (...) {
            const std::lock_guard lock(failureMutex);
            if (i < failed) {
                failed = i;
                failure = std::current_exception();
            }
        }
    });
    if (failure) std::rethrow_exception(failure);
}

}  // namespace kapok
