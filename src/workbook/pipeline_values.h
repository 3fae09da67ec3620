// What the pipeline gives besides tables.
#pragma once

#include "host/module_runner.h"
#include "io/open.h"
#include "spec/item.h"

namespace kapok::workbook {

using host::ModuleResult;
using host::ModuleTable;

/// Which rows of a table are meant, one bit a row.
class RowMask {
public:
    RowMask() = default;
    explicit RowMask(std::size_t rows) : rows_(rows), words_((rows + 63) / 64) {}

    std::size_t rows() const { return rows_; }
    /// How many are set. O(1).
    std::size_t count() const { return count_; }
    bool none() const { return count_ == 0; }
    bool operator[](std::size_t row) const { return row < rows_ && (words_[row / 64] >> (row % 64) & 1U); }
    void set(std::size_t row) {
        const std::uint64_t bit = std::uint64_t{1} << (row % 64);
        count_ += (words_[row / 64] & bit) == 0;
        words_[row / 64] |= bit;
    }
    /// The rows that are set, ascending. O(rows / 64 + count).
    std::vector<std::size_t> indices() const;

    bool operator==(const RowMask&) const = default;

private:
    std::size_t rows_ = 0;
    std::size_t count_ = 0;
    std::vector<std::uint64_t> words_;
};

/// What a join step of a dataset found.
struct JoinFound {
    std::size_t step = 0;  ///< its place among the dataset's steps
    Id right = {};
    std::size_t leftRows = 0;
    std::size_t leftMatched = 0;  ///< rows of the left side with at least one partner
    std::size_t rightRows = 0;
    std::size_t rightMatched = 0;
    std::size_t rightDuplicates = 0;              ///< rows of the right side whose key another row has too
    std::vector<std::string> leftUnmatched = {};  ///< keys without a partner, the first few
    std::vector<std::string> rightUnmatched = {};
};

/// How a dataset came to be: what reading its file decided, and what its joins matched.
struct DatasetReport {
    io::ImportReport import = {};  ///< empty for datasets that are not read from a file
    std::vector<JoinFound> joins = {};
    std::vector<Text> warnings = {};  ///< to be shown: those of import, joins without a match
};

/// What a map layer draws.
struct MapFeatures {
    Table table;  ///< columns key, value, label, geometry; value is missing where the data have none
    /// With boundaries: keys of the data that no boundary has (their values are not on the map), the first 100 …
    std::vector<std::string> unmatched = {};
    std::size_t unmatchedCount = 0;  ///< … and all of them
    std::size_t matchedCount = 0;    ///< features with a row of the data
};

}  // namespace kapok::workbook
