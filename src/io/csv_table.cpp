#include "io/csv_table.h"

#include "io/utf8.h"
#include "table/chunk.h"

#include <algorithm>

#include <tbb/parallel_for.h>

namespace kapok::io {
namespace {

constexpr std::size_t batchRows = 1024;
constexpr std::size_t sampledRows = 1000;  // of the first chunk
constexpr std::size_t sampledParts = 16;   // chunks of which some rows are looked at
constexpr std::size_t exampleBytes = 60;

void classifyChunk(const TextBody& body, std::size_t chunk, const std::vector<std::size_t>& columns,
                   std::vector<ColumnKinds>& kinds) {
    CellReader reader(body.index.chunk(body.text, chunk), body.dialect, body.columns);
    CellBatch batch;
    std::string scratch;
    auto row = static_cast<std::int64_t>(chunk * chunkRows) + body.firstRow;
    while (reader.next(batch, batchRows)) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            for (std::size_t r = 0; r < batch.rows(); ++r) {
                const std::string_view cell = cellText(batch, r, columns[i], scratch);
                const CellKind kind = cellKind(cell);
                ++kinds[i].counts[kind];
                auto& examples = kinds[i].examples[static_cast<std::size_t>(kind)];
                if (examples.size() < keptExamples) {
                    examples.push_back({row + static_cast<std::int64_t>(r), shortened(cell, exampleBytes)});
                }
            }
        }
        row += static_cast<std::int64_t>(batch.rows());
    }
}

void addExamples(std::vector<CellExample>& all, std::vector<CellExample>& more) {
    for (auto& example : more) {
        if (all.size() < keptExamples) all.push_back(std::move(example));
    }
}

}  // namespace

std::string_view cellText(const CellBatch& batch, std::size_t row, std::size_t column, std::string& scratch) {
    if (column >= batch.cellsOf(row)) return {};
    return batch.text(batch.cells[batch.rowStarts[row] + column], scratch);
}

std::vector<ColumnKinds> classifyColumns(const TextBody& body, const std::vector<std::size_t>& columns,
                                         const Progress& progress) {
    std::vector<ColumnKinds> all(columns.size());
    if (columns.empty()) return all;
    std::vector<std::vector<ColumnKinds>> parts(body.index.chunkCount());
    tbb::parallel_for(std::size_t{0}, parts.size(), [&](std::size_t chunk) {
        progress.check();
        parts[chunk].resize(columns.size());
        classifyChunk(body, chunk, columns, parts[chunk]);
    });
    for (auto& part : parts) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            all[i].counts.add(part[i].counts);
            for (std::size_t kind = 0; kind < cellKindCount; ++kind) {
                addExamples(all[i].examples[kind], part[i].examples[kind]);
            }
        }
    }
    return all;
}

std::vector<KindCounts> sampleColumns(const TextBody& body) {
    std::vector<KindCounts> kinds(body.columns);
    const std::size_t chunks = body.index.chunkCount();
    const std::size_t step = std::max<std::size_t>(1, chunks / sampledParts);
    CellBatch batch;
    std::string scratch;
    for (std::size_t chunk = 0; chunk < chunks; chunk += step) {
        CellReader reader(body.index.chunk(body.text, chunk), body.dialect, body.columns);
        reader.next(batch, chunk == 0 ? sampledRows : sampledRows / 10);
        for (std::size_t column = 0; column < body.columns; ++column) {
            for (std::size_t row = 0; row < batch.rows(); ++row) {
                ++kinds[column][cellKind(cellText(batch, row, column, scratch))];
            }
        }
    }
    return kinds;
}

}  // namespace kapok::io
