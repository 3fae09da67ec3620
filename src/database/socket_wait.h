// Waiting for a socket without blocking for long, and trying whether a server answers.
#pragma once

#include "sdk/error.h"

#include <optional>

namespace kapok::database {

enum class Waiting : std::uint8_t { Read, Write };

/// True when the socket is ready or broken, false when the time is over.
bool waitForSocket(int socket, Waiting what, int milliseconds);

enum class Reach : std::uint8_t {
    Reached,
    UnknownHost,
    Unreachable,  ///< no way to the computer
    Refused,      ///< the computer says that nothing listens there
    Silent,       ///< no answer in time
};

/// What listens at a port, as far as PostgreSQL's first question tells.
enum class Listener : std::uint8_t {
    OffersTls,
    WithoutTls,
    Other,  ///< it does not speak PostgreSQL's protocol
};

/// Resolves the name and opens a TCP connection to each of its addresses in turn, for `seconds` in all.
Reach reachHost(const std::string& host, int port, int seconds);
/// The same, then asks for encryption (SSLRequest of PostgreSQL's protocol 3.0). Empty when it cannot be reached.
std::optional<Listener> askForTls(const std::string& host, int port, int seconds);

}  // namespace kapok::database
