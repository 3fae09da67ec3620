// The page of a table: from the file to its rows, scrolling, and clicks that sort and filter.
#include "gui/data/data_page.h"
#include "gui/data/table_grid.h"
#include "measure.h"
#include "sample_files.h"
#include "window_fixture.h"

#include <QMenu>
#include <QScrollBar>
#include <QTest>

#include <benchmark/benchmark.h>

using namespace kapok;
using bench::rowsFile;

namespace {

/// From the choice of the file to all of its rows in the window, and to the first of them; the block is until all that
/// follows (profiles, report) is there.
void openRows(benchmark::State& state) {
    const QString path = rowsFile(state.range(0));
    double slowestFirst = 0;
    for (auto _ : state) {
        gui::WindowFixture fixture;
        QTest::qWait(300);
        QElapsedTimer time;
        time.start();
        double first = 0;
        const auto open = [&] {
            fixture.dialogs().nextOpen = {path};
            fixture.trigger("file.open");
        };
        const auto shown = [&] {
            const auto* grid = fixture.window().findChild<gui::TableGrid*>();
            const std::int64_t rows = grid ? grid->shownRows() : 0;
            if (rows > 0 && first == 0) first = static_cast<double>(time.nsecsElapsed()) / 1e6;
            return rows == state.range(0);
        };
        bench::measure(state, fixture, open, shown);
        slowestFirst = std::max(slowestFirst, first);
    }
    state.counters["slowest_first_rows_ms"] = slowestFirst;
}

/// One frame of scrolling.
void scrollRows(benchmark::State& state) {
    gui::WindowFixture fixture;
    fixture.openFile(rowsFile(state.range(0)));
    auto* grid = fixture.window().findChild<gui::TableGrid*>();
    if (!grid) return state.SkipWithError("the rows did not come");
    auto* bar = grid->verticalScrollBar();
    int step = 0;
    double longest = 0;
    for (auto _ : state) {
        QElapsedTimer frame;
        frame.start();
        bar->setValue(static_cast<int>((static_cast<qint64>(++step) * 7919 * 7919) % std::max(1, bar->maximum())));
        grid->viewport()->repaint();
        longest = std::max(longest, static_cast<double>(frame.nsecsElapsed()) / 1e6);
    }
    state.counters["longest_frame_ms"] = longest;
}

/// A click in the view, until the rows stand in their new order.
template <class Click>
void clickRows(benchmark::State& state, Click click) {
    gui::WindowFixture fixture;
    fixture.openFile(rowsFile(state.range(0)));
    auto* page = fixture.page<gui::DataPage>();
    if (!page || !page->isReady()) return state.SkipWithError("the rows did not come");
    for (auto _ : state) {
        page->view().clear();
        fixture.settle();
        bool done = false;
        const auto connection = QObject::connect(&page->view(), &gui::ViewRows::shown, [&done] { done = true; });
        bench::measure(
            state, fixture, [&] { click(*page); }, [&] { return done; });
        QObject::disconnect(connection);
    }
}

void sortClick(benchmark::State& state) {
    clickRows(state, [](gui::DataPage& page) {
        const QRect head = page.grid().headerRect(5);  // a double
        QTest::mouseClick(page.grid().viewport(), Qt::LeftButton, {}, QPoint(head.center().x(), 12));
    });
}

void filterClick(benchmark::State& state) {
    clickRows(state, [](gui::DataPage& page) {
        page.grid().setCurrent(0, 1);
        const std::unique_ptr<QMenu> menu(page.cellMenu(0, 1));
        for (QAction* action : menu->actions()) {
            if (action->text() == "Show only rows with this") action->trigger();
        }
    });
}

BENCHMARK(openRows)->Arg(1'000'000)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(scrollRows)->Arg(1'000'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->Iterations(200);
BENCHMARK(sortClick)->Arg(1'000'000)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(filterClick)->Arg(1'000'000)->Arg(10'000'000)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(3);

}  // namespace
