// CSV, JSON and JSON Lines: chunks become text on every core and are written in order.
#include "io/cell_writer.h"
#include "io/formats.h"
#include "io/write.h"
#include "table/control.h"

#include <algorithm>
#include <ostream>

namespace kapok::io {
namespace {

constexpr std::size_t chunksAtOnce = 8;

class RowWriter {
public:
    virtual ~RowWriter() = default;
    virtual std::string head() const = 0;
    virtual std::string tail() const = 0;
    virtual std::string rows(std::size_t chunk) const = 0;
};

/// The chunks of the same index of all columns.
std::vector<ChunkPtr> chunksAt(const Table& table, std::size_t index) {
    std::vector<ChunkPtr> chunks;
    for (const auto& column : table.columns()) chunks.push_back(column->sharedChunk(index));
    return chunks;
}

class CsvWriter : public RowWriter {
public:
    CsvWriter(const Table& table, const WriteOptions& options)
        : table_(table),
          delimiter_(options.format == "tsv" ? '\t' : options.delimiter),
          mark_(options.byteOrderMark),
          escape_(options.escapeFormulas) {}

    std::string head() const override {
        std::string text = mark_ ? "\xEF\xBB\xBF" : "";
        for (std::size_t i = 0; i < table_.columnCount(); ++i) {
            if (i > 0) text += delimiter_;
            appendCsvText(text, table_.column(i)->field().name, delimiter_, escape_);
        }
        return text + "\n";
    }

    std::string tail() const override { return {}; }

    std::string rows(std::size_t index) const override {
        const auto chunks = chunksAt(table_, index);
        std::string text;
        if (chunks.empty()) return text;
        for (std::size_t row = 0; row < chunks.front()->rows; ++row) {
            for (std::size_t i = 0; i < chunks.size(); ++i) {
                if (i > 0) text += delimiter_;
                appendCsvCell(text, *table_.column(i), *chunks[i], row);
            }
            text += '\n';
        }
        return text;
    }

private:
    void appendCsvCell(std::string& text, const Column& column, const Chunk& chunk, std::size_t row) const {
        if (chunk.isMissing(row)) {
            // Many programs leave out empty lines: a lone missing cell is written as empty quotes.
            if (table_.columnCount() == 1) text += "\"\"";
            return;
        }
        if (column.type() != Type::Text) return appendCell(text, column, chunk, row);
        appendCsvText(text, (*column.dictionary())[chunk.as<std::int32_t>()[row]], delimiter_, escape_);
    }

    const Table& table_;
    char delimiter_;
    bool mark_;
    bool escape_;
};

class JsonWriter : public RowWriter {
public:
    JsonWriter(const Table& table, bool lines) : table_(table), lines_(lines) {
        for (const auto& field : table.schema()) {
            std::string key = keys_.empty() ? "" : ",";
            appendJsonText(key, field.name);
            keys_.push_back(key + ":");
        }
    }

    std::string head() const override { return lines_ ? "" : "["; }
    std::string tail() const override { return lines_ ? "" : "\n]\n"; }

    std::string rows(std::size_t index) const override {
        const auto chunks = chunksAt(table_, index);
        std::string text;
        if (chunks.empty()) return text;
        for (std::size_t row = 0; row < chunks.front()->rows; ++row) {
            if (!lines_) text += index == 0 && row == 0 ? "\n" : ",\n";
            text += '{';
            for (std::size_t i = 0; i < chunks.size(); ++i) {
                text += keys_[i];
                appendJsonCell(text, *table_.column(i), *chunks[i], row);
            }
            text += lines_ ? "}\n" : "}";
        }
        return text;
    }

private:
    const Table& table_;
    bool lines_;
    std::vector<std::string> keys_;
};

std::unique_ptr<RowWriter> writerFor(const Table& table, const WriteOptions& options) {
    if (options.format == "csv" || options.format == "tsv") return std::make_unique<CsvWriter>(table, options);
    if (options.format == "json") return std::make_unique<JsonWriter>(table, false);
    if (options.format == "jsonl") return std::make_unique<JsonWriter>(table, true);
    throw Error(KAPOK_TR("io", "The format \"%1\" is not a text format.").arg(options.format),
                KAPOK_TR("io", "Use csv, tsv, json or jsonl, or write to a file."));
}

}  // namespace

void writeText(const Table& table, std::ostream& stream, const WriteOptions& options, const Progress& progress) {
    const auto writer = writerFor(table, options);
    stream << writer->head();
    const std::size_t count = table.columnCount() == 0 ? 0 : table.chunkCount();
    for (std::size_t first = 0; first < count && stream; first += chunksAtOnce) {
        progress.check();
        progress.done(static_cast<double>(first) / static_cast<double>(count));
        std::vector<std::string> texts(std::min(chunksAtOnce, count - first));
        parallelFor(texts.size(), {progress.cancelled, {}}, [&](std::size_t i) { texts[i] = writer->rows(first + i); });
        for (const auto& text : texts) stream << text;
    }
    stream << writer->tail();
    stream.flush();
}

}  // namespace kapok::io
