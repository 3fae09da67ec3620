// Datasets that are the answer of an SQL statement over other datasets of the workbook.
#pragma once

#include "database/table_sql.h"
#include "workbook/edit.h"

namespace kapok::workbook {

/// A dataset and the names under which SQL knows it: its name, and that without signs that need quotes; its id when
/// another dataset has both.
struct SqlDataset {
    Id id;
    std::vector<std::string> names = {};
};

/// Datasets by the names they had when a statement was written.
using SqlInputs = std::map<std::string, Id>;

/// All of them. Those of `known` have these names too, before any other dataset.
std::vector<SqlDataset> sqlDatasets(const State& state, const SqlInputs& known = {});

/// Those whose name stands somewhere in the statement, perhaps as that of a column: what it can read, and little more.
std::vector<SqlDataset> sqlDatasetsIn(const State& state, const std::string& sql, const SqlInputs& known = {});

/// The variables of the workbook that the statement names as :name, with their values.
database::SqlValues sqlValues(const State& state, const std::string& sql);

/// The datasets behind names of tables, for `Source::inputs`. Names that no dataset has are left out.
SqlInputs sqlInputs(const State& state, const std::vector<std::string>& names, const SqlInputs& known = {});

/// Adds the statement's answer as a dataset. Throws Error for a statement without words.
Edit addSql(const State& state, const std::string& sql, SqlInputs inputs, const std::string& name, Id* added = nullptr);

/// Gives a dataset of the kind Sql another statement. Throws Error for a dataset of another kind.
Edit changeSql(const State& state, const Id& dataset, const std::string& sql, SqlInputs inputs);

}  // namespace kapok::workbook
