// Tests that share one server of PostgreSQL, and those of MariaDB.
#pragma once

#include <QObject>

#include <memory>

namespace kapok::test {

std::unique_ptr<QObject> makePostgresTest();
std::unique_ptr<QObject> makeDiagnosisTest();
std::unique_ptr<QObject> makeOdbcTest();
std::unique_ptr<QObject> makeMariadbTest();

}  // namespace kapok::test
