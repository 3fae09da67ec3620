// The module descriptive.outliers.
#include "descriptive/covariance_determinant.h"
#include "descriptive/modules.h"
#include "descriptive/outliers.h"
#include "descriptive/robust.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"
#include "stats/moments.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::descriptive {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t mostCharts = 12;

/// The values of one column and which of them stand out.
struct Judged {
    Values values;
    Fences fences{notANumber, notANumber};
    std::vector<double> scores = {};
    std::vector<bool> outlying = {};
    std::vector<DeviateStep> steps = {};

    std::size_t found() const { return static_cast<std::size_t>(std::count(outlying.begin(), outlying.end(), true)); }
};

/// Scores are distances from a center in units of a spread.
void score(Judged& judged, double center, double spread) {
    for (const double value : judged.values.numbers) {
        judged.scores.push_back(spread > 0 ? (value - center) / spread : notANumber);
    }
}

Judged judge(Values values, const ParameterValues& parameters) {
    const std::string& method = parameters.word("method");
    Judged judged{.values = std::move(values)};
    const std::vector<double>& numbers = judged.values.numbers;
    judged.outlying.assign(numbers.size(), false);
    if (method == "grubbs" || method == "esd") {
        const std::size_t most = method == "grubbs" ? 1 : static_cast<std::size_t>(parameters.integer("most"));
        judged.steps = extremeDeviates(numbers, most, parameters.number("alpha") / 100);
        const std::size_t found = outliersFound(judged.steps);
        for (std::size_t i = 0; i < found; ++i) judged.outlying[judged.steps[i].place] = true;
        const stats::Moments moments = stats::moments(numbers);
        score(judged, moments.mean, moments.sd);
        return judged;
    }
    std::vector<double> sorted = numbers;
    std::sort(sorted.begin(), sorted.end());
    const double median = stats::quantile(sorted, 0.5);
    if (method == "mad") {
        judged.fences = deviationFences(sorted, parameters.number("modified_z"));
        score(judged, median, medianDeviation(sorted));
    } else {
        judged.fences = quartileFences(sorted, parameters.number("iqr_reach"));
        score(judged, median, stats::quantile(sorted, 0.75) - stats::quantile(sorted, 0.25));
    }
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        judged.outlying[i] = numbers[i] < judged.fences.lower || numbers[i] > judged.fences.upper;
    }
    return judged;
}

void addChart(const Field& field, const Judged& judged, std::size_t place, Result& result) {
    std::string notes;
    if (std::isfinite(judged.fences.lower)) {
        notes = lineNotes("y", {judged.fences.lower, judged.fences.upper});
    }
    const ChartText chart{.dataset = "scores",
                          .mark = "point",
                          .title = field.shown(),
                          .channels = {{"x", "row"},
                                       {.channel = "y", .field = "value", .title = field.shown()},
                                       {"color", "outlier", "nominal"}},
                          .filter = equalsCondition("column", field.name, true),
                          .further = notes};
    result.charts.push_back(
        {idAt("values", place), KAPOK_TR("descriptive", "Values and outliers of %1").arg(field.shown()), chart.json()});
}

/// Words for "*" in place of a column.
Terms columnTerms() { return {{"*", KAPOK_TR("descriptive", "All columns together")}}; }

RowWriter scoreTable(Result& result) {
    return {result.addTable("scores", KAPOK_TR("descriptive", "Values and scores")),
            Schema{{.name = "row", .type = Type::Int64},
                   {.name = "column", .type = Type::Text, .terms = columnTerms()},
                   {.name = "value", .type = Type::Float64},
                   {.name = "score", .type = Type::Float64},
                   {.name = "outlier", .type = Type::Text, .terms = answerTerms()}}};
}

RowWriter outlierTable(Result& result) {
    return {result.addTable("outliers", KAPOK_TR("descriptive", "Outliers")),
            {"row:int", "column:term", "value", "score"},
            columnTerms()};
}

RowWriter limitTable(Result& result) {
    return {result.addTable("limits", KAPOK_TR("descriptive", "Limits and counts")),
            {"column:term", "n:int", "missing:int", "lower", "upper", "outliers:int", "share"},
            columnTerms()};
}

void writeSteps(const std::vector<std::string>& names, const std::vector<Judged>& judged, Result& result) {
    RowWriter writer(result.addTable("steps", KAPOK_TR("descriptive", "Steps of the test")),
                     {"column:text", "step:int", "row:int", "value", "statistic", "critical"});
    for (std::size_t i = 0; i < names.size(); ++i) {
        for (std::size_t s = 0; s < judged[i].steps.size(); ++s) {
            const DeviateStep& step = judged[i].steps[s];
            writer.row({names[i], s + 1, judged[i].values.rows[step.place] + 1, judged[i].values.numbers[step.place],
                        step.statistic, step.critical});
        }
    }
}

Result columnByColumn(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& names = parameters.words("columns");
    std::vector<Judged> judged(names.size());
    context.parallelFor(names.size(), [&](std::size_t i) {
        context.check();
        judged[i] = judge(valuesOf(data, names[i], 3), parameters);
    });
    Result result;
    RowWriter outliers = outlierTable(result);
    RowWriter limits = limitTable(result);
    RowWriter scores = scoreTable(result);
    std::size_t found = 0;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const Judged& each = judged[i];
        const std::size_t count = each.values.numbers.size();
        found += each.found();
        limits.row({names[i], count, each.values.left, each.fences.lower, each.fences.upper, each.found(),
                    100 * static_cast<double>(each.found()) / static_cast<double>(count)});
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t row = each.values.rows[k] + 1;
            scores.row({row, names[i], each.values.numbers[k], each.scores[k], each.outlying[k] ? "yes" : "no"});
            if (each.outlying[k]) outliers.row({row, names[i], each.values.numbers[k], each.scores[k]});
        }
        if (i < mostCharts) addChart(data.column(names[i]).field(), each, i, result);
        if (!std::isfinite(each.fences.lower) && !std::isnan(each.fences.lower)) {
            result.warnings.push_back(KAPOK_TR("descriptive",
                                               "More than half of the values of %1 are equal: the modified z-score "
                                               "finds no outliers there.")
                                          .arg(names[i]));
        }
    }
    if (!judged.front().steps.empty()) writeSteps(names, judged, result);
    result.texts.push_back({"summary", KAPOK_TR("descriptive", "Values that stand out: %1, in a search of %2 columns.")
                                           .arg(found)
                                           .arg(names.size())});
    return result;
}

struct Distances {
    std::vector<double> squares;
    double degrees = 0;  ///< of the chi-square distribution of the squares
};

/// Squared Mahalanobis distances from the leverages of a linear model: D^2 = (n - 1) (h - 1/n).
Distances classicalDistances(const stats::Matrix& values, RunContext& context) {
    stats::Design design{stats::Matrix(values.rows, values.columns + 1), {}};
    std::fill_n(design.x.column(0).begin(), values.rows, 1.0);
    std::copy(values.values.begin(), values.values.end(), design.x.column(1).begin());
    const std::vector<double> zeros(values.rows, 0.0);
    const stats::LeastSquares fit = stats::leastSquares(design, zeros, {}, &context);
    context.check();
    const auto n = static_cast<double>(values.rows);
    Distances distances{stats::leverages(design, fit), static_cast<double>(fit.rank) - 1};
    for (double& each : distances.squares) each = (n - 1) * (each - 1 / n);
    return distances;
}

Result allTogether(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& names = parameters.words("columns");
    const bool robust = parameters.word("method") == "mcd";
    std::vector<const ColumnView*> columns;
    for (const std::string& name : names) columns.push_back(&data.column(name));
    const stats::CompleteRows complete = stats::completeRows(columns, data.rows());
    const std::size_t count = complete.rows.size();
    const std::size_t least = robust ? leastRobustRows(names.size()) : names.size() + 2;
    if (count < least) {
        throw Error(KAPOK_TR("descriptive", "%1 complete rows are too few for distances in %2 columns.")
                        .arg(count)
                        .arg(names.size()),
                    KAPOK_TR("descriptive", "Leave out columns with many missing values."));
    }
    stats::Matrix matrix(count, names.size());
    for (std::size_t j = 0; j < names.size(); ++j) {
        const std::vector<double> values = stats::numbersOf(*columns[j], complete.rows);
        std::copy(values.begin(), values.end(), matrix.column(j).begin());
    }
    const Distances distances = robust ? Distances{robustSquares(matrix, context), static_cast<double>(names.size())}
                                       : classicalDistances(matrix, context);
    const auto n = static_cast<double>(count);
    const double critical = stats::chiSquareQuantile(1 - parameters.number("alpha") / 100, distances.degrees);

    Result result;
    RowWriter outliers = outlierTable(result);
    RowWriter limits = limitTable(result);
    RowWriter scores = scoreTable(result);
    std::size_t found = 0;
    const std::string all = "*";
    for (std::size_t k = 0; k < count; ++k) {
        const double square = distances.squares[k];
        const std::size_t row = complete.rows[k] + 1;
        scores.row({row, all, square, std::sqrt(square), square > critical ? "yes" : "no"});
        if (square <= critical) continue;
        ++found;
        outliers.row({row, all, square, std::sqrt(square)});
    }
    limits.row({all, count, complete.left, notANumber, critical, found, 100 * static_cast<double>(found) / n});
    const ChartText chart{
        .dataset = "scores",
        .mark = "point",
        .title = "",
        .channels = {{"x", "row"}, {.channel = "y", .field = "value", .title = "D²"}, {"color", "outlier", "nominal"}},
        .further = lineNotes("y", {critical})};
    result.charts.push_back({"distances", KAPOK_TR("descriptive", "Mahalanobis distances, squared"), chart.json()});
    result.texts.push_back({"summary", KAPOK_TR("descriptive", "Rows that stand out: %1 of %2, in %3 columns together.")
                                           .arg(found)
                                           .arg(count)
                                           .arg(names.size())});
    warnAboutRows(complete.left, result);
    return result;
}

}  // namespace

ModuleInfo outliersInfo() {
    return describingInfo(
        "descriptive.outliers", KAPOK_TR("descriptive", "Outliers"),
        KAPOK_TR("descriptive", "Which values, or rows, stand far from the others."),
        KAPOK_TR("descriptive",
                 "Quartiles: values farther than 1.5 interquartile ranges from the quartiles. Modified z-score: values "
                 "farther than 3.5 times the median deviation over 0.6745 from the median; it stands up to many "
                 "outliers. Grubbs' test finds one, Rosner's generalised test (ESD) up to a given number, at a level "
                 "of significance. Mahalanobis looks at all columns together: the squared distance from the means, in "
                 "which columns that go together count once, against the χ² distribution. Several outliers can hide "
                 "each other there; the robust one measures from the half of the rows that lie closest together (the "
                 "minimum covariance determinant, from 500 random starts, weighed again as Rousseeuw and van Driessen "
                 "do), and stands up to nearly half of the rows being wild. The same seed gives the same result.\n\n"
                 "The score is the distance from the center in units of the spread: of the median in interquartile "
                 "ranges or median deviations, of the mean in standard deviations; for Mahalanobis the distance "
                 "itself. An outlier is a value to look at, not one to delete.\n\n"
                 "**Missing values** and infinite ones are left out, column by column (for both Mahalanobis, row by "
                 "row), and counted.\n\n"
                 "Sources: F. E. Grubbs, Annals of Mathematical Statistics 21, 1950; J. W. Tukey, Exploratory Data "
                 "Analysis, 1977; B. Rosner, Technometrics 25, 1983; B. Iglewicz, D. C. Hoaglin, How to Detect and "
                 "Handle Outliers, 1993; P. C. Mahalanobis, 1936; P. J. Rousseeuw, K. van Driessen, Technometrics 41, "
                 "1999; G. Pison, S. Van Aelst, G. Willems, Metrika 55, 2002."),
        KAPOK_TR("descriptive", "Grubbs, ESD and both Mahalanobis take the other values as normally distributed."),
        {columnsParameter("columns", KAPOK_TR("descriptive", "Columns"), KAPOK_TR("descriptive", "Columns of numbers."),
                          numberTypes()),
         choiceParameter("method", KAPOK_TR("descriptive", "Method"),
                         KAPOK_TR("descriptive", "What makes a value an outlier."),
                         {{"iqr", KAPOK_TR("descriptive", "Quartiles (Tukey)")},
                          {"mad", KAPOK_TR("descriptive", "Modified z-score (median deviation)")},
                          {"grubbs", KAPOK_TR("descriptive", "Grubbs' test: one outlier")},
                          {"esd", KAPOK_TR("descriptive", "Rosner's test: several outliers")},
                          {"mahalanobis", KAPOK_TR("descriptive", "Mahalanobis: all columns together")},
                          {"mcd", KAPOK_TR("descriptive", "Robust Mahalanobis: all columns, many outliers")}}),
         advanced(numberParameter("iqr_reach", KAPOK_TR("descriptive", "Reach in interquartile ranges"),
                                  KAPOK_TR("descriptive", "1.5 is usual, 3 finds extreme values only."), 1.5, 0, 100)),
         advanced(numberParameter("modified_z", KAPOK_TR("descriptive", "Limit of the modified z-score"),
                                  KAPOK_TR("descriptive", "3.5 is usual."), 3.5, 0, 1000)),
         advanced(integerParameter("most", KAPOK_TR("descriptive", "Outliers at most"),
                                   KAPOK_TR("descriptive", "How many Rosner's test looks for."), std::int64_t{10}, 1,
                                   1000)),
         advanced(numberParameter("alpha", KAPOK_TR("descriptive", "Significance (%)"),
                                  KAPOK_TR("descriptive",
                                           "Of the tests; for Mahalanobis the share of rows expected "
                                           "beyond the limit."),
                                  5.0, 0.0001, 50))});
}

Result runOutliers(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    context.check();
    const std::string& method = parameters.word("method");
    return method == "mahalanobis" || method == "mcd" ? allTogether(data, parameters, context)
                                                      : columnByColumn(data, parameters, context);
}

}  // namespace kapok::descriptive
