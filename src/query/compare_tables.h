// What became of a dataset when its steps were replayed on new data.
#pragma once

#include "sdk/text.h"
#include "table/control.h"
#include "table/table.h"

namespace kapok::query {

struct TypeChange {
    std::string field = {};
    Type before = Type::Text;
    Type after = Type::Text;
    bool operator==(const TypeChange&) const = default;
};

/// Values of a text field that came or went, ascending.
struct CategoryChange {
    std::string field = {};
    std::vector<std::string> added = {};
    std::vector<std::string> lost = {};
    bool operator==(const CategoryChange&) const = default;
};

struct TableDifference {
    std::size_t rowsBefore = 0;
    std::size_t rowsAfter = 0;
    std::vector<std::string> newFields = {};
    std::vector<std::string> lostFields = {};
    std::vector<TypeChange> changedTypes = {};
    std::vector<CategoryChange> categories = {};

    /// The same fields, types and categories; rows may differ.
    bool sameShape() const;
    /// Whole sentences, the most important first: lost fields, types, new fields, categories, rows.
    std::vector<Text> sentences() const;
};

/// Fields are matched by name. Text fields with more than 1,000 different values, in either table, are names, not
/// categories, and are not compared value by value. O(rows of the text fields).
TableDifference compareTables(const Table& before, const Table& after, const Control& control = {});

}  // namespace kapok::query
