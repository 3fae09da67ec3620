#include "workbook/table_bytes.h"

#include <algorithm>

namespace kapok::workbook {
namespace {

std::size_t valueBytes(Type type) {
    switch (type) {
        case Type::Boolean: return 1;
        case Type::Text:
        case Type::Date: return 4;
        case Type::Geometry: return 64;
        default: return 8;
    }
}

std::size_t columnBytes(const Column& column) {
    std::size_t bytes = column.rows() * valueBytes(column.type());
    if (column.missingCount() > 0) bytes += column.rows() / 8;
    if (column.dictionary()) {
        for (const auto entry : column.dictionary()->entries()) bytes += entry.size() + 32;
    }
    return bytes;
}

}  // namespace

std::size_t tableBytes(const Table& table, const Table& other) {
    std::size_t bytes = 0;
    for (const auto& column : table.columns()) {
        const auto& shared = other.columns();
        if (std::find(shared.begin(), shared.end(), column) == shared.end()) bytes += columnBytes(*column);
    }
    return bytes;
}

}  // namespace kapok::workbook
