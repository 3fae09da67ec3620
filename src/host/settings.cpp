#include "host/settings.h"

#include "host/paths.h"

namespace kapok::host {

Settings::Settings(QObject* parent) : Settings(configFolder() + "/settings.ini", parent) {}

Settings::Settings(const QString& file, QObject* parent) : QObject(parent), store_(file, QSettings::IniFormat) {}

}  // namespace kapok::host
