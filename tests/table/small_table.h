// Tables written as text, for tests.
#pragma once

#include "expression/calendar.h"
#include "table/column_builder.h"
#include "table/format.h"

#include <string>
#include <vector>

namespace kapok {

inline std::vector<std::string> cut(const std::string& line) {
    std::vector<std::string> parts{""};
    for (const char c : line) {
        if (c == '|') {
            parts.emplace_back();
        } else {
            parts.back() += c;
        }
    }
    return parts;
}

inline void addCell(ColumnBuilder& builder, const std::string& cell) {
    if (cell == "-") return builder.addMissing();
    switch (builder.field().type) {
        case Type::Float64: return builder.addNumber(std::stod(cell));
        case Type::Text: return builder.addText(cell);
        case Type::Boolean: return builder.addInteger(cell == "true");
        case Type::Date: return builder.addInteger(*expression::parseDate(cell));
        case Type::DateTime: return builder.addInteger(*expression::parseDateTime(cell));
        case Type::Int64: return builder.addInteger(std::stoll(cell));
        case Type::Geometry: return builder.addWkb(cell);
    }
}

/// Header "name:type|…", then a line a row; "-" is missing.
inline Table smallTable(const std::vector<std::string>& lines) {
    std::vector<ColumnBuilder> builders;
    for (const auto& head : cut(lines.front())) {
        const auto colon = head.find(':');
        builders.emplace_back(Field{.name = head.substr(0, colon), .type = *typeFromName(head.substr(colon + 1))});
    }
    for (std::size_t row = 1; row < lines.size(); ++row) {
        const auto cells = cut(lines[row]);
        for (std::size_t i = 0; i < builders.size(); ++i) addCell(builders[i], cells[i]);
    }
    std::vector<ColumnPtr> columns;
    for (auto& builder : builders) columns.push_back(builder.finish());
    return Table(std::move(columns));
}

/// The same notation back.
inline std::vector<std::string> lines(const Table& table) {
    std::vector<std::string> all(table.rows() + 1);
    for (std::size_t i = 0; i < table.columnCount(); ++i) {
        const Column& column = *table.column(i);
        const std::string separator = i ? "|" : "";
        all[0] += separator + column.field().name + ":" + std::string(typeName(column.type()));
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const bool geometry = column.type() == Type::Geometry;
            all[row + 1] += separator + (column.isMissing(row) ? "-"
                                         : geometry            ? std::string(column.wkb(row))
                                                               : cellText(column, row));
        }
    }
    return all;
}

}  // namespace kapok
