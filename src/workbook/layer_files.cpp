#include "workbook/layer_files.h"

#include "sdk/error.h"
#include "spec/map_layer.h"
#include "workbook/linked_files.h"

#include <QFileInfo>

namespace kapok::workbook {

std::vector<MissingLayerFile> missingLayerFiles(const State& state, const std::string& folder) {
    std::vector<MissingLayerFile> missing;
    for (const auto& item : state.items(ItemKind::Map)) {
        const auto& layers = std::get<MapSpec>(item->value).layers;
        for (std::size_t i = 0; i < layers.size(); ++i) {
            const std::string& path = layers[i].file;
            const bool draws = drawsFile(layers[i]) && !path.empty() && !drawsAddress(layers[i]);
            if (!draws || QFileInfo::exists(QString::fromStdString(path))) continue;
            missing.push_back({item->id, i, path, folder.empty() ? std::string() : findMoved(path, folder)});
        }
    }
    return missing;
}

Edit relinkLayers(const State& state, const std::string& path, const std::string& found) {
    const QString name = QFileInfo(QString::fromStdString(path)).fileName();
    Edit edit{KAPOK_TR("workbook", "Find \"%1\" again").arg(name.toStdString())};
    for (const auto& item : state.items(ItemKind::Map)) {
        Item changed = *item;
        for (auto& layer : std::get<MapSpec>(changed.value).layers) {
            if (drawsFile(layer) && layer.file == path) layer.file = found;
        }
        if (!(changed == *item)) edit.changes.push_back(Put{std::move(changed)});
    }
    if (edit.changes.empty())
        throw Error(KAPOK_TR("workbook", "No layer of a map draws the file \"%1\".").arg(path), {});
    return edit;
}

}  // namespace kapok::workbook
