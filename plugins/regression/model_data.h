// The response and the columns of a model, taken from a table.
#pragma once

#include "sdk/module.h"
#include "stats/model_matrix.h"

#include <optional>

namespace kapok::regression {

/// What regressions of a response on predictors ask for.
std::vector<Parameter> responseParameters();  ///< response, predictors
std::vector<Parameter>
termParameters();  ///< intercept, terms, degree, categorical, reference, contrasts: all advanced but one
Parameter weightsParameter();
std::vector<Type> predictorTypes();  ///< numbers and texts
/// `cluster`: the column for `errors` = cluster.
Parameter clusterParameter();
/// The column of clusters where the errors are clustered, else null. Throws Error when none is chosen.
const ColumnView* clusterColumn(const InputTable& data, const ParameterValues& parameters);
/// The cluster of each of the rows; nothing without a column. Throws Error when there is only one.
std::optional<stats::Categories> clustersOf(const ColumnView* cluster, const std::vector<std::size_t>& rows);

/// Complete rows and what the model is made of. Views of columns must outlive it.
struct ModelData {
    std::vector<std::size_t> rows;  ///< rows with everything: the sample
    std::size_t left = 0;           ///< rows left out because something is missing or infinite
    std::vector<double> y;
    std::vector<double> weights;  ///< empty: all 1
    stats::ModelSpec spec;
    stats::ModelMatrix model;
    std::optional<stats::ModelBuilder> builder;  ///< for further rows
    std::vector<const ColumnView*> predictors;
    const ColumnView* response = nullptr;
};

/// Reads response, predictors, intercept, the other parameters of terms and weights, as far as they are declared.
/// `alsoComplete` are further columns whose missing rows are left out. Throws Error when no rows are left, the response
/// is constant in type (text), is a predictor as well, or a weight is negative. Rows of weight 0 are left out.
ModelData gatherModel(const InputTable& data, const ParameterValues& parameters,
                      std::span<const ColumnView* const> alsoComplete = {});

/// Rows without a response but with all predictors, and the further columns.
std::vector<std::size_t> rowsToPredict(const ModelData& model, const InputTable& data,
                                       std::span<const ColumnView* const> alsoComplete = {});

/// Throws Error unless there are more rows than coefficients that can be told apart (`rank`).
void requireSpareRows(const ModelData& model, std::size_t rank);

/// "Rows left out because of missing values: n" when there are any.
void warnAboutRows(std::size_t left, Result& result);

}  // namespace kapok::regression
