// The real kapok-cli, one line a case: cases/*.txt.
#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <map>
#include <mutex>
#include <vector>

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

/// With plugins that are refused. Each is tried again by every start in a process of its own, so that only what is
/// about them has them.
QProcessEnvironment withBrokenPlugins(QProcessEnvironment variables, const QString& folder) {
    variables.insert("KAPOK_PLUGIN_PATH", folder + "/plugins" + QDir::listSeparator() + folder + "/broken");
    return variables;
}

/// A line of cases/*.txt.
struct Case {
    QString title;
    int status = 0;
    QString arguments;
    QString out;  ///< patterns
    QString error;
};

struct Answer {
    int exitCode = -1;
    QByteArray out;
    QByteArray error;
    QString failure;  ///< of the process itself
};

std::vector<std::vector<Case>> caseFiles() {
    std::vector<std::vector<Case>> files;
    const QDir folder(QStringLiteral(KAPOK_SOURCE_DIR "/tests/cli/cases"));
    for (const QString& name : folder.entryList({"*.txt"})) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qPrintable(name));
        auto& cases = files.emplace_back();
        for (const QString& line : QString::fromUtf8(file.readAll()).split('\n')) {
            if (line.isEmpty() || line.startsWith('#')) continue;
            const QStringList parts = line.split(" ; ");
            if (parts.size() < 4) qFatal("This is no case: %s", qPrintable(line));
            cases.push_back({name.section('.', 0, 0) + ": " + parts[0].trimmed(), parts[1].trimmed().toInt(),
                             parts[2].trimmed(), parts[3].trimmed(), parts.value(4).trimmed()});
        }
    }
    return files;
}

Answer ask(const QStringList& words, const QProcessEnvironment& variables, const QString& folder) {
    QProcess process;
    process.setProcessEnvironment(variables);
    process.setWorkingDirectory(folder);
#ifdef Q_OS_UNIX
    // The superuser may read every file: look at it as nobody.
    if (words.join(' ').contains("locked.csv") && geteuid() == 0)
        process.setChildProcessModifier([] { [[maybe_unused]] const int status = setuid(65534); });
#endif
    process.start(program, words);
    Answer answer;
    const bool finished = process.waitForFinished(60000);
    if (!finished || process.exitStatus() != QProcess::NormalExit) answer.failure = process.errorString();
    answer.exitCode = process.exitCode();
    answer.out = process.readAllStandardOutput();
    answer.error = process.readAllStandardError();
    return answer;
}

}  // namespace

Q_DECLARE_METATYPE(Case)

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
        for (const QString plugin : {"plugins/good", "plugins/throws_in_run", "broken/aborts", "broken/wrong_abi"}) {
            QVERIFY(QDir().mkpath(path + plugin.section('/', 0, 0)));
            const QString built = KAPOK_BINARY_DIR "/tests/fixtures/" + plugin.section('/', 1);
            QVERIFY(QFile::link(built, path + plugin));
        }
    }

    void cases_data() {
        QTest::addColumn<Case>("one");
        for (const auto& file : caseFiles()) {
            for (const Case& one : file) QTest::newRow(qPrintable(one.title)) << one;
        }
    }

    void cases() {
        QFETCH(Case, one);
        if (one.arguments.contains("{shared}") && !QDir(shared).exists()) QSKIP("shared/data is not there");
        if (answers_.empty()) answerAllCases();
        const Answer& answer = answers_[one.title];
        QCOMPARE(answer.failure, QString());
        const QString shownOut = QString::fromUtf8(answer.out).trimmed();
        const QString shownError = QString::fromUtf8(answer.error).trimmed();
        QVERIFY2(answer.exitCode == one.status,
                 qPrintable(QString::number(answer.exitCode) + ": " + shownOut + shownError));
        matches(shownOut, one.out);
        matches(shownError, one.error);
        if (one.status != 0) {
            QVERIFY2(answer.out.isEmpty(), qPrintable("stdout is for answers: " + shownOut));
            QCOMPARE(shownError.count('\n'), 0);
            QVERIFY2(shownError.startsWith("kapok-cli: "), qPrintable(shownError));
        } else if (wordsOf(one).contains("--json")) {
            QJsonParseError problem;
            QJsonDocument::fromJson(answer.out, &problem);
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
    QStringList wordsOf(const Case& one) const {
        QString arguments = one.arguments;
        arguments.replace("{shared}", shared).replace("{data}", fixtures).replace("{tmp}", folder_.path());
        return QProcess::splitCommand(arguments);
    }

    /// The cases of a file come one after the other, for they use what those before have written; several files at
    /// once.
    void answerAllCases() {
        QThreadPool pool;
        pool.setMaxThreadCount(3);
        std::mutex mutex;
        for (const auto& file : caseFiles()) {
            pool.start([this, &mutex, file] {
                for (const Case& one : file) {
                    const QStringList words = wordsOf(one);
                    const bool broken = words.contains("modules") || words.contains("aborts.sum");
                    const auto plain = environment(folder_.path());
                    Answer answer =
                        ask(words, broken ? withBrokenPlugins(plain, folder_.path()) : plain, folder_.path());
                    const std::lock_guard lock(mutex);
                    answers_[one.title] = std::move(answer);
                }
            });
        }
        pool.waitForDone();
    }

    void run(const QStringList& words) { run(words, environment(folder_.path())); }

    void run(const QStringList& words, const QProcessEnvironment& variables) {
        const Answer answer = ask(words, variables, folder_.path());
        QCOMPARE(answer.failure, QString());
        exitCode_ = answer.exitCode;
        out_ = answer.out;
        error_ = answer.error;
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
    std::map<QString, Answer> answers_;  ///< of the cases, by their titles
    int exitCode_ = -1;
    QByteArray out_;
    QByteArray error_;
};

QTEST_GUILESS_MAIN(CliTest)
#include "cli_test.moc"
