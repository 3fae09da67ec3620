// A connection to a database as jobs of the window use it.
#pragma once

#include "database/connection.h"
#include "host/jobs.h"

#include <memory>
#include <mutex>

namespace kapok::gui {

/// Opened when it is first used, and anew after a failure: servers close sessions that rest. Jobs take turns; the
/// window's own thread only makes it and gives it away.
class DatabaseLink {
public:
    DatabaseLink(database::ConnectionSettings settings, database::PasswordProvider password)
        : settings_(std::move(settings)), password_(std::move(password)) {}

    const database::ConnectionSettings& settings() const { return settings_; }

    /// The result of `work`. Throws what opening or `work` throws.
    template <class Work>
    auto use(Work work) {
        const std::lock_guard lock(guard_);
        try {
            if (!connection_) connection_ = database::openConnection(settings_, password_);
            return work(*connection_);
        } catch (...) {
            connection_.reset();
            throw;
        }
    }

private:
    const database::ConnectionSettings settings_;
    const database::PasswordProvider password_;
    std::mutex guard_;
    std::unique_ptr<database::Connection> connection_;
};

/// Cancelling the job reaches the server: reads ask while they wait, and send it the cancel themselves.
inline database::Progress progressOf(host::JobContext& context) {
    return {[&context](double part) { context.progress(part); }, [&context] { return context.cancelled(); }};
}

}  // namespace kapok::gui
