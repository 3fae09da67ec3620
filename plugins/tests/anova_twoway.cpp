// Two-way analysis of variance.
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/distributions.h"
#include "tests/comparisons.h"
#include "tests/group_checks.h"
#include "tests/modules.h"
#include "tests/test_table.h"
#include "tests/two_way.h"

#include <algorithm>
#include <array>

namespace kapok::tests {
namespace {

// Pairs grow with the square of the levels, and nobody reads them beyond.
constexpr std::size_t mostCompared = 50;

void warnAboutAssumptions(const TwoWay& layout, Result& result) {
    std::vector<Sample> cells;  // those of one or two values tell nothing of spread
    for (const Sample& cell : layout.cells) {
        if (cell.values.size() >= 3) cells.push_back(cell);
    }
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

/// The models that are compared. With their interaction the factors fit every cell by itself.
struct Models {
    bool interaction;
    AdditiveFit none;
    AdditiveFit onlyFirst;
    AdditiveFit onlySecond;
    AdditiveFit main;
    AdditiveFit full;
    double residual;  ///< sum of squares of the full model
    double df;

    double meanSquare() const { return residual / df; }
};

Models modelsOf(const TwoWay& layout, bool interaction) {
    Models models{.interaction = interaction,
                  .none = fitAdditive(layout, false, false),
                  .onlyFirst = fitAdditive(layout, true, false),
                  .onlySecond = fitAdditive(layout, false, true),
                  .main = fitAdditive(layout, true, true),
                  .full = {0, layout.filledCells()},
                  .residual = 0,
                  .df = 0};
    if (!interaction) models.full = models.main;
    models.residual = models.full.between + layout.within;
    models.df = layout.count - models.full.rank;
    if (models.df >= 1) return models;
    throw Error(KAPOK_TR("tests", "There are too few rows for the interaction of the factors."),
                KAPOK_TR("tests", "Leave the interaction out, or choose factors with fewer values."));
}

using Factors = std::array<const ColumnView*, 2>;

const std::string& nameOf(const ColumnView* factor) { return factor->field().name; }

/// Table `anova`; returns the p-value of the interaction, or without one that of both factors together.
double writeVariation(const TwoWay& layout, const Models& models, const Factors& factors, const std::string& squares,
                      Result& result) {
    RowWriter anova(result.addTable("anova", KAPOK_TR("tests", "Analysis of variance")),
                    {"source:term", "df:int", "sum_sq", "mean_sq", "f", "p_value", "partial_eta_squared"},
                    variationTerms());
    const auto pOf = [&](double df, double sum) {
        return df > 0 ? stats::fUpper(sum / df / models.meanSquare(), df, models.df) : notANumber;
    };
    const auto add = [&](const std::string& source, double df, double sum) {
        const double f = df > 0 ? sum / df / models.meanSquare() : notANumber;
        anova.row(
            {source, static_cast<std::int64_t>(df), sum, sum / df, f, pOf(df, sum), sum / (sum + models.residual)});
    };
    const auto addFactor = [&](bool second, const AdditiveFit& without, const AdditiveFit& with) {
        const bool alike = squares == "type_3" && models.interaction;
        add(nameOf(factors[second ? 1 : 0]), with.rank - without.rank,
            alike ? weightedSquares(levelMeans(layout, second, true)) : without.between - with.between);
    };
    const bool sequential = squares == "type_1";
    addFactor(false, sequential ? models.none : models.onlySecond, sequential ? models.onlyFirst : models.main);
    addFactor(true, models.onlyFirst, models.main);
    const double dfBoth = models.full.rank - models.main.rank;
    if (models.interaction) add(nameOf(factors[0]) + ":" + nameOf(factors[1]), dfBoth, models.main.between);
    anova.row({"residual", static_cast<std::int64_t>(models.df), models.residual, models.meanSquare(), notANumber,
               notANumber, notANumber});
    return models.interaction ? pOf(dfBoth, models.main.between)
                              : pOf(models.main.rank - models.none.rank, models.none.between - models.main.between);
}

void sayVerdict(const std::string& response, const Factors& factors, bool interaction, double p, Result& result) {
    const auto words = [&](const Text& text) {
        return text.arg(response).arg(nameOf(factors[0])).arg(nameOf(factors[1]));
    };
    if (interaction) {
        addVerdict(
            p, words(KAPOK_TR("tests", "How **%1** depends on %2 differs between the values of %3 (interaction, %4).")),
            words(KAPOK_TR("tests", "**%1** shows no clear interaction of %2 and %3 (%4).")), result);
        return;
    }
    addVerdict(p, words(KAPOK_TR("tests", "**%1** depends on %2 or %3 (both together, %4).")),
               words(KAPOK_TR("tests", "**%1** does not depend clearly on %2 or %3 (both together, %4).")), result);
}

Field factorField(const char* id, const ColumnView& factor) {
    return {.name = id, .type = Type::Text, .label = factor.field().shown(), .terms = categoryTerms(factor.type())};
}

/// Table `cells` with its chart of the means.
void writeCells(const TwoWay& layout, const Schema& factors, const std::string& response, Result& result) {
    Schema fields = factors;
    fields.push_back({.name = "n", .type = Type::Int64});
    fields.push_back({.name = "mean", .type = Type::Float64});
    fields.push_back({.name = "sd", .type = Type::Float64});
    RowWriter writer(result.addTable("cells", KAPOK_TR("tests", "Cells")), fields);
    for (std::size_t i = 0; i < layout.first.size(); ++i) {
        for (std::size_t j = 0; j < layout.second.size(); ++j) {
            const Sample& cell = layout.cell(i, j);
            writer.row({layout.first[i], layout.second[j], cell.values.size(), cell.moments.mean, cell.moments.sd});
        }
    }
    const ChartText chart{.dataset = "cells",
                          .mark = "line",
                          .title = response,
                          .channels = {{"x", "first", "nominal", factors[0].shown()},
                                       {"y", "mean", "quantitative", response},
                                       {"color", "second", "nominal", factors[1].shown()}}};
    result.charts.push_back({"means", KAPOK_TR("tests", "Means of the cells"), chart.json()});
}

/// Tables `means` and `comparisons` of the levels of both factors.
void writeMeans(const TwoWay& layout, const Models& models, const Factors& factors, double level, Result& result) {
    const Terms terms = categoryTerms(factors[0]->type(), factors[1]->type());
    RowWriter means(result.addTable("means", KAPOK_TR("tests", "Means of the levels, cells counting alike")),
                    {"factor:text", "level:term", "mean", "std_error", "lower", "upper"}, terms);
    RowWriter comparisons(result.addTable("comparisons", KAPOK_TR("tests", "Comparisons of pairs")),
                          {"factor:text", "first:term", "second:term", "difference", "std_error", "t", "lower", "upper",
                           "p_tukey", "p_bonferroni", "p_holm"},
                          terms);
    const double sd = std::sqrt(models.meanSquare());
    const double reach = stats::tQuantile(0.5 + level / 200, models.df);
    for (const bool second : {false, true}) {
        const LevelMeans found = levelMeans(layout, second, models.interaction);
        const std::string& name = nameOf(factors[second ? 1 : 0]);
        std::vector<ComparedPair> pairs;
        for (std::size_t i = 0; i < found.levels.size(); ++i) {
            const double error = sd * found.error(i);
            means.row({name, found.levels[i], found.means[i], error, found.means[i] - reach * error,
                       found.means[i] + reach * error});
            for (std::size_t j = i + 1; j < found.levels.size(); ++j) {
                pairs.push_back(
                    {found.levels[i], found.levels[j], found.means[i] - found.means[j], sd * found.error(i, j)});
            }
        }
        if (found.levels.size() > mostCompared) {
            result.warnings.push_back(KAPOK_TR("tests", "Pairs are compared up to %1 groups; there are %2.")
                                          .arg(mostCompared)
                                          .arg(found.levels.size()));
            continue;
        }
        for (std::vector<Cell> row : comparisonRows(pairs, found.levels.size(), models.df, level)) {
            row.insert(row.begin(), name);
            comparisons.row(row);
        }
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
         {"type_1", KAPOK_TR("tests", "Type I: in the order of the factors")},
         {"type_3", KAPOK_TR("tests", "Type III: each factor beside all else, cells counting alike")}})));
    parameters.push_back(advanced(levelParameter()));
    return testInfo(
        "tests.anova_twoway", KAPOK_TR("tests", "Two-way analysis of variance"),
        KAPOK_TR("tests", "Does a response depend on two factors, and on their combination?"),
        KAPOK_TR(
            "tests",
            "F tests of two factors and their interaction, for equal or unequal numbers in the cells. Type II sums "
            "of squares compare each factor beside the other; type I takes them in order; type III, as SPSS and JASP "
            "give it, compares the means of the levels when all cells count alike, and is that of type II without the "
            "interaction. They suppose independent, normal values of equal variance. Partial η² is a factor's share of "
            "the variation that others leave.\n\n"
            "The means of the levels are those of the model when all levels of the other factor are as frequent; pairs "
            "of them are compared with Tukey's honest intervals and p-values, and with t tests corrected after "
            "Bonferroni and Holm. With an interaction, differences between levels may depend on the other factor: "
            "look at the cells.\n\n"
            "**Missing values:** rows without response or factor are left out and counted.\n\n"
            "Sources: F. Yates, Journal of the American Statistical Association 29, 1934; C. Y. Kramer, Biometrics 12, "
            "1956; S. Holm, Scandinavian Journal of Statistics 6, 1979; J. Fox, Applied Regression Analysis, 2016."),
        KAPOK_TR("tests",
                 "Values are independent of each other, normal within the cells, or many, and of equal spread. Both "
                 "are checked and said."),
        std::move(parameters));
}

Result runAnovaTwoWay(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ColumnView& responses = data.column(parameters.word("response"));
    const Factors factors{&data.column(parameters.word("factor")), &data.column(parameters.word("second_factor"))};
    const TwoWay layout = twoWayOf(responses, *factors[0], *factors[1]);
    context.check();
    const Models models = modelsOf(layout, parameters.boolean("interaction"));
    const std::string& squares = parameters.word("squares");
    const bool comparable = layout.hasAllCells() || !models.interaction;
    if (squares == "type_3" && !comparable) {
        throw Error(KAPOK_TR("tests", "Some combinations of %1 and %2 have no rows, which type III cannot do without.")
                        .arg(nameOf(factors[0]))
                        .arg(nameOf(factors[1])),
                    KAPOK_TR("tests", "Take type II, or leave the interaction out."));
    }
    Result result;
    const double p = writeVariation(layout, models, factors, squares, result);
    const std::string& response = responses.field().shown();
    writeCells(layout, {factorField("first", *factors[0]), factorField("second", *factors[1])}, response, result);
    if (comparable) {
        writeMeans(layout, models, factors, parameters.number("level"), result);
    } else {
        result.warnings.push_back(KAPOK_TR("tests",
                                           "Some combinations of %1 and %2 have no rows: the means of the levels are "
                                           "not compared.")
                                      .arg(nameOf(factors[0]))
                                      .arg(nameOf(factors[1])));
    }
    sayVerdict(response, factors, models.interaction, p, result);
    warnAboutAssumptions(layout, result);
    warnAboutRows(layout.left, result);
    return result;
}

}  // namespace kapok::tests
