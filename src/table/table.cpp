#include "table/table.h"

#include "sdk/error.h"
#include "sdk/list.h"

#include <set>

namespace kapok {

Table::Table(std::vector<ColumnPtr> columns) : columns_(std::move(columns)) {
    std::set<std::string_view> names;
    for (const auto& column : columns_) {
        if (!names.insert(column->field().name).second) {
            throw Error(KAPOK_TR("table", "There are two columns named %1.").arg(column->field().name),
                        KAPOK_TR("table", "Rename one of them."));
        }
        if (column->rows() != columns_.front()->rows()) {
            throw Error(KAPOK_TR("table", "Column %1 has %2 rows, column %3 has %4.")
                            .arg(columns_.front()->field().name)
                            .arg(columns_.front()->rows())
                            .arg(column->field().name)
                            .arg(column->rows()));
        }
    }
    rows_ = columns_.empty() ? 0 : columns_.front()->rows();
}

Schema Table::schema() const {
    Schema schema;
    for (const auto& column : columns_) schema.push_back(column->field());
    return schema;
}

std::optional<std::size_t> Table::find(std::string_view name) const {
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i]->field().name == name) return i;
    }
    return std::nullopt;
}

const ColumnPtr& Table::column(std::string_view name) const {
    if (const auto index = find(name)) return columns_[*index];
    std::string known;
    for (const auto& column : columns_) addToList(known, column->field().name);
    throw Error(KAPOK_TR("table", "There is no column %1.").arg(name),
                KAPOK_TR("table", "The columns are: %1.").arg(known));
}

Table Table::select(const std::vector<std::string>& names) const {
    if (names.empty()) return Table(rows_);
    std::vector<ColumnPtr> chosen;
    for (const auto& name : names) chosen.push_back(column(name));
    return Table(std::move(chosen));
}

Table Table::with(ColumnPtr added) const {
    auto columns = columns_;
    if (const auto index = find(added->field().name)) {
        columns[*index] = std::move(added);
    } else {
        columns.push_back(std::move(added));
    }
    return Table(std::move(columns));
}

}  // namespace kapok
