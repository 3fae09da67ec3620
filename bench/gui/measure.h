// What the user of the window waits for, and how long it stands still.
#pragma once

#include "block_watch.h"
#include "window_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace kapok::bench {

/// One turn, timed by hand: from the act until it is done. The block is until all that follows has come to rest.
template <class Act, class Done>
void measure(benchmark::State& state, gui::WindowFixture& fixture, Act act, Done done) {
    BlockWatch watch;
    QElapsedTimer time;
    time.start();
    act();
    if (!QTest::qWaitFor(done, 60'000)) return state.SkipWithError("what was asked for did not come");
    state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
    fixture.settle();
    auto& longest = state.counters["longest_block_ms"];
    longest = std::max<double>(longest, watch.longest());
}

}  // namespace kapok::bench
