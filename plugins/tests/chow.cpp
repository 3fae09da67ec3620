// Do the coefficients of a regression change at a row?
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"
#include "stats/moments.h"
#include "tests/terms.h"
#include "tests/test_table.h"
#include "tests/time_order.h"
#include "tests/time_series.h"

#include <algorithm>
#include <array>

namespace kapok::tests {
namespace {

constexpr double trimming = 0.15;

/// P-values of the greatest statistic over the middle 70 % of breaks (Hansen 1997, table 1): the chi-square
/// probability, with the third as degrees of freedom, of the first plus the second times the statistic. A line for each
/// number of coefficients.
constexpr std::array<std::array<double, 3>, 12> greatestTail{{{-0.98828874, 1.01604712, 2.96752918},
                                                              {-1.65273586, 1.05932633, 4.69340428},
                                                              {-2.04820499, 1.13491785, 6.75208304},
                                                              {-2.52186324, 1.10727065, 7.95561422},
                                                              {-3.4646422, 1.06781143, 8.27206632},
                                                              {-4.04745714, 1.08339951, 9.51466537},
                                                              {-4.4191379, 1.10217153, 11.01503763},
                                                              {-5.36063931, 1.07646817, 11.25922919},
                                                              {-5.43335672, 1.10431373, 13.09302596},
                                                              {-6.46819929, 1.060171, 12.81597962},
                                                              {-6.7891765, 1.03551668, 13.48939975},
                                                              {-7.79706943, 1.023434, 13.63889444}}};

double greatestP(double statistic, std::size_t coefficients) {
    if (coefficients > greatestTail.size()) return notANumber;
    const auto& [start, slope, df] = greatestTail[coefficients - 1];
    return stats::chiSquareUpper(std::max(0.0, start + slope * statistic), df);
}

/// The residual sum of squares of a regression as rows come in, by Givens rotations of its triangle.
class GrowingFit {
public:
    explicit GrowingFit(std::size_t width) : width_(width), triangle_(width, width + 1) {}

    void add(std::vector<double> row, double y) {
        row.push_back(y);
        for (std::size_t i = 0; i < width_; ++i) {
            if (std::abs(row[i]) < 1e-12) continue;  // columns are scaled to at most 1: this is rounding
            const double length = std::hypot(triangle_(i, i), row[i]);
            const double cosine = triangle_(i, i) / length;
            const double sine = row[i] / length;
            for (std::size_t j = i; j <= width_; ++j) {
                const double above = triangle_(i, j);
                triangle_(i, j) = cosine * above + sine * row[j];
                row[j] = cosine * row[j] - sine * above;
            }
        }
        sum_ += row[width_] * row[width_];
    }
    double sum() const { return sum_; }

private:
    std::size_t width_;
    stats::Matrix triangle_;
    double sum_ = 0;
};

/// The regression over the complete rows: columns that take part, scaled to at most 1, and y about its mean.
struct Regression {
    std::vector<std::size_t> rows;
    std::size_t left = 0;
    std::vector<std::vector<double>> x;  ///< by row
    std::vector<double> y;
    double sum = 0;  ///< of squared residuals over all rows
    std::size_t width = 0;
};

Regression regressionOf(const InputTable& data, const ParameterValues& parameters, const TimeOrder& order) {
    const ColumnView& response = data.column(parameters.word("response"));
    std::vector<const ColumnView*> predictors;
    stats::ModelSpec spec;
    for (const std::string& name :
         parameters.has("predictors") ? parameters.words("predictors") : std::vector<std::string>()) {
        predictors.push_back(&data.column(name));
        spec.terms.push_back({{name, 1}});
    }
    std::vector<const ColumnView*> needed = predictors;
    needed.push_back(&response);
    stats::CompleteRows complete = order.complete(needed, data.rows());
    Regression regression;
    regression.rows = std::move(complete.rows);
    regression.left = complete.left;
    if (regression.rows.empty()) {
        throw Error(KAPOK_TR("tests", "No row has values in all columns of the model."),
                    KAPOK_TR("tests", "Leave out columns with many missing values."));
    }
    regression.y = stats::numbersOf(response, regression.rows);
    const double mean = stats::moments(regression.y).mean;
    for (double& value : regression.y) value -= mean;
    stats::Design design = stats::ModelBuilder(spec, predictors, regression.rows).matrix(regression.rows).design;
    const stats::LeastSquares fit = stats::leastSquares(design, regression.y);
    const std::vector<std::size_t> kept = fit.kept();
    regression.sum = fit.residualSum;
    regression.width = kept.size();
    regression.x.assign(regression.y.size(), std::vector<double>(kept.size()));
    for (std::size_t j = 0; j < kept.size(); ++j) {
        const auto column = design.x.column(kept[j]);
        double size = 0;
        for (const double value : column) size = std::max(size, std::abs(value));
        for (std::size_t i = 0; i < column.size(); ++i) regression.x[i][j] = column[i] / size;
    }
    return regression;
}

/// Residual sums of the first 0, 1, … n rows, or of the last ones.
std::vector<double> growingSums(const Regression& regression, bool fromEnd) {
    const std::size_t n = regression.y.size();
    GrowingFit fit(regression.width);
    std::vector<double> sums{0};
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t row = fromEnd ? n - 1 - i : i;
        fit.add(regression.x[row], regression.y[row]);
        sums.push_back(fit.sum());
    }
    return sums;
}

/// F tests of a break before each row, from the sums of both parts.
class Breaks {
public:
    explicit Breaks(const Regression& regression)
        : regression_(regression), before_(growingSums(regression, false)), after_(growingSums(regression, true)) {}

    /// Chow (1960): the parts, the first of `split` rows, have their own coefficients.
    TestRow chow(std::size_t split) const {
        const double parts = before_[split] + after_[rows() - split];
        const auto width = static_cast<double>(regression_.width);
        const double df = static_cast<double>(rows()) - 2 * width;
        const double f = parts > 0 ? (regression_.sum - parts) / width / (parts / df) : notANumber;
        return {.test = "chow", .statistic = f, .df = width, .df2 = df, .pValue = stats::fUpper(f, width, df)};
    }

    /// The same where one part is too short for a fit: does the model of the longer part foretell it?
    TestRow predictive(std::size_t split) const {
        const bool late = split >= rows() - split;
        const double known = late ? before_[split] : after_[rows() - split];
        const auto more = static_cast<double>(late ? rows() - split : split);
        const double df = static_cast<double>(rows()) - more - static_cast<double>(regression_.width);
        const double f = known > 0 ? (regression_.sum - known) / more / (known / df) : notANumber;
        return {.test = "chow_predictive", .statistic = f, .df = more, .df2 = df, .pValue = stats::fUpper(f, more, df)};
    }

    /// Whether the spread of the errors differs between the parts: F of their variances, two-sided.
    double spreadP(std::size_t split) const {
        const double df1 = static_cast<double>(split) - static_cast<double>(regression_.width);
        const double df2 = static_cast<double>(rows() - split) - static_cast<double>(regression_.width);
        if (!(df1 > 0) || !(df2 > 0)) return notANumber;
        const double upper = stats::fUpper(before_[split] / df1 / (after_[rows() - split] / df2), df1, df2);
        return 2 * std::min(upper, 1 - upper);
    }

    std::size_t rows() const { return regression_.y.size(); }

private:
    const Regression& regression_;
    std::vector<double> before_;
    std::vector<double> after_;
};

/// Splits in the middle 70 % whose parts are long enough for a fit.
std::pair<std::size_t, std::size_t> middle(std::size_t n, std::size_t width) {
    const std::size_t margin = std::max(static_cast<std::size_t>(trimming * static_cast<double>(n)), width + 1);
    return {margin, n - margin};
}

/// How many complete rows come before the given row of the table, counted from 1; as the rows stand it may itself be
/// incomplete. Throws Error when none or all do.
std::size_t splitOf(const Regression& regression, const TimeOrder& order, std::int64_t row) {
    const auto wanted = static_cast<std::size_t>(row - 1);
    const auto place = std::find_if(regression.rows.begin(), regression.rows.end(), [&](std::size_t each) {
        return order.byColumn() ? each == wanted : each >= wanted;
    });
    const auto split = static_cast<std::size_t>(place - regression.rows.begin());
    if (split == 0 || split >= regression.rows.size()) {
        throw Error(KAPOK_TR("tests", "There are no complete rows on one side of row %1.").arg(row),
                    KAPOK_TR("tests", "Choose a row further inside."));
    }
    return split;
}

TestRow knownBreak(const Breaks& breaks, std::size_t split, std::size_t width) {
    const bool bothFit = std::min(split, breaks.rows() - split) > width;
    return bothFit ? breaks.chow(split) : breaks.predictive(split);
}

TestRow greatestOf(const Breaks& breaks, std::size_t best, std::size_t width) {
    TestRow row = breaks.chow(best);
    row.test = "quandt_andrews";
    row.df2 = notANumber;
    row.pValue = greatestP(row.statistic * row.df, width);
    return row;
}

/// Table `breaks` with its chart; gives back the split of the greatest F.
std::size_t writeBreaks(const Regression& regression, const TimeOrder& order, const Breaks& breaks, Result& result) {
    RowWriter writer(result.addTable("breaks", KAPOK_TR("tests", "F of a break before each row")),
                     {order.field(), numberField("f")});
    const auto [first, last] = middle(breaks.rows(), regression.width);
    std::size_t best = first;
    double greatest = -1;
    for (std::size_t split = first; split <= last; ++split) {
        const double f = breaks.chow(split).statistic;
        writer.row({order.at(regression.rows[split]), f});
        if (!(f > greatest)) continue;
        greatest = f;
        best = split;
    }
    return best;
}

void addBreakChart(const std::string& name, const TimeOrder& order, std::size_t row, Result& result) {
    ChartText chart{.dataset = "breaks", .mark = "line", .title = name, .channels = {order.channel(), {"y", "f"}}};
    if (!order.byColumn()) chart.further = lineNotes("x", {static_cast<double>(row)});
    result.charts.push_back({"breaks", KAPOK_TR("tests", "F of a break before each row"), chart.json()});
}

void sayBreak(const std::string& name, std::size_t row, double p, bool given, Result& result) {
    const Text changed = given ? KAPOK_TR("tests", "The model of **%1** changes at row %2 (Chow, %3).")
                               : KAPOK_TR("tests", "The model of **%1** changes, most likely at row %2 (Andrews, %3).");
    const Text same = given ? KAPOK_TR("tests", "Nothing shows that the model of **%1** changes at row %2 (Chow, %3).")
                            : KAPOK_TR("tests",
                                       "Nothing shows that the model of **%1** changes; the likeliest break would be "
                                       "at row %2 (Andrews, %3).");
    addVerdict(p, changed.arg(name).arg(row), same.arg(name).arg(row), result);
}

void warnAboutPremises(const Breaks& breaks, std::size_t split, const Regression& regression, Result& result) {
    const double spread = breaks.spreadP(split);
    if (spread < 0.05) {
        result.warnings.push_back(
            KAPOK_TR("tests",
                     "The spread of the errors differs before and after row %1 (F, %2): the test may find "
                     "breaks that are not there.")
                .arg(regression.rows[split] + 1)
                .arg(pText(spread)));
    }
    if (regression.width > greatestTail.size()) {
        result.warnings.push_back(
            KAPOK_TR("tests", "There is no p-value of a break that was looked for with more than %1 coefficients.")
                .arg(greatestTail.size()));
    }
}

}  // namespace

ModuleInfo chowInfo() {
    return testInfo(
        "tests.chow", KAPOK_TR("tests", "Breaks in a regression (Chow)"),
        KAPOK_TR("tests", "Do the coefficients of a model change at some time?"),
        KAPOK_TR(
            "tests",
            "Chow's test fits the model before and after a break and compares the residuals with those of one model "
            "for all (F). It is right only for a break that was known beforehand: give the row that begins the second "
            "part. Where a part is too short for a fit, Chow's predictive test asks whether the model of the other "
            "part foretells it.\n\n"
            "Without a row, the break is looked for: the greatest F within the middle 70 % of the rows (Quandt, "
            "Andrews), with p-values that allow for the search. Without predictors, the mean is what may change.\n\n"
            "Rows are put in order of the column of times, or taken as they stand. **Missing values:** rows with a "
            "missing or infinite value in any column of the model are left out and counted.\n\n"
            "Sources: G. C. Chow, Econometrica 28, 1960; D. W. K. Andrews, Econometrica 61, 1993; B. E. Hansen, "
            "Journal of Business & Economic Statistics 15, 1997."),
        KAPOK_TR("tests", "Independent, normal errors whose spread is the same before and after."),
        {columnParameter("response", KAPOK_TR("tests", "Response"), KAPOK_TR("tests", "The column to explain."),
                         numberTypes()),
         columnsParameter("predictors", KAPOK_TR("tests", "Predictors"),
                          KAPOK_TR("tests", "Columns that explain it. Texts count as categories."),
                          {Type::Float64, Type::Int64, Type::Boolean, Type::Text}, false),
         timeParameter(),
         integerParameter("break", KAPOK_TR("tests", "First row after the break"),
                          KAPOK_TR("tests", "Looked for unless given."), {}, 2, 1e9)});
}

Result runChow(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const TimeOrder order(data, parameters);
    const Regression regression = regressionOf(data, parameters, order);
    const std::size_t n = regression.y.size();
    if (n < 2 * regression.width + 4) {
        throw Error(
            KAPOK_TR("tests", "%1 rows are too few for two models of %2 coefficients.").arg(n).arg(regression.width),
            KAPOK_TR("tests", "Choose fewer predictors."));
    }
    context.check();
    const Breaks breaks(regression);
    Result result;
    OutputTable& tests = result.addTable("test", KAPOK_TR("tests", "Test"));
    const std::size_t best = writeBreaks(regression, order, breaks, result);
    const bool given = parameters.has("break");
    const std::size_t split = given ? splitOf(regression, order, parameters.integer("break")) : best;
    const TestRow searched = greatestOf(breaks, best, regression.width);
    const TestRow known = given ? knownBreak(breaks, split, regression.width) : searched;
    std::vector<Field> fields{{.name = "test", .type = Type::Text, .terms = testTerms()},
                              order.field(),
                              numberField("statistic"),
                              numberField("df"),
                              numberField("df2"),
                              numberField("p_value")};
    RowWriter writer(tests, fields);
    const auto write = [&](const TestRow& row, std::size_t place) {
        writer.row({row.test, order.at(regression.rows[place]), row.statistic, row.df, row.df2, row.pValue});
    };
    if (given) write(known, split);
    write(searched, best);
    const std::string& name = data.column(parameters.word("response")).field().shown();
    addBreakChart(name, order, regression.rows[split] + 1, result);
    sayBreak(name, regression.rows[split] + 1, known.pValue, given, result);
    warnAboutPremises(breaks, split, regression, result);
    warnAboutRows(regression.left, result);
    return result;
}

}  // namespace kapok::tests
