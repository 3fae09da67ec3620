#include "server_tests.h"

#include "postgres_server.h"

#include <QCoreApplication>
#include <QTest>

#include <optional>

namespace {

std::optional<kapok::test::PostgresServer> server;

}  // namespace

kapok::test::PostgresServer& kapok::test::postgresServer() { return *server; }

int main(int count, char** words) {
    // What the user's own environment would tell libpq is none of the tests' business.
    for (const char* name : {"PGPASSWORD", "PGHOST", "PGPORT", "PGUSER", "PGDATABASE", "PGSSLMODE"}) qunsetenv(name);
    qputenv("PGPASSFILE", "/nonexistent");
    QCoreApplication application(count, words);
    server.emplace();
    int failures = 0;
    for (const auto make : {kapok::test::makePostgresTest, kapok::test::makeDiagnosisTest, kapok::test::makeOdbcTest,
                            kapok::test::makeMariadbTest}) {
        const auto test = make();
        failures += QTest::qExec(test.get(), count, words);
    }
    server.reset();
    return failures == 0 ? 0 : 1;
}
