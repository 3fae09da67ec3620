#include "table/pivot.h"

#include "sdk/error.h"
#include "table/cells.h"
#include "table/column_builder.h"
#include "table/format.h"
#include "table/partition.h"
#include "table/take.h"
#include "table/union.h"

#include <algorithm>
#include <map>

namespace kapok {
namespace {

constexpr std::size_t mostColumns = 10'000;

std::string valueName(const Column& column, std::size_t row) {
    return column.isMissing(row) ? "missing" : cellText(column, row);
}

/// The groups of keys and column as cells: where each lies, and what its measures are.
class Cells {
public:
    Cells(const PivotOptions& options, std::size_t rows, const Control& control)
        : options_(options), control_(control) {
        // Under names of their own, since a key may also be the pivoted column.
        std::vector<ColumnPtr> keys;
        for (const auto& key : options.keys) keys.push_back(renamed(key, "k" + std::to_string(keys.size())));
        keys.push_back(renamed(options.column, "c"));
        std::vector<Measure> measures = options.measures;
        for (std::size_t i = 0; i < measures.size(); ++i) measures[i].name = "m" + std::to_string(i);
        groups_ = group(keys, measures, rows, {}, control);
        std::vector<ColumnPtr> keyColumns(groups_.columns().begin(),
                                          groups_.columns().begin() + static_cast<std::ptrdiff_t>(options.keys.size()));
        rows_ = groupNumbers(keyColumns, groups_.rows(), control);
        columns_ = groupNumbers({groups_.column("c")}, groups_.rows(), control);
    }

    Noted table() const {
        Noted noted;
        std::vector<ColumnPtr> columns;
        for (std::size_t i = 0; i < options_.keys.size(); ++i) {
            columns.push_back(renamed(take(groups_.column(i), rows_.firstRows), options_.keys[i]->field().name));
        }
        for (const auto& [name, number] : wanted(noted.notes)) addColumns(name, number, columns);
        noted.table = columns.empty() ? Table(rows_.firstRows.size()) : Table(std::move(columns));
        return noted;
    }

private:
    static constexpr std::size_t nowhere = ~std::size_t{0};

    static ColumnPtr renamed(const ColumnPtr& column, std::string name) {
        Field field = column->field();
        field.name = std::move(name);
        return withField(column, std::move(field));
    }

    /// Names of values and their numbers, `nowhere` for one that does not occur.
    std::vector<std::pair<std::string, std::size_t>> wanted(std::vector<Text>& notes) const {
        const ColumnPtr values = take(groups_.column("c"), columns_.firstRows);
        std::vector<std::pair<std::string, std::size_t>> all;
        if (options_.values.empty()) {
            for (const RowIndex number : sortedRows({{values}})) all.emplace_back(valueName(*values, number), number);
        } else {
            std::map<std::string, std::size_t> known;
            for (std::size_t i = 0; i < values->rows(); ++i) known.emplace(valueName(*values, i), i);
            for (const auto& name : options_.values) {
                const auto found = known.find(name);
                all.emplace_back(name, found == known.end() ? nowhere : found->second);
                if (found != known.end()) known.erase(found);
            }
            if (!known.empty()) {
                notes.push_back(
                    KAPOK_TR("table",
                             "%1 values of %2 are not among the columns asked for and are left out, such as %3.")
                        .arg(known.size())
                        .arg(options_.column->field().name)
                        .arg(known.begin()->first));
            }
        }
        if (all.size() * options_.measures.size() > mostColumns) {
            throw Error(KAPOK_TR("table", "%1 has %2 different values, too many for columns.")
                            .arg(options_.column->field().name)
                            .arg(all.size()),
                        KAPOK_TR("table", "Group the values first, or name those that should become columns."));
        }
        return all;
    }

    void addColumns(const std::string& value, std::size_t number, std::vector<ColumnPtr>& columns) const {
        std::vector<RowIndex> from(rows_.firstRows.size(), noRow);
        for (std::size_t cell = 0; number != nowhere && cell < groups_.rows(); ++cell) {
            if (columns_.numbers[cell] == number) from[rows_.numbers[cell]] = static_cast<RowIndex>(cell);
        }
        for (std::size_t i = 0; i < options_.measures.size(); ++i) {
            const std::string name = options_.measures.size() == 1 ? value : value + "_" + options_.measures[i].name;
            columns.push_back(
                renamed(take(groups_.column("m" + std::to_string(i)), from, {control_.cancelled, {}}), name));
        }
    }

    const PivotOptions& options_;
    const Control& control_;
    Table groups_;
    GroupNumbers rows_;
    GroupNumbers columns_;
};

}  // namespace

Noted pivot(const PivotOptions& options, std::size_t rows, const Control& control) {
    return Cells(options, rows, control).table();
}

Noted unpivot(const Table& table, const UnpivotOptions& options, const Control& control) {
    if (options.columns.empty()) {
        throw Error(KAPOK_TR("table", "No columns to gather are named."),
                    KAPOK_TR("table", "Name at least one column."));
    }
    std::vector<Table> stacked;
    DictionaryBuilder names;
    for (const auto& name : options.columns) {
        const ColumnPtr& column = table.column(name);
        Field field = column->field();
        field.name = options.valueColumn;
        field.label.clear();
        stacked.push_back(Table({withField(column, std::move(field))}));
        names.code(name);
    }
    United united = unionByName(stacked, {control.cancelled, {}});
    const ColumnPtr values = united.table.column(0);
    std::vector<RowIndex> fromRows;
    std::vector<RowIndex> fromValues;
    std::vector<std::int32_t> nameCodes;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (row % chunkRows == 0) control.check();
        for (std::size_t i = 0; i < options.columns.size(); ++i) {
            const std::size_t place = i * table.rows() + row;
            if (options.dropMissing && values->isMissing(place)) continue;
            fromRows.push_back(static_cast<RowIndex>(row));
            fromValues.push_back(static_cast<RowIndex>(place));
            nameCodes.push_back(static_cast<std::int32_t>(i));
        }
    }
    std::vector<ColumnPtr> columns;
    for (const auto& column : table.columns()) {
        const std::string& name = column->field().name;
        if (std::find(options.columns.begin(), options.columns.end(), name) != options.columns.end()) continue;
        columns.push_back(take(column, fromRows, {control.cancelled, {}}));
    }
    columns.push_back(textColumn({.name = options.nameColumn}, nameCodes, names.finish(), control));
    columns.push_back(take(values, fromValues, {control.cancelled, {}}));
    return {Table(std::move(columns)), std::move(united.notes)};
}

}  // namespace kapok
