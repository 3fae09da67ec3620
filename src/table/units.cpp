#include "table/units.h"

#include "table/resource_table.h"
#include "table/unit_data.h"

#include <algorithm>
#include <charconv>
#include <numeric>
#include <unordered_map>

namespace kapok {
namespace {

std::int64_t numberOf(const std::string& cell) {
    std::int64_t value = 1;
    std::from_chars(cell.data(), cell.data() + cell.size(), value);
    return value;
}

std::vector<Unit> readUnits() {
    std::vector<Unit> units;
    for (const auto& cells : resourceRows(unitData)) {
        units.push_back({cells.at(0), cells.at(1), numberOf(cells.at(2)), numberOf(cells.at(3))});
    }
    return units;
}

using UnitIndex = std::unordered_map<std::string_view, const Unit*>;

UnitIndex indexUnits() {
    UnitIndex index;
    for (const Unit& unit : knownUnits()) index.emplace(unit.name, &unit);
    return index;
}

}  // namespace

const std::vector<Unit>& knownUnits() {
    static const std::vector<Unit> units = readUnits();
    return units;
}

const Unit* findUnit(std::string_view name) {
    static const UnitIndex index = indexUnits();
    const auto found = index.find(name);
    return found == index.end() ? nullptr : found->second;
}

std::vector<std::string> unitsFor(std::string_view name) {
    const Unit* own = findUnit(name);
    std::vector<const Unit*> others;
    for (const Unit& unit : knownUnits()) {
        if (!own || own->quantity.empty() || unit.quantity != own->quantity) continue;
        const bool synonym = unit.numerator == own->numerator && unit.denominator == own->denominator;
        if (!synonym) others.push_back(&unit);
    }
    const auto size = [](const Unit* unit) {
        return static_cast<double>(unit->numerator) / static_cast<double>(unit->denominator);
    };
    std::stable_sort(others.begin(), others.end(), [&](const Unit* a, const Unit* b) { return size(a) < size(b); });
    std::vector<std::string> names;
    for (const Unit* unit : others) names.push_back(unit->name);
    return names;
}

std::optional<UnitFactor> unitFactor(std::string_view from, std::string_view to) {
    const Unit* a = findUnit(from);
    const Unit* b = findUnit(to);
    if (!a || !b || a->quantity.empty() || a->quantity != b->quantity) return std::nullopt;
    // (an / ad) / (bn / bd) with what is common taken out before it is multiplied.
    const std::int64_t numerators = std::gcd(a->numerator, b->numerator);
    const std::int64_t denominators = std::gcd(a->denominator, b->denominator);
    UnitFactor factor{a->numerator / numerators * (b->denominator / denominators),
                      b->numerator / numerators * (a->denominator / denominators)};
    const std::int64_t common = std::gcd(factor.numerator, factor.denominator);
    return UnitFactor{factor.numerator / common, factor.denominator / common};
}

}  // namespace kapok
