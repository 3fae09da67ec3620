// Joins of two tables on equal keys.
#pragma once

#include "sdk/text.h"
#include "table/control.h"
#include "table/table.h"

namespace kapok {

enum class JoinMode : std::uint8_t { Inner, Left, Right, Full, Semi, Anti };

enum class KeyComparison : std::uint8_t {
    Exact,               ///< equal values of comparable types
    IgnoreLeadingZeros,  ///< '01001' = 1001 = ' 1001 ' = '１００１': as in matchingKey
};

struct JoinOptions {
    JoinMode mode = JoinMode::Left;
    KeyComparison comparison = KeyComparison::Exact;
    std::vector<std::pair<std::string, std::string>> keys = {};  ///< left name, right name
    /// Columns of the right side to take; none given: all but its keys.
    std::optional<std::vector<std::string>> rightColumns = {};
    std::string suffix = "_right";  ///< for names that the left side has too
};

/// What a join did: for people, and to see at once that keys do not fit.
struct JoinReport {
    std::size_t leftRows = 0;
    std::size_t rightRows = 0;
    std::size_t resultRows = 0;
    std::size_t leftMatched = 0;                      ///< left rows with a partner
    std::size_t rightMatched = 0;                     ///< right rows with a partner
    std::vector<std::string> leftUnmatchedKeys = {};  ///< the first few, each once; parts of a key by " / "
    std::vector<std::string> rightUnmatchedKeys = {};
    std::size_t duplicatedRightKeys = 0;  ///< keys that several right rows share
    std::vector<std::string> duplicatedRightExamples = {};
    std::vector<std::pair<std::string, std::string>> renamed = {};  ///< right columns: old name, new name

    std::size_t leftUnmatched() const { return leftRows - leftMatched; }
    std::size_t rightUnmatched() const { return rightRows - rightMatched; }
    bool nothingMatched() const { return leftMatched == 0 && leftRows > 0 && rightRows > 0; }
    /// Whole sentences, the most important first.
    std::vector<Text> sentences() const;
};

struct Joined {
    Table table;
    JoinReport report;
};

/// Rows in the order of the left side, partners of a row in the order of the right side, then (Right, Full) right rows
/// without a partner. Missing keys match nothing. The left side's key columns hold the keys of all rows; the right
/// side's are left out, but kept in Right and Full joins whose key types differ. Semi and Anti keep left rows with and
/// without a partner and no right column. Throws Error for unknown columns and for key types that cannot be compared.
/// O(rows of both sides and of the result), in parallel.
Joined join(const Table& left, const Table& right, const JoinOptions& options, const Control& control = {});

/// A key as IgnoreLeadingZeros compares it: full-width letters and digits become ASCII, blanks at both ends go, and
/// whole numbers lose leading zeros and a fraction of zeros.
std::string matchingKey(std::string_view text);

}  // namespace kapok
