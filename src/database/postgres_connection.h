// PostgreSQL as a source of tables.
#pragma once

#include "database/postgres_session.h"

namespace kapok::database {

class PostgresConnection final : public Connection {
public:
    PostgresConnection(ConnectionSettings settings, std::unique_ptr<PostgresSession> session)
        : settings_(std::move(settings)), session_(std::move(session)) {}

    const ConnectionSettings& settings() const override { return settings_; }
    ServerInfo server() override;
    std::vector<SchemaInfo> schemas() override;
    std::vector<TableEntry> tables(const std::string& schema) override;
    std::vector<ColumnEntry> columns(const std::string& schema, const std::string& table) override;
    DatabaseRead readTable(const std::string& schema, const std::string& table, const ReadOptions& options,
                           const Progress& progress) override;
    DatabaseRead readSql(const std::string& sql, const ReadOptions& options, const Progress& progress) override;
    void cancel() override { session_->cancel(); }

private:
    ConnectionSettings settings_;
    std::unique_ptr<PostgresSession> session_;
};

/// Connects: first with what libpq knows (none, PGPASSWORD, .pgpass), then, when the server asks for a password or
/// refuses that one, with the provider's.
std::unique_ptr<PostgresSession> connectPostgres(const ConnectionSettings& settings, const PasswordProvider& password,
                                                 std::optional<PgFailure>& failure);

/// Reads a statement through COPY (…) TO STDOUT (FORMAT binary), in one read-only transaction.
DatabaseRead copyFromPostgres(PostgresSession& session, const std::string& sql, const ReadOptions& options,
                              const Progress& progress);

}  // namespace kapok::database
