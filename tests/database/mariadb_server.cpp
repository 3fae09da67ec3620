#include "mariadb_server.h"

#include "postgres_server.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>
#include <csignal>

namespace kapok::test {
namespace {

constexpr int longestMilliseconds = 60'000;
const char* const scripts = "/usr/share/mysql/";

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

MariadbServer::MariadbServer(const QByteArray& sql)
    : program_(QStandardPaths::findExecutable("mariadbd", {"/usr/sbin", "/usr/bin"})) {
    if (program_.isEmpty()) {
        failure_ = "the server mariadbd is not there: install the package mariadb-server-core";
        return;
    }
    QFile init(folder_.filePath("init.sql"));
    if (!init.open(QIODevice::WriteOnly) || init.write(sql) != sql.size()) failure_ = init.errorString();
    init.close();
    if (failure_.isEmpty()) makeSystemTables();
    if (failure_.isEmpty()) start();
}

MariadbServer::~MariadbServer() {
    if (server_.state() == QProcess::NotRunning) return;
    ::kill(static_cast<pid_t>(server_.processId()), SIGTERM);
    if (!server_.waitForFinished(longestMilliseconds)) server_.kill();
    server_.waitForFinished();
}

QStringList MariadbServer::options() const {
    QStringList options{"--no-defaults",
                        "--datadir=" + folder_.filePath("data"),
                        "--innodb-log-file-size=4M",
                        "--innodb-buffer-pool-size=16M",
                        "--innodb-flush-log-at-trx-commit=0",
                        "--character-set-server=utf8mb4"};
    if (geteuid() == 0) options << "--user=root";
    return options;
}

/// As mariadb-install-db does, which is a script that wants the client programs.
void MariadbServer::makeSystemTables() {
    QDir(folder_.path()).mkdir("data");
    QByteArray sql = "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n";
    for (const char* script :
         {"mysql_system_tables.sql", "mysql_performance_tables.sql", "mysql_system_tables_data.sql"})
        sql += contentOf(QString(scripts) + script) + '\n';
    QProcess bootstrap;
    bootstrap.setProcessChannelMode(QProcess::MergedChannels);
    bootstrap.start(program_, options() << "--bootstrap");
    bootstrap.write(sql);
    bootstrap.closeWriteChannel();
    if (bootstrap.waitForFinished(longestMilliseconds) && bootstrap.exitCode() == 0) return;
    failure_ = "the system tables were not made: " + QString::fromUtf8(bootstrap.readAll());
}

void MariadbServer::start() {
    port_ = freePort();
    const QString log = folder_.filePath("server.log");
    server_.setStandardOutputFile(log);
    server_.setStandardErrorFile(log, QIODevice::Append);
    // setpriv becomes the program: it ends when the tests crash.
    server_.start("setpriv", QStringList{"--pdeathsig", "TERM", program_}
                                 << options() << "--port=" + QString::number(port_) << "--bind-address=127.0.0.1"
                                 << "--socket=" + folder_.filePath("socket") << "--skip-name-resolve"
                                 << "--init-file=" + folder_.filePath("init.sql"));
    QElapsedTimer waiting;
    waiting.start();
    while (server_.waitForStarted() && waiting.elapsed() < longestMilliseconds) {
        QTcpSocket probe;
        probe.connectToHost("127.0.0.1", static_cast<quint16>(port_));
        if (contentOf(log).contains("ready for connections") && probe.waitForConnected(1000)) return;
        if (server_.state() == QProcess::NotRunning) break;
        QTest::qWait(100);
    }
    failure_ = "the server did not start: " + QString::fromUtf8(contentOf(log));
}

}  // namespace kapok::test
