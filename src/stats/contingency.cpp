#include "stats/contingency.h"

#include "sdk/error.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <array>

namespace kapok::stats {
namespace {

constexpr std::size_t mostCells = 10'000'000;

/// Gives both columns the union of their categories.
void unite(Categories& a, Categories& b) {
    std::vector<std::string> all = a.names;
    all.insert(all.end(), b.names.begin(), b.names.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    for (Categories* each : {&a, &b}) {
        for (std::size_t& code : each->codes) {
            code = static_cast<std::size_t>(std::lower_bound(all.begin(), all.end(), each->names[code]) - all.begin());
        }
        each->names = all;
    }
}

/// Rows that count 0 times do not take part: a category that only they have is none.
void dropUncounted(const ColumnView& counts, std::vector<std::size_t>& rows) {
    for (const std::size_t row : rows) {
        if (!(counts.number(row) < 0)) continue;
        throw Error(KAPOK_TR("stats", "A count is negative."), KAPOK_TR("stats", "Choose a column of counts."),
                    {.row = static_cast<std::int64_t>(row) + 1, .column = counts.field().name});
    }
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](std::size_t row) { return counts.number(row) == 0; }),
               rows.end());
}

}  // namespace

void Contingency::sumUp() {
    rowSums_.assign(rows.size(), 0.0);
    columnSums_.assign(columns.size(), 0.0);
    total_ = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < columns.size(); ++j) {
            rowSums_[i] += at(i, j);
            columnSums_[j] += at(i, j);
            total_ += at(i, j);
        }
    }
}

Contingency contingency(const ColumnView& first, const ColumnView& second, const ColumnView* counts,
                        bool sameCategories) {
    const std::array needed{&first, &second, counts};
    CompleteRows complete = completeRows(needed, first.size());
    if (counts) dropUncounted(*counts, complete.rows);
    Categories a = categoriesOf(first, complete.rows);
    Categories b = categoriesOf(second, complete.rows);
    if (sameCategories) unite(a, b);
    if (a.names.size() * b.names.size() > mostCells) {
        throw Error(
            KAPOK_TR("stats", "A table of %1 by %2 categories is too large.").arg(a.names.size()).arg(b.names.size()),
            KAPOK_TR("stats", "Choose columns of categories, or recode them into fewer."));
    }
    Contingency table;
    table.left = complete.left;
    table.counts.assign(a.names.size() * b.names.size(), 0.0);
    for (std::size_t i = 0; i < complete.rows.size(); ++i) {
        table.counts[a.codes[i] * b.names.size() + b.codes[i]] += counts ? counts->number(complete.rows[i]) : 1;
    }
    table.rows = std::move(a.names);
    table.columns = std::move(b.names);
    table.sumUp();
    return table;
}

}  // namespace kapok::stats
