#include "workbook/linked_files.h"

#include "io/database_import.h"
#include "spec/map_layer.h"

#include <QDir>
#include <QFileInfo>

#include <optional>

namespace kapok::workbook {
namespace {

constexpr int partsTried = 6;

/// A map whose layers' files have another path; nothing when all stay.
template <class Function>
std::optional<MapSpec> withPaths(const MapSpec& map, Function change) {
    MapSpec changed = map;
    for (auto& layer : changed.layers) {
        if (!layer.file.empty() && !drawsAddress(layer)) layer.file = change(layer.file);
    }
    return changed == map ? std::nullopt : std::optional(std::move(changed));
}

/// The state with `change` done to the path of every source and every layer of a map that has one.
template <class Function>
State withPaths(const State& state, Function change) {
    State::Parts parts = state.parts();
    for (auto& item : parts.items) {
        if (const auto* map = std::get_if<MapSpec>(&item->value)) {
            auto moved = withPaths(*map, change);
            if (!moved) continue;
            Item changed = *item;
            changed.value = std::move(*moved);
            item = std::make_shared<const Item>(std::move(changed));
            continue;
        }
        const auto* dataset = std::get_if<Dataset>(&item->value);
        if (!dataset || dataset->source.path.empty() || io::isDatabasePlace(dataset->source.path)) continue;
        const std::string path = change(dataset->source.path);
        if (path == dataset->source.path) continue;
        Item changed = *item;
        std::get<Dataset>(changed.value).source.path = path;
        item = std::make_shared<const Item>(std::move(changed));
    }
    return State(std::move(parts));
}

}  // namespace

std::string findMoved(const std::string& path, const std::string& folder) {
    const QStringList parts = QDir::cleanPath(QString::fromStdString(path)).split('/', Qt::SkipEmptyParts);
    const QDir start(QString::fromStdString(folder));
    for (qsizetype length = std::min<qsizetype>(parts.size(), partsTried); length > 0; --length) {
        const QString tail = parts.mid(parts.size() - length).join('/');
        for (const char* above : {".", "..", "../.."}) {
            const QFileInfo candidate(start.absoluteFilePath(QString::fromLatin1(above) + '/' + tail));
            if (candidate.isFile()) return QDir::cleanPath(candidate.absoluteFilePath()).toStdString();
        }
    }
    return {};
}

std::vector<MissingFile> missingFiles(const State& state, const std::string& folder) {
    std::vector<MissingFile> missing;
    for (const auto& item : state.items(ItemKind::Dataset)) {
        const Source& source = std::get<Dataset>(item->value).source;
        if (source.kind != SourceKind::File || QFileInfo::exists(QString::fromStdString(source.path))) continue;
        missing.push_back({item->id, source.path, folder.empty() ? std::string{} : findMoved(source.path, folder)});
    }
    return missing;
}

State withAbsolutePaths(const State& state, const std::string& folder) {
    const QDir start(QString::fromStdString(folder));
    return withPaths(state, [&](const std::string& path) {
        const QString given = QString::fromStdString(path);
        return QDir::isAbsolutePath(given) ? path : QDir::cleanPath(start.absoluteFilePath(given)).toStdString();
    });
}

State withRelativePaths(const State& state, const std::string& folder) {
    const QString start = QDir::cleanPath(QString::fromStdString(folder)) + '/';
    return withPaths(state, [&](const std::string& path) {
        const QString full = QDir::cleanPath(QString::fromStdString(path));
        return full.startsWith(start) ? full.mid(start.size()).toStdString() : path;
    });
}

}  // namespace kapok::workbook
