// Two-way analysis of variance.
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/model_matrix.h"
#include "tests/group_checks.h"
#include "tests/modules.h"
#include "tests/samples.h"
#include "tests/test_table.h"

#include <array>
#include <map>

namespace kapok::tests {
namespace {

struct Fitted {
    double sum;  ///< of squared residuals
    double rank;
};

/// Least squares with the given terms of two categorical columns.
class TwoWay {
public:
    TwoWay(const InputTable& data, const ParameterValues& parameters)
        : response_(data.column(parameters.word("response"))),
          first_(data.column(parameters.word("factor"))),
          second_(data.column(parameters.word("second_factor"))) {
        const std::array all{&response_, &first_, &second_};
        rows_ = stats::completeRows(all, data.rows());
        if (rows_.rows.empty()) {
            throw Error(KAPOK_TR("tests", "No row has a response and both factors."),
                        KAPOK_TR("tests", "Choose other columns, or check the filter of the data."));
        }
        y_ = stats::numbersOf(response_, rows_.rows);
    }

    const std::string& first() const { return first_.field().name; }
    const std::string& second() const { return second_.field().name; }
    const ColumnView& response() const { return response_; }
    std::size_t left() const { return rows_.left; }
    double count() const { return static_cast<double>(y_.size()); }

    Fitted fit(std::vector<stats::Term> terms) const {
        const std::array columns{&first_, &second_};
        const stats::ModelBuilder builder({std::move(terms), {first(), second()}, true}, columns, rows_.rows);
        const stats::LeastSquares fit = stats::leastSquares(builder.matrix(rows_.rows).design, y_);
        return {fit.residualSum, static_cast<double>(fit.rank)};
    }

    /// The values by cells of both factors; cells of one or two values tell nothing of spread.
    std::vector<Sample> cells() const {
        const stats::Categories a = stats::categoriesOf(first_, rows_.rows);
        const stats::Categories b = stats::categoriesOf(second_, rows_.rows);
        std::map<std::size_t, Sample> byCell;
        for (std::size_t i = 0; i < y_.size(); ++i)
            byCell[a.codes[i] * b.names.size() + b.codes[i]].values.push_back(y_[i]);
        std::vector<Sample> cells;
        for (auto& [code, cell] : byCell) {
            if (cell.values.size() < 3) continue;
            cell.moments = stats::moments(cell.values);
            cells.push_back(std::move(cell));
        }
        return cells;
    }

private:
    const ColumnView& response_;
    const ColumnView& first_;
    const ColumnView& second_;
    stats::CompleteRows rows_;
    std::vector<double> y_;
};

void warnAboutAssumptions(const std::vector<Sample>& cells, Result& result) {
    if (cells.empty()) return;
    if (const double p = equalSpreadP(cells); p < 0.05) {
        result.warnings.push_back(
            KAPOK_TR("tests", "The cells differ in spread (Brown–Forsythe, %1): p-values are rough.").arg(pText(p)));
    }
    if (const double p = normalWithinP(cells); p < 0.05) {
        result.warnings.push_back(KAPOK_TR("tests",
                                           "The values are not normal within the cells (Shapiro–Wilk, %1): with few "
                                           "rows p-values are rough.")
                                      .arg(pText(p)));
    }
}

}  // namespace

ModuleInfo anovaTwoWayInfo() {
    std::vector<Parameter> parameters = sampleParameters();
    parameters.insert(parameters.begin() + 2, columnParameter("second_factor", KAPOK_TR("tests", "Second factor"),
                                                              KAPOK_TR("tests", "The column of the other grouping."),
                                                              {Type::Text, Type::Boolean, Type::Int64, Type::Float64}));
    parameters.push_back(booleanParameter("interaction", KAPOK_TR("tests", "Interaction"),
                                          KAPOK_TR("tests", "Whether one factor's effect may depend on the other."),
                                          true));
    parameters.push_back(advanced(choiceParameter(
        "squares", KAPOK_TR("tests", "Sums of squares"), KAPOK_TR("tests", "They differ when cells are unequal."),
        {{"type_2", KAPOK_TR("tests", "Type II: each factor beside the other")},
         {"type_1", KAPOK_TR("tests", "Type I: in the order of the factors")}})));
    return testInfo(
        "tests.anova_twoway", KAPOK_TR("tests", "Two-way analysis of variance"),
        KAPOK_TR("tests", "Does a response depend on two factors, and on their combination?"),
        KAPOK_TR(
            "tests",
            "F tests of two factors and their interaction, for equal or unequal numbers in the cells. Type II sums "
            "of squares compare each factor beside the other; type I takes them in order. They suppose independent, "
            "normal values of equal variance. Partial η² is a factor's share of the variation that others leave.\n\n"
            "**Missing values:** rows without response or factor are left out and counted.\n\n"
            "Sources: F. Yates, Journal of the American Statistical Association 29, 1934; J. Fox, Applied "
            "Regression Analysis, 2016."),
        KAPOK_TR("tests",
                 "Values are independent of each other, normal within the cells, or many, and of equal spread. Both "
                 "are checked and said."),
        std::move(parameters));
}

Result runAnovaTwoWay(const InputTable& data, const ParameterValues& parameters, RunContext&) {
    const TwoWay layout(data, parameters);
    const stats::Term a{{layout.first(), 1}};
    const stats::Term b{{layout.second(), 1}};
    const stats::Term both{{layout.first(), 1}, {layout.second(), 1}};
    const bool interaction = parameters.boolean("interaction");
    const bool sequential = parameters.word("squares") == "type_1";
    const Fitted none = layout.fit({});
    const Fitted onlyA = layout.fit({a});
    const Fitted onlyB = layout.fit({b});
    const Fitted main = layout.fit({a, b});
    const Fitted full = interaction ? layout.fit({a, b, both}) : main;
    const double df = layout.count() - full.rank;
    if (df < 1) {
        throw Error(KAPOK_TR("tests", "There are too few rows for the interaction of the factors."),
                    KAPOK_TR("tests", "Leave the interaction out, or choose factors with fewer values."));
    }
    const double meanSquare = full.sum / df;

    Result result;
    RowWriter anova(result.addTable("anova", KAPOK_TR("tests", "Analysis of variance")),
                    {"source:text", "df:int", "sum_sq", "mean_sq", "f", "p_value", "partial_eta_squared"});
    std::vector<double> pValues;
    const auto add = [&](const std::string& source, const Fitted& without, const Fitted& with) {
        const double dfTerm = with.rank - without.rank;
        const double sum = without.sum - with.sum;
        const double f = dfTerm > 0 ? sum / dfTerm / meanSquare : notANumber;
        pValues.push_back(stats::fUpper(f, dfTerm, df));
        anova.row(
            {source, static_cast<std::int64_t>(dfTerm), sum, sum / dfTerm, f, pValues.back(), sum / (sum + full.sum)});
    };
    add(layout.first(), sequential ? none : onlyB, sequential ? onlyA : main);
    add(layout.second(), onlyA, main);
    if (interaction) add(layout.first() + ":" + layout.second(), main, full);
    anova.row({"residual", static_cast<std::int64_t>(df), full.sum, meanSquare, notANumber, notANumber, notANumber});

    const std::string& response = layout.response().field().shown();
    if (interaction) {
        addVerdict(pValues[2],
                   KAPOK_TR("tests", "How **%1** depends on %2 differs between the values of %3 (interaction, %4).")
                       .arg(response)
                       .arg(layout.first())
                       .arg(layout.second()),
                   KAPOK_TR("tests", "**%1** shows no clear interaction of %2 and %3 (%4).")
                       .arg(response)
                       .arg(layout.first())
                       .arg(layout.second()),
                   result);
    }
    warnAboutAssumptions(layout.cells(), result);
    warnAboutRows(layout.left(), result);
    return result;
}

}  // namespace kapok::tests
