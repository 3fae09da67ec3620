#include "regression/model_data.h"

#include "sdk/declare.h"

#include <algorithm>
#include <sstream>

namespace kapok::regression {
namespace {

void addTerm(std::vector<stats::Term>& terms, stats::Term term) {
    if (std::find(terms.begin(), terms.end(), term) == terms.end()) terms.push_back(std::move(term));
}

/// What stands between commas, without the blanks around it.
std::vector<std::string> namesIn(const std::string& text) {
    std::vector<std::string> names;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        const std::size_t first = part.find_first_not_of(' ');
        if (first != std::string::npos) names.push_back(part.substr(first, part.find_last_not_of(' ') + 1 - first));
    }
    return names;
}

/// Main effects, powers up to the degree, then the further terms with the main effects they rest on.
stats::ModelSpec specOf(const InputTable& data, const ParameterValues& parameters) {
    stats::ModelSpec spec;
    if (parameters.has("categorical")) spec.categorical = parameters.words("categorical");
    if (parameters.has("reference")) spec.references = namesIn(parameters.word("reference"));
    if (parameters.has("contrasts") && parameters.word("contrasts") == "sum") spec.contrasts = stats::Contrasts::Sum;
    if (parameters.has("intercept")) spec.intercept = parameters.boolean("intercept");
    for (const std::string& name : parameters.words("predictors")) addTerm(spec.terms, {{name, 1}});
    if (parameters.has("degree")) {
        for (int power = 2; power <= parameters.integer("degree"); ++power) {
            for (const std::string& name : parameters.words("predictors")) {
                const bool listed =
                    std::find(spec.categorical.begin(), spec.categorical.end(), name) != spec.categorical.end();
                if (data.column(name).type() != Type::Text && !listed) addTerm(spec.terms, {{name, power}});
            }
        }
    }
    if (parameters.has("terms")) {
        for (const stats::Term& term : stats::parseTerms(parameters.word("terms"))) {
            for (const stats::TermFactor& factor : term) addTerm(spec.terms, {{factor.column, 1}});
            addTerm(spec.terms, term);
        }
    }
    return spec;
}

}  // namespace

std::vector<Type> predictorTypes() { return {Type::Float64, Type::Int64, Type::Boolean, Type::Text}; }

std::vector<Parameter> responseParameters() {
    return {columnParameter("response", KAPOK_TR("regression", "Response"),
                            KAPOK_TR("regression", "The column to explain."), numberTypes()),
            columnsParameter("predictors", KAPOK_TR("regression", "Predictors"),
                             KAPOK_TR("regression", "Columns that explain it. Texts count as categories."),
                             predictorTypes())};
}

std::vector<Parameter> termParameters() {
    Parameter terms = advanced(wordParameter(
        "terms", KAPOK_TR("regression", "Further terms"),
        KAPOK_TR("regression",
                 "Powers and interactions, such as x^2, x:region. The predictors in them are added to the model as "
                 "well.")));
    terms.kind = ParameterKind::Formula;  // it may name columns that no other parameter does
    return {booleanParameter("intercept", KAPOK_TR("regression", "Intercept"),
                             KAPOK_TR("regression", "Without it the model goes through the origin."), true),
            std::move(terms),
            advanced(integerParameter("degree", KAPOK_TR("regression", "Degree of polynomials"),
                                      KAPOK_TR("regression", "Powers of every predictor up to this one."),
                                      std::int64_t{1}, 1, 20)),
            advanced(columnsParameter("categorical", KAPOK_TR("regression", "Numbers that are categories"),
                                      KAPOK_TR("regression", "Columns of numbers to be taken as categories."),
                                      categoryTypes(), false)),
            advanced(wordParameter("reference", KAPOK_TR("regression", "Categories to compare with"),
                                   KAPOK_TR("regression",
                                            "One for a column, with commas between them; the first in order unless "
                                            "given."))),
            advanced(choiceParameter("contrasts", KAPOK_TR("regression", "Coefficients of categories"),
                                     KAPOK_TR("regression", "What they are differences from."),
                                     {{"treatment", KAPOK_TR("regression", "The category to compare with")},
                                      {"sum", KAPOK_TR("regression", "The mean of all categories")}}))};
}

Parameter weightsParameter() {
    return columnParameter("weights", KAPOK_TR("regression", "Weights"),
                           KAPOK_TR("regression",
                                    "The weight of each row, inverse to the variance of its error. All rows weigh "
                                    "alike unless given."),
                           {Type::Float64, Type::Int64}, false);
}

Parameter clusterParameter() {
    Parameter cluster = columnParameter("cluster", KAPOK_TR("regression", "Clusters"),
                                        KAPOK_TR("regression", "Rows of the same value may depend on each other."),
                                        categoryTypes(), false);
    cluster.enabledBy = "errors=cluster";
    return cluster;
}

const ColumnView* clusterColumn(const InputTable& data, const ParameterValues& parameters) {
    if (parameters.word("errors") != "cluster") return nullptr;
    if (!parameters.has("cluster")) {
        throw Error(KAPOK_TR("regression", "Clustered standard errors need a column of clusters."),
                    KAPOK_TR("regression", "Choose the column, or other standard errors."));
    }
    return &data.column(parameters.word("cluster"));
}

std::optional<stats::Categories> clustersOf(const ColumnView* cluster, const std::vector<std::size_t>& rows) {
    if (!cluster) return {};
    stats::Categories clusters = stats::categoriesOf(*cluster, rows);
    if (clusters.names.size() < 2) {
        throw Error(KAPOK_TR("regression", "There is only one cluster."),
                    KAPOK_TR("regression", "Choose a column with several values for the clusters."));
    }
    return clusters;
}

ModelData gatherModel(const InputTable& data, const ParameterValues& parameters,
                      std::span<const ColumnView* const> alsoComplete) {
    ModelData model;
    model.response = &data.column(parameters.word("response"));
    model.spec = specOf(data, parameters);
    const stats::ModelSpec& spec = model.spec;
    std::vector<std::string> names;
    for (const stats::Term& term : spec.terms) {
        for (const stats::TermFactor& factor : term) {
            if (std::find(names.begin(), names.end(), factor.column) == names.end()) names.push_back(factor.column);
        }
    }
    for (const std::string& name : names) {
        if (name == model.response->field().name) {
            throw Error(KAPOK_TR("regression", "Column %1 is the response and a predictor.").arg(name),
                        KAPOK_TR("regression", "Take it out of the predictors."));
        }
        model.predictors.push_back(&data.column(name));
    }
    const ColumnView* weights = parameters.has("weights") ? &data.column(parameters.word("weights")) : nullptr;

    std::vector<const ColumnView*> needed(model.predictors);
    needed.push_back(model.response);
    needed.push_back(weights);
    needed.insert(needed.end(), alsoComplete.begin(), alsoComplete.end());
    stats::CompleteRows complete = stats::completeRows(needed, data.rows());
    model.left = complete.left;
    for (const std::size_t row : complete.rows) {
        if (!weights) break;
        const double weight = weights->number(row);
        if (weight < 0) {
            throw Error(KAPOK_TR("regression", "A weight is negative."),
                        KAPOK_TR("regression", "Weights must be zero or positive."),
                        {.row = static_cast<std::int64_t>(row) + 1, .column = weights->field().name});
        }
        if (weight == 0) continue;
        model.rows.push_back(row);
        model.weights.push_back(weight);
    }
    if (!weights) model.rows = std::move(complete.rows);
    if (model.rows.empty()) {
        throw Error(KAPOK_TR("regression", "No row has values in all columns of the model."),
                    KAPOK_TR("regression", "Leave out columns with many missing values."));
    }
    model.y = stats::numbersOf(*model.response, model.rows);
    model.builder.emplace(spec, model.predictors, model.rows);
    model.model = model.builder->matrix(model.rows);
    if (model.model.names.empty()) {
        throw Error(KAPOK_TR("regression", "The model has no terms."), KAPOK_TR("regression", "Choose predictors."));
    }
    return model;
}

std::vector<std::size_t> rowsToPredict(const ModelData& model, const InputTable& data,
                                       std::span<const ColumnView* const> alsoComplete) {
    std::vector<const ColumnView*> needed(model.predictors);
    needed.insert(needed.end(), alsoComplete.begin(), alsoComplete.end());
    std::vector<std::size_t> rows;
    for (const std::size_t row : stats::completeRows(needed, data.rows()).rows) {
        if (model.response->isMissing(row)) rows.push_back(row);
    }
    return rows;
}

void requireSpareRows(const ModelData& model, std::size_t rank) {
    if (rank < model.y.size()) return;
    throw Error(KAPOK_TR("regression", "%1 rows are too few for a model of %2 coefficients.")
                    .arg(model.y.size())
                    .arg(model.model.names.size()),
                KAPOK_TR("regression", "Choose fewer predictors, or hold them back with a penalty (ridge, lasso)."));
}

void warnAboutRows(std::size_t left, Result& result) {
    if (left == 0) return;
    result.warnings.push_back(
        KAPOK_TR("regression", "Rows left out because a value is missing or infinite: %1.").arg(left));
}

}  // namespace kapok::regression
