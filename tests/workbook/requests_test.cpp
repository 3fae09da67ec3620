// How requests are shared, delivered and cancelled, and what the memo keeps.
#include "pipeline_bench.h"

#include "spec/json.h"

#include <thread>

using namespace kapok;
using namespace kapok::workbook;

class RequestsTest : public QObject {
    Q_OBJECT

private slots:
    void requestsAreSharedAndDeliveredLater() {
        Bench bench;
        const State state = bench.citiesState();
        QObject receiver;
        int delivered = 0;
        std::size_t rows = 0;
        for (int i = 0; i < 5; ++i) {
            bench.pipeline.requestTable(state, "d1", &receiver, [&](host::Outcome<Table> outcome) {
                QVERIFY(outcome);
                rows = outcome.value->rows();
                ++delivered;
            });
        }
        QCOMPARE(delivered, 0);
        QCOMPARE(bench.jobs.running().size(), 1U);
        QTRY_COMPARE(delivered, 5);
        QCOMPARE(rows, 5U);
        bench.pipeline.requestTable(state, "d1", &receiver, [&](host::Outcome<Table>) { ++delivered; });
        QCOMPARE(delivered, 5);
        QTRY_COMPARE(delivered, 6);
        QCOMPARE(bench.pipeline.timesMade(), 2U);
    }

    void errorsAreDelivered() {
        Bench bench;
        const State state = edited(State(), dataset("d1", "/nowhere/x.csv"));
        std::string said;
        bench.pipeline.requestTable(state, "d1", this, [&](host::Outcome<Table> outcome) {
            QVERIFY(!outcome);
            said = outcome.error ? outcome.error->what() : "no error";
        });
        QTRY_VERIFY(!said.empty());
        QVERIFY(said.find("/nowhere/x.csv") != std::string::npos);
        said.clear();
        bench.pipeline.requestTable(state, "d9", this, [&](host::Outcome<Table> outcome) {
            said = outcome.error ? outcome.error->what() : "no error";
        });
        QTRY_VERIFY(!said.empty());
    }

    void nobodyIsCalledWhoIsGone() {
        Bench bench;
        const State state = bench.citiesState();
        int delivered = 0;
        auto receiver = std::make_unique<QObject>();
        bench.pipeline.requestTable(state, "d1", receiver.get(), [&](host::Outcome<Table>) { ++delivered; });
        receiver.reset();
        const RequestId second =
            bench.pipeline.requestReport(state, "d1", this, [&](host::Outcome<DatasetReport>) { ++delivered; });
        bench.pipeline.cancel(second);
        QVERIFY(bench.jobs.waitForAll(5000));
        QCOMPARE(delivered, 0);
        // One of two that wait goes, the other one gets it.
        bench.pipeline.forget();
        const RequestId third =
            bench.pipeline.requestTable(state, "d1", this, [&](host::Outcome<Table>) { delivered += 100; });
        bench.pipeline.requestTable(state, "d1", this, [&](host::Outcome<Table>) { ++delivered; });
        bench.pipeline.cancel(third);
        QTRY_COMPARE(delivered, 1);
    }

    void worksOnManyThreadsAtOnce() {
        Bench bench;
        const State state = bench.citiesState();
        const Query query = queryFromJson(R"({"groupBy":["city"],"aggregates":[{"op":"count"}]})");
        std::atomic<int> right = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] { right += bench.pipeline.answer(state, "d1", query).rows() == 4; });
        }
        for (auto& thread : threads) thread.join();
        QCOMPARE(right.load(), 8);
        QCOMPARE(bench.pipeline.timesMade(), 3U);
    }

    void whoWaitsForACancelledMakerMakesItself() {
        Memo memo;
        host::LocalContext first;
        std::atomic<bool> started = false;
        std::thread maker([&] {
            try {
                memo.get<int>("k", &first, [&]() -> Memo::Made<int> {
                    started = true;
                    while (true) first.check();
                });
            } catch (const Cancelled&) {
            }
        });
        while (!started) std::this_thread::yield();
        std::thread waiter([&] {
            const auto value = memo.get<int>("k", nullptr, [] { return Memo::Made<int>{7, 1}; });
            started = *value == 7;
        });
        started = false;
        first.cancel();
        maker.join();
        waiter.join();
        QVERIFY(started);
    }

    void forgetsTheLeastRecentlyUsed() {
        Memo memo;
        const auto make = [&](const char* key) {
            return *memo.get<int>(key, nullptr, [] { return Memo::Made<int>{1, 10}; });
        };
        memo.setLimit(25);
        make("a");
        make("b");
        make("a");
        make("c");
        QVERIFY(memo.has("a"));
        QVERIFY(!memo.has("b"));
        QVERIFY(memo.has("c"));
        QCOMPARE(memo.bytes(), 20U);
        QVERIFY(errorOf([&] {
                    memo.get<int>("d", nullptr, []() -> Memo::Made<int> { throw Error(KAPOK_TR("test", "no")); });
                }) == "no");
        QVERIFY2(!memo.has("d"), "errors are not kept");
        QCOMPARE(make("d"), 1);
        memo.clear();
        QCOMPARE(memo.bytes(), 0U);
    }
};

int main(int argc, char** argv) { return runPipelineTest<RequestsTest>(argc, argv); }
#include "requests_test.moc"
