// An open workbook: files, locks, recovery after a crash. Processes that crash or hold a lock are this program again.
#include "scratch.h"

#include "workbook/workbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace kapok;
using namespace kapok::workbook;

namespace {

struct Bench {
    host::Jobs jobs;
    host::PluginHost plugins;
    Scratch scratch;

    WorkbookOptions options(bool journal = true) const { return {journal, scratch.path("recovery"), 60}; }
    std::unique_ptr<Workbook> workbook(bool journal = true) {
        return std::make_unique<Workbook>(jobs, plugins, options(journal));
    }
    std::string cities() const { return scratch.write("cities.csv", "city,output\n广州,10\n深圳,20\n"); }
};

void addChart(Workbook& workbook, const std::string& name) {
    workbook.apply(addItem(workbook.state(), ChartSpec{}, name));
}

/// Starts this program in another role and waits until it says that it is ready.
std::unique_ptr<QProcess> start(const QStringList& arguments) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), arguments);
    while (process->waitForReadyRead(20000)) {
        if (process->readAllStandardOutput().contains("ready")) return process;
    }
    qFatal("the other process did not start");
}

void killHard(QProcess& process) {
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
}

/// The other roles. `edit`: makes edits for ever, saving after `saves` of them; `embed`: embeds a dataset; `hold`:
/// keeps a workbook open.
int otherRole(const QStringList& arguments) {
    const QString role = arguments[1];
    host::Jobs jobs;
    host::PluginHost plugins;
    Workbook workbook(jobs, plugins, {true, arguments[2], 60});
    if (role == "hold") workbook.open(arguments[3]);
    if (role == "embed") {
        workbook.addFile(arguments[3].toStdString());
        workbook.embed("d1");
        QThread::msleep(500);  // tables are written in the background
    }
    if (role == "edit") {
        if (arguments.size() > 3) workbook.open(arguments[3]);
        for (int i = 0; i < 200; ++i) addChart(workbook, "Chart " + std::to_string(i));
    }
    std::puts("ready");
    std::fflush(stdout);
    for (int i = 0; role == "edit"; ++i) addChart(workbook, "More " + std::to_string(i));
    QThread::sleep(60);
    return 0;
}

}  // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void savesAndOpens() {
        Bench bench;
        auto workbook = bench.workbook();
        QSignalSpy modified(workbook.get(), &Workbook::modifiedChanged);
        QSignalSpy file(workbook.get(), &Workbook::fileChanged);
        QVERIFY(!errorOf([&] { workbook->save(); }).empty());
        const Id data = workbook->addFile(bench.cities());
        QCOMPARE(workbook->state().item(data).name, std::string("cities"));
        QVERIFY(!workbook->state().dataset(data).source.fingerprint.hash.empty());
        QVERIFY(workbook->isModified());
        workbook->saveAs(bench.scratch.path("w.kapok"));
        QVERIFY(!workbook->isModified());
        QCOMPARE(workbook->name(), QString("w"));
        QCOMPARE(modified.size(), 2);
        QCOMPARE(file.size(), 1);
        addChart(*workbook, "One");
        workbook->save();
        const State saved = workbook->state();
        workbook.reset();
        auto again = bench.workbook();
        again->open(bench.scratch.path("w.kapok"));
        QVERIFY(again->state() == saved);
        QVERIFY(!again->isModified());
        QVERIFY(!again->isReadOnly());
        QVERIFY(!again->history().canUndo());
        QCOMPARE(again->pipeline().table(again->state(), data).rows(), 2U);
        QVERIFY(again->recoverable().empty());
    }

    void savesInTheBackground() {
        Bench bench;
        auto workbook = bench.workbook();
        workbook->addFile(bench.cities());
        int done = 0;
        const auto count = [&](const std::optional<Error>& error) { done += error ? 100 : 1; };
        workbook->requestEmbed("d1", this, count);
        QCOMPARE(done, 0);
        QTRY_COMPARE(done, 1);
        QCOMPARE(workbook->state().tables().size(), 1U);
        workbook->requestSaveAs(bench.scratch.path("w.kapok"), this, count);
        QVERIFY(!errorOf([&] { workbook->requestSaveAs(bench.scratch.path("v.kapok"), this, count); }).empty());
        addChart(*workbook, "meanwhile");
        QTRY_COMPARE(done, 2);
        QCOMPARE(workbook->name(), QString("w"));
        QVERIFY2(workbook->isModified(), "the chart is not in the file");
        QVERIFY(!readKapokFile(bench.scratch.text("w.kapok")).state.has("c1"));
        workbook->undo();
        QVERIFY(!workbook->isModified());
        workbook->redo();
        workbook->requestSave(this, count);
        QTRY_COMPARE(done, 3);
        QVERIFY(!workbook->isModified());
        QVERIFY(readKapokFile(bench.scratch.text("w.kapok")).state == workbook->state());
        QDir(bench.scratch.path("")).mkpath("folder.kapok");
        workbook->requestSaveAs(bench.scratch.path("folder.kapok"), this, count);
        QTRY_COMPARE(done, 103);
        QCOMPARE(workbook->name(), QString("w"));
    }

    void openingThatFailsLeavesWhatWasOpen() {
        Bench bench;
        auto workbook = bench.workbook();
        workbook->saveAs(bench.scratch.path("w.kapok"));
        addChart(*workbook, "One");
        QVERIFY(!errorOf([&] { workbook->open(bench.scratch.path("none.kapok")); }).empty());
        QVERIFY(workbook->isModified());
        QCOMPARE(workbook->name(), QString("w"));
        QVERIFY(workbook->state().has("c1"));
    }

    void relativePathsAreTakenFromTheWorkbook() {
        Bench bench;
        bench.cities();
        auto workbook = bench.workbook();
        workbook->saveAs(bench.scratch.path("w.kapok"));
        workbook->apply(editFromJson(
            R"({"changes":[{"put":{"id":"d1","kind":"dataset","name":"D","spec":{"source":{"path":"cities.csv"}}}}]})"));
        QCOMPARE(workbook->state().dataset("d1").source.path, bench.scratch.text("cities.csv"));
        QCOMPARE(workbook->pipeline().table(workbook->state(), "d1").rows(), 2U);
    }

    void aMovedFileIsFoundAgain() {
        Bench bench;
        auto workbook = bench.workbook();
        workbook->addFile(bench.cities());
        workbook->saveAs(bench.scratch.path("w.kapok"));
        QDir(bench.scratch.path("")).mkpath("away");
        QFile::rename(bench.scratch.path("cities.csv"), bench.scratch.path("away/cities.csv"));
        QCOMPARE(workbook->missingFiles(), (std::vector<MissingFile>{{"d1", bench.scratch.text("cities.csv"), {}}}));
        QVERIFY(!errorOf([&] { workbook->relink("d1", bench.scratch.text("nothing.csv")); }).empty());
        workbook->relink("d1", bench.scratch.text("away/cities.csv"));
        QVERIFY(workbook->missingFiles().empty());
        QCOMPARE(workbook->pipeline().table(workbook->state(), "d1").rows(), 2U);
        workbook->undo();
        QCOMPARE(workbook->missingFiles().size(), 1U);
    }

    void embedsAndUnembeds() {
        Bench bench;
        auto workbook = bench.workbook();
        workbook->addFile(bench.cities());
        workbook->apply(addStep(workbook->state(), "d1", Step{FilterStep{"output > 15"}}));
        workbook->embed("d1");
        workbook->saveAs(bench.scratch.path("w.kapok"));
        QFile::remove(bench.scratch.path("cities.csv"));
        workbook->open(bench.scratch.path("w.kapok"));
        QVERIFY(!workbook->isReadOnly());
        QVERIFY(workbook->missingFiles().empty());
        workbook->pipeline().forget();
        QCOMPARE(workbook->pipeline().table(workbook->state(), "d1").rows(), 1U);
        QCOMPARE(workbook->pipeline().sourceTable(workbook->state(), "d1").rows(), 2U);
        addChart(*workbook, "x");
        workbook->save();  // copies the chunks from the file that it replaces
        workbook->pipeline().forget();
        QCOMPARE(workbook->pipeline().table(workbook->state(), "d1").rows(), 1U);
        workbook->unembed("d1");
        QCOMPARE(workbook->missingFiles().size(), 1U);
    }

    void aWorkbookOpenElsewhereIsReadOnly() {
        Bench bench;
        const QString path = bench.scratch.path("w.kapok");
        bench.workbook()->saveAs(path);
        const auto other = start({"hold", bench.scratch.path("other"), path});
        auto workbook = bench.workbook();
        workbook->open(path);
        QVERIFY(workbook->isReadOnly());
        const std::string why = english(workbook->readOnlyReason());
        QVERIFY2(why.find(QSysInfo::machineHostName().toStdString()) != std::string::npos, why.c_str());
        QVERIFY2(why.find(std::to_string(other->processId())) != std::string::npos, why.c_str());
        addChart(*workbook, "One");
        QVERIFY(errorOf([&] { workbook->save(); }).find("read-only") != std::string::npos);
        workbook->saveAs(bench.scratch.path("copy.kapok"));
        QVERIFY(!workbook->isReadOnly());
        killHard(*other);
        // The lock of a process that has died is taken over.
        workbook->open(path);
        QVERIFY(!workbook->isReadOnly());
    }

    void aKilledSessionIsRecovered_data() {
        QTest::addColumn<bool>("saved");
        QTest::newRow("never saved") << false;
        QTest::newRow("of a saved workbook") << true;
    }
    void aKilledSessionIsRecovered() {
        QFETCH(bool, saved);
        Bench bench;
        const QString path = bench.scratch.path("w.kapok");
        QStringList arguments{"edit", bench.scratch.path("recovery")};
        if (saved) {
            auto first = bench.workbook();
            first->addFile(bench.cities());
            first->saveAs(path);
            arguments << path;
        }
        const auto other = start(arguments);
        auto workbook = bench.workbook();
        QVERIFY2(workbook->recoverable().empty(), "the session is alive");
        killHard(*other);
        const auto sessions = workbook->recoverable();
        QCOMPARE(sessions.size(), 1U);
        const RecoverableSession& session = sessions.front();
        QVERIFY(session.edits >= 200);
        QVERIFY(session.last.secsTo(QDateTime::currentDateTimeUtc()) < 60);
        QVERIFY(english(session.lastLabel).starts_with("Add \""));
        QCOMPARE(session.workbook, saved ? path : QString());
        QVERIFY(!session.workbookChanged);
        QVERIFY(workbook->recover(session));
        // Every edit that was made before "ready" is there, in order, and none half.
        const auto charts = workbook->state().items(ItemKind::Chart);
        QCOMPARE(charts.size(), session.edits);
        for (std::size_t i = 0; i < 200; ++i) QCOMPARE(charts[i]->name, "Chart " + std::to_string(i));
        QCOMPARE(workbook->state().items(ItemKind::Dataset).size(), saved ? 1U : 0U);
        QVERIFY(workbook->isModified());
        QCOMPARE(workbook->path(), saved ? path : QString());
        QVERIFY(workbook->recoverable().empty());
        workbook->saveAs(path);
        QVERIFY(!workbook->isModified());
    }

    void recoveredWorkSurvivesASecondCrash() {
        Bench bench;
        const QString recovery = bench.scratch.path("recovery");
        {
            auto other = start({"edit", recovery});
            killHard(*other);
        }
        const auto sessions = recoverableSessions(recovery);
        QCOMPARE(sessions.size(), 1U);
        const State state = recoverSession(sessions.front()).state;
        // What a window does that recovers it and dies at once: its journal is begun before the old one goes.
        QProcess second;
        second.start(QCoreApplication::applicationFilePath(), {"recover", recovery});
        QVERIFY(second.waitForFinished(20000));
        QCOMPARE(second.exitStatus(), QProcess::CrashExit);
        const auto again = recoverableSessions(recovery);
        QCOMPARE(again.size(), 1U);
        QCOMPARE(again.front().edits, sessions.front().edits);
        QVERIFY(recoverSession(again.front()).state == state);
    }

    void embeddedTablesAreRecovered() {
        Bench bench;
        const auto other = start({"embed", bench.scratch.path("recovery"), QString::fromStdString(bench.cities())});
        killHard(*other);
        QFile::remove(bench.scratch.path("cities.csv"));
        auto workbook = bench.workbook();
        const auto sessions = workbook->recoverable();
        QCOMPARE(sessions.size(), 1U);
        QVERIFY(workbook->recover(sessions.front()));
        QCOMPARE(workbook->pipeline().table(workbook->state(), "d1").rows(), 2U);
    }

    void aDatasetWhoseTableIsLostReadsItsFile() {
        Bench bench;
        const auto other = start({"embed", bench.scratch.path("recovery"), QString::fromStdString(bench.cities())});
        killHard(*other);
        auto workbook = bench.workbook();
        const auto session = workbook->recoverable().front();
        for (const auto& name : QDir(session.folder).entryList({"table-*"})) QFile::remove(session.folder + '/' + name);
        QVERIFY(!workbook->recover(session));
        QCOMPARE(workbook->state().dataset("d1").source.kind, SourceKind::File);
        QCOMPARE(workbook->pipeline().table(workbook->state(), "d1").rows(), 2U);
    }

    void aJournalThatIsCutOffIsReadUpToThere() {
        Bench bench;
        const auto other = start({"edit", bench.scratch.path("recovery")});
        killHard(*other);
        auto sessions = recoverableSessions(bench.scratch.path("recovery"));
        const QString journal = sessions.front().folder + "/journal.jsonl";
        const QByteArray whole = Scratch::read(journal);
        const int lines = static_cast<int>(whole.count('\n'));
        QFile file(journal);
        QVERIFY(file.resize(whole.lastIndexOf('\n') - 20));
        sessions = recoverableSessions(bench.scratch.path("recovery"));
        QCOMPARE(sessions.front().edits, static_cast<std::size_t>(lines - 3));
        QCOMPARE(recoverSession(sessions.front()).state.items().size(), static_cast<std::size_t>(lines - 3));
        QVERIFY(file.resize(10));
        QVERIFY2(recoverableSessions(bench.scratch.path("recovery")).empty(), "nothing can be read");
        QVERIFY(!QFile::exists(journal));
    }

    void editsToAnotherFileDoNotReplaceIt() {
        Bench bench;
        const QString path = bench.scratch.path("w.kapok");
        bench.workbook()->saveAs(path);
        const auto other = start({"edit", bench.scratch.path("recovery"), path});
        killHard(*other);
        auto workbook = bench.workbook();
        writeKapokFile(apply(State(), setSetting("title", "newer")), path.toStdString());
        const auto session = workbook->recoverable().front();
        QVERIFY(session.workbookChanged);
        workbook->recover(session);
        QVERIFY(workbook->path().isEmpty());
        QVERIFY(workbook->isModified());
    }

    void nothingIsLeftOfASessionThatEndsWell() {
        Bench bench;
        auto workbook = bench.workbook();
        addChart(*workbook, "One");
        QCOMPARE(QDir(bench.scratch.path("recovery")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
        workbook->undo();
        QVERIFY(QDir(bench.scratch.path("recovery")).isEmpty());
        workbook->redo();
        workbook.reset();
        QVERIFY(QDir(bench.scratch.path("recovery")).isEmpty());
    }

    void autosaveShortensTheJournal() {
        Bench bench;
        Journal journal(bench.scratch.path("recovery"), {}, State());
        State state;
        for (int i = 0; i < 50; ++i) {
            const State after = apply(
                state, i == 0 ? addItem(state, ChartSpec{}, "A") : rename(state, "c1", "name " + std::to_string(i)));
            journal.append(difference(state, after, KAPOK_TR("test", "step")));
            state = after;
        }
        const qsizetype before = Scratch::read(journal.folder() + "/journal.jsonl").count('\n');
        journal.compact(state);
        QCOMPARE(before, 52);
        QCOMPARE(Scratch::read(journal.folder() + "/journal.jsonl").count('\n'), 2);
        const RecoverableSession session{journal.folder(), {}, {}, 0, {}, false};
        QVERIFY(recoverSession(session).state == state);
    }

    void aJournalThatCannotBeWrittenIsSaid() {
        Bench bench;
        bench.scratch.write("recovery", "a file where the folder should be");
        auto workbook = bench.workbook();
        QSignalSpy failed(workbook.get(), &Workbook::journalFailed);
        addChart(*workbook, "One");
        QCOMPARE(failed.size(), 1);
        QVERIFY(workbook->state().has("c1"));
    }

    void selectionsAreShared() {
        Bench bench;
        auto workbook = bench.workbook(false);
        workbook->addFile(bench.cities());
        SelectionBus& bus = workbook->selections();
        QSignalSpy changed(&bus, &SelectionBus::changed);
        bus.select({"d1", "output > 15", "深圳"});
        bus.select({"d1", "output > 15", "深圳"});
        QCOMPARE(changed.size(), 1);
        bus.select({"d1", "output < 11", "广州"}, SelectionMode::Add);
        QCOMPARE(bus.selection("d1").label, std::string("深圳; 广州"));
        QCOMPARE(workbook->pipeline().selected(workbook->state(), bus.selection("d1")).count(), 2U);
        // A name does not matter to a selection, the rows do.
        workbook->apply(rename(workbook->state(), "d1", "x"));
        QCOMPARE(bus.selections().size(), 1U);
        workbook->apply(addStep(workbook->state(), "d1", Step{FilterStep{"output > 15"}}));
        QVERIFY(bus.selections().empty());
        QCOMPARE(changed.size(), 3);
        QVERIFY(bus.selection("d1").empty());
        bus.select({"d1", "true", "all"});
        bus.clear("d1");
        QCOMPARE(changed.size(), 5);
    }
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() > 2 && arguments[1] == "recover") {
        host::Jobs jobs;
        host::PluginHost plugins;
        Workbook workbook(jobs, plugins, {true, arguments[2], 60});
        workbook.recover(workbook.recoverable().front());
        std::raise(SIGKILL);
    }
    if (arguments.size() > 2 && !arguments[1].startsWith('-')) return otherRole(arguments);
    SessionTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "session_test.moc"
