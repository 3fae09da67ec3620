#include "io/column_evidence.h"

#include "table/chunk.h"
#include "table/control.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t batchRows = 1024;
constexpr std::size_t sampledRows = 1000;  // of the first chunk
constexpr std::size_t sampledParts = 16;   // chunks of which some rows are looked at

std::int64_t firstRecord(const TextBody& body, std::size_t chunk) {
    return static_cast<std::int64_t>(chunk * chunkRows) + body.firstRow;
}

void addBatch(const CellBatch& batch, std::size_t column, std::int64_t firstRow, ColumnEvidence& evidence,
              std::string& scratch) {
    for (std::size_t row = 0; row < batch.rows(); ++row) {
        evidence.add(cellText(batch, row, column, scratch), firstRow + static_cast<std::int64_t>(row));
    }
}

void addChunk(const TextBody& body, std::size_t chunk, const std::vector<std::size_t>& columns,
              std::vector<ColumnEvidence>& evidence) {
    CellReader reader(body.index.chunk(body.text, chunk), body.dialect, body.columns);
    CellBatch batch;
    std::string scratch;
    auto row = firstRecord(body, chunk);
    while (reader.next(batch, batchRows)) {
        for (std::size_t i = 0; i < columns.size(); ++i) addBatch(batch, columns[i], row, evidence[i], scratch);
        row += static_cast<std::int64_t>(batch.rows());
    }
}

}  // namespace

std::vector<ColumnEvidence> wholeEvidence(const TextBody& body, const std::vector<std::size_t>& columns,
                                          const Progress& progress) {
    std::vector<ColumnEvidence> all(columns.size());
    if (columns.empty()) return all;
    std::vector<std::vector<ColumnEvidence>> parts(body.index.chunkCount());
    parallelFor(parts.size(), {progress.cancelled, {}}, [&](std::size_t chunk) {
        parts[chunk].resize(columns.size());
        addChunk(body, chunk, columns, parts[chunk]);
    });
    for (const auto& part : parts) {
        for (std::size_t i = 0; i < columns.size(); ++i) all[i].add(part[i]);
    }
    return all;
}

std::vector<ColumnEvidence> sampleEvidence(const TextBody& body) {
    std::vector<ColumnEvidence> evidence(body.columns);
    const std::size_t chunks = body.index.chunkCount();
    const std::size_t step = std::max<std::size_t>(1, chunks / sampledParts);
    CellBatch batch;
    std::string scratch;
    for (std::size_t chunk = 0; chunk < chunks; chunk += step) {
        CellReader reader(body.index.chunk(body.text, chunk), body.dialect, body.columns);
        reader.next(batch, chunk == 0 ? sampledRows : sampledRows / 10);
        for (std::size_t column = 0; column < body.columns; ++column) {
            addBatch(batch, column, firstRecord(body, chunk), evidence[column], scratch);
        }
    }
    return evidence;
}

}  // namespace kapok::io
