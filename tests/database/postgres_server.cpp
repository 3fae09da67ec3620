#include "postgres_server.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>
#include <csignal>

namespace kapok::test {
namespace {

constexpr int toolMilliseconds = 120'000;

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(toolMilliseconds);
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

/// Debian keeps the server's programs out of the PATH, a folder for each version.
QString programFolder() {
    const QDir versions("/usr/lib/postgresql");
    QStringList folders{outputOf("pg_config", {"--bindir"})};
    for (const QString& version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        folders << versions.filePath(version + "/bin");
    }
    for (const QString& folder : folders) {
        if (QFile::exists(folder + "/initdb") && QFile::exists(folder + "/postgres")) return folder;
    }
    return {};
}

void writeFile(const QString& path, const QByteArray& text, QIODevice::OpenMode mode = QIODevice::WriteOnly) {
    QFile file(path);
    if (file.open(mode)) file.write(text);
}

}  // namespace

int freePort() {
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

PostgresServer::PostgresServer() : programs_(programFolder()) {
    if (programs_.isEmpty()) {
        failure_ = "the programs of PostgreSQL (initdb, postgres) are not there: install the package postgresql";
        return;
    }
    const QString data = folder() + "/data";
    if (geteuid() == 0) {
        // PostgreSQL refuses to run as root.
        QFile::setPermissions(folder(), QFile::permissions(folder()) | QFile::ReadOther | QFile::ExeOther |
                                            QFile::ReadGroup | QFile::ExeGroup);
        runTool({"chown", "postgres", folder()});
    }
    const bool made =
        runTool(command(programs_ + "/initdb", {"-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                                                "--locale=C.UTF-8", "--no-sync", "--no-instructions"})) &&
        runTool(command("openssl", {"req", "-new", "-x509", "-days", "7", "-nodes", "-text", "-out",
                                    folder() + "/server.crt", "-keyout", folder() + "/server.key", "-subj",
                                    "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"}));
    if (!made) return;
    writeConfiguration();
    start();
    if (!failure_.isEmpty()) return;
    run("CREATE DATABASE shop", "postgres");
    run("CREATE DATABASE closed", "postgres");
    run("REVOKE CONNECT ON DATABASE closed FROM public", "postgres");
    run("CREATE ROLE reader LOGIN PASSWORD '" + QString::fromStdString(password()) + "'; CREATE ROLE outsider LOGIN");
    run("GRANT USAGE, CREATE ON SCHEMA public TO reader");
}

PostgresServer::~PostgresServer() { stop(); }

QStringList PostgresServer::command(const QString& program, const QStringList& arguments) const {
    // setpriv becomes the program, so the process id is the server's own; and it ends when the tests crash.
    QStringList words{"setpriv", "--pdeathsig", "INT"};
    if (geteuid() == 0)
        words << "--reuid=postgres"
              << "--regid=postgres"
              << "--init-groups";
    return words << program << arguments;
}

bool PostgresServer::runTool(const QStringList& words) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setWorkingDirectory(folder());
    process.start(words.first(), words.mid(1));
    if (process.waitForFinished(toolMilliseconds) && process.exitCode() == 0) return true;
    failure_ = words.join(' ') + ": " + process.errorString() + ' ' + QString::fromUtf8(process.readAll());
    return false;
}

void PostgresServer::writeConfiguration() const {
    const QByteArray here = folder().toUtf8();
    writeFile(folder() + "/data/postgresql.auto.conf",
              "listen_addresses = '127.0.0.1'\nunix_socket_directories = '" + here +
                  "'\nfsync = off\nshared_buffers = 32MB\npassword_encryption = 'scram-sha-256'\nssl = "
                  "on\nssl_cert_file = '" +
                  here + "/server.crt'\nssl_key_file = '" + here + "/server.key'\n");
    writeFile(folder() + "/data/pg_hba.conf",
              "local all postgres trust\n"
              "host all outsider 127.0.0.1/32 reject\n"
              "hostssl shop encrypted 127.0.0.1/32 trust\n"
              "host all trusted 127.0.0.1/32 trust\n"
              "host all all 127.0.0.1/32 scram-sha-256\n");
}

void PostgresServer::start() {
    if (port_ == 0) port_ = freePort();
    const QStringList words =
        command(programs_ + "/postgres", {"-D", folder() + "/data", "-p", QString::number(port_)});
    server_.setStandardOutputFile(folder() + "/server.log");
    server_.setStandardErrorFile(folder() + "/server.log", QIODevice::Append);
    server_.setWorkingDirectory(folder());
    server_.start(words.first(), words.mid(1));
    server_.waitForStarted();
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < toolMilliseconds && server_.state() == QProcess::Running) {
        if (run("SELECT 1", "postgres") == "1") return;
        QTest::qWait(100);
    }
    QFile log(folder() + "/server.log");
    (void)log.open(QIODevice::ReadOnly);
    failure_ = "the server did not start: " + QString::fromUtf8(log.readAll());
}

void PostgresServer::killAtOnce(qint64 process) { ::kill(static_cast<pid_t>(process), SIGQUIT); }

void PostgresServer::restart() {
    server_.waitForFinished(toolMilliseconds);
    start();
}

void PostgresServer::stop() {
    if (server_.state() == QProcess::NotRunning) return;
    ::kill(static_cast<pid_t>(server_.processId()), SIGINT);  // clients are sent away
    if (!server_.waitForFinished(30'000)) server_.kill();
    server_.waitForFinished();
}

database::ConnectionSettings PostgresServer::settings() const {
    database::ConnectionSettings settings;
    settings.host = "127.0.0.1";
    settings.port = port_;
    settings.user = "reader";
    settings.database = "shop";
    return settings;
}

QString PostgresServer::run(const QString& sql, const QString& database) const {
    QProcess psql;
    psql.start(programs_ + "/psql", {"-h", folder(), "-p", QString::number(port_), "-U", "postgres", "-d", database,
                                     "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-c", sql});
    psql.waitForFinished(toolMilliseconds);
    const QByteArray errors = psql.readAllStandardError();
    if (psql.exitCode() != 0 && server_.state() == QProcess::Running && sql != "SELECT 1") qWarning() << sql << errors;
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

bool PostgresServer::becomes(const QString& sql, const QString& wanted) const {
    QElapsedTimer waiting;
    waiting.start();
    while (waiting.elapsed() < 10'000) {
        if (run(sql) == wanted) return true;
        QTest::qWait(50);
    }
    return false;
}

}  // namespace kapok::test
