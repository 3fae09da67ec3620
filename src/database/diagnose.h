// Why a connection could not be opened, for each kind of database.
#pragma once

#include "database/diagnosis.h"
#include "database/postgres_session.h"

namespace kapok::database {

/// Tries name, port and encryption by itself, and takes user, password and database from libpq's failure.
Diagnosis diagnosePostgres(const ConnectionSettings& settings, const PgFailure& failure);

/// Is the host there and does something listen at its port? The diagnosis, when not.
std::optional<Diagnosis> diagnoseReach(const std::string& host, int port, int seconds,
                                       std::vector<ConnectionPart>& passed);

}  // namespace kapok::database
