// The window as its user feels it: how soon it is there, and, in the files beside this one, whether a large file or map
// ever makes it stand still.
#include "window_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <benchmark/benchmark.h>

#include <cstdio>

using namespace kapok;

namespace {

/// From the start of the process to the window on the screen.
void firstWindow(benchmark::State& state) {
    for (auto _ : state) {
        QElapsedTimer time;
        time.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {"--first-window"});
        if (!process.waitForReadyRead(30'000)) state.SkipWithError("no window came");
        state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
        process.waitForFinished();
    }
}

BENCHMARK(firstWindow)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);

}  // namespace

int main(int count, char** words) {
    if (count == 2 && qstrcmp(words[1], "--first-window") == 0) {
        QApplication application(count, words);
        const gui::WindowFixture fixture;
        std::puts("shown");
        std::fflush(stdout);
        std::_Exit(0);
    }
    benchmark::Initialize(&count, words);
    QApplication application(count, words);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
