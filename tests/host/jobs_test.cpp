// Jobs end once, on the owner's thread, whatever their work does; settings keep what they were given.
#include "host/jobs.h"
#include "host/settings.h"
#include "host/translate.h"
#include "sdk/list.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <stdexcept>

using namespace kapok;
using namespace kapok::host;

namespace {

/// Runs until it is cancelled.
void workForEver(JobContext& context) {
    for (;;) {
        context.check();
        QThread::msleep(1);
    }
}

}  // namespace

class JobsTest : public QObject {
    Q_OBJECT

private slots:
    void givesTheResultOnTheOwnersThread() {
        Jobs jobs;
        QThread* workThread = nullptr;
        QThread* callbackThread = nullptr;
        int result = 0;
        jobs.run<int>(
            verbatim("add"),
            [&](JobContext&) {
                workThread = QThread::currentThread();
                return 42;
            },
            [&](Outcome<int> outcome) {
                callbackThread = QThread::currentThread();
                result = outcome.value.value_or(-1);
            });
        QTRY_COMPARE(result, 42);
        QCOMPARE(callbackThread, QThread::currentThread());
        QVERIFY(workThread != callbackThread);
        QVERIFY(jobs.running().empty());
    }

    void countsAndListsAreWrittenAsTheLanguageDoes_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("words");
        QTest::newRow("C") << "C"
                           << "1234567 of -1000: a, b, c";
        QTest::newRow("English") << "en_US"
                                 << "1,234,567 of -1,000: a, b, c";
        QTest::newRow("German") << "de_DE"
                                << "1.234.567 of -1.000: a, b, c";
        QTest::newRow("Chinese") << "zh_CN" << QString::fromUtf8("1,234,567 of -1,000: a、b、c");
    }

    void countsAndListsAreWrittenAsTheLanguageDoes() {
        QFETCH(QString, locale);
        QFETCH(QString, words);
        const QLocale before;
        QLocale::setDefault(QLocale(locale));
        const Text text = KAPOK_TR("test", "%1 of %2: %3");
        const QString made =
            shownString(text.arg(std::size_t{1234567}).arg(-1000).arg(kapok::joinList({"a", "b", "c"})));
        const QString plain = joinList({QStringLiteral("a"), QStringLiteral("b")});
        QLocale::setDefault(before);
        QCOMPARE(made, words);
        QCOMPARE(plain, words.endsWith(QStringLiteral("a, b, c")) ? QString("a, b") : QString::fromUtf8("a、b"));
    }

    void exceptionsBecomeErrors_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("line");
        QTest::newRow("Error") << 0 << "The file is gone.";
        QTest::newRow("no memory") << 1 << "There is not enough memory for this.";
        QTest::newRow("standard") << 2 << "The work stopped: out of luck.";
        QTest::newRow("foreign") << 3 << "The work stopped for an unknown reason.";
    }

    void exceptionsBecomeErrors() {
        QFETCH(int, kind);
        QFETCH(QString, line);
        Jobs jobs;
        JobEnd end;
        jobs.start(
            verbatim("fail"),
            [kind](JobContext&) {
                if (kind == 0) throw Error(verbatim("The file is gone."));
                if (kind == 1) throw std::bad_alloc();
                if (kind == 2) throw std::runtime_error("out of luck");
                throw 42;
            },
            [&](const JobEnd& given) { end = given; });
        QVERIFY(jobs.waitForAll(5000));
        QCOMPARE(end.status, JobStatus::Failed);
        QVERIFY2(QString(end.error->what()).startsWith(line), end.error->what());
    }

    void cancelsOneAndAll() {
        Jobs jobs;
        QSignalSpy finished(&jobs, &Jobs::jobFinished);
        std::vector<JobStatus> ends;
        const auto note = [&](const JobEnd& end) { ends.push_back(end.status); };
        const JobHandle first = jobs.start(verbatim("first"), workForEver, note);
        jobs.start(verbatim("second"), workForEver, note);
        QCOMPARE(jobs.running().size(), std::size_t{2});
        jobs.cancel(first.id());
        QTRY_COMPARE(ends.size(), std::size_t{1});
        QCOMPARE(jobs.running().size(), std::size_t{1});
        QCOMPARE(english(jobs.running()[0].title), std::string("second"));
        jobs.cancelAll();
        QVERIFY(jobs.waitForAll(5000));
        QCOMPARE(ends, (std::vector<JobStatus>{JobStatus::Cancelled, JobStatus::Cancelled}));
        QCOMPARE(finished.size(), 2);
    }

    void cancelledBeforeItStartedItNeverRuns() {
        Jobs jobs;
        std::atomic<bool> ran = false;
        for (int i = 0; i < 2 * QThread::idealThreadCount() + 2; ++i) jobs.start(verbatim("wait"), workForEver);
        const JobHandle last = jobs.start(verbatim("last"), [&](JobContext&) { ran = true; });
        last.cancel();
        jobs.cancelAll();
        QVERIFY(jobs.waitForAll(5000));
        QVERIFY(!ran);
    }

    void aGoneReceiverIsNotCalled() {
        Jobs jobs;
        bool called = false;
        auto receiver = std::make_unique<QObject>();
        jobs.start(
            verbatim("work"), [](JobContext&) {}, [&](const JobEnd&) { called = true; }, receiver.get());
        receiver.reset();
        QVERIFY(jobs.waitForAll(5000));
        QVERIFY(!called);
    }

    void destroyingCancelsAndWaits() {
        std::atomic<bool> started = false;
        std::atomic<bool> ended = false;
        bool called = false;
        {
            Jobs jobs;
            jobs.start(
                verbatim("work"),
                [&](JobContext& context) {
                    started = true;
                    while (!context.cancelled()) QThread::msleep(1);
                    QThread::msleep(20);
                    ended = true;
                },
                [&](const JobEnd&) { called = true; });
            while (!started) QThread::msleep(1);
        }
        QVERIFY(ended);
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void progressIsThrottled() {
        Jobs jobs;
        QSignalSpy progress(&jobs, &Jobs::jobProgressed);
        bool done = false;
        jobs.start(
            verbatim("count"),
            [](JobContext& context) {
                for (int i = 0; i < 4000; ++i) {
                    context.progress(i / 4000.0);
                    QThread::usleep(100);
                }
            },
            [&](const JobEnd&) { done = true; });
        QTRY_VERIFY(done);
        QVERIFY2(progress.size() >= 1 && progress.size() <= 40, qPrintable(QString::number(progress.size())));
    }

    void parallelForCallsEachOnceAndPassesTheException() {
        LocalContext context;
        std::vector<std::atomic<int>> calls(1000);
        context.parallelFor(calls.size(), [&](std::size_t i) { ++calls[i]; });
        for (const auto& count : calls) QCOMPARE(count.load(), 1);
        const auto fails = [](std::size_t i) {
            if (i == 7) throw Error(verbatim("seven"));
        };
        QVERIFY_EXCEPTION_THROWN(context.parallelFor(100, fails), Error);
        context.cancel();
        QVERIFY_EXCEPTION_THROWN(context.parallelFor(100, [](std::size_t) {}), Cancelled);
    }

    void secretsComeFromTheEnvironment() {
        qputenv("KAPOK_SECRET_MY_DB", "hidden");
        ConsoleContext context;
        QCOMPARE(context.secret("my-db"), std::string("hidden"));
        QVERIFY(context.secret("other").empty());
    }

    void settingsKeepTheirValues() {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        {
            Settings before(file);
            QSignalSpy changed(&before, &Settings::changed);
            QCOMPARE(before.get(settings::theme), QString("system"));
            before.set(settings::theme, QString("dark"));
            before.set(settings::theme, QString("dark"));
            before.set(settings::recentFiles, QStringList{"一.csv", "b,c.csv"});
            before.set(settings::autosaveSeconds, 5);
            before.set(settings::windowState, QByteArray("\0\x01", 2));
            QCOMPARE(changed.size(), 4);
        }
        const Settings after(file);
        QCOMPARE(after.get(settings::theme), QString("dark"));
        QCOMPARE(after.get(settings::recentFiles), (QStringList{"一.csv", "b,c.csv"}));
        QCOMPARE(after.get(settings::autosaveSeconds), 5);
        QCOMPARE(after.get(settings::windowState), QByteArray("\0\x01", 2));
    }

    void errorsAreOneLine_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("line");
        QTest::newRow("all") << "a.csv" << 3 << "x"
                             << "a.csv, row 3, column x: It is wrong. Mend it.";
        QTest::newRow("file") << "a.csv" << 0 << ""
                              << "a.csv: It is wrong. Mend it.";
        QTest::newRow("column") << "" << 0 << "x"
                                << "column x: It is wrong. Mend it.";
        QTest::newRow("none") << "" << 0 << ""
                              << "It is wrong. Mend it.";
    }

    void errorsAreOneLine() {
        QFETCH(QString, file);
        QFETCH(int, row);
        QFETCH(QString, column);
        QFETCH(QString, line);
        const Error error(verbatim("It is wrong."), verbatim("Mend it."),
                          {file.toStdString(), row, column.toStdString()});
        QCOMPARE(shownString(error), line);
        QCOMPARE(QString(error.what()), line);
    }
};

QTEST_GUILESS_MAIN(JobsTest)
#include "jobs_test.moc"
