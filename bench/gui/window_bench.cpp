// The window as its user feels it: how soon it is there, and whether a large file ever makes it stand still.
#include "gui/data/table_grid.h"
#include "window_fixture.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QScrollBar>
#include <QTest>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <cstdio>
#include <fstream>

using namespace kapok;

namespace {

/// A million rows of eight columns; kept for the next run.
QString millionRows() {
    const QString path = QDir::temp().filePath("kapok_bench_window.csv");
    if (QFile::exists(path)) return path;  // made by an earlier run
    std::ofstream file(path.toStdString(), std::ios::binary);
    file << "time,region,industry,enterprise,employment,output,investment,large\n";
    for (int row = 0; row < 1'000'000; ++row) {
        char line[160];
        std::snprintf(line, sizeof line, "2024-%02d-%02d %02d:00:00,region %02d,C%02d,%d,%d.5,%d.25,%.3f,%s\n",
                      row % 12 + 1, row % 28 + 1, row % 24, row % 21, row % 97, row % 20011 * 9, row % 1000,
                      row % 99'991, row * 0.001, row % 3 ? "true" : "false");
        file << line;
    }
    return path;
}

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

/// From the choice of the file to its rows in the window.
void openMillionRows(benchmark::State& state) {
    const QString path = millionRows();
    double longest = 0;
    for (auto _ : state) {
        gui::WindowFixture fixture;
        QTest::qWait(300);
        Heartbeat heartbeat;
        QElapsedTimer time;
        time.start();
        fixture.dialogs().nextOpen = {path};
        fixture.trigger("file.open");
        const auto shown = [&] {
            const auto* grid = fixture.window().findChild<gui::TableGrid*>();
            return grid && grid->shownRows() == 1'000'000;
        };
        if (!QTest::qWaitFor(shown, 60'000)) state.SkipWithError("the rows did not come");
        state.SetIterationTime(static_cast<double>(time.nsecsElapsed()) / 1e9);
        fixture.settle();
        longest = std::max(longest, heartbeat.longest());
    }
    state.counters["longest_block_ms"] = longest;
}

/// One frame of scrolling over a million rows.
void scrollMillionRows(benchmark::State& state) {
    gui::WindowFixture fixture;
    fixture.openFile(millionRows());
    auto* grid = fixture.window().findChild<gui::TableGrid*>();
    if (!grid) return state.SkipWithError("the rows did not come");
    auto* bar = grid->verticalScrollBar();
    int step = 0;
    for (auto _ : state) {
        bar->setValue(static_cast<int>((static_cast<qint64>(++step) * 7919) % std::max(1, bar->maximum())));
        grid->viewport()->repaint();
    }
}

BENCHMARK(firstWindow)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(openMillionRows)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(scrollMillionRows)->Unit(benchmark::kMillisecond)->Iterations(200);

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
