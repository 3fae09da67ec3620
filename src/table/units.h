// Units of measurement and what one is in terms of another: the table resources/units.csv, built in.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kapok {

/// One of it is numerator / denominator of the quantity's base unit.
struct Unit {
    std::string name;
    std::string quantity;  ///< units of one quantity convert into each other; empty: known by name only
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
};

/// In the order of the table: by quantity, then as listed there.
const std::vector<Unit>& knownUnits();

/// Null for a unit that the table does not hold. O(1).
const Unit* findUnit(std::string_view name);

/// Units of the same quantity, itself and its synonyms left out, smallest first; empty when it cannot be converted.
std::vector<std::string> unitsFor(std::string_view name);

/// A value in the one unit times numerator / denominator is the value in the other; in lowest terms.
struct UnitFactor {
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
    bool operator==(const UnitFactor&) const = default;
};

/// None when either is unknown or they measure different quantities.
std::optional<UnitFactor> unitFactor(std::string_view from, std::string_view to);

}  // namespace kapok
