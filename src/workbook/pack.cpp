#include "workbook/pack.h"

#include "sdk/error.h"

#include <zstd.h>

#include <bit>
#include <cstring>

namespace kapok::workbook {
namespace {

static_assert(std::endian::native == std::endian::little, "chunks are stored as they are in memory");

constexpr int compressionLevel = 3;

[[noreturn]] void damaged() {
    throw Error(KAPOK_TR("workbook", "A part of a table in the workbook is damaged and cannot be read."),
                KAPOK_TR("workbook", "Restore the file from a copy, or read the dataset from its file again."));
}

/// Appends plain values to a byte string.
class Writer {
public:
    template <class T>
    void add(const T* values, std::size_t count) {
        bytes_.append(reinterpret_cast<const char*>(values), count * sizeof(T));
    }
    void add(std::uint64_t value) { add(&value, 1); }

    std::string compressed() const {
        std::string packed(ZSTD_compressBound(bytes_.size()), '\0');
        const auto context = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>(ZSTD_createCCtx(), ZSTD_freeCCtx);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, compressionLevel);
        ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
        const std::size_t size =
            ZSTD_compress2(context.get(), packed.data(), packed.size(), bytes_.data(), bytes_.size());
        if (ZSTD_isError(size)) throw std::bad_alloc();
        packed.resize(size);
        return packed;
    }

private:
    std::string bytes_;
};

/// Takes plain values from a compressed byte string; whatever is not there is damage.
class Reader {
public:
    explicit Reader(const std::string& packed) {
        const auto size = ZSTD_getFrameContentSize(packed.data(), packed.size());
        if (size == ZSTD_CONTENTSIZE_UNKNOWN || size == ZSTD_CONTENTSIZE_ERROR) damaged();
        try {
            bytes_.resize(size);
        } catch (const std::exception&) {
            damaged();  // No chunk is that large: the size itself is wrong.
        }
        const std::size_t got = ZSTD_decompress(bytes_.data(), bytes_.size(), packed.data(), packed.size());
        if (ZSTD_isError(got) || got != bytes_.size()) damaged();
    }

    std::uint64_t number() {
        std::uint64_t value = 0;
        take(&value, 1);
        return value;
    }

    template <class T>
    void take(T* values, std::size_t count) {
        if (count > (bytes_.size() - at_) / sizeof(T)) damaged();
        if (count > 0) std::memcpy(values, bytes_.data() + at_, count * sizeof(T));
        at_ += count * sizeof(T);
    }

    template <class Values>
    void take(Values& values, std::size_t count) {
        if (count > (bytes_.size() - at_) / sizeof(typename Values::value_type)) damaged();
        values.resize(count);
        take(values.data(), count);
    }

    void end() const {
        if (at_ != bytes_.size()) damaged();
    }

private:
    Buffer<char> bytes_;
    std::size_t at_ = 0;
};

void takeBlobs(Reader& reader, Blobs& blobs, std::size_t rows) {
    reader.take(blobs.offsets, rows + 1);
    if (blobs.offsets.front() != 0) damaged();
    for (std::size_t i = 0; i < rows; ++i) {
        if (blobs.offsets[i] > blobs.offsets[i + 1]) damaged();
    }
    reader.take(blobs.bytes, blobs.offsets.back());
}

}  // namespace

std::string packChunk(Type, const Chunk& chunk) {
    Writer writer;
    writer.add(chunk.rows);
    writer.add(chunk.missing.size());
    writer.add(chunk.missing.data(), chunk.missing.size());
    std::visit(
        [&](const auto& values) {
            if constexpr (std::is_same_v<std::decay_t<decltype(values)>, Blobs>) {
                static constexpr std::uint64_t none = 0;
                const bool empty = values.offsets.empty();
                writer.add(empty ? &none : values.offsets.data(), empty ? 1 : values.offsets.size());
                writer.add(values.bytes.data(), values.bytes.size());
            } else {
                writer.add(values.data(), values.size());
            }
        },
        chunk.values);
    return writer.compressed();
}

ChunkPtr unpackChunk(Type type, std::size_t rows, const std::string& bytes) {
    Reader reader(bytes);
    if (reader.number() != rows || rows > chunkRows) damaged();
    std::vector<MissingWord> missing;
    const std::uint64_t words = reader.number();
    if (words != 0 && words < (rows + 63) / 64) damaged();
    reader.take(missing, words);
    ChunkValues values = emptyChunkValues(type);
    std::visit(
        [&](auto& held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, Blobs>) {
                takeBlobs(reader, held, rows);
            } else {
                reader.take(held, rows);
            }
        },
        values);
    reader.end();
    return makeChunk(type, std::move(values), std::move(missing));
}

std::string packDictionary(const Dictionary& dictionary) {
    Writer writer;
    writer.add(dictionary.size());
    for (const auto entry : dictionary.entries()) writer.add(entry.size());
    for (const auto entry : dictionary.entries()) writer.add(entry.data(), entry.size());
    return writer.compressed();
}

DictionaryPtr unpackDictionary(const std::string& bytes) {
    Reader reader(bytes);
    std::vector<std::uint64_t> sizes;
    reader.take(sizes, reader.number());
    DictionaryBuilder builder;
    std::string entry;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        reader.take(entry, sizes[i]);
        if (builder.code(entry) != static_cast<std::int32_t>(i)) damaged();
    }
    reader.end();
    return builder.finish();
}

}  // namespace kapok::workbook
