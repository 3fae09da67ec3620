// A real MariaDB server on loopback, in a folder of its own, as long as the object lives.
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <string>

namespace kapok::test {

class MariadbServer {
public:
    /// Makes its system tables, starts it on a free port and runs `sql`, one statement a line. `failure()` says why,
    /// when it could not.
    explicit MariadbServer(const QByteArray& sql);
    ~MariadbServer();
    MariadbServer(const MariadbServer&) = delete;
    MariadbServer& operator=(const MariadbServer&) = delete;

    const QString& failure() const { return failure_; }
    int port() const { return port_; }

private:
    void makeSystemTables();
    void start();
    QStringList options() const;

    QTemporaryDir folder_;
    QString program_;
    QString failure_;
    QProcess server_;
    int port_ = 0;
};

}  // namespace kapok::test
