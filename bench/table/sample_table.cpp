#include "sample_table.h"

#include "table/column_builder.h"
#include "table/control.h"

#include <random>

namespace kapok {
namespace {

constexpr std::size_t codeCount = 1000;

DictionaryPtr numberedTexts(const std::string& prefix, std::size_t count) {
    DictionaryBuilder builder;
    for (std::size_t i = 0; i < count; ++i) builder.code(prefix + std::to_string(1000 + i));
    return builder.finish();
}

/// A column from value(random, row); each chunk has its own seed.
template <class T, class Value>
ColumnPtr column(Field field, std::size_t rows, std::uint64_t seed, DictionaryPtr dictionary, Value value) {
    std::vector<ChunkPtr> chunks((rows + chunkRows - 1) / chunkRows);
    parallelFor(chunks.size(), {}, [&](std::size_t chunk) {
        std::mt19937_64 random(seed * 1'000'003 + chunk);
        Buffer<T> values(std::min(chunkRows, rows - chunk * chunkRows));
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = value(random, chunk * chunkRows + i);
        chunks[chunk] = makeChunk(field.type, std::move(values), {});
    });
    return std::make_shared<Column>(std::move(field), std::move(chunks), std::move(dictionary));
}

ColumnPtr texts(const char* name, const char* prefix, std::size_t count, std::size_t rows, std::uint64_t seed) {
    return column<std::int32_t>(
        {.name = name, .type = Type::Text}, rows, seed, numberedTexts(prefix, count),
        [count](auto& random, std::size_t) { return static_cast<std::int32_t>(random() % count); });
}

/// Whole multiples of 1 / parts below `limit`.
ColumnPtr reals(const char* name, unsigned limit, unsigned parts, std::size_t rows, std::uint64_t seed) {
    return column<double>({.name = name, .type = Type::Float64}, rows, seed, nullptr, [=](auto& random, std::size_t) {
        return static_cast<double>(random() % (std::uint64_t{limit} * parts)) / parts;
    });
}

}  // namespace

Table sampleTable(std::size_t rows) {
    constexpr std::int64_t start = 1'704'067'200;  // 2024-01-01
    const auto time = column<std::int64_t>(
        {.name = "time", .type = Type::DateTime}, rows, 1, nullptr,
        [](auto&, std::size_t row) { return (start + static_cast<std::int64_t>(row % 525'600) * 60) * 1'000'000; });
    const auto enterprise =
        column<std::int64_t>({.name = "enterprise", .type = Type::Int64}, rows, 4, nullptr,
                             [](auto& random, std::size_t) { return static_cast<std::int64_t>(random() % 200'000); });
    const auto large =
        column<std::uint8_t>({.name = "large", .type = Type::Boolean}, rows, 8, nullptr,
                             [](auto& random, std::size_t) { return static_cast<std::uint8_t>(random() % 2); });
    return Table({time, texts("region", "region ", 21, rows, 2), texts("industry", "C", 97, rows, 3), enterprise,
                  reals("employment", 10'000, 1000, rows, 5), reals("output", 1'000'000, 100, rows, 6),
                  reals("investment", 1000, 10'000, rows, 7), large, texts("code", "P", codeCount, rows, 9)});
}

Table codeTable() {
    ColumnBuilder code({.name = "code", .type = Type::Text});
    ColumnBuilder name({.name = "name", .type = Type::Text});
    ColumnBuilder weight({.name = "weight", .type = Type::Float64});
    for (std::size_t i = codeCount; i-- > 0;) {
        code.addText("P" + std::to_string(1000 + i));
        name.addText("product " + std::to_string(i));
        weight.addNumber(static_cast<double>(i) / 8);
    }
    return Table({code.finish(), name.finish(), weight.finish()});
}

}  // namespace kapok
