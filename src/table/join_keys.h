// Keys of the two sides of a join as shared codes. Private to the layer.
#pragma once

#include "table/hash.h"
#include "table/join.h"
#include "table/row_mask.h"

#include <string>

namespace kapok {

/// No code: a missing key, or one that the right side has not.
inline constexpr std::uint32_t noCode = KeyNumbers::unknown;

/// One pair of key columns. Codes number the distinct keys of the right side.
class KeyPair {
public:
    virtual ~KeyPair() = default;
    /// Codes of the right rows; called first, once.
    virtual std::vector<std::uint32_t> rightCodes(const Control& control) = 0;
    /// Codes of a left chunk's rows. Any thread.
    virtual void leftCodes(std::size_t chunk, std::uint32_t* codes) const = 0;
};

/// Throws Error when the types cannot be compared.
std::unique_ptr<KeyPair> keyPair(const ColumnPtr& left, const ColumnPtr& right, KeyComparison comparison);

/// The right rows by the code of all their keys together.
class RightIndex {
public:
    RightIndex(const Table& left, const Table& right, const JoinOptions& options, const Control& control);

    std::size_t codeCount() const { return begins_.size() - 1; }
    /// Codes of a left chunk's rows, none without right rows. Any thread.
    void leftCodes(std::size_t chunk, std::size_t rows, std::uint32_t* codes) const;
    const std::vector<std::uint32_t>& rightCodes() const { return codes_; }
    /// No two right rows share a key.
    bool isUnique() const { return unique_; }
    /// Right rows of a code, rising.
    std::span<const RowIndex> rows(std::uint32_t code) const {
        return {rows_.data() + begins_[code], begins_[code + 1] - begins_[code]};
    }

private:
    std::vector<std::unique_ptr<KeyPair>> pairs_;
    std::vector<KeyNumbers> combined_;  // of the codes so far and those of the next pair
    std::vector<std::uint32_t> codes_;
    std::vector<std::size_t> begins_;
    std::vector<RowIndex> rows_;
    bool unique_ = true;
    bool anyUnused_ = false;  // a code without rows
};

}  // namespace kapok
