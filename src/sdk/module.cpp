#include "sdk/module.h"

namespace kapok {

const ColumnView& InputTable::column(std::string_view name) const {
    for (const auto& column : columns_) {
        if (column.field().name == name) return column;
    }
    throw Error(KAPOK_TR("sdk", "There is no column %1.").arg(name));
}

}  // namespace kapok
