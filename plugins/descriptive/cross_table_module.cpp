// The module descriptive.cross_table.
#include "descriptive/association.h"
#include "descriptive/modules.h"
#include "descriptive/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/normal.h"

#include <algorithm>
#include <cmath>

namespace kapok::descriptive {
namespace {

constexpr std::size_t mostCategories = 500;

stats::Contingency tableOf(const InputTable& data, const ParameterValues& parameters) {
    const ColumnView& first = data.column(parameters.word("first"));
    const ColumnView& second = data.column(parameters.word("second"));
    const ColumnView* counts = parameters.has("counts") ? &data.column(parameters.word("counts")) : nullptr;
    stats::Contingency table = stats::contingency(first, second, counts);
    for (const auto* each : {&table.rows, &table.columns}) {
        if (each->size() >= 2 && each->size() <= mostCategories) continue;
        throw Error(KAPOK_TR("descriptive", "Column %1 has %2 different values; a cross table takes 2 to %3.")
                        .arg(each == &table.rows ? first.field().name : second.field().name)
                        .arg(each->size())
                        .arg(mostCategories),
                    KAPOK_TR("descriptive", "Choose another column, or recode it into fewer categories."));
    }
    if (!(table.total() > 0)) {
        throw Error(KAPOK_TR("descriptive", "All counts are 0."),
                    KAPOK_TR("descriptive", "Choose another column of counts."));
    }
    return table;
}

/// Returns the greatest absolute adjusted residual.
double writeCells(const stats::Contingency& table, const Field& first, const Field& second, Result& result) {
    const Schema fields{{.name = "first", .label = first.shown(), .terms = categoryTerms(first.type)},
                        {.name = "second", .label = second.shown(), .terms = categoryTerms(second.type)},
                        {.name = "count", .type = Type::Float64},
                        {.name = "row_share", .type = Type::Float64, .unit = "%"},
                        {.name = "column_share", .type = Type::Float64, .unit = "%"},
                        {.name = "share", .type = Type::Float64, .unit = "%"},
                        {.name = "expected", .type = Type::Float64},
                        {.name = "standardized", .type = Type::Float64},
                        {.name = "adjusted_residual", .type = Type::Float64}};
    RowWriter writer(result.addTable("crosstab", KAPOK_TR("descriptive", "Cross table")), fields);
    const double n = table.total();
    double reach = 1;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        for (std::size_t j = 0; j < table.columns.size(); ++j) {
            const double count = table.at(i, j);
            const double expected = table.expected(i, j);
            const double gap = count - expected;
            const double spread = expected * (1 - table.rowSum(i) / n) * (1 - table.columnSum(j) / n);
            const double adjusted = gap / std::sqrt(spread);
            if (std::isfinite(adjusted)) reach = std::max(reach, std::abs(adjusted));
            writer.row({table.rows[i], table.columns[j], count, 100 * count / table.rowSum(i),
                        100 * count / table.columnSum(j), 100 * count / n, expected, gap / std::sqrt(expected),
                        adjusted});
        }
    }
    return reach;
}

void writeMeasures(const std::vector<Association>& measures, const Field& first, const Field& second, double level,
                   Result& result) {
    const Terms words =
        withTerms(associationTerms(), {{"first", verbatim(first.shown())}, {"second", verbatim(second.shown())}});
    RowWriter writer(result.addTable("measures", KAPOK_TR("descriptive", "Measures of association")),
                     {"measure:term", "dependent:term", "value", "std_error", "lower", "upper", "z", "p_value"}, words);
    const double reach = stats::normalQuantile(0.5 + level / 200);
    for (const Association& each : measures) {
        double lower = each.value - reach * each.standardError;
        double upper = each.value + reach * each.standardError;
        if (!std::isnan(each.logError)) {
            lower = each.value * std::exp(-reach * each.logError);
            upper = each.value * std::exp(reach * each.logError);
        } else if (!std::isnan(lower)) {
            lower = std::max(-1.0, lower);
            upper = std::min(1.0, upper);
        }
        writer.row({each.measure, each.dependent, each.value, each.standardError, lower, upper, each.z,
                    stats::normalTwoSided(each.z)});
    }
}

bool isOrdered(const ColumnView& column) { return column.type() != Type::Text; }

void addCharts(const Field& first, const Field& second, double reach, Result& result) {
    const std::string title = first.shown() + " × " + second.shown();
    const ChartText shares{
        .dataset = "crosstab",
        .mark = "bar",
        .title = title,
        .channels = {
            {.channel = "y", .field = "first", .type = "nominal", .title = first.shown(), .further = "\"sort\":null"},
            {.channel = "x", .field = "row_share"},
            {.channel = "color",
             .field = "second",
             .type = "nominal",
             .title = second.shown(),
             .further = "\"sort\":null"}}};
    result.charts.push_back({"shares", KAPOK_TR("descriptive", "Shares within each row"), shares.json()});
    const ChartText residuals{
        .dataset = "crosstab",
        .mark = "rect",
        .title = title,
        .channels = {
            {.channel = "y", .field = "first", .type = "nominal", .title = first.shown(), .further = "\"sort\":null"},
            {.channel = "x", .field = "second", .type = "nominal", .title = second.shown(), .further = "\"sort\":null"},
            {.channel = "color", .field = "adjusted_residual", .further = divergingScale(reach)}}};
    result.charts.push_back(
        {"residuals", KAPOK_TR("descriptive", "Where counts differ from independence"), residuals.json()});
}

}  // namespace

ModuleInfo crossTableInfo() {
    return describingInfo(
        "descriptive.cross_table", KAPOK_TR("descriptive", "Cross table"),
        KAPOK_TR("descriptive", "Counts of two columns of categories together, and how strongly they are related."),
        KAPOK_TR(
            "descriptive",
            "Each cell has its count, its shares of row, column and total in percent, the count expected of "
            "independent columns, and standardized and adjusted residuals: beyond ±2 an adjusted one stands out.\n\n"
            "For any categories: Pearson's χ² and the likelihood ratio test; φ, the contingency coefficient C and "
            "Cramér's V from 0 to 1; Goodman & Kruskal's λ, the share of errors in guessing the dependent column that "
            "knowing the other one saves, their τ, the same when guesses follow the shares, and Theil's uncertainty "
            "coefficient, the share of the entropy. Where both columns have the same categories, Cohen's κ is their "
            "agreement beyond chance; tables of two by two have the odds ratio and the ratio of the first column's "
            "shares (risks) in the first and second row. For categories with an order: γ, τ-b, τ-c and Somers' d from "
            "−1 to 1, with "
            "standard errors of the delta method and a test against independence. Text columns have the order of their "
            "letters, so measures of order are given for them only when asked for.\n\n"
            "**Missing values:** rows where either is missing are left out and counted.\n\n"
            "Sources: K. Pearson, Philosophical Magazine 50, 1900; H. Cramér, Mathematical Methods of Statistics, "
            "1946; J. Cohen, Educational and Psychological Measurement 20, 1960; H. Theil, Statistical Decomposition "
            "Analysis, 1972; L. A. Goodman, W. H. Kruskal, Journal of the American Statistical Association 49, 1954, "
            "and 58, "
            "1963; R. H. Somers, American Sociological Review 27, 1962; A. Stuart, Biometrika 40, 1953; M. B. Brown, "
            "J. K. Benedetti, Journal of the American Statistical Association 72, 1977; S. J. Haberman, Biometrics 29, "
            "1973."),
        KAPOK_TR("descriptive", "The rows are independent of each other; χ² needs expected counts of 5 or more."),
        {columnParameter("first", KAPOK_TR("descriptive", "First"),
                         KAPOK_TR("descriptive", "The categories of the rows."), anyCategories()),
         columnParameter("second", KAPOK_TR("descriptive", "Second"),
                         KAPOK_TR("descriptive", "The categories of the columns."), anyCategories()),
         columnParameter("counts", KAPOK_TR("descriptive", "Counts"),
                         KAPOK_TR("descriptive", "How often each row counts: once unless given."),
                         {Type::Int64, Type::Float64}, false),
         choiceParameter("order", KAPOK_TR("descriptive", "Measures of order"),
                         KAPOK_TR("descriptive", "Whether the categories of both columns have an order."),
                         {{"automatic", KAPOK_TR("descriptive", "When neither column is text")},
                          {"yes", KAPOK_TR("descriptive", "Yes, that of their names or sizes")},
                          {"no", KAPOK_TR("descriptive", "No")}}),
         advanced(levelParameter())});
}

Result runCrossTable(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ColumnView& first = data.column(parameters.word("first"));
    const ColumnView& second = data.column(parameters.word("second"));
    const stats::Contingency table = tableOf(data, parameters);
    context.check();
    const ChiSquares chiSquares = chiSquaresOf(table);
    std::vector<Association> measures = nominalAssociations(table);
    const double cramer = measures[2].value;
    const std::vector<Association> further = agreements(table);
    measures.insert(measures.end(), further.begin(), further.end());
    const std::string& order = parameters.word("order");
    if (order == "yes" || (order == "automatic" && isOrdered(first) && isOrdered(second))) {
        const std::vector<Association> ordinal = ordinalAssociations(table);
        measures.insert(measures.end(), ordinal.begin(), ordinal.end());
    }

    Result result;
    const double reach = writeCells(table, first.field(), second.field(), result);
    RowWriter tests(result.addTable("tests", KAPOK_TR("descriptive", "Tests of independence")),
                    {"test:term", "statistic", "df", "p_value", "least_expected"}, associationTerms());
    const auto addTest = [&](const char* name, double statistic) {
        tests.row({name, statistic, chiSquares.degrees, stats::chiSquareUpper(statistic, chiSquares.degrees),
                   chiSquares.leastExpected});
    };
    addTest("pearson", chiSquares.pearson);
    addTest("likelihood_ratio", chiSquares.likelihood);
    writeMeasures(measures, first.field(), second.field(), parameters.number("level"), result);
    addCharts(first.field(), second.field(), reach, result);

    const double p = stats::chiSquareUpper(chiSquares.pearson, chiSquares.degrees);
    const Text verdict =
        p < 0.05
            ? KAPOK_TR("descriptive", "**%1** and **%2** are related: Cramér's V is %3 (χ² test, %4).")
            : KAPOK_TR("descriptive", "**%1** and **%2** are not clearly related: Cramér's V is %3 (χ² test, %4).");
    result.texts.push_back(
        {"summary", verdict.arg(first.field().shown()).arg(second.field().shown()).arg(rounded(cramer)).arg(pText(p))});
    if (chiSquares.leastExpected < 5) {
        result.warnings.push_back(KAPOK_TR("descriptive",
                                           "The least expected count is %1, below 5: the χ² test is rough here; use "
                                           "Fisher's exact test.")
                                      .arg(rounded(chiSquares.leastExpected)));
    }
    warnAboutRows(table.left, result);
    return result;
}

}  // namespace kapok::descriptive
