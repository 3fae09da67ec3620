#include "regression/penalized_module.h"

#include "regression/model_data.h"
#include "regression/penalized_fit.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace kapok::regression {
namespace {

constexpr std::size_t mostColumns = 2000;
constexpr std::size_t mostColors = 8;  // lines of more terms are drawn without names

/// The columns of a model but for the intercept.
struct Columns {
    stats::Matrix x;
    std::vector<std::string> names;
};

Columns withoutIntercept(const stats::ModelMatrix& model) {
    Columns columns;
    for (std::size_t j = 0; j < model.names.size(); ++j) {
        if (model.terms[j] == 0) continue;
        const auto column = model.design.x.column(j);
        columns.x.values.insert(columns.x.values.end(), column.begin(), column.end());
        columns.names.push_back(model.names[j]);
    }
    columns.x.rows = model.design.x.rows;
    columns.x.columns = columns.names.size();
    return columns;
}

/// The fold of each row, from 0: even shares in an order drawn by the seed, or the values of a column.
struct Folds {
    std::vector<std::size_t> of;
    std::size_t count = 0;
};

Folds drawnFolds(std::size_t rows, std::size_t count, std::uint64_t seed) {
    Folds folds{std::vector<std::size_t>(rows), std::min(count, rows)};
    for (std::size_t i = 0; i < rows; ++i) folds.of[i] = i % folds.count;
    std::mt19937_64 random(seed);
    // Fisher and Yates's shuffle: std::shuffle differs between libraries.
    for (std::size_t i = rows; i > 1; --i) std::swap(folds.of[i - 1], folds.of[random() % i]);
    return folds;
}

Folds foldsOf(const ColumnView* column, const ModelData& model, std::size_t count, std::uint64_t seed) {
    if (!column) return drawnFolds(model.y.size(), count, seed);
    stats::Categories categories = stats::categoriesOf(*column, model.rows);
    if (categories.names.size() < 3) {
        throw Error(KAPOK_TR("regression", "Column %1 has %2 folds; cross-validation needs at least three.")
                        .arg(column->field().name)
                        .arg(categories.names.size()),
                    KAPOK_TR("regression", "Choose another column of folds, or none."));
    }
    return {std::move(categories.codes), categories.names.size()};
}

/// Mean squared error of the rows left out, with its standard error, for each penalty.
struct Validation {
    std::vector<double> error;
    std::vector<double> spread;
    std::size_t best = 0;    ///< the penalty of least error
    std::size_t sparse = 0;  ///< the greatest penalty within one standard error of it
};

/// Errors of each fold, predicted by a fit to the others: a row a fold, a column a penalty.
stats::Matrix foldErrors(const Columns& columns, const ModelData& model, const Folds& folds, double mixing,
                         const std::vector<double>& penalties, RunContext& context) {
    stats::Matrix errors(folds.count, penalties.size());
    context.parallelFor(folds.count, [&](std::size_t fold) {
        std::vector<std::size_t> fitted;
        std::vector<std::size_t> left;
        for (std::size_t i = 0; i < model.y.size(); ++i) (folds.of[i] == fold ? left : fitted).push_back(i);
        const PenalizedPath path = penalizedPath({columns.x, model.y, fitted}, mixing, penalties, context);
        for (std::size_t l = 0; l < penalties.size(); ++l) {
            double sum = 0;
            for (const std::size_t i : left) {
                double gap = model.y[i] - path.intercepts[l];
                for (std::size_t j = 0; j < columns.names.size(); ++j) gap -= columns.x(i, j) * path.coefficients(j, l);
                sum += gap * gap;
            }
            errors(fold, l) = sum / static_cast<double>(left.size());
        }
    });
    return errors;
}

Validation validated(const stats::Matrix& errors, const Folds& folds) {
    std::vector<double> sizes(folds.count, 0.0);
    for (const std::size_t fold : folds.of) sizes[fold] += 1;
    const auto n = static_cast<double>(folds.of.size());
    Validation result;
    for (std::size_t l = 0; l < errors.columns; ++l) {
        double mean = 0;
        for (std::size_t f = 0; f < folds.count; ++f) mean += sizes[f] / n * errors(f, l);
        double variance = 0;
        for (std::size_t f = 0; f < folds.count; ++f) {
            variance += sizes[f] / n * (errors(f, l) - mean) * (errors(f, l) - mean);
        }
        result.error.push_back(mean);
        result.spread.push_back(std::sqrt(variance / static_cast<double>(folds.count - 1)));
        if (mean < result.error[result.best]) result.best = l;
    }
    const double limit = result.error[result.best] + result.spread[result.best];
    while (result.error[result.sparse] > limit) ++result.sparse;
    return result;
}

std::size_t countNonzero(const PenalizedPath& path, std::size_t l) {
    const auto column = path.coefficients.column(l);
    return static_cast<std::size_t>(std::count_if(column.begin(), column.end(), [](double b) { return b != 0; }));
}

void writeCoefficientTable(const Columns& columns, const PenalizedPath& path, const Validation& validation,
                           std::size_t chosen, Result& result) {
    RowWriter writer(result.addTable("coefficients", KAPOK_TR("regression", "Coefficients")),
                     {"term:term", "estimate", "lambda_min", "lambda_1se"}, coefficientTerms());
    const std::size_t best = validation.best;
    const std::size_t sparse = validation.sparse;
    writer.row({"(Intercept)", path.intercepts[chosen], path.intercepts[best], path.intercepts[sparse]});
    for (std::size_t j = 0; j < columns.names.size(); ++j) {
        writer.row(
            {columns.names[j], path.coefficients(j, chosen), path.coefficients(j, best), path.coefficients(j, sparse)});
    }
}

void writePath(const Columns& columns, const PenalizedPath& path, const Validation& validation, Result& result) {
    RowWriter writer(result.addTable("path", KAPOK_TR("regression", "Cross-validation by penalty")),
                     {"lambda", "log_lambda", "nonzero:int", "r_squared", "error", "std_error", "lower", "upper"});
    for (std::size_t l = 0; l < path.penalties.size(); ++l) {
        const double error = validation.error[l];
        const double spread = validation.spread[l];
        writer.row({path.penalties[l], std::log(path.penalties[l]), countNonzero(path, l), path.rSquared[l], error,
                    spread, error - spread, error + spread});
    }
    RowWriter lines(result.addTable("coefficient_path", KAPOK_TR("regression", "Coefficients by penalty")),
                    {"log_lambda", "term:text", "estimate"});
    for (std::size_t j = 0; j < columns.names.size(); ++j) {
        for (std::size_t l = 0; l < path.penalties.size(); ++l) {
            lines.row({std::log(path.penalties[l]), columns.names[j], path.coefficients(j, l)});
        }
    }
}

void addCharts(const ModelData& model, const Columns& columns, const PenalizedPath& path, const Validation& validation,
               Result& result) {
    const std::string lines =
        lineNotes("x", {std::log(path.penalties[validation.best]), std::log(path.penalties[validation.sparse])},
                  {"λ min", "λ 1se"});
    ChartText chart{.dataset = "path",
                    .mark = "line",
                    .title = model.response->field().shown(),
                    .channels = {{"x", "log_lambda"}, {"y", "error"}},
                    .further = lines};
    result.charts.push_back(
        {"validation", KAPOK_TR("regression", "Error of cross-validation by penalty"), chart.json()});
    chart.dataset = "coefficient_path";
    chart.channels = {{"x", "log_lambda"},
                      {"y", "estimate"},
                      {columns.names.size() > mostColors ? "detail" : "color", "term", "nominal"}};
    result.charts.push_back({"coefficient_path", KAPOK_TR("regression", "Coefficients by penalty"), chart.json()});
}

/// Fitted values, and predictions where the response is missing.
void writeObservations(const InputTable& data, const ModelData& model, const PenalizedPath& path, std::size_t chosen,
                       Result& result) {
    std::vector<std::size_t> rows;
    for (const std::size_t row : stats::completeRows(model.predictors, data.rows()).rows) {
        if (model.response->isMissing(row) || std::isfinite(model.response->number(row))) rows.push_back(row);
    }
    const Columns columns = withoutIntercept(model.builder->matrix(rows));
    RowWriter writer(result.addTable("observations", KAPOK_TR("regression", "Observations")),
                     {"row:int", "actual", "fitted", "residual"});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        double fitted = path.intercepts[chosen];
        for (std::size_t j = 0; j < columns.names.size(); ++j) fitted += columns.x(i, j) * path.coefficients(j, chosen);
        const double actual = model.response->number(rows[i]);
        writer.row({rows[i] + 1, actual, fitted, actual - fitted});
    }
    const ChartText chart{.dataset = "observations",
                          .mark = "point",
                          .title = model.response->field().shown(),
                          .channels = {{"x", "fitted"}, {"y", "actual"}}};
    result.charts.push_back({"actual_fitted", KAPOK_TR("regression", "Actual and fitted values"), chart.json()});
}

double mixingOf(const ParameterValues& parameters) {
    const std::string& method = parameters.word("method");
    return method == "ridge" ? 0 : method == "lasso" ? 1 : parameters.number("mixing");
}

void writeSummary(const ModelData& model, const Columns& columns, const PenalizedPath& path,
                  const Validation& validation, std::size_t chosen, Result& result) {
    double total = 0;
    const double mean = std::accumulate(model.y.begin(), model.y.end(), 0.0) / static_cast<double>(model.y.size());
    for (const double value : model.y) total += (value - mean) * (value - mean);
    const double share = 1 - validation.error[chosen] * static_cast<double>(model.y.size()) / total;
    result.texts.push_back(
        {"summary",
         KAPOK_TR("regression",
                  "With the penalty λ = %1 the model of **%2** over %3 rows keeps %4 of %5 terms. On rows it "
                  "was not fitted to it explains %6 % of the variation.")
             .arg(rounded(path.penalties[chosen]))
             .arg(model.response->field().shown())
             .arg(model.y.size())
             .arg(countNonzero(path, chosen))
             .arg(columns.names.size())
             .arg(rounded(100 * share))});
    result.texts.push_back(
        {"caution", KAPOK_TR("regression",
                             "Penalised coefficients are drawn towards zero on purpose: they predict well, but have no "
                             "standard errors or p-values in the usual sense.")});
    if (validation.best + 1 == path.penalties.size()) {
        result.warnings.push_back(KAPOK_TR(
            "regression",
            "The error falls up to the least penalty tried: a penalty helps little here, and linear regression "
            "would serve."));
    }
}

}  // namespace

ModuleInfo penalizedInfo() {
    ModuleInfo info;
    info.id = "regression.penalized";
    info.title = KAPOK_TR("regression", "Ridge, lasso, elastic net");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary = KAPOK_TR("regression",
                            "Many predictors, few rows: coefficients held back by a penalty that "
                            "cross-validation chooses.");
    info.help =
        KAPOK_TR("regression",
                 "The sum of squared residuals is minimised together with a penalty on the coefficients: their squares "
                 "(ridge: all terms stay, alike ones share their effect), their sizes (lasso: some become zero, so "
                 "that terms are chosen), or both (elastic net). Predictors and response are scaled to a standard "
                 "deviation of 1 for the penalty; results are in the units of the data.\n\n"
                 "**Penalty.** A path of up to 100 penalties λ is fitted to all rows, from the one that leaves nothing "
                 "in. Cross-validation fits the same penalties without each fold in turn and measures the error on it. "
                 "`lambda_min` has the least mean squared error; `lambda_1se` is the greatest penalty whose error is "
                 "within one standard error of that: simpler, and the default. Folds are drawn by the seed, or are the "
                 "values of a column: take one where rows belong together.\n\n"
                 "**Missing values:** rows with a missing or infinite value in any column of the model are left out "
                 "and counted. Rows where only the response is missing get a prediction.\n\n"
                 "Sources: A. E. Hoerl, R. W. Kennard, Technometrics 12, 1970; R. Tibshirani, Journal of the Royal "
                 "Statistical Society B 58, 1996; H. Zou, T. Hastie, ibid. 67, 2005; J. Friedman, T. Hastie, R. "
                 "Tibshirani, Journal of Statistical Software 33, 2010.");
    info.assumptions = KAPOK_TR("regression",
                                "Rows exchangeable between folds; with series of time they are not. There are no "
                                "p-values: for tests use linear regression on terms chosen beforehand.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    for (Parameter& parameter : termParameters()) {
        if (parameter.id != "intercept") info.parameters.push_back(std::move(parameter));
    }
    info.parameters.push_back(choiceParameter("method", KAPOK_TR("regression", "Penalty on"),
                                              KAPOK_TR("regression", "What is held small."),
                                              {{"lasso", KAPOK_TR("regression", "Lasso: sizes, some become zero")},
                                               {"ridge", KAPOK_TR("regression", "Ridge: squares, all stay")},
                                               {"elastic_net", KAPOK_TR("regression", "Elastic net: both")}}));
    Parameter mixing =
        numberParameter("mixing", KAPOK_TR("regression", "Share of the sizes"),
                        KAPOK_TR("regression", "1 is the lasso; near 0 it is nearly ridge."), 0.5, 0.001, 1);
    mixing.enabledBy = "method=elastic_net";
    info.parameters.push_back(std::move(mixing));
    info.parameters.push_back(choiceParameter("choice", KAPOK_TR("regression", "Penalty chosen"),
                                              KAPOK_TR("regression", "Of the penalties tried."),
                                              {{"1se", KAPOK_TR("regression", "Simplest within one standard error")},
                                               {"min", KAPOK_TR("regression", "Least error")}}));
    info.parameters.push_back(advanced(integerParameter("folds", KAPOK_TR("regression", "Folds"),
                                                        KAPOK_TR("regression", "Parts of the cross-validation."),
                                                        std::int64_t{10}, 3, 1000)));
    info.parameters.push_back(advanced(
        columnParameter("fold", KAPOK_TR("regression", "Column of folds"),
                        KAPOK_TR("regression", "Rows of the same value are left out together; drawn unless given."),
                        categoryTypes(), false)));
    info.parameters.push_back(groupParameter());
    return info;
}

Result runPenalized(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ColumnView* fold = parameters.has("fold") ? &data.column(parameters.word("fold")) : nullptr;
    const ModelData model = gatherModel(data, parameters, std::span(&fold, 1));
    const Columns columns = withoutIntercept(model.model);
    if (columns.names.empty()) {
        throw Error(KAPOK_TR("regression", "The predictors are constant."),
                    KAPOK_TR("regression", "Choose other predictors."));
    }
    if (columns.names.size() > mostColumns) {
        throw Error(KAPOK_TR("regression", "%1 terms are too many.").arg(columns.names.size()),
                    KAPOK_TR("regression", "Choose fewer predictors, or categories with fewer values."));
    }
    if (model.y.size() < 6) {
        throw Error(KAPOK_TR("regression", "%1 rows are too few for cross-validation.").arg(model.y.size()),
                    KAPOK_TR("regression", "Choose data with more rows."));
    }
    std::vector<std::size_t> all(model.y.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    const double mixing = mixingOf(parameters);
    const PenalizedPath path = penalizedPath({columns.x, model.y, all}, mixing, context);
    if (!(path.penalties.front() > 0)) {
        throw Error(KAPOK_TR("regression", "The response or all predictors are constant."),
                    KAPOK_TR("regression", "Choose other columns."));
    }
    context.progress(0.2);
    const auto count = static_cast<std::size_t>(parameters.integer("folds"));
    const Folds folds = foldsOf(fold, model, count, context.seed());
    const Validation validation = validated(foldErrors(columns, model, folds, mixing, path.penalties, context), folds);
    const std::size_t chosen = parameters.word("choice") == "min" ? validation.best : validation.sparse;

    Result result;
    writeCoefficientTable(columns, path, validation, chosen, result);
    RowWriter(result.addTable("fit", KAPOK_TR("regression", "Fit")),
              {"observations:int", "folds:int", "lambda", "lambda_min", "lambda_1se", "error_min", "error_1se",
               "nonzero:int", "r_squared"})
        .row({model.y.size(), folds.count, path.penalties[chosen], path.penalties[validation.best],
              path.penalties[validation.sparse], validation.error[validation.best], validation.error[validation.sparse],
              countNonzero(path, chosen), path.rSquared[chosen]});
    writePath(columns, path, validation, result);
    addCharts(model, columns, path, validation, result);
    writeObservations(data, model, path, chosen, result);
    writeSummary(model, columns, path, validation, chosen, result);
    warnAboutRows(model.left, result);
    return result;
}

}  // namespace kapok::regression
