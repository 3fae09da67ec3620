#include "table/column.h"

#include <algorithm>

namespace kapok {

Column::Column(Field field, std::vector<ChunkPtr> chunks, DictionaryPtr dictionary)
    : field_(std::move(field)), dictionary_(std::move(dictionary)), resident_(std::move(chunks)) {
    for (const auto& chunk : resident_) {
        summaries_.push_back({chunk->rows, chunk->missingCount, chunk->minimum, chunk->maximum});
        rows_ += chunk->rows;
        missingCount_ += chunk->missingCount;
    }
    if (type() == Type::Text && !dictionary_) dictionary_ = DictionaryBuilder().finish();
}

Column::Column(Field field, std::vector<ChunkSummary> summaries, ChunkLoader loader, DictionaryPtr dictionary)
    : field_(std::move(field)),
      summaries_(std::move(summaries)),
      dictionary_(std::move(dictionary)),
      loader_(std::move(loader)),
      loaded_(summaries_.size()) {
    for (const auto& summary : summaries_) {
        rows_ += summary.rows;
        missingCount_ += summary.missingCount;
    }
    if (type() == Type::Text && !dictionary_) dictionary_ = DictionaryBuilder().finish();
}

ChunkSummary Column::summary() const {
    ChunkSummary all;
    for (const auto& part : summaries_) {
        all.rows += part.rows;
        all.missingCount += part.missingCount;
        if (part.minimum > part.maximum) continue;
        const bool first = all.minimum > all.maximum;
        all.minimum = first ? part.minimum : std::min(all.minimum, part.minimum);
        all.maximum = first ? part.maximum : std::max(all.maximum, part.maximum);
    }
    return all;
}

ChunkPtr Column::sharedChunk(std::size_t index) const {
    if (!loader_) return resident_[index];
    if (ChunkPtr loaded = loaded_[index].load()) return loaded;
    const std::lock_guard lock(loading_);
    ChunkPtr loaded = loaded_[index].load();
    if (!loaded) {
        loaded = loader_(index);
        loaded_[index] = loaded;
    }
    return loaded;
}

const Chunk& Column::chunk(std::size_t index) const { return loader_ ? *sharedChunk(index) : *resident_[index]; }

double Column::number(std::size_t row) const {
    const Chunk& chunk = chunkOf(row);
    const std::size_t i = row % chunkRows;
    if (type() == Type::Text || type() == Type::Geometry || chunk.isMissing(i)) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    return type() == Type::Float64 ? chunk.as<double>()[i] : static_cast<double>(integer(row));
}

std::int64_t Column::integer(std::size_t row) const {
    const Chunk& chunk = chunkOf(row);
    const std::size_t i = row % chunkRows;
    switch (type()) {
        case Type::Boolean: return chunk.as<std::uint8_t>()[i];
        case Type::Date: return chunk.as<std::int32_t>()[i];
        case Type::Int64:
        case Type::DateTime: return chunk.as<std::int64_t>()[i];
        default: return 0;
    }
}

std::string_view Column::text(std::size_t row) const {
    const std::int32_t code = chunkOf(row).as<std::int32_t>()[row % chunkRows];
    return code < 0 ? std::string_view{} : (*dictionary_)[code];
}

ColumnPtr withField(const ColumnPtr& column, Field field) {
    if (column->isResident()) {
        std::vector<ChunkPtr> chunks;
        for (std::size_t i = 0; i < column->chunkCount(); ++i) chunks.push_back(column->sharedChunk(i));
        return std::make_shared<Column>(std::move(field), std::move(chunks), column->dictionary());
    }
    std::vector<ChunkSummary> summaries;
    for (std::size_t i = 0; i < column->chunkCount(); ++i) summaries.push_back(column->summary(i));
    return std::make_shared<Column>(
        std::move(field), std::move(summaries), [column](std::size_t index) { return column->sharedChunk(index); },
        column->dictionary());
}

}  // namespace kapok
