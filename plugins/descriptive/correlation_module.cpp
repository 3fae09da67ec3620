#include "descriptive/correlation_module.h"

#include "descriptive/correlation.h"
#include "descriptive/modules.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "stats/model_matrix.h"
#include "stats/normality.h"
#include "stats/ranks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace kapok::descriptive {
namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

struct Pair {
    std::size_t first;
    std::size_t second;
    std::size_t rows = 0;
    Correlation correlation = {};
};

/// What is left of a sample when the controls have explained what they can.
std::vector<double> withoutControls(const std::vector<double>& values,
                                    const std::vector<std::vector<double>>& controls) {
    if (controls.empty()) return values;
    stats::Design design{stats::Matrix(values.size(), controls.size() + 1), {}};
    std::fill_n(design.x.column(0).begin(), values.size(), 1.0);
    for (std::size_t j = 0; j < controls.size(); ++j) {
        std::copy(controls[j].begin(), controls[j].end(), design.x.column(j + 1).begin());
    }
    return stats::leastSquares(design, values).residuals;
}

Correlation correlate(const std::string& method, std::vector<double> x, std::vector<double> y,
                      std::vector<std::vector<double>> controls, CorrelationOptions options) {
    if (method == "kendall") {
        if (controls.empty()) return kendall(x, y, options);
        controls.insert(controls.begin(), {std::move(x), std::move(y)});
        return partialKendall(controls, options);
    }
    options.controls = controls.size();
    if (method == "pearson") {
        return pearson(centred(withoutControls(x, controls)), centred(withoutControls(y, controls)), options);
    }
    if (controls.empty()) return spearman(centredRanks(x), centredRanks(y), options);
    // Partial rank correlation: the partial correlation of the ranks.
    for (std::vector<double>& control : controls) control = stats::ranksOf(control).ranks;
    x = withoutControls(stats::ranksOf(x).ranks, controls);
    y = withoutControls(stats::ranksOf(y).ranks, controls);
    return pearson(centred(x), centred(y), options);
}

/// The columns centred once for all of their pairs, where no row is missing in any and nothing is taken out of them.
std::vector<Centred> centredOnce(const std::string& method, const std::vector<const ColumnView*>& columns,
                                 std::size_t rows, RunContext& context) {
    const stats::CompleteRows complete = stats::completeRows(columns, rows);
    if (method == "kendall" || complete.left > 0 || rows == 0) return {};
    std::vector<Centred> all(columns.size());
    context.parallelFor(columns.size(), [&](std::size_t i) {
        context.check();
        const std::vector<double> values = stats::numbersOf(*columns[i], complete.rows);
        all[i] = method == "pearson" ? centred(values) : centredRanks(values);
    });
    return all;
}

CorrelationOptions optionsOf(const ParameterValues& parameters) {
    const std::string& side = parameters.word("alternative");
    return {.level = parameters.number("level"),
            .tail = side == "less"      ? Tail::Less
                    : side == "greater" ? Tail::Greater
                                        : Tail::Both,
            .exact = parameters.word("p_values") == "automatic"};
}

void writeMatrix(const std::vector<std::string>& names, const std::vector<Pair>& pairs, Result& result) {
    Schema fields{{.name = "column", .type = Type::Text}};
    for (const std::string& name : names) {
        fields.push_back({.name = name == "column" ? "column_" : name, .type = Type::Float64});
    }
    RowWriter writer(result.addTable("matrix", KAPOK_TR("descriptive", "Correlation matrix")), fields);
    for (std::size_t i = 0; i < names.size(); ++i) {
        std::vector<Cell> cells{names[i]};
        for (std::size_t j = 0; j < names.size(); ++j) {
            double value = i == j ? 1 : std::nan("");
            for (const Pair& pair : pairs) {
                const bool same = (pair.first == i && pair.second == j) || (pair.first == j && pair.second == i);
                if (same) value = pair.correlation.value;
            }
            cells.emplace_back(value);
        }
        writer.row(cells);
    }
}

void addCharts(std::size_t columns, Result& result) {
    if (columns > 2) {
        const ChartText heat{
            .dataset = "correlations",
            .mark = "rect",
            .title = "",
            .channels = {{.channel = "x", .field = "second", .type = "nominal", .further = "\"sort\":null"},
                         {.channel = "y", .field = "first", .type = "nominal", .further = "\"sort\":null"},
                         {.channel = "color", .field = "correlation", .further = divergingScale(1)}},
            .further = columns > 12 ? "" : "\"labels\":true"};
        result.charts.push_back({"matrix", KAPOK_TR("descriptive", "Correlation matrix"), heat.json()});
    }
    const ChartText intervals{
        .dataset = "correlations",
        .mark = "bar",
        .title = "",
        .channels = {{.channel = "y", .field = "pair", .type = "nominal", .further = "\"sort\":\"-x\""},
                     {"x", "correlation"}},
        .filter = columns > 7 ? "abs([correlation]) >= 0.5" : ""};
    result.charts.push_back({"correlations", KAPOK_TR("descriptive", "Correlations"), intervals.json()});
}

/// Says which columns are far from normal where there are so few rows that it matters.
void warnAboutNormality(const std::vector<const ColumnView*>& columns, std::size_t rows, Result& result) {
    if (rows > 300) return;
    std::string names;
    for (const ColumnView* column : columns) {
        std::vector<double> values = stats::numbersOf(*column, stats::completeRows(std::array{column}, rows).rows);
        std::sort(values.begin(), values.end());
        if (stats::shapiroWilk(values).pValue < 0.01) addToList(names, column->field().shown());
    }
    if (names.empty()) return;
    result.warnings.push_back(
        KAPOK_TR("descriptive",
                 "Columns that are not normal (Shapiro–Wilk at 1 %): %1. With few rows the test and the interval of "
                 "Pearson's r are rough there: compare with Spearman's.")
            .arg(names));
}

}  // namespace

ModuleInfo correlationInfo() {
    ModuleInfo info;
    info.id = "descriptive.correlation";
    info.title = KAPOK_TR("descriptive", "Correlations");
    info.group = KAPOK_TR("descriptive", "Descriptive statistics");
    info.summary = KAPOK_TR("descriptive",
                            "How columns go together: Pearson, Spearman, Kendall, partial, with tests and intervals.");
    info.help = KAPOK_TR(
        "descriptive",
        "Pearson's r measures straight relations, Spearman's ρ and Kendall's τ-b rising or falling ones of any shape. "
        "With "
        "controls, correlations are partial: of what the controls do not explain (for Spearman of ranks, for Kendall "
        "by the formula of partial correlations). Tests are Student's t. Without ties and controls, p-values of "
        "Spearman's ρ up to 1,290 rows come from the sum of squared differences of ranks (counted up to 9 rows, beyond "
        "by a series), and those of Kendall's τ below 50 rows from counting orders; Kendall's are normal elsewhere, "
        "with the variance for ties. Intervals use Fisher's z, and are open to one side when the test is. With many "
        "pairs some p-values are small by chance.\n\n"
        "**Missing values:** each pair takes the rows where both columns and the controls have finite values; their "
        "number is in the table.\n\n"
        "Sources: R. A. Fisher, Metron 1, 1921; M. G. Kendall, Biometrika 33, 1945; W. R. Knight, Journal of the "
        "American "
        "Statistical Association 61, 1966; D. J. Best, D. E. Roberts, Applied Statistics 24, 1975; D. G. Bonett, T. A. "
        "Wright, Psychometrika 65, 2000.");
    info.assumptions = KAPOK_TR("descriptive",
                                "The rows are independent of each other. Pearson's test and interval also take the two "
                                "columns as normal together, or the rows as many, and see straight relations only; the "
                                "rank correlations ask for a relation that rises or falls.");
    info.inputs.push_back({.label = KAPOK_TR("descriptive", "Data"), .help = KAPOK_TR("descriptive", "Any table.")});
    info.parameters = {
        columnsParameter("columns", KAPOK_TR("descriptive", "Columns"),
                         KAPOK_TR("descriptive", "Two columns of numbers or more."), numberTypes()),
        choiceParameter("method", KAPOK_TR("descriptive", "Method"), KAPOK_TR("descriptive", "Which correlation."),
                        {{"pearson", KAPOK_TR("descriptive", "Pearson: straight relations")},
                         {"spearman", KAPOK_TR("descriptive", "Spearman: ranks")},
                         {"kendall", KAPOK_TR("descriptive", "Kendall: pairs in order")}}),
        columnsParameter("controls", KAPOK_TR("descriptive", "Controls"),
                         KAPOK_TR("descriptive", "Columns whose influence is taken out first."), numberTypes(), false),
        groupParameter(),
        advanced(choiceParameter("alternative", KAPOK_TR("descriptive", "Alternative"),
                                 KAPOK_TR("descriptive", "Which correlations count against none."),
                                 {{"two_sided", KAPOK_TR("descriptive", "Different from 0")},
                                  {"less", KAPOK_TR("descriptive", "Less than 0")},
                                  {"greater", KAPOK_TR("descriptive", "Greater than 0")}})),
        advanced(choiceParameter("p_values", KAPOK_TR("descriptive", "P-values of ranks"),
                                 KAPOK_TR("descriptive", "Of Spearman's and Kendall's correlations."),
                                 {{"automatic", KAPOK_TR("descriptive", "Exact for few rows without ties")},
                                  {"asymptotic", KAPOK_TR("descriptive", "Those of many rows")}})),
        advanced(levelParameter())};
    return info;
}

Result runCorrelation(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const std::vector<std::string>& names = parameters.words("columns");
    const std::string& method = parameters.word("method");
    std::vector<const ColumnView*> columns;
    std::vector<const ColumnView*> controls;
    for (const std::string& name : names) columns.push_back(&data.column(name));
    if (parameters.has("controls")) {
        for (const std::string& name : parameters.words("controls")) controls.push_back(&data.column(name));
    }
    if (columns.size() < 2) {
        throw Error(KAPOK_TR("descriptive", "A correlation needs two columns."),
                    KAPOK_TR("descriptive", "Choose more columns."));
    }
    const CorrelationOptions options = optionsOf(parameters);
    std::vector<Pair> pairs;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        for (std::size_t j = i + 1; j < columns.size(); ++j) pairs.push_back({.first = i, .second = j});
    }
    const std::vector<Centred> once =
        controls.empty() ? centredOnce(method, columns, data.rows(), context) : std::vector<Centred>();
    context.parallelFor(pairs.size(), [&](std::size_t p) {
        context.check();
        Pair& pair = pairs[p];
        if (!once.empty()) {
            pair.rows = data.rows();
            pair.correlation = method == "pearson" ? pearson(once[pair.first], once[pair.second], options)
                                                   : spearman(once[pair.first], once[pair.second], options);
            return;
        }
        std::vector<const ColumnView*> needed = controls;
        needed.push_back(columns[pair.first]);
        needed.push_back(columns[pair.second]);
        const stats::CompleteRows complete = stats::completeRows(needed, data.rows());
        std::vector<std::vector<double>> held;
        for (const ColumnView* control : controls) held.push_back(stats::numbersOf(*control, complete.rows));
        pair.rows = complete.rows.size();
        if (complete.rows.empty()) {
            pair.correlation = {none, none, none, none, none};
            return;
        }
        pair.correlation = correlate(method, stats::numbersOf(*columns[pair.first], complete.rows),
                                     stats::numbersOf(*columns[pair.second], complete.rows), std::move(held), options);
    });

    Result result;
    RowWriter writer(
        result.addTable("correlations", KAPOK_TR("descriptive", "Correlations")),
        {"first:text", "second:text", "pair:text", "n:int", "correlation", "statistic", "p_value", "lower", "upper"});
    const Pair* strongest = nullptr;
    for (const Pair& pair : pairs) {
        const Correlation& c = pair.correlation;
        writer.row({names[pair.first], names[pair.second], names[pair.first] + " – " + names[pair.second], pair.rows,
                    c.value, c.statistic, c.pValue, c.lower, c.upper});
        const bool stronger = !strongest || std::abs(c.value) > std::abs(strongest->correlation.value);
        if (!std::isnan(c.value) && stronger) strongest = &pair;
    }
    writeMatrix(names, pairs, result);
    addCharts(names.size(), result);
    if (strongest) {
        result.texts.push_back(
            {"summary",
             KAPOK_TR("descriptive", "The strongest correlation is that of **%1** and **%2**: %3 (%4, %5 rows).")
                 .arg(names[strongest->first])
                 .arg(names[strongest->second])
                 .arg(rounded(strongest->correlation.value))
                 .arg(pText(strongest->correlation.pValue))
                 .arg(strongest->rows)});
    }
    if (method == "pearson") warnAboutNormality(columns, data.rows(), result);
    const bool incomplete =
        std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) { return pair.rows < data.rows(); });
    if (incomplete) {
        result.warnings.push_back(
            KAPOK_TR("descriptive",
                     "Pairs take the rows where both are known; their numbers differ from the %1 rows of the table.")
                .arg(data.rows()));
    }
    return result;
}

}  // namespace kapok::descriptive
