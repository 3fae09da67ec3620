#include "spatial/studied.h"

#include "sdk/declare.h"
#include "sdk/row_writer.h"
#include "spatial/autocorrelation.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kapok::spatial {
namespace {

const ColumnView& neededColumn(const InputTable& data, const ParameterValues& parameters, const char* id, Text what) {
    if (parameters.has(id)) return data.column(parameters.word(id));
    throw Error(std::move(what), KAPOK_TR("spatial", "Choose the column, or another variant."));
}

/// Where p-values are not NaN.
std::vector<std::size_t> tested(const std::vector<double>& p) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < p.size(); ++i) {
        if (!std::isnan(p[i])) places.push_back(i);
    }
    return places;
}

}  // namespace

Parameter valueParameter() {
    return columnParameter("value", KAPOK_TR("spatial", "Value"),
                           KAPOK_TR("spatial", "The numbers that are compared between neighbours."), numberTypes());
}

Parameter permutationsParameter() {
    return integerParameter(
        "permutations", KAPOK_TR("spatial", "Permutations"),
        KAPOK_TR("spatial", "Random orders of the values that the data are compared with; 0: none."), std::int64_t{999},
        0, 99'999);
}

std::vector<Parameter> studiedParameters() {
    return {valueParameter(),
            choiceParameter("variant", KAPOK_TR("spatial", "Variant"),
                            KAPOK_TR("spatial",
                                     "Bivariate compares a region's value with its neighbours' second one, "
                                     "differential takes value minus second, a rate is value divided by "
                                     "population and standardised by empirical Bayes."),
                            {{"univariate", KAPOK_TR("spatial", "One variable")},
                             {"bivariate", KAPOK_TR("spatial", "Bivariate")},
                             {"differential", KAPOK_TR("spatial", "Differential")},
                             {"rate", KAPOK_TR("spatial", "Rate (empirical Bayes)")}}),
            columnParameter("second", KAPOK_TR("spatial", "Second value"),
                            KAPOK_TR("spatial",
                                     "The neighbours' value of the bivariate variant, or the earlier value "
                                     "of the differential one."),
                            numberTypes(), false),
            columnParameter("population", KAPOK_TR("spatial", "Population"),
                            KAPOK_TR("spatial", "The number at risk, for rates."), numberTypes(), false)};
}

std::vector<Parameter> localParameters() {
    return {
        permutationsParameter(),
        numberParameter("significance", KAPOK_TR("spatial", "Significance"),
                        KAPOK_TR("spatial", "Regions with a greater p-value belong to no cluster."), 0.05, 1e-6, 0.5),
        choiceParameter("correction", KAPOK_TR("spatial", "Correction"),
                        KAPOK_TR("spatial",
                                 "For testing every region: the false discovery rate bounds the share "
                                 "of false clusters, Bonferroni the chance of any."),
                        {{"none", KAPOK_TR("spatial", "None")},
                         {"fdr", KAPOK_TR("spatial", "False discovery rate")},
                         {"bonferroni", KAPOK_TR("spatial", "Bonferroni")}})};
}

std::vector<Parameter> joined(std::vector<Parameter> first, std::vector<Parameter> second) {
    std::move(second.begin(), second.end(), std::back_inserter(first));
    return first;
}

Studied studied(const InputTable& data, const InputTable* links, const ParameterValues& parameters, Result& result) {
    const ColumnView& value = data.column(parameters.word("value"));
    const std::string& variant = parameters.word("variant");
    const ColumnView* second = nullptr;
    if (variant == "bivariate" || variant == "differential") {
        second = &neededColumn(data, parameters, "second",
                               KAPOK_TR("spatial", "This variant needs a second column of values."));
    } else if (variant == "rate") {
        second = &neededColumn(data, parameters, "population",
                               KAPOK_TR("spatial", "Rates need a column with the population."));
    }
    Studied chosen;
    chosen.locations = locationsOf(data, parameters, {&value, second}, result);
    chosen.weights = chosenWeights(data, links, chosen.locations, parameters, result);
    chosen.own = valuesOf(value, chosen.locations);
    chosen.name = value.field().shown();
    if (second) {
        const std::vector<double> others = valuesOf(*second, chosen.locations);
        chosen.name += (variant == "differential" ? " − " : variant == "rate" ? " / " : ", ") + second->field().shown();
        if (variant == "bivariate") {
            chosen.bivariate = true;
            chosen.neighbour = others;
            return chosen;
        }
        if (variant == "rate") {
            chosen.own = standardizedRates(chosen.own, others);
        } else {
            std::transform(chosen.own.begin(), chosen.own.end(), others.begin(), chosen.own.begin(), std::minus<>());
        }
    }
    chosen.neighbour = chosen.own;
    return chosen;
}

Significance falseDiscoveryRate(const std::vector<double>& p, double level) {
    Significance result{p, std::vector<bool>(p.size(), false)};
    std::vector<std::size_t> order = tested(p);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    double least = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, p[i] * static_cast<double>(order.size()) / static_cast<double>(rank));
        result.adjusted[i] = least;
        result.significant[i] = least <= level;
    }
    return result;
}

Significance significance(const std::vector<double>& p, const ParameterValues& parameters) {
    const std::string& correction = parameters.word("correction");
    const double level = parameters.number("significance");
    if (correction == "fdr") return falseDiscoveryRate(p, level);
    Significance result{p, std::vector<bool>(p.size(), false)};
    const std::vector<std::size_t> tests = tested(p);
    for (const std::size_t i : tests) {
        if (correction == "bonferroni") result.adjusted[i] = std::min(1.0, p[i] * static_cast<double>(tests.size()));
        result.significant[i] = result.adjusted[i] <= level;
    }
    return result;
}

ResultText seedText(const RunContext& context, std::size_t permutations) {
    return {"seed", KAPOK_TR("spatial", "%1 permutations, seed %2.")
                        .arg(permutations)
                        .arg(static_cast<std::size_t>(context.seed()))};
}

}  // namespace kapok::spatial
