// A first answer while a brush is dragged over many rows: from a few of the table's chunks.
#pragma once

#include "query/answer.h"

namespace kapok::query {

/// Tables with fewer rows are answered exactly as soon.
inline constexpr std::size_t firstAnswerRows = 2'000'000;
inline constexpr std::size_t firstAnswerChunks = 8;

/// Whole chunks, evenly chosen, the last of the table among them; they are shared. The table itself when it has no
/// more. O(columns × chunks).
Table chunkSample(const Table& table, std::size_t chunks);

/// The query answered over `sample`, a chunkSample() of `table`, its counts and sums raised to the rows of the whole.
/// Nothing where a sample says too little: rows one by one, conditions on row numbers, distinct values, limits.
/// Throws Error as answer().
std::optional<Table> firstAnswer(const Table& table, const Table& sample, const Query& query,
                                 const Control& control = {});
/// The same with the rows of the sample from elsewhere.
std::optional<Table> firstAnswer(const Table& table, const Table& sample, const Query& query, const Where& where,
                                 const Control& control);

/// What a condition keeps of a sample is no measure of what it keeps of the table: it names rows by their numbers.
bool readsRowNumbers(const std::string& condition, const Table& table);

}  // namespace kapok::query
