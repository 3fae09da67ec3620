// Broken plugins are refused with their reason, and the right one beside them still works.
#include "host/plugin_host.h"
#include "host/module_runner.h"
#include "host/run_context.h"
#include "table/column_builder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace kapok;
using namespace kapok::host;

namespace {

const QString fixtures = QStringLiteral(KAPOK_BINARY_DIR "/tests/fixtures");

Table numbers() {
    ColumnBuilder column({.name = "x", .type = Type::Float64});
    for (const double value : {1.5, 2.0, 3.0}) column.addNumber(value);
    return Table({column.finish()});
}

double sumBy(const Module& module) {
    ParameterValues parameters;
    parameters.set("value", std::string("x"));
    LocalContext context;
    return runModule(module, {{"data", numbers()}}, parameters, context).tables.at(0).table.column(0)->number(0);
}

void copyPlugin(const QString& from, const QString& to, const QString& sha256 = {}) {
    QDir().mkpath(to);
    const QString id = QFileInfo(from).fileName();
    QVERIFY(QFile::copy(from + "/" + id + ".so", to + "/" + id + ".so"));
    QFile manifest(from + "/plugin.json");
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    QByteArray text = manifest.readAll();
    if (!sha256.isEmpty()) text.replace("\"version\"", "\"sha256\": \"" + sha256.toLatin1() + "\", \"version\"");
    QFile copy(to + "/plugin.json");
    QVERIFY(copy.open(QIODevice::WriteOnly));
    copy.write(text);
}

std::string onlyReason(const PluginHost& host) {
    return host.refused().size() == 1 ? english(host.refused()[0].reason.message()) : "refused: none or several";
}

}  // namespace

class PluginHostTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        host_.load({{fixtures}, record(), QCoreApplication::applicationFilePath()});
    }

    void refusesWithItsReason_data() {
        QTest::addColumn<QString>("reason");
        QTest::newRow("no_manifest") << "There is no plugin.json.";
        QTest::newRow("not_json") << "plugin.json is not JSON";
        QTest::newRow("no_modules") << "plugin.json names no modules.";
        QTest::newRow("foreign_module") << "names a module \"good.sum\" that does not begin with \"foreign_module.\"";
        QTest::newRow("wrong_abi_in_manifest") << "made for version 999 of the SDK; this program has version 2.";
        QTest::newRow("wrong_build_tag_in_manifest") << "The plugin is built as \"msvc-debug-64\"";
        QTest::newRow("no_library") << "There is no library no_library.so.";
        QTest::newRow("wrong_abi") << "The library is built with version 999 of the SDK";
        QTest::newRow("wrong_size") << "header of the library has another size";
        QTest::newRow("wrong_build_tag") << "The library is built as \"libc++-32\"";
        QTest::newRow("other_id") << "The library is the plugin \"somebody_else\", not \"other_id\".";
        QTest::newRow("other_modules") << "The library has the modules other_modules.sum; plugin.json says "
                                          "other_modules.mean, other_modules.sum.";
        QTest::newRow("no_entry") << "The library has no entry point kapok_plugin.";
        QTest::newRow("unresolved") << "The library cannot be opened";
        QTest::newRow("aborts") << "The library ends the program while it loads.";
        QTest::newRow("throws_in_entry") << "The plugin failed while it started: The work stopped: no licence.";
    }

    void refusesWithItsReason() {
        QFETCH(QString, reason);
        const std::string id = QTest::currentDataTag();
        for (const auto& refused : host_.refused()) {
            if (refused.id != id) continue;
            QVERIFY2(QString(refused.reason.what()).contains(reason), refused.reason.what());
            return;
        }
        QFAIL("it was not refused");
    }

    void everyOtherFixtureWasOpened() {
        QCOMPARE(host_.plugins().size(), std::size_t{2});
        QCOMPARE(host_.refused().size(), std::size_t{16});
    }

    void theRightPluginStillWorks() {
        QCOMPARE(host_.plugins()[0].id, std::string("good"));
        QCOMPARE(host_.plugins()[0].version, std::string("1.0"));
        QCOMPARE(sumBy(host_.module("good.sum")), 6.5);
    }

    void stopsWithItsReasonInRun_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("throws_in_run.standard") << "The module throws_in_run.standard stopped: matrix is singular.";
        QTest::newRow("throws_in_run.foreign") << "The module throws_in_run.foreign stopped for an unknown reason.";
        QTest::newRow("throws_in_run.error") << "The series has 2 values. Give at least 10.";
    }

    void stopsWithItsReasonInRun() {
        QFETCH(QString, line);
        LocalContext context;
        try {
            runModule(host_.module(QTest::currentDataTag()), {}, {}, context);
            QFAIL("it did not stop");
        } catch (const Error& error) {
            QCOMPARE(QString(error.what()), line);
        }
        QCOMPARE(sumBy(host_.module("good.sum")), 6.5);
    }

    void unknownModulesAreNamed_data() {
        QTest::addColumn<QString>("line");
        QTest::newRow("good.mean") << "There is no module \"good.mean\". Choose one of: good.sum.";
        QTest::newRow("aborts.sum") << "The library ends the program while it loads.";
    }

    void unknownModulesAreNamed() {
        QFETCH(QString, line);
        try {
            host_.module(QTest::currentDataTag());
            QFAIL("it was found");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains(line), error.what());
        }
    }

    void aLibrarySeenBeforeIsNotTriedAgain() {
        PluginHost again;
        again.load({{fixtures}, record(), "/no/such/program"});
        QVERIFY(again.find("good.sum"));
        PluginHost unseen;
        unseen.load({{fixtures}, folder_.filePath("other.json"), "/no/such/program"});
        QVERIFY(!unseen.find("good.sum"));
    }

    void aTouchedLibraryIsKnownByItsHash() {
        const QString plugin = folder_.filePath("touched/good");
        copyPlugin(fixtures + "/good", plugin);
        PluginHost first;
        first.load({{folder_.filePath("touched")}, record(), QCoreApplication::applicationFilePath()});
        QVERIFY(first.find("good.sum"));
        QFile library(plugin + "/good.so");
        QVERIFY(library.open(QIODevice::ReadWrite));
        QVERIFY(library.setFileTime(QDateTime(QDate(2020, 1, 1), QTime(0, 0)), QFileDevice::FileModificationTime));
        library.close();
        PluginHost second;
        second.load({{folder_.filePath("touched")}, record(), "/no/such/program"});
        QVERIFY(second.find("good.sum"));
    }

    void theHashOfTheManifestMustMatch() {
        const QString right = QString::fromStdString(fileSha256(fixtures + "/good/good.so"));
        copyPlugin(fixtures + "/good", folder_.filePath("right/good"), right);
        copyPlugin(fixtures + "/good", folder_.filePath("wrong/good"), QString(64, 'a'));
        const QString prober = QCoreApplication::applicationFilePath();
        PluginHost host;
        host.load({{folder_.filePath("right")}, record(), prober});
        QVERIFY(host.find("good.sum"));
        PluginHost other;
        other.load({{folder_.filePath("wrong")}, record(), prober});
        QCOMPARE(onlyReason(other), std::string("The library is not the one that was installed: its SHA-256 differs."));
    }

    void theSecondPluginOfAnIdIsRefused() {
        copyPlugin(fixtures + "/good", folder_.filePath("second/good"));
        PluginHost host;
        host.load({{folder_.filePath("right"), folder_.filePath("second")}, record(), ""});
        QCOMPARE(host.plugins().size(), std::size_t{1});
        QVERIFY(QString::fromStdString(onlyReason(host)).contains("The plugin good is already there, from "));
    }

    void noFoldersNoPlugins() {
        PluginHost host;
        host.load({{"/no/such/folder"}, record(), ""});
        QVERIFY(host.modules().empty());
        QVERIFY(host.refused().empty());
        QVERIFY_EXCEPTION_THROWN(host.module("good.sum"), Error);
    }

private:
    QString record() const { return folder_.filePath("plugins.json"); }

    QTemporaryDir folder_;
    PluginHost host_;
};

// The test is its own prober.
int main(int count, char** arguments) {
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == "--probe-plugin") return probePlugin(words[2]);
    PluginHostTest test;
    return QTest::qExec(&test, count, arguments);
}

#include "plugin_host_test.moc"
