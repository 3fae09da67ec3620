#include "host/map_settings.h"

#include <QStandardPaths>

namespace kapok::host {

QString tileFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/kapok/tiles");
}

}  // namespace kapok::host
