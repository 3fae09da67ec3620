// What the user of the window waits for, and how long it stands still.
#pragma once

#include "window_fixture.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace kapok::bench {

/// The longest time that the event loop did not come round, in milliseconds.
class Heartbeat {
public:
    Heartbeat() {
        QObject::connect(&timer_, &QTimer::timeout, [this] { beat(); });
        since_.start();
        timer_.start(1);
    }
    double longest() {
        beat();
        return longest_;
    }

private:
    void beat() { longest_ = std::max(longest_, static_cast<double>(since_.nsecsElapsed()) / 1e6), since_.restart(); }

    QTimer timer_;
    QElapsedTimer since_;
    double longest_ = 0;
};

/// One turn, timed by hand: from the act until it is done. The block is until all that follows has come to rest.
template <class Act, class Done>
void measure(benchmark::State& state, gui::WindowFixture& fixture, Act act, Done done) {
    Heartbeat heartbeat;
    QElapsedTimer time;
    time.start();
    act();
    if (!QTest::qWaitFor(done, 60'000)) return state.SkipWithError("what was asked for did not come");
    state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
    fixture.settle();
    auto& longest = state.counters["longest_block_ms"];
    longest = std::max<double>(longest, heartbeat.longest());
}

}  // namespace kapok::bench
