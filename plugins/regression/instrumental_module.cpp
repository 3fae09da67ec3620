#include "regression/instrumental_module.h"

#include "regression/coefficients.h"
#include "regression/model_data.h"
#include "regression/terms.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/robust_covariance.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace kapok::regression {
namespace {

using stats::Design;
using stats::LeastSquares;

/// The parts of the model in the complete rows.
struct Parts {
    std::vector<std::size_t> rows;
    std::size_t left = 0;
    std::vector<double> y;
    stats::ModelMatrix exogenous;  ///< with the intercept
    std::vector<std::string> endogenousNames;
    std::vector<std::vector<double>> endogenous;
    std::vector<std::vector<double>> instruments;
};

std::vector<std::string> wordsOf(const ParameterValues& parameters, const char* id) {
    return parameters.has(id) ? parameters.words(id) : std::vector<std::string>();
}

/// An intercept and the columns as they are, texts as categories.
stats::ModelMatrix mainEffects(const InputTable& data, const std::vector<std::string>& names,
                               const std::vector<std::size_t>& rows) {
    std::vector<const ColumnView*> columns;
    stats::ModelSpec spec;
    for (const std::string& name : names) {
        columns.push_back(&data.column(name));
        spec.terms.push_back({{name, 1}});
    }
    return stats::ModelBuilder(spec, columns, rows).matrix(rows);
}

/// A column has one part in the model.
void requireDistinctRoles(const std::string& response, const std::vector<std::string>& exogenous,
                          const std::vector<std::string>& endogenous, const std::vector<std::string>& instruments) {
    const auto holds = [](const std::vector<std::string>& names, const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (holds(exogenous, response) || holds(endogenous, response) || holds(instruments, response)) {
        throw Error(KAPOK_TR("regression", "Column %1 is the response and a predictor.").arg(response),
                    KAPOK_TR("regression", "Take it out of the predictors."));
    }
    for (const std::string& name : endogenous) {
        if (!holds(exogenous, name) && !holds(instruments, name)) continue;
        throw Error(
            KAPOK_TR("regression", "Column %1 is endogenous, and an exogenous predictor or an instrument.").arg(name),
            KAPOK_TR("regression", "Take it out of one of the lists."));
    }
}

Parts partsOf(const InputTable& data, const ParameterValues& parameters, const ColumnView* cluster) {
    const ColumnView& response = data.column(parameters.word("response"));
    const std::vector<std::string> exogenous = wordsOf(parameters, "predictors");
    const std::vector<std::string> instruments = parameters.words("instruments");
    Parts parts;
    parts.endogenousNames = parameters.words("endogenous");
    requireDistinctRoles(parameters.word("response"), exogenous, parts.endogenousNames, instruments);
    std::vector<const ColumnView*> needed{&response, cluster};
    for (const std::vector<std::string>* names : {&exogenous, &std::as_const(parts.endogenousNames), &instruments}) {
        for (const std::string& name : *names) needed.push_back(&data.column(name));
    }
    stats::CompleteRows complete = stats::completeRows(needed, data.rows());
    parts.rows = std::move(complete.rows);
    parts.left = complete.left;
    if (parts.rows.empty()) {
        throw Error(KAPOK_TR("regression", "No row has values in all columns of the model."),
                    KAPOK_TR("regression", "Leave out columns with many missing values."));
    }
    parts.y = stats::numbersOf(response, parts.rows);
    parts.exogenous = mainEffects(data, exogenous, parts.rows);
    for (const std::string& name : parts.endogenousNames) {
        parts.endogenous.push_back(stats::numbersOf(data.column(name), parts.rows));
    }
    const stats::ModelMatrix outside = mainEffects(data, instruments, parts.rows);
    for (std::size_t j = 0; j < outside.names.size(); ++j) {
        if (outside.terms[j] == 0) continue;
        const auto column = outside.design.x.column(j);
        parts.instruments.emplace_back(column.begin(), column.end());
    }
    if (parts.instruments.size() < parts.endogenousNames.size()) {
        throw Error(KAPOK_TR("regression", "%1 instruments are too few for %2 endogenous predictors.")
                        .arg(parts.instruments.size())
                        .arg(parts.endogenousNames.size()),
                    KAPOK_TR("regression", "Choose at least one instrument for each."));
    }
    return parts;
}

/// The exogenous columns with others behind them.
Design joined(const Parts& parts, const std::vector<std::vector<double>>& further) {
    const Design& first = parts.exogenous.design;
    Design result{stats::Matrix(first.x.rows, first.x.columns + further.size()), {}};
    std::copy(first.x.values.begin(), first.x.values.end(), result.x.values.begin());
    for (std::size_t j = 0; j < further.size(); ++j) {
        std::copy(further[j].begin(), further[j].end(), result.x.column(first.x.columns + j).begin());
    }
    return result;
}

struct FTest {
    double f;
    double df1;
    double df2;
    double pValue() const { return stats::fUpper(f, df1, df2); }
};

FTest compare(const LeastSquares& narrow, const LeastSquares& wide, std::size_t rows) {
    FTest test{};
    test.df1 = static_cast<double>(wide.rank - narrow.rank);
    test.df2 = static_cast<double>(rows - wide.rank);
    test.f = (narrow.residualSum - wide.residualSum) / test.df1 / (wide.residualSum / test.df2);
    return test;
}

/// Stage one: each endogenous predictor by the instruments and the exogenous ones.
struct FirstStage {
    std::vector<std::vector<double>> fits;
    std::vector<std::vector<double>> residuals;
    std::vector<FTest> strengths;  ///< of the instruments
};

FirstStage firstStage(const Parts& parts, const Design& instruments, RunContext& context) {
    const std::size_t rows = parts.rows.size();
    FirstStage stage;
    for (const std::vector<double>& endogenous : parts.endogenous) {
        context.check();
        const LeastSquares fit = stats::leastSquares(instruments, endogenous, {}, &context);
        if (fit.rank + 1 >= rows) {
            throw Error(
                KAPOK_TR("regression", "%1 rows are too few for a model of %2 coefficients.").arg(rows).arg(fit.rank),
                KAPOK_TR("regression", "Choose fewer predictors."));
        }
        stage.fits.push_back(fit.fitted);
        stage.residuals.push_back(fit.residuals);
        stage.strengths.push_back(compare(stats::leastSquares(parts.exogenous.design, endogenous), fit, rows));
    }
    return stage;
}

/// What stage two's coefficients leave of the response, with the endogenous predictors as they are.
std::vector<double> residualsOf(const Parts& parts, const Design& actual, const LeastSquares& second) {
    std::vector<double> residuals = parts.y;
    for (const std::size_t j : second.kept()) {
        const auto column = actual.x.column(j);
        for (std::size_t i = 0; i < residuals.size(); ++i) residuals[i] -= second.coefficients[j] * column[i];
    }
    return residuals;
}

/// Ordinary least squares with the residuals of stage one as further predictors: do they matter?
FTest wuHausman(const Parts& parts, const Design& actual, const FirstStage& stage) {
    std::vector<std::vector<double>> augmented = parts.endogenous;
    augmented.insert(augmented.end(), stage.residuals.begin(), stage.residuals.end());
    return compare(stats::leastSquares(actual, parts.y), stats::leastSquares(joined(parts, augmented), parts.y),
                   parts.rows.size());
}

void writeChecks(const Parts& parts, const Design& instruments, const FirstStage& stage, const FTest& hausman,
                 const std::vector<double>& residuals, std::size_t rank, Result& result) {
    RowWriter checks(result.addTable("checks", KAPOK_TR("regression", "Checks of assumptions")),
                     {"test:term", "statistic", "df", "df2", "p_value"}, checkTerms());
    for (std::size_t k = 0; k < stage.strengths.size(); ++k) {
        const FTest& test = stage.strengths[k];
        const std::string& name = parts.endogenousNames[k];
        checks.row({"weak_instruments " + name, test.f, test.df1, test.df2, test.pValue()});
        if (!(test.f < 10)) continue;
        result.warnings.push_back(KAPOK_TR("regression",
                                           "The instruments hardly explain %1 (F = %2, below 10): its coefficient is "
                                           "biased towards that of ordinary least squares, and its tests mislead.")
                                      .arg(name)
                                      .arg(rounded(test.f)));
    }
    checks.row({"wu_hausman", hausman.f, hausman.df1, hausman.df2, hausman.pValue()});
    const LeastSquares rest = stats::leastSquares(instruments, residuals);
    const double spare = static_cast<double>(rest.rank) - static_cast<double>(rank);
    if (!(spare > 0)) return;
    const double sargan = static_cast<double>(residuals.size()) * (1 - rest.residualSum / rest.total);
    const double p = stats::chiSquareUpper(sargan, spare);
    checks.row({"sargan", sargan, spare, std::nan(""), p});
    if (!(p < 0.05)) return;
    result.warnings.push_back(
        KAPOK_TR("regression", "The instruments contradict each other (Sargan, %1): some act on the response directly.")
            .arg(pText(p)));
}

/// Throws Error when the instruments leave the coefficient of an endogenous predictor open.
void requireIdentified(const Parts& parts, const LeastSquares& second) {
    for (std::size_t k = 0; k < parts.endogenous.size(); ++k) {
        if (!std::isnan(second.coefficients[parts.exogenous.names.size() + k])) continue;
        throw Error(KAPOK_TR("regression", "The instruments do not determine the coefficient of %1.")
                        .arg(parts.endogenousNames[k]),
                    KAPOK_TR("regression",
                             "Choose as many instruments as endogenous predictors at least, which vary and do not "
                             "follow from the exogenous predictors."));
    }
}

/// The covariance of stage two's coefficients; `second` holds the residuals with the predictors as they are.
void setErrors(Estimates& estimates, const Design& projected, const LeastSquares& second, double variance,
               const std::string& kind, const std::optional<stats::Categories>& clusters) {
    if (clusters) {
        estimates.covariance =
            stats::clusteredCovariance(projected, second, {}, clusters->codes, clusters->names.size());
        estimates.df = static_cast<double>(clusters->names.size() - 1);
    } else if (kind == "classical") {
        estimates.covariance = second.covariance;
        for (double& value : estimates.covariance.values) value *= variance;
    } else {
        estimates.covariance = stats::heteroscedasticCovariance(
            projected, second, {}, kind == "hc0" ? stats::Heteroscedastic::Hc0 : stats::Heteroscedastic::Hc1);
    }
}

void writeSummary(const std::string& response, std::size_t rows, double p, Result& result) {
    const Text differs = KAPOK_TR(
        "regression",
        "**%1** was fitted by two-stage least squares over %2 rows; ordinary least squares differs (Wu–Hausman, %3).");
    const Text agrees =
        KAPOK_TR("regression",
                 "**%1** was fitted by two-stage least squares over %2 rows; ordinary least squares does "
                 "not differ clearly (Wu–Hausman, %3).");
    result.texts.push_back({"summary", (p < 0.05 ? differs : agrees).arg(response).arg(rows).arg(pText(p))});
}

}  // namespace

ModuleInfo instrumentalInfo() {
    ModuleInfo info;
    info.id = "regression.instrumental";
    info.title = KAPOK_TR("regression", "Instrumental variables");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary = KAPOK_TR("regression", "Two-stage least squares where predictors depend on the errors.");
    info.help = KAPOK_TR(
        "regression",
        "Endogenous predictors go with what the model leaves out, so that ordinary coefficients are wrong. Instruments "
        "explain them but touch the response through them alone. Stage one fits each endogenous predictor by the "
        "instruments and the other predictors, stage two the response by these fits. Texts count as categories, each "
        "but the first an instrument. Standard errors are classical, or allow for unequal spread or dependence within "
        "clusters; the tests below are classical.\n\n"
        "**Tests.** Weak instruments: F of the instruments in stage one, which should exceed 10. Wu–Hausman: whether "
        "ordinary least squares differs. Sargan, with more instruments than endogenous predictors: whether the "
        "instruments "
        "contradict each other.\n\n"
        "**Missing values:** rows with a missing or infinite value in any column of the model are left out and "
        "counted.\n\n"
        "Sources: J. D. Sargan, Econometrica 26, 1958; D. Wu, Econometrica 41, 1973; J. A. Hausman, Econometrica 46, "
        "1978; "
        "D. Staiger, J. H. Stock, Econometrica 65, 1997.");
    info.assumptions = KAPOK_TR("regression",
                                "Instruments explain the endogenous predictors and act on the response through them "
                                "alone; rows are independent, with errors of equal spread unless the standard errors "
                                "allow for more. Weak instruments are "
                                "checked and said, and where there are more than needed, whether they contradict each "
                                "other; that a single instrument has no way of its own cannot be tested.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    info.parameters[1].required = false;
    info.parameters[1].label = KAPOK_TR("regression", "Exogenous predictors");
    info.parameters.push_back(columnsParameter("endogenous", KAPOK_TR("regression", "Endogenous predictors"),
                                               KAPOK_TR("regression", "Columns that depend on the errors."),
                                               numberTypes()));
    info.parameters.push_back(columnsParameter(
        "instruments", KAPOK_TR("regression", "Instruments"),
        KAPOK_TR("regression", "Columns that act on the response through the endogenous predictors alone."),
        predictorTypes()));
    info.parameters.push_back(
        advanced(choiceParameter("errors", KAPOK_TR("regression", "Standard errors"),
                                 KAPOK_TR("regression", "What the standard errors allow for."),
                                 {{"classical", KAPOK_TR("regression", "Classical: equal, independent errors")},
                                  {"hc0", KAPOK_TR("regression", "HC0: unequal spread")},
                                  {"hc1", KAPOK_TR("regression", "HC1: unequal spread, n / (n − k)")},
                                  {"cluster", KAPOK_TR("regression", "Dependence within clusters")}})));
    info.parameters.push_back(advanced(clusterParameter()));
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    return info;
}

Result runInstrumental(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ColumnView* cluster = clusterColumn(data, parameters);
    const Parts parts = partsOf(data, parameters, cluster);
    const std::size_t n = parts.rows.size();
    const Design instruments = joined(parts, parts.instruments);
    const FirstStage stage = firstStage(parts, instruments, context);
    const Design projected = joined(parts, stage.fits);
    LeastSquares second = stats::leastSquares(projected, parts.y, {}, &context);
    requireIdentified(parts, second);
    const Design actual = joined(parts, parts.endogenous);
    second.residuals = residualsOf(parts, actual, second);
    double sum = 0;
    for (const double residual : second.residuals) sum += residual * residual;
    const double df = static_cast<double>(n - second.rank);
    Estimates estimates{parts.exogenous.names, second.coefficients, {}, df};
    estimates.names.insert(estimates.names.end(), parts.endogenousNames.begin(), parts.endogenousNames.end());
    setErrors(estimates, projected, second, sum / df, parameters.word("errors"), clustersOf(cluster, parts.rows));
    const FTest hausman = wuHausman(parts, actual, stage);

    Result result;
    writeCoefficients(estimates, parameters.number("level"), result);
    RowWriter(result.addTable("fit", KAPOK_TR("regression", "Fit")),
              {"observations:int", "df_residual:int", "residual_sd", "r_squared"})
        .row({n, static_cast<std::int64_t>(df), std::sqrt(sum / df), 1 - sum / second.total});
    writeChecks(parts, instruments, stage, hausman, second.residuals, second.rank, result);
    writeSummary(data.column(parameters.word("response")).field().shown(), n, hausman.pValue(), result);
    warnAboutRows(parts.left, result);
    return result;
}

}  // namespace kapok::regression
