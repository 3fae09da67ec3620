#include "regression/nonlinear_module.h"

#include "regression/coefficients.h"
#include "regression/linear_checks.h"
#include "regression/model_data.h"
#include "regression/nonlinear_fit.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <numbers>

namespace kapok::regression {
namespace {

[[noreturn]] void refuseStart(const std::string& part) {
    throw Error(
        KAPOK_TR("regression", "The starting values cannot be read at \"%1\".").arg(part),
        KAPOK_TR("regression", "Write them as b1 = 500, b2 = 0.001, or as numbers in the order of the formula."));
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(" \t");
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

double numberOf(const std::string& text) {
    double value = 0;
    const char* begin = text.data() + (text.starts_with('+') ? 1 : 0);
    const auto [end, error] = std::from_chars(begin, text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) refuseStart(text);
    return value;
}

/// "b1=500, b2=0.0001" or "500, 0.0001"; parameters that are not given start at 1.
Eigen::VectorXd startOf(const std::string& text, const std::vector<std::string>& names) {
    Eigen::VectorXd start = Eigen::VectorXd::Ones(static_cast<Eigen::Index>(names.size()));
    std::size_t place = 0;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find_first_of(",;", begin), text.size());
        const std::string part = trimmed(text.substr(begin, end - begin));
        begin = end + 1;
        if (part.empty()) continue;
        const std::size_t equals = part.find_first_of("=:");
        std::size_t index = place++;
        if (equals != std::string::npos) {
            const auto found = std::find(names.begin(), names.end(), trimmed(part.substr(0, equals)));
            index = static_cast<std::size_t>(found - names.begin());
        }
        if (index >= names.size()) refuseStart(part);
        start[static_cast<Eigen::Index>(index)] =
            numberOf(trimmed(part.substr(equals == std::string::npos ? 0 : equals + 1)));
    }
    return start;
}

void writeObservations(const ModelFormula& formula, const NonlinearFit& fit, const std::vector<std::size_t>& rows,
                       Result& result) {
    RowWriter writer(result.addTable("observations", KAPOK_TR("regression", "Observations")),
                     {"row:int", "actual", "fitted", "residual"});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto place = static_cast<Eigen::Index>(i);
        writer.row({rows[i] + 1, fit.fitted[place] + fit.residuals[place], fit.fitted[place], fit.residuals[place]});
    }
    const auto points = [&](const char* y) {
        return ChartText{.dataset = "observations",
                         .mark = "point",
                         .title = formula.response(),
                         .channels = {{"x", "fitted"}, {"y", y}}}
            .json();
    };
    result.charts.push_back({"actual_fitted", KAPOK_TR("regression", "Actual and fitted values"), points("actual")});
    result.charts.push_back(
        {"residuals_fitted", KAPOK_TR("regression", "Residuals and fitted values"), points("residual")});
}

/// Says where the residuals are not normal, or their spread changes with the fitted values.
void warnAboutResiduals(const NonlinearFit& fit, Result& result) {
    const auto n = static_cast<std::size_t>(fit.residuals.size());
    const std::vector<double> residuals(fit.residuals.data(), fit.residuals.data() + n);
    sayChecks({jarqueBera(residuals)}, result);
    stats::Design design{stats::Matrix(n, 2), {}};
    for (std::size_t i = 0; i < n; ++i) {
        design.x(i, 0) = 1;
        design.x(i, 1) = fit.fitted[static_cast<Eigen::Index>(i)];
    }
    const Check spread = breuschPagan(design, residuals);
    if (!(spread.pValue < 0.05)) return;
    result.warnings.push_back(KAPOK_TR("regression",
                                       "The spread of the residuals changes with the fitted values (Breusch–Pagan, "
                                       "%1): standard errors are rough. A logarithm of both sides may help.")
                                  .arg(pText(spread.pValue)));
}

}  // namespace

ModuleInfo nonlinearInfo() {
    ModuleInfo info;
    info.id = "regression.nonlinear";
    info.title = KAPOK_TR("regression", "Nonlinear regression");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary = KAPOK_TR("regression", "Least squares for any formula with unknown parameters.");
    info.help = KAPOK_TR(
        "regression",
        "Write the response, a sign = and a formula: `y = b1 * (1 - exp(-b2 * x))`. Names that are not columns are "
        "parameters; each needs a starting value near enough to its estimate (1 unless given): `b1 = 500, b2 = 0.001`. "
        "Formulas know + − * / ^, exp, ln or log, log10, sqrt, abs, sign, sin, cos, tan, atan, cosh, tanh and pi.\n\n"
        "The sum of squared residuals is minimised by the Levenberg–Marquardt method in a trust region with exact "
        "derivatives. The minimum found is the one near the start: try several starts, and look at the chart of fitted "
        "values. Standard errors and intervals are those of the linear approximation at the minimum, with Student's t; "
        "they suppose independent errors of equal variance.\n\n"
        "**Missing values:** rows with a missing or infinite value in any column of the formula are left out and "
        "counted.\n\n"
        "Sources: J. J. Moré, The Levenberg–Marquardt Algorithm, Lecture Notes in Mathematics 630, 1978; D. M. Bates, "
        "D. "
        "G. Watts, Nonlinear Regression Analysis, 1988.");
    info.assumptions = KAPOK_TR("regression",
                                "The formula holds; errors are independent of each other, of equal spread and, where "
                                "rows are few, normal. Spread and normality of the residuals are checked and said.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    Parameter formula = wordParameter("formula", KAPOK_TR("regression", "Formula"),
                                      KAPOK_TR("regression", "Such as y = b1 * exp(b2 * x)."));
    formula.kind = ParameterKind::Formula;  // it names columns that no other parameter does
    formula.required = true;
    info.parameters.push_back(std::move(formula));
    info.parameters.push_back(wordParameter("start", KAPOK_TR("regression", "Starting values"),
                                            KAPOK_TR("regression", "Such as b1 = 500, b2 = 0.001; 1 unless given.")));
    info.parameters.push_back(columnParameter(
        "response", KAPOK_TR("regression", "Response"),
        KAPOK_TR("regression", "The column to explain, where the formula does not name it."), numberTypes(), false));
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    return info;
}

Result runNonlinear(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    ModelFormula formula(parameters.word("formula"),
                         parameters.has("response") ? parameters.word("response") : std::string(), data);
    const Eigen::VectorXd start =
        startOf(parameters.has("start") ? parameters.word("start") : std::string(), formula.parameters());
    const stats::CompleteRows rows = stats::completeRows(formula.columns(), data.rows());
    const std::size_t width = formula.parameters().size();
    if (rows.rows.size() < width) {
        throw Error(KAPOK_TR("regression", "%1 rows are too few for %2 parameters.").arg(rows.rows.size()).arg(width),
                    KAPOK_TR("regression", "Choose a formula with fewer parameters."));
    }
    formula.setRows(rows.rows);
    const NonlinearFit fit = fitNonlinear(formula, start, context);
    if (!std::isfinite(fit.residualSum)) {
        throw Error(KAPOK_TR("regression", "The residuals of the formula are too great to be squared."),
                    KAPOK_TR("regression", "Choose other starting values, or give the columns in greater units."));
    }
    const double df = static_cast<double>(rows.rows.size() - width);
    const double variance = df > 0 ? fit.residualSum / df : std::nan("");

    Estimates estimates{formula.parameters(), {}, stats::Matrix(width, width), df};
    for (std::size_t i = 0; i < width; ++i) {
        estimates.values.push_back(fit.parameters[static_cast<Eigen::Index>(i)]);
        for (std::size_t j = 0; j < width; ++j) {
            estimates.covariance(i, j) =
                variance * fit.inverse(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j));
        }
    }
    Result result;
    writeCoefficients(estimates, parameters.number("level"), result);
    const Eigen::VectorXd y = fit.fitted + fit.residuals;
    const double total = (y.array() - y.mean()).square().sum();
    const auto n = static_cast<double>(rows.rows.size());
    const double likelihood = -0.5 * n * (std::log(2 * std::numbers::pi * fit.residualSum / n) + 1);
    RowWriter(result.addTable("fit", KAPOK_TR("regression", "Fit")),
              {"observations:int", "df_residual:int", "residual_sum", "residual_sd", "r_squared", "log_likelihood",
               "aic", "evaluations:int"})
        .row({rows.rows.size(), static_cast<std::int64_t>(df), fit.residualSum, std::sqrt(variance),
              1 - fit.residualSum / total, likelihood, 2 * (static_cast<double>(width) + 1) - 2 * likelihood,
              fit.evaluations});
    writeObservations(formula, fit, rows.rows, result);
    const Text summary =
        df > 0 && total > 0
            ? KAPOK_TR("regression",
                       "The formula explains %1 % of the variation of **%2** over %3 rows; the "
                       "residual standard deviation is %4.")
                  .arg(rounded(100 * (1 - fit.residualSum / total)))
                  .arg(formula.response())
                  .arg(rows.rows.size())
                  .arg(rounded(std::sqrt(variance)))
            : KAPOK_TR("regression", "The formula was fitted to **%1** over %2 rows, which leaves nothing to explain.")
                  .arg(formula.response())
                  .arg(rows.rows.size());
    result.texts.push_back({"summary", summary});
    if (!fit.converged) {
        result.warnings.push_back(KAPOK_TR("regression", "The minimum was not reached: choose other starting values."));
    }
    if (!fit.inverse.allFinite()) {
        result.warnings.push_back(KAPOK_TR(
            "regression",
            "Some parameters do not matter at the minimum, or stand for each other: there are no standard errors."));
    }
    warnAboutResiduals(fit, result);
    warnAboutRows(rows.left, result);
    return result;
}

}  // namespace kapok::regression
