#include "gui/map/layer_files.h"

#include "gui/common/strings.h"
#include "spec/map_layer.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace kapok::gui {
namespace {

constexpr int milliseconds = 300;  ///< large files are written in pieces

}  // namespace

LayerFiles::LayerFiles(QObject* parent) : QObject(parent) {
    rest_.setSingleShot(true);
    rest_.setInterval(milliseconds);
    connect(&rest_, &QTimer::timeout, this, &LayerFiles::check);
    const auto wait = [this] { rest_.start(); };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, wait);
}

LayerFiles::Look LayerFiles::lookAt(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists()) return {};
    return {file.size(), file.lastModified().toMSecsSinceEpoch()};
}

void LayerFiles::watch(const std::vector<MapLayer>& layers) {
    QMap<QString, Look> files;
    for (const auto& layer : layers) {
        const QString path = toQt(layer.file);
        if (!drawsFile(layer) || drawsAddress(layer) || path.isEmpty()) continue;
        files[path] = files_.contains(path) ? files_[path] : lookAt(path);
    }
    if (files.keys() == files_.keys()) return;
    if (const QStringList before = watcher_.files() + watcher_.directories(); !before.isEmpty())
        watcher_.removePaths(before);
    files_ = std::move(files);
    follow();
}

/// A file that was replaced is not followed any more.
void LayerFiles::follow() {
    for (const auto& path : files_.keys()) {
        const QFileInfo file(path);
        if (file.exists()) watcher_.addPath(path);
        if (file.dir().exists()) watcher_.addPath(file.path());
    }
}

void LayerFiles::check() {
    follow();
    bool differs = false;
    for (auto file = files_.begin(); file != files_.end(); ++file) {
        const Look now = lookAt(file.key());
        differs = differs || !(now == file.value());
        file.value() = now;
    }
    if (differs) emit changed();
}

}  // namespace kapok::gui
