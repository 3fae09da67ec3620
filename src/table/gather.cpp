#include "table/gather.h"

namespace kapok {
namespace {

void appendMissing(const Chunk& chunk, std::size_t firstRow, std::vector<MissingWord>& missing) {
    // Chunks but the last hold a multiple of 64 rows, so words line up.
    for (std::size_t word = 0; word < chunk.missing.size(); ++word) missing[firstRow / 64 + word] = chunk.missing[word];
}

}  // namespace

GatheredColumn::GatheredColumn(ColumnPtr column) : column_(std::move(column)) {
    const Column& source = *column_;
    if (source.type() == Type::Geometry) {
        wkb_.reserve(source.rows());
        for (std::size_t i = 0; i < source.chunkCount(); ++i) {
            const Blobs& blobs = source.chunk(i).blobs();
            for (std::size_t row = 0; row < blobs.size(); ++row) wkb_.push_back(blobs[row]);
        }
    }
    if (source.chunkCount() == 1) single_ = source.sharedChunk(0);
    if (source.chunkCount() <= 1) return;
    if (source.missingCount() > 0) missing_.resize((source.rows() + 63) / 64);
    if (source.type() != Type::Geometry) values_ = emptyChunkValues(source.type());
    for (std::size_t i = 0; i < source.chunkCount(); ++i) {
        const Chunk& chunk = source.chunk(i);
        appendMissing(chunk, i * chunkRows, missing_);
        if (source.type() == Type::Geometry) continue;
        std::visit(
            [&](auto& all) {
                using Held = std::decay_t<decltype(all)>;
                if constexpr (!std::is_same_v<Held, Blobs>) {
                    all.reserve(source.rows());
                    const auto& part = std::get<Held>(chunk.values);
                    all.insert(all.end(), part.begin(), part.end());
                }
            },
            values_);
    }
}

ColumnView GatheredColumn::view() const {
    const ChunkValues& values = single_ ? single_->values : values_;
    const auto& missing = single_ ? single_->missing : missing_;
    const void* data = std::visit(
        [](const auto& held) -> const void* {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Blobs>) {
                return nullptr;
            } else {
                return held.data();
            }
        },
        values);
    if (column_->type() == Type::Geometry) data = wkb_.data();
    const auto dictionary =
        column_->dictionary() ? column_->dictionary()->entries() : std::span<const std::string_view>{};
    return {column_->field(), column_->rows(), data, missing.empty() ? nullptr : missing.data(), dictionary};
}

}  // namespace kapok
