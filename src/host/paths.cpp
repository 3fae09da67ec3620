#include "host/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace kapok::host {
namespace {

QString folder(const char* variable, QStandardPaths::StandardLocation location) {
    QString path = qEnvironmentVariable(variable);
    if (path.isEmpty()) path = QStandardPaths::writableLocation(location) + "/kapok";
    QDir().mkpath(path);
    return path;
}

}  // namespace

QString configFolder() { return folder("KAPOK_CONFIG_DIR", QStandardPaths::GenericConfigLocation); }

QString dataFolder() { return folder("KAPOK_DATA_DIR", QStandardPaths::GenericDataLocation); }

}  // namespace kapok::host
