// Chunks and dictionaries as bytes: little-endian, one zstd frame with a checksum.
#pragma once

#include "table/chunk.h"
#include "table/dictionary.h"

#include <string>

namespace kapok::workbook {

std::string packChunk(Type type, const Chunk& chunk);
/// Throws Error when the bytes are damaged or hold another number of rows.
ChunkPtr unpackChunk(Type type, std::size_t rows, const std::string& bytes);

std::string packDictionary(const Dictionary& dictionary);
DictionaryPtr unpackDictionary(const std::string& bytes);

}  // namespace kapok::workbook
