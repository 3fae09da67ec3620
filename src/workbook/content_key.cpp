#include "workbook/edit.h"

#include <QCryptographicHash>

namespace kapok::workbook {
namespace {

class Hash {
public:
    void add(std::string_view bytes) {
        add(bytes.size());
        hash_.addData(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    }
    void add(std::size_t number) {
        const auto wide = static_cast<std::uint64_t>(number);
        hash_.addData(QByteArrayView(reinterpret_cast<const char*>(&wide), sizeof(wide)));
    }
    template <class T>
    void addAll(const T* values, std::size_t count) {
        add(std::string_view(reinterpret_cast<const char*>(values), count * sizeof(T)));
    }
    std::string text() const { return hash_.result().toHex().left(32).toStdString(); }

private:
    QCryptographicHash hash_{QCryptographicHash::Sha256};
};

void addChunk(Hash& hash, const Chunk& chunk) {
    hash.add(chunk.rows);
    hash.addAll(chunk.missing.data(), chunk.missing.size());
    std::visit(
        [&](const auto& values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, Blobs>) {
                hash.addAll(values.offsets.data(), values.offsets.size());
                hash.addAll(values.bytes.data(), values.bytes.size());
            } else {
                hash.addAll(values.data(), values.size());
            }
        },
        chunk.values);
}

}  // namespace

std::string contentKey(const Table& table) {
    Hash hash;
    hash.add(table.rows());
    for (const auto& column : table.columns()) {
        const Field& field = column->field();
        hash.add(typeName(field.type));
        for (const auto* text : {&field.name, &field.unit, &field.label, &field.zone, &field.crs}) hash.add(*text);
        for (const auto& [value, words] : field.terms.words()) {
            for (const auto* text : {&value, &words.context, &words.source}) hash.add(*text);
            for (const std::string& argument : words.arguments) hash.add(argument);
        }
        if (column->dictionary()) {
            for (const auto entry : column->dictionary()->entries()) hash.add(entry);
        }
        for (std::size_t i = 0; i < column->chunkCount(); ++i) addChunk(hash, column->chunk(i));
    }
    return hash.text();
}

}  // namespace kapok::workbook
