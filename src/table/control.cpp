#include "table/control.h"

#if defined(__SANITIZE_THREAD__)
#include <thread>
#include <vector>
#else
#include <tbb/parallel_for.h>
#endif

#include <algorithm>
#include <atomic>
#include <exception>
#include <limits>
#include <mutex>

namespace kapok {
namespace {

#if defined(__SANITIZE_THREAD__)
/// The oneTBB of distributions is not built for ThreadSanitizer, which takes all that it orders for races.
template <class Body>
void onAllCores(std::size_t count, const Body& body) {
    std::atomic<std::size_t> next = 0;
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, 4); ++i) {
        threads.emplace_back([&] {
            for (std::size_t at = next++; at < count; at = next++) body(at);
        });
    }
}
#else
template <class Body>
void onAllCores(std::size_t count, const Body& body) {
    if (count == 1) return body(std::size_t{0});
    tbb::parallel_for(std::size_t{0}, count, body);
}
#endif

}  // namespace

Control controlOf(RunContext& context) {
    return {[&context] { return context.cancelled(); }, [&context](double done) { context.progress(done); }};
}

void parallelFor(std::size_t count, const Control& control, const std::function<void(std::size_t)>& body) {
    constexpr std::size_t noneFailed = std::numeric_limits<std::size_t>::max();
    std::atomic<std::size_t> failed = noneFailed;
    std::atomic<std::size_t> done = 0;
    std::exception_ptr failure;
    std::mutex failureMutex;
    onAllCores(count, [&](std::size_t i) {
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
