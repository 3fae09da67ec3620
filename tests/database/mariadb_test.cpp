// ODBC against a real MariaDB server, which answers as MySQL does: databases are catalogues, names stand in backquotes.
#include "mariadb_server.h"
#include "server_tests.h"
#include "table_words.h"

#include "database/connection.h"
#include "database/diagnosis.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

using namespace kapok;
using database::ConnectionSettings;
using test::rowsText;
using test::typesText;

namespace {

const std::string password = "geheim 密码";

const char* const setUp =
    "SET sql_mode = '';\n"
    "SET NAMES utf8mb4;\n"
    "CREATE DATABASE shop CHARACTER SET utf8mb4;\n"
    "CREATE DATABASE `数据 ``x` CHARACTER SET utf8mb4;\n"
    "CREATE USER reader@'%' IDENTIFIED BY 'geheim 密码';\n"
    "GRANT SELECT, INSERT, UPDATE, DELETE, CREATE ON shop.* TO reader@'%';\n"
    "GRANT SELECT ON `数据 ``x`.* TO reader@'%';\n"
    "CREATE TABLE shop.kinds(a TINYINT, b BIGINT, c BIGINT UNSIGNED, d DECIMAL(12, 2), e DECIMAL(20, 2), f FLOAT, g "
    "DOUBLE, h DATE, i DATETIME(6), j TIME, k VARCHAR(20), l CHAR(4), m LONGTEXT, n BLOB, o BOOLEAN, p YEAR, q "
    "ENUM('红', 'b'), r SMALLINT UNSIGNED);\n"
    "INSERT INTO shop.kinds VALUES(-7, 9223372036854775807, 18446744073709551615, 1234.50, 12345678901234567.25, "
    "0.25, 1e300, '2024-02-29', '2024-03-05 08:30:15.123456', '23:59:58', '广东省 😀', 'ab', REPEAT('长', 9000), "
    "x'00FF', TRUE, 2024, '红', 65535);\n"
    "INSERT INTO shop.kinds VALUES();\n"
    "CREATE TABLE shop.dates(id INT PRIMARY KEY, day DATE, t DATETIME);\n"
    "INSERT INTO shop.dates VALUES(1, '0000-00-00', '0000-00-00 00:00:00'), (2, '2024-01-02', '2024-01-02 "
    "03:04:05');\n"
    "CREATE TABLE `数据 ``x`.`销 ``售`(id INT PRIMARY KEY, `价 ``格` DOUBLE);\n"
    "INSERT INTO `数据 ``x`.`销 ``售` VALUES(1, 9.5), (2, NULL);\n"
    "CREATE VIEW `数据 ``x`.v AS SELECT 1 AS one;\n"
    "CREATE TABLE shop.facts(n INT);\n"
    "INSERT INTO shop.facts VALUES(1), (2), (3);\n";

}  // namespace

class MariadbTest : public QObject {
    Q_OBJECT

private:
    std::optional<test::MariadbServer> server_;

    std::string address() const {
        return "odbc:Driver={MariaDB Unicode};UID=reader;Database=shop;Server=127.0.0.1;Port=" +
               std::to_string(server_->port());
    }
    std::unique_ptr<database::Connection> opened() const {
        return openConnection(database::parseConnectionAddress(address()), [](const auto&) { return password; });
    }
    std::string number(const std::string& sql) const {
        return rowsText(opened()->readSql(sql, {.asText = true}, {}).table).toStdString();
    }

private slots:
    void initTestCase() {
        const auto drivers = database::odbcDrivers();
        QVERIFY2(std::find(drivers.begin(), drivers.end(), "MariaDB Unicode") != drivers.end(),
                 "install the package odbc-mariadb");
        server_.emplace(setUp);
        QVERIFY2(server_->failure().isEmpty(), qPrintable(server_->failure()));
    }
    void cleanupTestCase() { server_.reset(); }

    void types() {
        const auto read = opened()->readTable("shop", "kinds", {}, {});
        QCOMPARE(typesText(read.table),
                 QString("int64 int64 text float64 text float64 float64 date datetime text text text text text int64 "
                         "int64 text int64"));
        QCOMPARE(read.table.rows(), std::size_t(2));
        QCOMPARE(rowsText(read.table.select(
                     {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l", "n", "o", "p", "q", "r"})),
                 QString("-7|9223372036854775807|18446744073709551615|1234.5|12345678901234567.25|0.25|1e+300|"
                         "2024-02-29|2024-03-05T08:30:15.123456|23:59:58|广东省 😀|ab|00FF|1|2024|红|65535/"
                         "~|~|~|~|~|~|~|~|~|~|~|~|~|~|~|~|~"));
        QCOMPARE(read.table.column("m")->text(0).size(), std::size_t(27'000));
    }

    /// MySQL's "0000-00-00" is no day.
    void daysThatAreNone() {
        const auto read = opened()->readTable("shop", "dates", {}, {});
        QCOMPARE(typesText(read.table), QString("int64 date datetime"));
        QCOMPARE(rowsText(read.table), QString("1|~|~/2|2024-01-02|2024-01-02T03:04:05"));
    }

    void browses() {
        const auto connection = opened();
        QVERIFY(connection->server().product.starts_with("MariaDB"));
        QCOMPARE(connection->server().database, std::string("shop"));
        QStringList schemas;
        for (const auto& schema : connection->schemas()) {
            if (!schema.system) schemas << QString::fromStdString(schema.name);
        }
        schemas.sort();
        QCOMPARE(schemas, QStringList({"shop", "数据 `x"}));
        const auto tables = connection->tables("数据 `x");
        QCOMPARE(tables.size(), std::size_t(2));
        const auto view = std::find_if(tables.begin(), tables.end(), [](const auto& table) { return table.view; });
        QVERIFY(view != tables.end() && view->name == "v");
        const auto columns = connection->columns("数据 `x", "销 `售");
        QCOMPARE(columns.size(), std::size_t(2));
        QVERIFY(columns[0].key && !columns[0].nullable && !columns[1].key && columns[1].nullable);
        QCOMPARE(columns[1].name, std::string("价 `格"));
        QCOMPARE(rowsText(connection->readTable("数据 `x", "销 `售", {}, {}).table), QString("1|9.5/2|~"));
    }

    void manyRows() {
        const auto read = opened()->readSql("SELECT seq AS n, CONCAT('r', seq % 7) AS r FROM seq_1_to_100000", {}, {});
        QCOMPARE(read.table.rows(), std::size_t(100'000));
        QCOMPARE(read.table.column("n")->number(99'999), 100'000.0);
        const auto some = opened()->readSql("SELECT seq FROM seq_1_to_1000", {.rowLimit = 10}, {});
        QCOMPARE(some.table.rows(), std::size_t(10));
        QVERIFY(some.limited);
    }

    void writesNothing_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("insert") << "INSERT INTO facts VALUES (9)";
        QTest::newRow("with") << "WITH n AS (SELECT 9) DELETE FROM facts";
        QTest::newRow("select into a file") << "SELECT 1 INTO OUTFILE '/tmp/kapok_never_written'";
    }
    void writesNothing() {
        QFETCH(QString, sql);
        QVERIFY_EXCEPTION_THROWN(opened()->readSql(sql.toStdString(), {}, {}), Error);
        QCOMPARE(number("SELECT count(*) FROM facts"), std::string("3"));
    }

    void saysWhatTheServerSays() {
        try {
            opened()->readSql("SELECT 没有 FROM facts", {}, {});
            QFAIL("nothing was thrown");
        } catch (const Error& error) {
            QVERIFY2(english(error.message()).find("没有") != std::string::npos, error.what());
        }
    }

    void cancels() {
        const std::string running =
            "SELECT count(*) FROM information_schema.processlist WHERE info LIKE 'SELECT SLEEP%'";
        const auto becomes = [&](const std::string& wanted) {
            for (int tries = 0; tries < 100; ++tries) {
                if (number(running) == wanted) return true;
                std::this_thread::sleep_for(std::chrono::milliseconds(50));
            }
            return false;
        };
        const auto connection = opened();
        std::atomic<bool> stop = false;
        std::thread user([&] {
            becomes("1");
            stop = true;
        });
        bool cancelled = false;
        try {
            connection->readSql("SELECT SLEEP(60)", {}, {.cancelled = [&] { return stop.load(); }});
        } catch (const Cancelled&) {
            cancelled = true;
        }
        user.join();
        QVERIFY(cancelled);
        QVERIFY(becomes("0"));
    }

    void diagnoses_data() {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("part");
        QTest::newRow("all right") << ""
                                   << ""
                                   << "";
        QTest::newRow("host") << "127.0.0.1"
                              << "no-such-host.invalid"
                              << "host";
        QTest::newRow("port") << "Port="
                              << "Port=1;Other="
                              << "port";
        QTest::newRow("user") << "UID=reader"
                              << "UID=nobody"
                              << "password";
        QTest::newRow("database without rights") << "=shop"
                                                 << "=mysql"
                                                 << "database";
        QTest::newRow("no such database") << "=shop"
                                          << "=none"
                                          << "database";
    }

    void diagnoses() {
        QFETCH(QString, right);
        QFETCH(QString, wrong);
        QFETCH(QString, part);
        QString changed = QString::fromStdString(address());
        if (!right.isEmpty()) changed.replace(right, wrong);
        const auto settings = database::parseConnectionAddress(changed.toStdString());
        const auto diagnosis = testConnection(settings, [](const auto&) { return password; });
        const std::string found = diagnosis.works ? "" : std::string(connectionPartName(diagnosis.part));
        QVERIFY2(QString::fromStdString(found) == part, diagnosis.words.c_str());
    }

    void diagnosesAWrongPassword() {
        const auto settings = database::parseConnectionAddress(address());
        const auto diagnosis = testConnection(settings, [](const auto&) { return std::string("wrong"); });
        QCOMPARE(connectionPartName(diagnosis.part), std::string_view("password"));
        QVERIFY(diagnosis.words.find("wrong") == std::string::npos);
    }
};

std::unique_ptr<QObject> kapok::test::makeMariadbTest() { return std::make_unique<MariadbTest>(); }

#include "mariadb_test.moc"
