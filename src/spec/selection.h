// The linked set of rows that every view of a dataset highlights. A value, shared by all views, not part of undo.
#pragma once

#include "spec/step.h"

namespace kapok {

/// Rows of `dataset` for which `predicate` (an expression over its fields) is true; empty predicate: nothing selected.
struct Selection {
    Id dataset = {};
    std::string predicate = {};
    std::string label = {};  ///< what the chip says: "city: 深圳市, 广州市"
    Id view = {};            ///< the item whose view it was made in; empty: none in particular

    bool empty() const { return predicate.empty(); }
    bool operator==(const Selection&) const = default;
};

/// How a new selection meets the one there is (plain click, Ctrl, Shift, both).
enum class SelectionMode : std::uint8_t { Replace, Add, Toggle, Subtract };

/// Predicate "field is one of values": `values` are expression literals (numbers, 'texts', date('…')).
std::string isOneOf(const std::string& field, const std::vector<std::string>& values);
/// Predicate "low <= value < high", the upper bound included when asked. All are expressions.
std::string isBetween(const std::string& value, const std::string& low, const std::string& high, bool closed);
/// A text literal of the formula language, quoted and escaped.
std::string textLiteral(const std::string& text);

/// The predicate of all other rows, also of those for which it is missing. Inverting twice gives the first one.
std::string inverted(const std::string& predicate);

/// The predicate after `added` meets `before`: replaced, united, symmetric difference, or what is
/// left of it.
std::string combined(const std::string& before, const std::string& added, SelectionMode mode);

}  // namespace kapok
