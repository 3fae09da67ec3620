// The test of a connection: which part of the settings is wrong, in words.
#pragma once

#include "database/connection.h"

namespace kapok::database {

/// In the order in which they are tested.
enum class ConnectionPart : std::uint8_t {
    Settings,  ///< something is not filled in, or the ODBC driver or data source is not there
    Host,      ///< the name is unknown, or the computer cannot be reached
    Port,      ///< nothing listens there, or something else than this kind of database
    Tls,       ///< encryption is asked and not offered, refused, or the certificate is not accepted
    User,      ///< no such user, or the user is not let in from here
    Password,  ///< wrong or missing; servers do not say whether the user's name is wrong instead
    Database,  ///< no such database, or no right to it; SQLite: the file
    Server,    ///< the server is there but cannot serve: starting, too many connections, a failure of its own
};

struct Diagnosis {
    bool works = false;
    ConnectionPart part = ConnectionPart::Settings;  ///< what is wrong, when it does not work
    Text message = {};                               ///< what happened
    Text remedy = {};                                ///< what to do
    std::string words = {};                          ///< the server's or driver's own, untranslated
    std::vector<ConnectionPart> passed = {};         ///< what was tested and found right
    ServerInfo server = {};                          ///< when it works
};

/// Tries the parts one by one. Takes at most about settings.connectSeconds a part; never throws for a wrong setting.
Diagnosis testConnection(const ConnectionSettings& settings, const PasswordProvider& password = {});

/// "host", "port", …: stable, untranslated.
std::string_view connectionPartName(ConnectionPart part);

}  // namespace kapok::database
