// Tells when a file that a map's layers draw has changed on the disk.
#pragma once

#include "spec/map_spec.h"

#include <QFileSystemWatcher>
#include <QMap>
#include <QTimer>

namespace kapok::gui {

class LayerFiles : public QObject {
    Q_OBJECT
public:
    explicit LayerFiles(QObject* parent = nullptr);

    /// The files of these layers from now on.
    void watch(const std::vector<MapLayer>& layers);

signals:
    /// One of them was written, came or went; told when it has been at rest for a moment.
    void changed();

private:
    struct Look {
        qint64 size = -1;  ///< none: it is not there
        qint64 modified = 0;
        bool operator==(const Look&) const = default;
    };
    static Look lookAt(const QString& path);
    void check();
    void follow();

    QFileSystemWatcher watcher_;  ///< of the files and of their folders, where files are replaced
    QTimer rest_;
    QMap<QString, Look> files_;
};

}  // namespace kapok::gui
