#include "host/plugin_trust.h"

#include "host/errors.h"
#include "host/plugin_library.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>

#include <cstdio>

namespace kapok::host {
namespace {

constexpr int probeTime = 30000;  // milliseconds

QJsonObject toJson(const Text& text) {
    QJsonArray arguments;
    for (const auto& argument : text.arguments) arguments.append(QString::fromStdString(argument));
    return {{"context", QString::fromStdString(text.context)},
            {"source", QString::fromStdString(text.source)},
            {"arguments", arguments}};
}

Text textFromJson(const QJsonObject& object) {
    Text text{object["context"].toString().toStdString(), object["source"].toString().toStdString()};
    for (const QJsonValue& argument : object["arguments"].toArray())
        text.arguments.push_back(argument.toString().toStdString());
    return text;
}

}  // namespace

std::string fileSha256(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        throw Error(KAPOK_TR("host", "The library cannot be read: %1.").arg(file.errorString().toStdString()));
    }
    return hash.result().toHex().toStdString();
}

int probePlugin(const QString& folder) {
    try {
        const PluginManifest manifest = readManifest(folder);
        openLibrary(libraryPath(folder, manifest.id), manifest);
        return 0;
    } catch (const Error& error) {
        const QJsonObject answer{{"message", toJson(error.message())}, {"remedy", toJson(error.remedy())}};
        std::fputs(QJsonDocument(answer).toJson(QJsonDocument::Compact).constData(), stdout);
        return 1;
    }
}

PluginTrust::PluginTrust(QString record, QString prober) : record_(std::move(record)), prober_(std::move(prober)) {
    read();
}

void PluginTrust::check(const QString& folder, const PluginManifest& manifest) {
    const QString path = QFileInfo(libraryPath(folder, manifest.id)).absoluteFilePath();
    const QFileInfo file(path);
    if (!file.isFile()) {
        throw Error(KAPOK_TR("host", "There is no library %1.").arg(file.fileName().toStdString()),
                    KAPOK_TR("host", "Install the plugin again."));
    }
    Seen now{file.size(), file.lastModified().toMSecsSinceEpoch()};
    const auto before = seen_.find(path);
    const bool same = before != seen_.end() && before->second.size == now.size;
    if (same && before->second.modified == now.modified && manifest.sha256.empty()) return;

    now.sha256 = QString::fromStdString(fileSha256(path));
    if (!manifest.sha256.empty() && now.sha256.compare(QString::fromStdString(manifest.sha256), Qt::CaseInsensitive)) {
        throw Error(KAPOK_TR("host", "The library is not the one that was installed: its SHA-256 differs."),
                    KAPOK_TR("host", "Install the plugin again."));
    }
    const bool known = same && before->second.sha256 == now.sha256;
    if (known && before->second.modified == now.modified) return;
    if (!known) probe(folder);
    seen_[path] = now;
    write();
}

void PluginTrust::probe(const QString& folder) const {
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(prober_, {"--probe-plugin", folder}, QIODevice::ReadOnly);
    if (!child.waitForStarted(probeTime)) {
        throw Error(KAPOK_TR("host", "The library could not be tried: %1.").arg(child.errorString().toStdString()));
    }
    if (!child.waitForFinished(probeTime)) {
        child.kill();
        child.waitForFinished();
        throw Error(KAPOK_TR("host", "The library did not finish loading in time."));
    }
    if (child.exitStatus() == QProcess::NormalExit && child.exitCode() == 0) return;
    const QJsonObject answer = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
    if (answer.contains("message")) {
        throw Error(textFromJson(answer["message"].toObject()), textFromJson(answer["remedy"].toObject()));
    }
    throw Error(KAPOK_TR("host", "The library ends the program while it loads."),
                KAPOK_TR("host", "Ask its maker for a fixed version, or remove it."));
}

void PluginTrust::read() {
    QFile file(record_);
    if (!file.open(QIODevice::ReadOnly)) return;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        const QJsonObject entry = it->toObject();
        seen_[it.key()] = {entry["size"].toInteger(), entry["modified"].toInteger(), entry["sha256"].toString()};
    }
}

void PluginTrust::write() const {
    QJsonObject all;
    for (const auto& [path, seen] : seen_) {
        all[path] = QJsonObject{{"size", seen.size}, {"modified", seen.modified}, {"sha256", seen.sha256}};
    }
    // A record that cannot be kept only means that the libraries are tried again next time.
    QSaveFile file(record_);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(all).toJson());
        file.commit();
    }
}

}  // namespace kapok::host
