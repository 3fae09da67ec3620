#include "sdk/row_writer.h"

#include "sdk/error.h"

#include <cmath>

namespace kapok {

void Cell::addTo(OutputColumn& column) const {
    if (const auto* number = std::get_if<double>(&value_)) {
        if (std::isnan(*number)) {
            column.addMissing();
        } else {
            column.add(*number);
        }
    } else if (const auto* integer = std::get_if<std::int64_t>(&value_)) {
        if (column.field().type == Type::Float64) {
            column.add(static_cast<double>(*integer));
        } else {
            column.add(*integer);
        }
    } else {
        column.add(std::string_view(std::get<std::string>(value_)));
    }
}

RowWriter::RowWriter(OutputTable& table, std::initializer_list<std::string_view> columns, const Terms& terms) {
    for (std::string_view name : columns) {
        const std::size_t colon = name.rfind(':');
        const std::string_view type = colon == std::string_view::npos ? std::string_view() : name.substr(colon);
        if (type == ":text" || type == ":term") {
            columns_.push_back(&table.text(std::string(name.substr(0, colon)), type == ":term" ? terms : Terms()));
        } else if (type == ":int") {
            columns_.push_back(&table.integer(std::string(name.substr(0, colon))));
        } else {
            columns_.push_back(&table.number(std::string(name)));
        }
    }
}

RowWriter::RowWriter(OutputTable& table, const Schema& fields) {
    for (const Field& field : fields) columns_.push_back(&table.column(field));
}

void RowWriter::row(const Cell* cells, std::size_t count) {
    if (count != columns_.size()) {
        throw Error(
            KAPOK_TR("sdk", "A row of %1 values does not fit a table of %2 columns.").arg(count).arg(columns_.size()));
    }
    for (std::size_t i = 0; i < count; ++i) cells[i].addTo(*columns_[i]);
}

}  // namespace kapok
