#include "host/plugin_manifest.h"

#include "sdk/plugin.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kapok::host {
namespace {

Text reinstall() { return KAPOK_TR("host", "Install the plugin again."); }
Text otherVersion() { return KAPOK_TR("host", "Get the version of the plugin that is made for this program."); }

std::string textMember(const QJsonObject& object, const char* name) {
    const QJsonValue value = object.value(QLatin1String(name));
    if (value.isString() && !value.toString().isEmpty()) return value.toString().toStdString();
    throw Error(KAPOK_TR("host", "plugin.json has no text field \"%1\".").arg(name), reinstall());
}

QJsonObject readObject(const QString& path) {
    QFile file(path);
    if (!file.exists()) throw Error(KAPOK_TR("host", "There is no plugin.json."), reinstall());
    if (!file.open(QIODevice::ReadOnly)) {
        throw Error(KAPOK_TR("host", "plugin.json cannot be read: %1.").arg(file.errorString().toStdString()));
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    if (problem.error != QJsonParseError::NoError) {
        throw Error(KAPOK_TR("host", "plugin.json is not JSON: %1.").arg(problem.errorString().toStdString()),
                    reinstall());
    }
    if (!document.isObject()) throw Error(KAPOK_TR("host", "plugin.json is not a JSON object."), reinstall());
    return document.object();
}

/// Part of a file's name: nothing that could lead to another folder.
bool isId(const std::string& id) {
    return id.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-") ==
           std::string::npos;
}

std::vector<std::string> moduleIds(const QJsonObject& object, const std::string& pluginId) {
    std::vector<std::string> ids;
    for (const QJsonValue& value : object.value(QLatin1String("modules")).toArray()) {
        ids.push_back(value.toString().toStdString());
        if (ids.back().rfind(pluginId + ".", 0) == 0 && ids.back().size() > pluginId.size() + 1) continue;
        throw Error(KAPOK_TR("host", "plugin.json names a module \"%1\" that does not begin with \"%2.\".")
                        .arg(ids.back())
                        .arg(pluginId));
    }
    if (ids.empty()) throw Error(KAPOK_TR("host", "plugin.json names no modules."), reinstall());
    return ids;
}

void checkMadeForThisProgram(const QJsonObject& object) {
    const QJsonValue abi = object.value(QLatin1String("sdk_abi"));
    if (!abi.isDouble())
        throw Error(KAPOK_TR("host", "plugin.json has no number field \"%1\".").arg("sdk_abi"), reinstall());
    if (abi.toInteger() != sdkAbi) {
        throw Error(KAPOK_TR("host", "The plugin is made for version %1 of the SDK; this program has version %2.")
                        .arg(static_cast<std::int64_t>(abi.toInteger()))
                        .arg(static_cast<std::int64_t>(sdkAbi)),
                    otherVersion());
    }
    const std::string tag = textMember(object, "build_tag");
    if (tag != sdkBuildTag) {
        throw Error(
            KAPOK_TR("host", "The plugin is built as \"%1\"; this program is \"%2\".").arg(tag).arg(sdkBuildTag),
            otherVersion());
    }
}

}  // namespace

PluginManifest readManifest(const QString& folder) {
    const QJsonObject object = readObject(QDir(folder).filePath("plugin.json"));
    checkMadeForThisProgram(object);
    PluginManifest manifest;
    manifest.id = textMember(object, "id");
    if (!isId(manifest.id)) {
        throw Error(KAPOK_TR("host", "plugin.json has the id \"%1\", which is not a plain word.").arg(manifest.id));
    }
    manifest.version = textMember(object, "version");
    manifest.modules = moduleIds(object, manifest.id);
    if (object.contains(QLatin1String("sha256"))) manifest.sha256 = textMember(object, "sha256");
    return manifest;
}

QString libraryPath(const QString& folder, const std::string& id) {
#if defined(_WIN32)
    const char* ending = ".dll";
#elif defined(__APPLE__)
    const char* ending = ".dylib";
#else
    const char* ending = ".so";
#endif
    return QDir(folder).filePath(QString::fromStdString(id) + ending);
}

}  // namespace kapok::host
