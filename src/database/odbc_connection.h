// Any ODBC data source as a source of tables.
#pragma once

#include "database/diagnosis.h"

namespace kapok::database {

/// Throws Error as testOdbc diagnoses.
std::unique_ptr<Connection> openOdbc(const ConnectionSettings& settings, const PasswordProvider& password);
Diagnosis testOdbc(const ConnectionSettings& settings, const PasswordProvider& password);

}  // namespace kapok::database
