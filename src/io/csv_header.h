// Which of the first records of a table hold the names of its columns.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace kapok::io {

using TextRecords = std::vector<std::vector<std::string>>;

enum class HeaderEvidence : std::uint8_t {
    None,             ///< the first record is one of values
    Words,            ///< all is words, and those of the first record are distinct
    WordsOverValues,  ///< words over a column of values
};

/// What speaks for names in the first record. Years and dates are names where they stand beside words and over other
/// things ("region,2015,2016").
HeaderEvidence headerEvidence(const TextRecords& records);

/// Does the first record hold names?
bool guessHeader(const TextRecords& records);

/// How many records hold names: 0, 1, or more where groups stand over their columns ("2023,,2024," over
/// "Q1,Q2,Q1,Q2") or units below names.
std::size_t guessHeaderRows(const TextRecords& records);

/// One name a column from the first `rows` records: the texts above each other with blanks between; an empty cell of
/// an upper row belongs to the group that stands to its left. Empty where nothing stands.
std::vector<std::string> headerNames(const TextRecords& records, std::size_t rows);

}  // namespace kapok::io
