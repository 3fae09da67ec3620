// The tables that SQL sees in the window: names, and columns as far as they are known.
#pragma once

#include "workbook/sql_source.h"

#include <optional>

namespace kapok::gui {

struct SqlCatalogueTable {
    Id dataset;
    std::vector<std::string> names;     ///< the first is the dataset's own
    std::optional<Schema> schema = {};  ///< once its rows have been read
};

using SqlCatalogue = std::vector<SqlCatalogueTable>;

/// A name as SQL must write it: bare where it can be, else in "quotes".
std::string sqlWritten(const std::string& name);
/// The name of a table that needs no quotes where it has one.
const std::string& plainestName(const SqlCatalogueTable& table);

}  // namespace kapok::gui
