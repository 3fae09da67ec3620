#include "database/diagnose.h"
#include "database/odbc_connection.h"
#include "database/postgres_connection.h"
#include "database/sqlite_connection.h"

namespace kapok::database {
namespace {

std::unique_ptr<Connection> openPostgres(const ConnectionSettings& settings, const PasswordProvider& password) {
    std::optional<PgFailure> failure;
    auto session = connectPostgres(settings, password, failure);
    if (session) return std::make_unique<PostgresConnection>(settings, std::move(session));
    const Diagnosis diagnosis = diagnosePostgres(settings, *failure);
    throw Error(diagnosis.message, diagnosis.remedy, Place{connectionAddress(settings), 0, {}});
}

}  // namespace

std::unique_ptr<Connection> openConnection(const ConnectionSettings& settings, const PasswordProvider& password) {
    requireComplete(settings);
    switch (settings.kind) {
        case DatabaseKind::Sqlite: return openSqlite(settings);
        case DatabaseKind::PostgreSql: return openPostgres(settings, password);
        case DatabaseKind::Odbc: return openOdbc(settings, password);
    }
    return nullptr;
}

}  // namespace kapok::database
