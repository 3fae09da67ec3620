#include "workbook/sql_source.h"

#include "query/sql_names.h"
#include "query/sql_tokens.h"
#include "sdk/error.h"

#include <algorithm>
#include <set>

namespace kapok::workbook {
namespace {

Source sourceOf(const std::string& sql, SqlInputs inputs) {
    if (query::sqlTokens(sql).front().kind == query::SqlTokenKind::End) {
        throw Error(KAPOK_TR("workbook", "There is no SQL statement."),
                    KAPOK_TR("workbook", "Write a SELECT statement."));
    }
    Source source;
    source.kind = SourceKind::Sql;
    source.sql = sql;
    source.inputs = std::move(inputs);
    return source;
}

}  // namespace

std::vector<SqlDataset> sqlDatasets(const State& state, const SqlInputs& known) {
    std::set<std::string> taken;
    for (const auto& [name, id] : known) taken.insert(query::sqlFolded(name));
    std::vector<SqlDataset> datasets;
    std::vector<std::vector<std::string>> wished;
    for (const auto& item : state.items(ItemKind::Dataset)) {
        datasets.push_back({item->id});
        wished.emplace_back();
        if (!taken.count(query::sqlFolded(item->name))) wished.back().push_back(item->name);
        for (const auto& [name, id] : known) {
            if (id == item->id) wished.back().push_back(name);
        }
    }
    const auto names = query::sqlNames(wished);
    for (std::size_t i = 0; i < datasets.size(); ++i) {
        datasets[i].names = names[i].empty() ? std::vector<std::string>{datasets[i].id} : names[i];
    }
    return datasets;
}

std::vector<SqlDataset> sqlDatasetsIn(const State& state, const std::string& sql, const SqlInputs& known) {
    const auto named = query::sqlNamesIn(sql);
    std::vector<SqlDataset> datasets = sqlDatasets(state, known);
    std::erase_if(datasets, [&](const SqlDataset& dataset) {
        return std::none_of(dataset.names.begin(), dataset.names.end(), [&](const std::string& name) {
            return std::find(named.begin(), named.end(), query::sqlFolded(name)) != named.end();
        });
    });
    return datasets;
}

database::SqlValues sqlValues(const State& state, const std::string& sql) {
    database::SqlValues values;
    const auto variables = state.items(ItemKind::Variable);
    for (const auto& name : query::sqlParametersIn(sql)) {
        const auto found = std::find_if(variables.begin(), variables.end(),
                                        [&](const ItemPtr& variable) { return variable->name == name; });
        if (found != variables.end()) values.emplace(name, std::get<Variable>((*found)->value).value);
    }
    return values;
}

SqlInputs sqlInputs(const State& state, const std::vector<std::string>& names, const SqlInputs& known) {
    SqlInputs inputs;
    for (const auto& dataset : sqlDatasets(state, known)) {
        for (const auto& name : dataset.names) {
            if (std::find(names.begin(), names.end(), name) != names.end()) inputs.emplace(name, dataset.id);
        }
    }
    return inputs;
}

Edit addSql(const State& state, const std::string& sql, SqlInputs inputs, const std::string& name, Id* added) {
    Dataset dataset;
    dataset.source = sourceOf(sql, std::move(inputs));
    return addItem(state, std::move(dataset), name, added);
}

Edit changeSql(const State& state, const Id& id, const std::string& sql, SqlInputs inputs) {
    Dataset dataset = state.dataset(id);
    const std::string& name = state.item(id).name;
    if (dataset.source.kind != SourceKind::Sql)
        throw Error(KAPOK_TR("workbook", "\"%1\" does not come from an SQL statement.").arg(name));
    dataset.source = sourceOf(sql, std::move(inputs));
    return replaceSpec(state, id, std::move(dataset), KAPOK_TR("workbook", "Change the SQL of \"%1\"").arg(name));
}

}  // namespace kapok::workbook
