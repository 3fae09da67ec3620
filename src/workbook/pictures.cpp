#include "workbook/pictures.h"

#include "table/column_builder.h"

namespace kapok::workbook {

Table pictureTable(const QByteArray& file) {
    ColumnBuilder builder(Field{.name = "picture", .type = Type::Text});
    builder.addText(file.toBase64().toStdString());
    return Table({builder.finish()});
}

QByteArray pictureFile(const State& state, const std::string& key) {
    const auto found = state.tables().find(key);
    if (found == state.tables().end() || !found->second.has("picture") || found->second.rows() == 0) return {};
    const std::string text(found->second.column("picture")->text(0));
    return QByteArray::fromBase64(QByteArray::fromStdString(text));
}

std::string addPicture(Edit& edit, const QByteArray& file) {
    Table table = pictureTable(file);
    std::string key = contentKey(table);
    edit.tables.emplace(key, std::move(table));
    return key;
}

void addKeptTables(const Item& item, std::set<std::string>& keys) {
    if (const auto* dataset = std::get_if<Dataset>(&item.value)) {
        if (dataset->source.kind == SourceKind::Embedded) keys.insert(dataset->source.key);
    }
    if (const auto* dashboard = std::get_if<Dashboard>(&item.value)) {
        for (const Tile& tile : dashboard->tiles) {
            if (!tile.picture.empty()) keys.insert(tile.picture);
        }
    }
}

}  // namespace kapok::workbook
