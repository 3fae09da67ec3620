#include "sdk/text.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::stats {
namespace {

std::string categoryName(const ColumnView& column, std::size_t row) {
    if (column.type() == Type::Text) return std::string(column.text(row));
    if (column.type() == Type::Boolean) return column.booleans()[row] ? "true" : "false";
    return shortest(column.number(row));
}

}  // namespace

CompleteRows completeRows(std::span<const ColumnView* const> columns, std::size_t rows) {
    CompleteRows complete;
    complete.rows.reserve(rows);
    for (std::size_t row = 0; row < rows; ++row) {
        const bool whole = std::all_of(columns.begin(), columns.end(), [&](const ColumnView* column) {
            if (!column) return true;
            if (column->isMissing(row)) return false;
            return column->type() != Type::Float64 || std::isfinite(column->float64s()[row]);
        });
        if (whole) complete.rows.push_back(row);
    }
    complete.left = rows - complete.rows.size();
    return complete;
}

std::vector<double> numbersOf(const ColumnView& column, std::span<const std::size_t> rows) {
    std::vector<double> values;
    values.reserve(rows.size());
    if (column.type() == Type::Float64) {
        for (const std::size_t row : rows) values.push_back(column.float64s()[row]);
    } else {
        for (const std::size_t row : rows) values.push_back(column.number(row));
    }
    return values;
}

Categories categoriesOf(const ColumnView& column, std::span<const std::size_t> rows) {
    // Codes of texts and ranks of numbers first; names are made once for each.
    std::vector<double> keys;
    keys.reserve(rows.size());
    const bool text = column.type() == Type::Text;
    for (const std::size_t row : rows) keys.push_back(text ? column.codes()[row] : column.number(row));
    std::vector<double> distinct = keys;
    std::sort(distinct.begin(), distinct.end());
    distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
    const auto placeOf = [&](double key) {
        return static_cast<std::size_t>(std::lower_bound(distinct.begin(), distinct.end(), key) - distinct.begin());
    };

    std::vector<std::string> names(distinct.size());
    Categories categories;
    categories.codes.reserve(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::size_t place = placeOf(keys[i]);
        if (names[place].empty()) names[place] = categoryName(column, rows[i]);
        categories.codes.push_back(place);
    }
    std::vector<std::size_t> order(distinct.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    if (text) std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return names[a] < names[b]; });
    std::vector<std::size_t> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = i;
    for (const std::size_t place : order) categories.names.push_back(names[place]);
    categories.counts.assign(order.size(), 0);
    for (std::size_t& code : categories.codes) {
        code = rank[code];
        ++categories.counts[code];
    }
    return categories;
}

}  // namespace kapok::stats
