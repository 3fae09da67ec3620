// Which libraries may be opened into this process: those seen before, and those that a child process could open.
#pragma once

#include "host/plugin_manifest.h"

#include <map>

namespace kapok::host {

/// A static initialiser that throws ends the process, whatever is caught; so a library not seen before is first opened
/// in a child process. What was opened well is recorded by path, size, time and hash.
class PluginTrust {
public:
    /// `record`: the file with the libraries seen; `prober`: the program that is started as `prober --probe-plugin
    /// FOLDER` and calls probePlugin.
    PluginTrust(QString record, QString prober);

    /// Throws Error when the library's hash is not the manifest's, or a child process fails to open it.
    void check(const QString& folder, const PluginManifest& manifest);

private:
    struct Seen {
        qint64 size = 0;
        qint64 modified = 0;  ///< milliseconds since 1970
        QString sha256 = {};
    };

    void read();
    void write() const;
    void probe(const QString& folder) const;

    QString record_;
    QString prober_;
    std::map<QString, Seen> seen_;  ///< by the library's absolute path
};

/// Hexadecimal SHA-256 of a file. Throws Error when it cannot be read.
std::string fileSha256(const QString& path);

/// What the child process does: opens the plugin of the folder, prints why it is refused on stdout, and gives the exit
/// status, 0 when all is well. Both programs call it for the hidden command `--probe-plugin FOLDER`.
int probePlugin(const QString& folder);

}  // namespace kapok::host
