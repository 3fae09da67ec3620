#include "table/partition.h"

#include "table/key_codes.h"

#include <algorithm>
#include <numeric>

namespace kapok {

std::vector<std::uint32_t> rowCodes(const std::vector<ColumnPtr>& columns, std::size_t rows, const Control& control) {
    const auto codes = keyCodes(columns, rows, {control.cancelled, {}});
    std::vector<std::uint32_t> all(rows);
    parallelFor((rows + chunkRows - 1) / chunkRows, {control.cancelled, {}}, [&](std::size_t chunk) {
        const std::size_t first = chunk * chunkRows;
        codes->read(chunk, 0, std::min(chunkRows, rows - first), all.data() + first);
    });
    return all;
}

Partitions partitions(const std::vector<ColumnPtr>& groups, const std::vector<SortKey>& order, std::size_t rows,
                      const Control& control) {
    std::vector<RowIndex> ordered;
    if (order.empty()) {
        ordered.resize(rows);
        std::iota(ordered.begin(), ordered.end(), RowIndex{0});
    } else {
        ordered = sortedRows(order, {control.cancelled, {}});
    }
    if (groups.empty())
        return {std::move(ordered), rows == 0 ? std::vector<std::size_t>{0} : std::vector{std::size_t{0}, rows}};
    const auto codes = rowCodes(groups, rows, control);
    const std::size_t codeCount = rows == 0 ? 0 : *std::max_element(codes.begin(), codes.end()) + std::size_t{1};
    std::vector<std::size_t> places(codeCount + 1);
    for (const std::uint32_t code : codes) ++places[code + 1];
    std::partial_sum(places.begin(), places.end(), places.begin());
    Partitions result{std::vector<RowIndex>(rows), places};
    for (const RowIndex row : ordered) result.rows[places[codes[row]]++] = row;
    result.begins.erase(std::unique(result.begins.begin(), result.begins.end()), result.begins.end());
    return result;
}

void eachPartition(const Partitions& partitions, const Control& control, const std::function<void(std::size_t)>& body) {
    // Tasks of about a quarter of a chunk's rows, cut between groups.
    constexpr std::size_t taskRows = chunkRows / 4;
    std::vector<std::size_t> firsts;
    for (std::size_t group = 0, next = 0; group < partitions.count(); ++group) {
        if (partitions.begins[group] < next) continue;
        firsts.push_back(group);
        next = partitions.begins[group] + taskRows;
    }
    firsts.push_back(partitions.count());
    parallelFor(firsts.size() - 1, control, [&](std::size_t task) {
        for (std::size_t group = firsts[task]; group < firsts[task + 1]; ++group) body(group);
    });
}

GroupNumbers groupNumbers(const std::vector<ColumnPtr>& columns, std::size_t rows, const Control& control) {
    const auto codes = rowCodes(columns, rows, control);
    constexpr RowIndex unseen = ~RowIndex{0};
    std::vector<RowIndex> numberOf(rows == 0 ? 0 : *std::max_element(codes.begin(), codes.end()) + std::size_t{1},
                                   unseen);
    GroupNumbers result{std::vector<RowIndex>(rows), {}};
    for (std::size_t row = 0; row < rows; ++row) {
        RowIndex& number = numberOf[codes[row]];
        if (number == unseen) {
            number = static_cast<RowIndex>(result.firstRows.size());
            result.firstRows.push_back(static_cast<RowIndex>(row));
        }
        result.numbers[row] = number;
    }
    return result;
}

std::vector<ColumnPtr> columnsNamed(const Table& table, const std::vector<std::string>& names) {
    std::vector<ColumnPtr> columns;
    for (const auto& name : names) columns.push_back(table.column(name));
    return columns;
}

}  // namespace kapok
