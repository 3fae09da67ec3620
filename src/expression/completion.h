// What an editor offers while an expression is typed.
#pragma once

#include "expression/error.h"
#include "sdk/type.h"

#include <vector>

namespace kapok::expression {

enum class CandidateKind : std::uint8_t { Column, Function, Word };

struct Candidate {
    CandidateKind kind = CandidateKind::Column;
    std::string name = {};       ///< what is matched and listed: 产值, round, and
    std::string insertion = {};  ///< what replaces the typed part: [gross output], round(, and
    std::string signature = {};  ///< a function's "round(x, digits)", a column's type; not translated
    Text help = {};              ///< a function's sentence, a column's label; may be empty
};

struct Completion {
    Span replaced = {};  ///< the bytes that a candidate replaces: the word around the cursor
    std::vector<Candidate> candidates = {};
};

/// Candidates for the word that ends at the cursor (a byte of `text`): columns, then functions, then words of the
/// language; those that start with what is typed before those that only hold it, letters of either case alike. All of
/// them where nothing is typed yet; none within a quoted text. Never throws, whatever the text. O(length + fields).
Completion completions(std::string_view text, std::size_t cursor, const Schema& fields);

/// The call around the cursor, for a hint while its arguments are typed.
struct CallHint {
    std::string name = {};  ///< empty: the cursor is in no call
    std::string signature = {};
    Text help = {};
    std::size_t argument = 0;  ///< counted from 0
};
CallHint callAt(std::string_view text, std::size_t cursor);

}  // namespace kapok::expression
