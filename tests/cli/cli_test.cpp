// The real kapok-cli, one line a case: cases/*.txt.
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace {

const QString shared = QStringLiteral(KAPOK_SOURCE_DIR "/../shared/data");
const QString fixtures = QStringLiteral(KAPOK_SOURCE_DIR "/tests/cli/data");
const QString program = QStringLiteral(KAPOK_BINARY_DIR "/bin/kapok-cli");

void makeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// English, no display, nothing of the user's.
QProcessEnvironment environment(const QString& folder) {
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const char* name :
         {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANGUAGE", "KAPOK_PLUGIN_PATH"})
        variables.remove(name);
    variables.insert("LANG", "C.UTF-8");
    variables.insert("KAPOK_CONFIG_DIR", folder + "/config");
    variables.insert("KAPOK_DATA_DIR", folder + "/data");
    variables.insert("KAPOK_PLUGIN_PATH", folder + "/plugins");
    return variables;
}

}  // namespace

class CliTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        QVERIFY2(QFile::exists(program), "kapok-cli is not built");
        const QString path = folder_.path() + "/";
        QVERIFY(QFile::setPermissions(folder_.path(), QFile::permissions(folder_.path()) | QFile::ExeOther));
        makeFile(path + "empty.csv", "");
        QByteArray rubbish("\x7f\x45\x4c\x46\x00\x01", 6);
        for (int i = 0; i < 4000; ++i) rubbish.append(static_cast<char>(i * 7919 >> 3));
        makeFile(path + "rubbish.csv", rubbish);
        makeFile(path + "locked.csv", "a,b\n1,2\n");
        makeFile(path + "numbers.csv", "order\n202403150000000002\n202403150000000003\n202403150000000001\n");
        QByteArray misfit = "v\n";
        for (int i = 0; i < 300; ++i) misfit += QByteArray::number(i) + (i == 299 ? "x\n" : "\n");
        makeFile(path + "misfit.csv", misfit);
        QVERIFY(QDir().mkpath(path + "misfits"));
        makeFile(path + "misfits/a.csv", misfit);
        makeFile(path + "lists.json", R"({"cities": [{"n": 1}], "towns": [{"n": 1}, {"n": 2}]})");
        QVERIFY(QFile::setPermissions(path + "locked.csv", {}));
        QVERIFY(QDir().mkpath(path + "folder.csv"));
        QVERIFY(QDir().mkpath(path + "plugins"));
        for (const char* plugin : {"good", "aborts", "throws_in_run", "wrong_abi"})
            QVERIFY(QFile::link(QString(KAPOK_BINARY_DIR "/tests/fixtures/") + plugin, path + "plugins/" + plugin));
    }

    void cases_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("out");
        QTest::addColumn<QString>("error");
        const QDir cases(QStringLiteral(KAPOK_SOURCE_DIR "/tests/cli/cases"));
        for (const QString& name : cases.entryList({"*.txt"})) {
            QFile file(cases.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
                if (line.isEmpty() || line.startsWith('#')) continue;
                const QStringList parts = line.split(" ; ");
                QVERIFY2(parts.size() >= 4, qPrintable(line));
                const QString title = name.section('.', 0, 0) + ": " + parts[0].trimmed();
                QTest::newRow(qPrintable(title)) << parts[1].trimmed().toInt() << parts[2].trimmed()
                                                 << parts[3].trimmed() << parts.value(4).trimmed();
            }
        }
    }

    void cases() {
        QFETCH(int, status);
        QFETCH(QString, arguments);
        QFETCH(QString, out);
        QFETCH(QString, error);
        if (arguments.contains("{shared}") && !QDir(shared).exists()) QSKIP("shared/data is not there");
        const QStringList words = QProcess::splitCommand(
            arguments.replace("{shared}", shared).replace("{data}", fixtures).replace("{tmp}", folder_.path()));
        run(words);
        const QString shownOut = QString::fromUtf8(out_).trimmed();
        const QString shownError = QString::fromUtf8(error_).trimmed();
        QVERIFY2(exitCode_ == status, qPrintable(QString::number(exitCode_) + ": " + shownOut + shownError));
        matches(shownOut, out);
        matches(shownError, error);
        if (status != 0) {
            QVERIFY2(out_.isEmpty(), qPrintable("stdout is for answers: " + shownOut));
            QCOMPARE(shownError.count('\n'), 0);
            QVERIFY2(shownError.startsWith("kapok-cli: "), qPrintable(shownError));
        } else if (words.contains("--json")) {
            QJsonParseError problem;
            QJsonDocument::fromJson(out_, &problem);
            QVERIFY2(problem.error == QJsonParseError::NoError, qPrintable(problem.errorString() + shownOut));
        }
    }

    void speaksTheLocalesLanguageButNotInIds() {
        QProcessEnvironment variables = environment(folder_.path());
        variables.insert("LANG", "zh_CN.UTF-8");
        run({"run", "good.sum", "--data", fixtures + "/sales.csv", "--set", "value=amount", "--json"}, variables);
        QCOMPARE(exitCode_, 0);
        QVERIFY(out_.contains("\"module\":\"good.sum\""));
        run({"info", "/no/such/file.csv"}, variables);
        QCOMPARE(exitCode_, 1);
        static const QRegularExpression chinese(QStringLiteral("[\\x{4e00}-\\x{9fff}]"));
        QVERIFY2(QString::fromUtf8(error_).contains(chinese), error_.constData());
    }

    void theExampleMakesItsReport() {
        const QString workbook = QStringLiteral(KAPOK_BINARY_DIR "/bin/examples/guangdong.kapok");
        const QString pages = folder_.filePath("example.pdf");
        run({"report", workbook, "--out", pages});
        QVERIFY2(exitCode_ == 0, error_.constData());
        QProcess info;
        info.start("pdfinfo", {pages});
        QVERIFY(info.waitForFinished());
        static const QRegularExpression count(QStringLiteral("Pages: +(\\d+)"));
        const int found = count.match(QString::fromUtf8(info.readAll())).captured(1).toInt();
        QVERIFY2(found >= 6, qPrintable(QString::number(found)));
    }

    void theExampleMakesItsWebPage() {
        const QString workbook = QStringLiteral(KAPOK_BINARY_DIR "/bin/examples/guangdong.kapok");
        const QString path = folder_.filePath("example.html");
        run({"report", workbook, "--out", path});
        QVERIFY2(exitCode_ == 0, error_.constData());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(page.contains("<h2 id=\"s1\">1 "));
        QVERIFY(page.contains("<a href=\"#s1\">"));
        QVERIFY(page.count("<figure><img alt=") >= 5);
        QVERIFY(page.contains("<td class=\"n\">"));
        QVERIFY(page.contains("深圳市"));
    }

    void everyItemOfTheExampleIsDrawn_data() {
        QTest::addColumn<QString>("file");
        for (const char* item : {"c1", "c2", "c3", "c4", "c5", "c6", "m1", "m2", "b1"})
            QTest::newRow(item) << QString("%1.png").arg(item);
        QTest::newRow("a1") << "a1.csv";
        QTest::newRow("d4") << "d4.xlsx";
    }

    void everyItemOfTheExampleIsDrawn() {
        QFETCH(QString, file);
        const QString workbook = QStringLiteral(KAPOK_BINARY_DIR "/bin/examples/guangdong.kapok");
        run({"render", workbook, "--item", QTest::currentDataTag(), "--out", folder_.filePath(file)});
        QVERIFY2(exitCode_ == 0, error_.constData());
        QVERIFY(QFileInfo(folder_.filePath(file)).size() > 100);
    }

    void saysOneLineInALocaleWithoutUtf8() {
        QProcessEnvironment variables = environment(folder_.path());
        variables.insert("LC_ALL", "C");
        run({"info", fixtures + "/sales.csv", "--json"}, variables);
        QCOMPARE(exitCode_, 0);
        QVERIFY(out_.contains("广州"));
        QCOMPARE(error_, QByteArray());
    }

private:
    void run(const QStringList& words) { run(words, environment(folder_.path())); }

    void run(const QStringList& words, const QProcessEnvironment& variables) {
        QProcess process;
        process.setProcessEnvironment(variables);
        process.setWorkingDirectory(folder_.path());
#ifdef Q_OS_UNIX
        // The superuser may read every file: look at it as nobody.
        if (words.join(' ').contains("locked.csv") && geteuid() == 0)
            process.setChildProcessModifier([] { [[maybe_unused]] const int status = setuid(65534); });
#endif
        process.start(program, words);
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        exitCode_ = process.exitCode();
        out_ = process.readAllStandardOutput();
        error_ = process.readAllStandardError();
    }

    /// An empty pattern: nothing was printed.
    static void matches(const QString& text, const QString& pattern) {
        if (pattern.isEmpty()) {
            QCOMPARE(text, QString());
            return;
        }
        const QRegularExpression expression(pattern);
        QVERIFY2(expression.isValid(), qPrintable(pattern));
        QVERIFY2(expression.match(text).hasMatch(), qPrintable(pattern + " is not in: " + text));
    }

    QTemporaryDir folder_;
    int exitCode_ = -1;
    QByteArray out_;
    QByteArray error_;
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
