#include "map/boundary_match.h"

#include "map/keys.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace kapok::map {
namespace {

std::set<std::string> keysOf(const Column& column) {
    std::set<std::string> keys;
    for (std::size_t row = 0; row < column.rows(); ++row) {
        if (!column.isMissing(row)) keys.insert(comparedKey(keyText(column, row), KeyMatch::IgnoreLeadingZeros));
    }
    return keys;
}

}  // namespace

BoundaryMatch boundaryMatch(const Table& table, const Column& keys) {
    BoundaryMatch best;
    const auto isShape = [](const ColumnPtr& column) { return column->type() == Type::Geometry; };
    if (std::none_of(table.columns().begin(), table.columns().end(), isShape)) return best;
    const auto wanted = keysOf(keys);
    if (wanted.empty()) return best;
    for (const auto& column : table.columns()) {
        if (column->type() != Type::Text && column->type() != Type::Int64) continue;
        const auto known = keysOf(*column);
        std::vector<std::string> apart;
        std::set_difference(wanted.begin(), wanted.end(), known.begin(), known.end(), std::back_inserter(apart));
        std::size_t found = wanted.size() - apart.size();
        if (found * 2 < wanted.size()) found += namesWrittenOtherwise({known.begin(), known.end()}, apart).size();
        const double share = static_cast<double>(found) / static_cast<double>(wanted.size());
        if (share > best.share) best = {column->field().name, share};
    }
    return best;
}

}  // namespace kapok::map
