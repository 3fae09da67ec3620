// Tests that share one server.
#pragma once

#include <QObject>

#include <memory>

namespace kapok::test {

std::unique_ptr<QObject> makePostgresTest();
std::unique_ptr<QObject> makeDiagnosisTest();
std::unique_ptr<QObject> makeOdbcTest();

}  // namespace kapok::test
