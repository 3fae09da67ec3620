// The module multivariate.factor.
#include "multivariate/data_matrix.h"
#include "multivariate/factor_model.h"
#include "multivariate/loading_tables.h"
#include "multivariate/modules.h"
#include "multivariate/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace kapok::multivariate {
namespace {

/// Is the correlation matrix fit for factors: partial correlations are small when factors explain the columns.
struct Adequacy {
    double kmo = 0;
    std::vector<double> byVariable;
    double bartlett = 0;
    double degrees = 0;
};

Adequacy adequacyOf(const stats::Matrix& r, double n) {
    const stats::Matrix inverted = inverse(r);
    const std::size_t p = r.rows;
    Adequacy result;
    double allSquares = 0;
    double allPartial = 0;
    for (std::size_t i = 0; i < p; ++i) {
        double squares = 0;
        double partial = 0;
        for (std::size_t j = 0; j < p; ++j) {
            if (i == j) continue;
            squares += r(i, j) * r(i, j);
            partial += inverted(i, j) * inverted(i, j) / (inverted(i, i) * inverted(j, j));
        }
        result.byVariable.push_back(squares / (squares + partial));
        allSquares += squares;
        allPartial += partial;
    }
    result.kmo = allSquares / (allSquares + allPartial);
    const auto columns = static_cast<double>(p);
    result.bartlett = -(n - 1 - (2 * columns + 5) / 6) * logDeterminant(r);
    result.degrees = columns * (columns - 1) / 2;
    return result;
}

stats::Matrix correlationOf(const DataMatrix& data) {
    const std::size_t p = data.names.size();
    stats::Matrix r(p, p);
    for (std::size_t i = 0; i < p; ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            const auto a = data.values.column(i);
            const auto b = data.values.column(j);
            const double product = std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
            r(i, j) = r(j, i) = i == j ? 1 : product / (static_cast<double>(data.rows.size()) - 1);
        }
    }
    return r;
}

/// The most factors whose model has no more parameters than there are correlations.
std::size_t mostFactors(std::size_t columns) {
    std::size_t most = 0;
    while ((columns - most - 1) * (columns - most - 1) >= columns + most + 1 && most + 1 < columns) ++most;
    return most;
}

std::size_t factorsFor(const ParameterValues& parameters, const std::vector<double>& seen,
                       const std::vector<double>& random) {
    const std::size_t columns = seen.size();
    const std::size_t most = mostFactors(columns);
    if (!parameters.has("factors")) {
        std::size_t count = 0;
        while (count < most && seen[count] > random[count]) ++count;
        return std::max<std::size_t>(count, 1);
    }
    const auto asked = static_cast<std::size_t>(parameters.integer("factors"));
    if (asked > most) {
        throw Error(KAPOK_TR("multivariate", "%1 factors are too many for %2 columns: at most %3 can be told apart.")
                        .arg(asked)
                        .arg(columns)
                        .arg(most),
                    KAPOK_TR("multivariate", "Ask for fewer factors, or choose more columns."));
    }
    return asked;
}

Rotation rotated(const stats::Matrix& loadings, const std::string& method) {
    if (method == "varimax") return varimax(loadings);
    if (method == "promax") return promax(loadings);
    if (method == "oblimin") return oblimin(loadings);
    stats::Matrix identity(loadings.columns, loadings.columns);
    for (std::size_t f = 0; f < loadings.columns; ++f) identity(f, f) = 1;
    return {loadings, identity};
}

double sumOfSquares(std::span<const double> values) {
    return std::inner_product(values.begin(), values.end(), values.begin(), 0.0);
}

/// Factors by falling sum of squared loadings, each with a positive sum of loadings.
Rotation inOrder(const Rotation& rotation) {
    const std::size_t count = rotation.loadings.columns;
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return sumOfSquares(rotation.loadings.column(a)) > sumOfSquares(rotation.loadings.column(b));
    });
    std::vector<double> signs;
    for (const std::size_t f : order) {
        const auto column = rotation.loadings.column(f);
        signs.push_back(std::accumulate(column.begin(), column.end(), 0.0) < 0 ? -1 : 1);
    }
    Rotation result{stats::Matrix(rotation.loadings.rows, count), stats::Matrix(count, count)};
    for (std::size_t f = 0; f < count; ++f) {
        for (std::size_t i = 0; i < rotation.loadings.rows; ++i) {
            result.loadings(i, f) = signs[f] * rotation.loadings(i, order[f]);
        }
        for (std::size_t g = 0; g < count; ++g) {
            result.correlations(f, g) = signs[f] * signs[g] * rotation.correlations(order[f], order[g]);
        }
    }
    return result;
}

void writeEigenvalues(const std::vector<double>& seen, const std::vector<double>& random, Result& result) {
    RowWriter writer(result.addTable("eigenvalues", KAPOK_TR("multivariate", "Eigenvalues and parallel analysis")),
                     {"number:int", "series:term", "eigenvalue"}, eigenvalueTerms());
    for (std::size_t c = 0; c < seen.size(); ++c) writer.row({c + 1, "data", seen[c]});
    for (std::size_t c = 0; c < random.size(); ++c) writer.row({c + 1, "random", random[c]});
    const ChartText chart{
        .dataset = "eigenvalues",
        .mark = "line",
        .title = "",
        .channels = {{"x", "number"}, {"y", "eigenvalue"}, {.channel = "color", .field = "series", .type = "nominal"}}};
    result.charts.push_back({"scree", KAPOK_TR("multivariate", "Eigenvalues, and those of random data"), chart.json()});
}

void writeFactors(const Rotation& rotation, Result& result) {
    RowWriter writer(result.addTable("factors", KAPOK_TR("multivariate", "Factors")),
                     {"factor:term", "ss_loadings", "share", "cumulative"}, componentTerms());
    const auto columns = static_cast<double>(rotation.loadings.rows);
    double running = 0;
    for (std::size_t f = 0; f < rotation.loadings.columns; ++f) {
        const double squares = sumOfSquares(rotation.loadings.column(f));
        running += squares;
        writer.row({"F" + std::to_string(f + 1), squares, squares / columns, running / columns});
    }
}

void writeFit(const DataMatrix& data, const Adequacy& adequacy, const FactorModel& model, Result& result) {
    const auto n = static_cast<double>(data.rows.size());
    const auto p = static_cast<double>(data.names.size());
    const auto k = static_cast<double>(model.loadings.columns);
    const double degrees = ((p - k) * (p - k) - p - k) / 2;
    const double chiSquare = (n - 1 - (2 * p + 5) / 6 - 2 * k / 3) * model.discrepancy;
    RowWriter(result.addTable("fit", KAPOK_TR("multivariate", "Fit and fitness")),
              {"observations:int", "factors:int", "kmo", "bartlett", "bartlett_df", "bartlett_p", "chi_square", "df",
               "p_value", "iterations:int"})
        .row({data.rows.size(), model.loadings.columns, adequacy.kmo, adequacy.bartlett, adequacy.degrees,
              stats::chiSquareUpper(adequacy.bartlett, adequacy.degrees), chiSquare, degrees,
              degrees > 0 ? stats::chiSquareUpper(chiSquare, degrees) : std::numeric_limits<double>::quiet_NaN(),
              model.iterations});
}

void writeCorrelations(const Rotation& rotation, Result& result) {
    Schema fields{{.name = "factor", .type = Type::Text, .terms = componentTerms()}};
    const std::size_t count = rotation.correlations.rows;
    for (std::size_t f = 0; f < count; ++f)
        fields.push_back({.name = "F" + std::to_string(f + 1), .type = Type::Float64});
    RowWriter writer(result.addTable("factor_correlations", KAPOK_TR("multivariate", "Correlations of the factors")),
                     fields);
    for (std::size_t f = 0; f < count; ++f) {
        std::vector<Cell> cells{fields[f + 1].name};
        for (std::size_t g = 0; g < count; ++g) cells.emplace_back(rotation.correlations(f, g));
        writer.row(cells);
    }
}

/// a b, plain.
stats::Matrix product(const stats::Matrix& a, const stats::Matrix& b) {
    stats::Matrix result(a.rows, b.columns);
    for (std::size_t j = 0; j < b.columns; ++j) {
        for (std::size_t k = 0; k < a.columns; ++k) {
            for (std::size_t i = 0; i < a.rows; ++i) result(i, j) += a(i, k) * b(k, j);
        }
    }
    return result;
}

/// What standardised columns are multiplied by to give scores.
stats::Matrix scoreWeights(const stats::Matrix& r, const FactorModel& model, const Rotation& rotation, bool bartlett) {
    if (!bartlett) return product(product(inverse(r), rotation.loadings), rotation.correlations);
    stats::Matrix scaled = rotation.loadings;
    for (std::size_t f = 0; f < scaled.columns; ++f) {
        for (std::size_t i = 0; i < scaled.rows; ++i) scaled(i, f) /= model.uniqueness[i];
    }
    stats::Matrix cross(scaled.columns, scaled.columns);
    for (std::size_t f = 0; f < cross.rows; ++f) {
        for (std::size_t g = 0; g < cross.rows; ++g) {
            const auto a = rotation.loadings.column(f);
            cross(f, g) = std::inner_product(a.begin(), a.end(), scaled.column(g).begin(), 0.0);
        }
    }
    return product(scaled, inverse(cross));
}

void warnAboutModel(const DataMatrix& data, const Adequacy& adequacy, const FactorModel& model, Result& result) {
    if (adequacy.kmo < 0.5) {
        result.warnings.push_back(KAPOK_TR("multivariate",
                                           "The Kaiser–Meyer–Olkin measure is %1, below 0.5: these columns share too "
                                           "little for factors.")
                                      .arg(rounded(adequacy.kmo)));
    }
    if (stats::chiSquareUpper(adequacy.bartlett, adequacy.degrees) > 0.05) {
        result.warnings.push_back(
            KAPOK_TR("multivariate", "Bartlett's test does not tell these correlations from none at all."));
    }
    if (data.rows.size() < 5 * data.names.size()) {
        result.warnings.push_back(
            KAPOK_TR("multivariate", "%1 rows for %2 columns are few: loadings will change much with other rows.")
                .arg(data.rows.size())
                .arg(data.names.size()));
    }
    if (model.heywood) {
        std::string names;
        for (std::size_t i = 0; i < data.names.size(); ++i) {
            if (model.uniqueness[i] < 0.00501) addToList(names, data.names[i]);
        }
        result.warnings.push_back(KAPOK_TR("multivariate",
                                           "The factors explain all of %1 (a Heywood case): ask for fewer factors, or "
                                           "leave that column out.")
                                      .arg(names));
    }
    if (!model.converged) {
        result.warnings.push_back(
            KAPOK_TR("multivariate", "The iteration did not settle: take the loadings as rough."));
    }
}

}  // namespace

ModuleInfo factorInfo() {
    return methodInfo(
        "multivariate.factor", KAPOK_TR("multivariate", "Factor analysis"),
        KAPOK_TR("multivariate", "Few hidden factors behind the correlations of many columns."),
        KAPOK_TR("multivariate",
                 "Each column is taken as a sum of common factors and a part of its own (its uniqueness). Maximum "
                 "likelihood tests whether the factors suffice: a small p-value says that more are needed. Principal "
                 "axes need no normal distribution. Unless told, as many factors are kept as have eigenvalues above "
                 "the 95 % quantile of those of random columns (parallel analysis, seeded).\n\n"
                 "Rotations make loadings easier to read: varimax keeps factors uncorrelated; promax and oblimin "
                 "(quartimin) let them correlate, and loadings are then weights, not correlations. Factors are in the "
                 "order of their sums of squared loadings, with signs that make loadings mostly positive. Scores are "
                 "by regression (Thurstone) or weighted least squares (Bartlett).\n\n"
                 "**Missing values:** rows with a missing or infinite value are left out and counted.\n\n"
                 "Sources: K. G. Jöreskog, Psychometrika 32, 1967; H. F. Kaiser, Psychometrika 23, 1958, and 35, 1970; "
                 "A. E. Hendrickson, P. O. White, British Journal of Statistical Psychology 17, 1964; R. I. Jennrich, "
                 "Psychometrika 67, 2002; J. L. Horn, Psychometrika 30, 1965; M. S. Bartlett, 1937 and 1951."),
        KAPOK_TR("multivariate",
                 "Relations are straight; for the test, normal distributions. The Kaiser–Meyer–Olkin measure (above "
                 "0.5, better 0.8) and Bartlett's test tell whether the columns share enough."),
        {columnsOfNumbers(),
         integerParameter("factors", KAPOK_TR("multivariate", "Factors"),
                          KAPOK_TR("multivariate", "How many; by parallel analysis unless given."), {}, 1, 100),
         choiceParameter("method", KAPOK_TR("multivariate", "Method"),
                         KAPOK_TR("multivariate", "How loadings are estimated."),
                         {{"ml", KAPOK_TR("multivariate", "Maximum likelihood")},
                          {"principal_axis", KAPOK_TR("multivariate", "Principal axes")}}),
         choiceParameter("rotation", KAPOK_TR("multivariate", "Rotation"),
                         KAPOK_TR("multivariate", "The axes that loadings are read in."),
                         {{"varimax", KAPOK_TR("multivariate", "Varimax: factors stay uncorrelated")},
                          {"promax", KAPOK_TR("multivariate", "Promax: factors may correlate")},
                          {"oblimin", KAPOK_TR("multivariate", "Oblimin: factors may correlate")},
                          {"none", KAPOK_TR("multivariate", "None")}}),
         advanced(choiceParameter("scores", KAPOK_TR("multivariate", "Scores"),
                                  KAPOK_TR("multivariate", "How the factors of each row are estimated."),
                                  {{"regression", KAPOK_TR("multivariate", "Regression")},
                                   {"bartlett", KAPOK_TR("multivariate", "Bartlett")}}))});
}

Result runFactor(const InputTable& input, const ParameterValues& parameters, RunContext& context) {
    const DataMatrix data = dataMatrix(input, parameters.words("columns"), true, 3);
    const stats::Matrix r = correlationOf(data);
    const std::vector<double> seen = eigenvalues(r);
    if (data.rows.size() <= data.names.size() || seen.back() < 1e-10) {
        throw Error(KAPOK_TR("multivariate", "The columns are not independent: some follow from the others."),
                    KAPOK_TR("multivariate", "Leave out sums and copies of other columns, or use more rows."));
    }
    const std::vector<double> random = parallelEigenvalues(data.rows.size(), data.names.size(), context);
    const std::size_t factors = factorsFor(parameters, seen, random);
    const FactorModel model = parameters.word("method") == "ml" ? maximumLikelihoodFactors(r, factors, context)
                                                                : principalAxisFactors(r, factors, context);
    const std::string& method = parameters.word("rotation");
    const Rotation rotation = inOrder(rotated(model.loadings, method));
    const Adequacy adequacy = adequacyOf(r, static_cast<double>(data.rows.size()));

    Result result;
    writeFactors(rotation, result);
    std::vector<double> communality;
    for (const double uniqueness : model.uniqueness) communality.push_back(1 - uniqueness);
    writeLoadings(
        {.names = data.names,
         .prefix = "F",
         .loadings = &rotation.loadings,
         .extra = {{"communality", communality}, {"uniqueness", model.uniqueness}, {"msa", adequacy.byVariable}}},
        KAPOK_TR("multivariate", "Loadings"), result);
    if (factors > 1 && (method == "promax" || method == "oblimin")) writeCorrelations(rotation, result);
    writeFit(data, adequacy, model, result);
    writeEigenvalues(seen, random, result);
    const bool bartlett = parameters.word("scores") == "bartlett";
    writeScores(data, product(data.values, scoreWeights(r, model, rotation, bartlett)), "F", result);

    double explained = 0;
    for (const double each : communality) explained += each;
    result.texts.push_back(
        {"summary", KAPOK_TR("multivariate",
                             "Factors kept: %1. They explain %2 % of the variation of %3 columns in %4 rows; the "
                             "Kaiser–Meyer–Olkin measure is %5.")
                        .arg(factors)
                        .arg(rounded(100 * explained / static_cast<double>(data.names.size())))
                        .arg(data.names.size())
                        .arg(data.rows.size())
                        .arg(rounded(adequacy.kmo))});
    warnAboutModel(data, adequacy, model, result);
    warnAboutData(data, result);
    return result;
}

}  // namespace kapok::multivariate
