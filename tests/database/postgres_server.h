// A real PostgreSQL server on loopback, in a folder of its own, as long as the object lives.
#pragma once

#include "database/connection_settings.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kapok::test {

/// A port of loopback that nobody listens at.
int freePort();

class PostgresServer {
public:
    /// Makes a cluster and starts it on a free port. `failure()` says why, when it could not.
    PostgresServer();
    ~PostgresServer();
    PostgresServer(const PostgresServer&) = delete;
    PostgresServer& operator=(const PostgresServer&) = delete;

    const QString& failure() const { return failure_; }
    int port() const { return port_; }
    QString folder() const { return folder_.path(); }

    /// User "reader" with `password`, over TCP and scram-sha-256, in database "shop".
    database::ConnectionSettings settings() const;
    static std::string password() { return "geheim 密码"; }
    static std::string givePassword(const database::ConnectionSettings&) { return password(); }

    /// Runs SQL as the superuser; what it prints, one row a line.
    QString run(const QString& sql, const QString& database = "shop") const;
    /// Waits until the SQL prints `wanted`, for ten seconds.
    bool becomes(const QString& sql, const QString& wanted) const;

    qint64 process() const { return server_.processId(); }
    /// As when the computer is switched off: no farewell to clients. From any thread.
    static void killAtOnce(qint64 process);
    void restart();
    void stop();

private:
    QStringList command(const QString& program, const QStringList& arguments) const;
    bool runTool(const QStringList& words);
    void writeConfiguration() const;
    void start();

    QTemporaryDir folder_;
    QString programs_;
    QString failure_;
    QProcess server_;
    int port_ = 0;
};

/// The one server that the tests of this program share.
PostgresServer& postgresServer();

}  // namespace kapok::test
