// What the SQL editor offers while a statement is typed.
#pragma once

#include "gui/sql/sql_catalogue.h"

namespace kapok::gui {

enum class SqlWord : std::uint8_t { Table, Column, Function, Keyword };

struct SqlCandidate {
    SqlWord kind = SqlWord::Keyword;
    std::string name = {};
    std::string insertion = {};  ///< what replaces the typed part
    std::string of = {};         ///< a column's table
};

struct SqlCompletion {
    std::size_t begin = 0;  ///< bytes that a candidate replaces
    std::size_t end = 0;
    std::vector<SqlCandidate> candidates = {};
};

/// Candidates for the word that ends at the cursor (a byte): behind FROM and JOIN tables first, behind "table." its
/// columns alone, else columns of the statement's tables, functions, tables, keywords; those that start with what is
/// typed before those that hold it. None in texts and comments. Never throws.
SqlCompletion sqlCompletions(const std::string& sql, std::size_t cursor, const SqlCatalogue& tables);

}  // namespace kapok::gui
