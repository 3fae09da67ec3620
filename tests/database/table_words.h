// Tables as short words, to compare them.
#pragma once

#include "table/format.h"
#include "table/table.h"

#include <QStringList>

namespace kapok::test {

/// Cells joined by '|', rows by '/'; missing is '~'.
inline QString rowsText(const Table& table) {
    QStringList rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        QStringList cells;
        for (const auto& column : table.columns()) {
            cells << (column->isMissing(row) ? QString("~") : QString::fromStdString(cellText(*column, row)));
        }
        rows << cells.join('|');
    }
    return rows.join('/');
}

inline QString typesText(const Table& table) {
    QStringList types;
    for (const auto& field : table.schema()) types << QString::fromStdString(std::string(typeName(field.type)));
    return types.join(' ');
}

}  // namespace kapok::test
