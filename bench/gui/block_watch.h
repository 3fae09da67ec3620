// What keeps the event loop from coming round: how long, and what was running meanwhile.
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <atomic>
#include <thread>

namespace kapok::bench {

/// Beats in the event loop of the thread that made it. With KAPOK_BENCH_BLOCKS=<milliseconds> in the environment a
/// second thread looks at what this one runs whenever it has been away for longer, and tells it at the end: the calls
/// of each look, innermost first. One at a time.
class BlockWatch {
public:
    BlockWatch();
    ~BlockWatch();
    BlockWatch(const BlockWatch&) = delete;
    BlockWatch& operator=(const BlockWatch&) = delete;

    /// The longest time that the event loop did not come round, in milliseconds.
    double longest();

private:
    void beat();
    void look();

    QTimer timer_;
    QElapsedTimer since_;
    double longest_ = 0;
    double told_ = 0;  // milliseconds away that are looked at; 0: none
    std::atomic<std::int64_t> beaten_ = 0;
    std::atomic<bool> ended_ = false;
    std::thread looking_;
};

}  // namespace kapok::bench
