// Which part of a connection is wrong; settings as JSON and as an address.
#include "postgres_server.h"
#include "server_tests.h"

#include "database/diagnosis.h"

#include <QTcpServer>
#include <QTest>

using namespace kapok;
using database::ConnectionSettings;
using test::PostgresServer;
using test::postgresServer;

class DiagnosisTest : public QObject {
    Q_OBJECT

private:
    using Change = std::function<void(ConnectionSettings&)>;

    static QString said(const database::Diagnosis& diagnosis) {
        return QString::fromStdString(std::string(connectionPartName(diagnosis.part)) + ": " +
                                      english(diagnosis.message));
    }

    static database::Diagnosis tested(const Change& change, const std::string& password = PostgresServer::password()) {
        ConnectionSettings settings = postgresServer().settings();
        settings.connectSeconds = 3;
        change(settings);
        return testConnection(settings, [password](const ConnectionSettings&) { return password; });
    }

private slots:
    void works() {
        const auto diagnosis = tested([](auto&) {});
        QVERIFY2(diagnosis.works, qPrintable(said(diagnosis)));
        QCOMPARE(diagnosis.passed.size(), std::size_t(8));
        QCOMPARE(diagnosis.server.user, std::string("reader"));
        QVERIFY(diagnosis.server.tls.starts_with("TLS"));
    }

    void names_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("words");
        const QString right = QString::fromStdString(PostgresServer::password());
        const auto add = [&](const char* name, Change change, const char* part, const char* words) {
            QTest::newRow(name) << change << right << part << words;
        };
        add(
            "no user", [](auto& s) { s.user.clear(); }, "settings", "The name of the user is missing.");
        add(
            "port out of range", [](auto& s) { s.port = 70000; }, "settings", "There is no port 70000.");
        add(
            "unknown host", [](auto& s) { s.host = "no-such-host.invalid"; }, "host",
            "There is no computer named \"no-such-host.invalid\".");
        add(
            "wrong port", [](auto& s) { s.port = 1; }, "port", "Nothing listens at port 1 of 127.0.0.1.");
        add(
            "unknown user", [](auto& s) { s.user = "nobody"; }, "password",
            "The server does not accept this password for the user \"nobody\".");
        add(
            "unknown user without a password", [](auto& s) { s.user = "trusted"; }, "user",
            "The server does not accept the user \"trusted\".");
        add(
            "refused user", [](auto& s) { s.user = "outsider"; }, "user",
            "The server lets the user \"outsider\" not into the database \"shop\" from this computer, or not with this "
            "TLS mode.");
        add(
            "unknown database", [](auto& s) { s.database = "Shop"; }, "database", "There is no database \"Shop\".");
        add(
            "closed database", [](auto& s) { s.database = "closed"; }, "database",
            "The user \"reader\" may not connect to the database \"closed\".");
        add(
            "certificate of nobody known",
            [](auto& s) {
                s.tls = database::TlsMode::VerifyCa;
                s.extra["sslrootcert"] = postgresServer().folder().toStdString() + "/none.crt";
            },
            "tls", "The certificate of the server is not accepted: ");
        add(
            "certificate of another host",
            [](auto& s) {
                s.tls = database::TlsMode::VerifyFull;
                s.extra["sslrootcert"] = postgresServer().folder().toStdString() + "/server.crt";
            },
            "tls", "The certificate of the server is not accepted: ");
        QTest::newRow("wrong password") << Change([](auto&) {}) << "wrong"
                                        << "password"
                                        << "The server does not accept this password for the user \"reader\".";
        QTest::newRow("no password") << Change([](auto&) {}) << ""
                                     << "password"
                                     << "The server asks for the password of the user \"reader\".";
    }

    void names() {
        QFETCH(Change, change);
        QFETCH(QString, password);
        QFETCH(QString, part);
        QFETCH(QString, words);
        const auto diagnosis = tested(change, password.toStdString());
        QVERIFY(!diagnosis.works);
        QVERIFY2(said(diagnosis).startsWith(part + ": " + words), qPrintable(said(diagnosis)));
        QVERIFY(!diagnosis.remedy.empty());
        QVERIFY(!QString::fromStdString(diagnosis.words + english(diagnosis.message)).contains("geheim"));
    }

    void checksCertificates() {
        const auto diagnosis = tested([](auto& s) {
            s.host = "localhost";
            s.tls = database::TlsMode::VerifyFull;
            s.extra["sslrootcert"] = postgresServer().folder().toStdString() + "/server.crt";
        });
        QVERIFY2(diagnosis.works, qPrintable(said(diagnosis) + diagnosis.words.c_str()));
    }

    void noTlsOnTheServer() {
        postgresServer().run("ALTER SYSTEM SET ssl = off");
        postgresServer().run("SELECT pg_reload_conf()");
        QVERIFY(postgresServer().becomes("SHOW ssl", "off"));
        const auto required = tested([](auto& s) { s.tls = database::TlsMode::Require; });
        const auto preferred = tested([](auto&) {});
        postgresServer().run("ALTER SYSTEM SET ssl = on");
        postgresServer().run("SELECT pg_reload_conf()");
        QVERIFY(postgresServer().becomes("SHOW ssl", "on"));
        QCOMPARE(said(required), QString("tls: The server offers no encryption (TLS)."));
        QVERIFY(preferred.works);
        QCOMPARE(preferred.server.tls, std::string());
    }

    void somethingElseListens() {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto diagnosis = tested([&](auto& s) {
            s.port = other.serverPort();
            s.connectSeconds = 1;
        });
        QVERIFY2(said(diagnosis).startsWith("port: What listens at port"), qPrintable(said(diagnosis)));
    }

    void openingSaysTheSame() {
        ConnectionSettings settings = postgresServer().settings();
        settings.database = "Shop";
        try {
            openConnection(settings, PostgresServer::givePassword);
            QFAIL("opened");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains("There is no database \"Shop\"."), error.what());
        }
    }

    void passwordOfTheEnvironment() {
        qputenv("PGPASSWORD", QByteArray::fromStdString(PostgresServer::password()));
        const auto diagnosis = testConnection(postgresServer().settings());
        qunsetenv("PGPASSWORD");
        QVERIFY2(diagnosis.works, qPrintable(said(diagnosis)));
    }

    void sqliteFiles() {
        ConnectionSettings settings;
        settings.kind = database::DatabaseKind::Sqlite;
        QCOMPARE(said(testConnection(settings)), QString("settings: The file of the database is missing."));
        settings.file = "/nonexistent.db";
        QCOMPARE(said(testConnection(settings)), QString("database: There is no file /nonexistent.db."));
    }

    void addresses_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("again");
        const auto add = [](const char* address, const char* again) { QTest::newRow(address) << address << again; };
        add("postgresql://ann@db.example:5433/sales", "postgresql://ann@db.example:5433/sales");
        add("postgres://ann@h/d?sslmode=require&connect_timeout=3",
            "postgresql://ann@h/d?sslmode=require&connect_timeout=3");
        add("postgresql://a%40b@[::1]:5432/%E9%94%80%E5%94%AE", "postgresql://a%40b@[::1]:5432/%E9%94%80%E5%94%AE");
        add("postgresql://ann@%2Frun%2Fpg/d?sslrootcert=%2Fca.crt",
            "postgresql://ann@%2Frun%2Fpg/d?sslrootcert=%2Fca.crt");
        add("postgresql:///", "postgresql:///");
        add("odbc:DSN=sales;UID=ann", "odbc:DSN=sales;UID=ann");
        add("odbc:Driver={My;Driver};Server=h;uid=ann", "odbc:UID=ann;Driver={My;Driver};Server=h");
        add("sqlite:/data/a b.db", "sqlite:/data/a b.db");
    }

    void addresses() {
        QFETCH(QString, address);
        const auto settings = database::parseConnectionAddress(address.toStdString());
        QTEST(QString::fromStdString(connectionAddress(settings)), "again");
        QVERIFY(database::connectionFromJson(toJson(settings)) == settings);
    }

    void refusesPasswords_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("address") << "postgresql://ann:geheim@h/d";
        QTest::newRow("parameter") << "postgresql://ann@h/d?password=geheim";
        QTest::newRow("key") << "postgresql://ann@h/d?sslpassword=geheim";
        QTest::newRow("odbc") << "odbc:DSN=a;PWD=geheim";
        QTest::newRow("json") << "{\"password\":\"geheim\"}";
        QTest::newRow("json, extra") << "{\"extra\":{\"Pwd\":\"geheim\"}}";
    }

    void refusesPasswords() {
        QFETCH(QString, text);
        try {
            text.startsWith('{') ? database::connectionFromJson(text.toStdString())
                                 : database::parseConnectionAddress(text.toStdString());
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(!QString(error.what()).contains("geheim"), error.what());
        }
    }

    void oneNameForAllDatabasesOfAUser() {
        const auto nameOf = [](const char* address) {
            return credentialName(database::parseConnectionAddress(address));
        };
        QCOMPARE(nameOf("postgresql://ann@h:5433/a?sslmode=require"), nameOf("postgresql://ann@h:5433/b"));
        QVERIFY(nameOf("postgresql://ann@h/a") != nameOf("postgresql://bob@h/a"));
    }
};

std::unique_ptr<QObject> kapok::test::makeDiagnosisTest() { return std::make_unique<DiagnosisTest>(); }

#include "diagnosis_test.moc"
