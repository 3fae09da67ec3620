// Names that are nearly equal: candidates for a join, to be reviewed before they are accepted.
#pragma once

#include "table/control.h"
#include "table/name_form.h"
#include "table/table.h"

namespace kapok {

struct FuzzyOptions {
    NameRules rules = {};
    double minimumScore = 0.8;   ///< 0 to 1, see NameCandidate::score
    std::size_t candidates = 5;  ///< at most so many for each left name, the best

    bool operator==(const FuzzyOptions&) const = default;
};

/// Two names, as they stand in their columns, that may mean the same.
struct NameCandidate {
    std::string left;
    std::string right;
    double score = 0;          ///< 1 - distance / length of the longer form; 1: equal forms
    std::size_t distance = 0;  ///< editDistance of the two forms
    std::size_t leftRows = 0;  ///< rows of the left column with this name
    bool operator==(const NameCandidate&) const = default;
};

struct FuzzyMatch {
    /// In the order of the left names' first rows; of one name the best first, equal ones by the right column's order.
    std::vector<NameCandidate> candidates = {};
    std::size_t leftNames = 0;                ///< distinct names of the left column
    std::size_t rightNames = 0;               ///< distinct names of the right column
    std::vector<std::string> unmatched = {};  ///< left names without a candidate
};

/// Compares every distinct name of a text column with every distinct name of another; none is missed. Missing names
/// match nothing. In parallel, the same whatever the number of threads. Throws Error for columns that are no text and
/// for scores outside (0, 1]. O(left names x right names), but most pairs are told apart by a few bit operations:
/// 100,000 x 10,000 names take seconds.
FuzzyMatch fuzzyMatch(const Column& left, const Column& right, const FuzzyOptions& options,
                      const Control& control = {});

/// The rows of a text column whose name does not stand among another column's, letter for letter: what is left to be
/// compared. Throws Error for columns that are no text. O(rows).
ColumnPtr namesApart(const Column& left, const Column& right, const Control& control = {});

/// A pair that was accepted.
struct NamePair {
    std::string left;
    std::string right;
    bool operator==(const NamePair&) const = default;
};

/// The candidates that need no second look: equal forms, and neither name is in another such pair.
std::vector<NamePair> certainPairs(const FuzzyMatch& match);

/// The accepted pairs as a table of two text columns, so that two joins bring the right table to the left one: left
/// with crosswalk on `leftColumn`, then with right on `rightColumn`. Throws Error when a left name is paired twice or
/// the names of the columns are equal.
Table crosswalk(const std::vector<NamePair>& pairs, const std::string& leftColumn, const std::string& rightColumn);

}  // namespace kapok
