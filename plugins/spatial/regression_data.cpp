#include "spatial/regression_data.h"

#include "sdk/declare.h"
#include "stats/model_matrix.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

void fill(const InputTable& data, const ParameterValues& parameters, RegressionData& model) {
    const std::string& response = parameters.word("response");
    std::vector<const ColumnView*> columns{&data.column(response)};
    stats::ModelSpec spec;
    for (const std::string& name : parameters.words("predictors")) {
        columns.push_back(&data.column(name));
        spec.terms.push_back({{name}});
    }
    const auto& rows = model.locations.rows;
    const stats::ModelMatrix matrix = stats::ModelBuilder(std::move(spec), columns, rows).matrix(rows);
    model.x = matrix.design.x;
    model.names = matrix.names;
    model.y = stats::numbersOf(*columns.front(), rows);
    model.response = columns.front()->field().shown();
    if (model.x.rows <= model.x.columns + 1) {
        throw Error(
            KAPOK_TR("spatial", "%1 rows are too few for %2 coefficients.").arg(model.x.rows).arg(model.x.columns),
            KAPOK_TR("spatial", "Use fewer predictors or more rows."));
    }
    const stats::LeastSquares fit = stats::leastSquares(matrix.design, model.y);
    for (std::size_t k = 0; k < model.names.size(); ++k) {
        if (!std::isnan(fit.coefficients[k])) continue;
        throw Error(KAPOK_TR("spatial", "The predictor %1 is a linear combination of others.").arg(model.names[k]),
                    KAPOK_TR("spatial", "Leave it out."));
    }
    if (!(fit.residualSum > 1e-20 * fit.uncentredTotal)) {
        throw Error(KAPOK_TR("spatial", "The predictors determine the response exactly."),
                    KAPOK_TR("spatial", "Choose other columns."));
    }
}

Locations completeLocations(const InputTable& data, const ParameterValues& parameters, Result& result) {
    const std::string& response = parameters.word("response");
    std::vector<const ColumnView*> needed{&data.column(response)};
    for (const std::string& name : parameters.words("predictors")) {
        if (name == response) {
            throw Error(KAPOK_TR("spatial", "%1 cannot be the response and a predictor.").arg(name),
                        KAPOK_TR("spatial", "Choose other columns."));
        }
        needed.push_back(&data.column(name));
    }
    return locationsOf(data, parameters, needed, result);
}

}  // namespace

std::vector<Parameter> responseParameters() {
    return {columnParameter("response", KAPOK_TR("spatial", "Response"),
                            KAPOK_TR("spatial", "The numbers to be explained."), numberTypes()),
            columnsParameter("predictors", KAPOK_TR("spatial", "Predictors"),
                             KAPOK_TR("spatial",
                                      "Columns that explain the response; texts become indicators of their "
                                      "categories."),
                             {Type::Float64, Type::Int64, Type::Boolean, Type::Text})};
}

std::vector<Parameter> regressionParameters() {
    std::vector<Parameter> parameters = responseParameters();
    parameters.push_back(levelParameter());
    for (Parameter& parameter : weightParameters()) parameters.push_back(std::move(parameter));
    return parameters;
}

RegressionData regressionDataWithoutWeights(const InputTable& data, const ParameterValues& parameters, Result& result) {
    RegressionData model;
    model.locations = completeLocations(data, parameters, result);
    fill(data, parameters, model);
    return model;
}

RegressionData regressionData(const InputTable& data, const InputTable* links, const ParameterValues& parameters,
                              Result& result) {
    RegressionData model;
    model.locations = completeLocations(data, parameters, result);
    model.chosen = chosenWeights(data, links, model.locations, parameters, result);
    fill(data, parameters, model);
    return model;
}

stats::Matrix laggedPredictors(const RegressionData& data, std::vector<std::string>& names) {
    std::vector<std::vector<double>> columns;
    for (std::size_t k = 0; k < data.x.columns; ++k) {
        const auto column = data.x.column(k);
        std::vector<double> lagged = geo::lag(data.chosen.weights, column);
        const auto [least, greatest] = std::minmax_element(lagged.begin(), lagged.end());
        // Rows that sum to 1 leave a constant a constant.
        if (k == 0 && *greatest - *least <= 1e-12 * std::abs(*greatest)) continue;
        names.push_back("lag_" + data.names[k]);
        columns.push_back(std::move(lagged));
    }
    stats::Matrix matrix(data.x.rows, columns.size());
    for (std::size_t k = 0; k < columns.size(); ++k)
        std::copy(columns[k].begin(), columns[k].end(), matrix.column(k).begin());
    return matrix;
}

}  // namespace kapok::spatial
