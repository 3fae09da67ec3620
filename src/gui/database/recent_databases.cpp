#include "gui/database/recent_databases.h"

#include "gui/common/strings.h"
#include "sdk/error.h"

namespace kapok::gui {

std::vector<database::ConnectionSettings> recentDatabases(const host::Settings& settings) {
    std::vector<database::ConnectionSettings> found;
    for (const auto& address : settings.get(host::settings::recentDatabases)) {
        try {
            found.push_back(database::parseConnectionAddress(fromQt(address)));
        } catch (const Error&) {
            continue;  // written by hand or by another version
        }
    }
    return found;
}

void rememberDatabase(host::Settings& settings, const database::ConnectionSettings& connection) {
    constexpr int kept = 12;
    const QString address = toQt(database::connectionAddress(connection));
    QStringList recent = settings.get(host::settings::recentDatabases);
    recent.removeAll(address);
    recent.prepend(address);
    settings.set(host::settings::recentDatabases, QStringList(recent.mid(0, kept)));
}

}  // namespace kapok::gui
