// What a measure of association looks at: one variable, two, a change or a rate.
#pragma once

#include "spatial/weights_choice.h"

namespace kapok::spatial {

/// `value`, `variant`, `second` and `population`, then those of permutations.
std::vector<Parameter> studiedParameters();
/// `value`.
Parameter valueParameter();
/// `permutations`.
Parameter permutationsParameter();
/// `permutations`, `significance` and `correction`, for local measures.
std::vector<Parameter> localParameters();

/// One list of parameters after another.
std::vector<Parameter> joined(std::vector<Parameter> first, std::vector<Parameter> second);

/// The values of the complete rows, their places and weights.
struct Studied {
    Locations locations;
    ChosenWeights weights;
    std::vector<double> own;        ///< the variable of the region
    std::vector<double> neighbour;  ///< the variable of its neighbours: the same but for the bivariate variant
    bool bivariate = false;
    std::string name;  ///< of the variable, for titles
};
Studied studied(const InputTable& data, const InputTable* links, const ParameterValues& parameters, Result& result);

/// Tests of all regions put to one level. Islands are "Isolated" and have NaN.
struct Significance {
    std::vector<double> adjusted;   ///< p-values after the correction
    std::vector<bool> significant;  ///< adjusted <= level
};
/// No correction, Bonferroni (times the number of tests) or the false discovery rate (Benjamini and Hochberg 1995).
/// NaNs are no tests.
Significance significance(const std::vector<double>& p, const ParameterValues& parameters);

Significance falseDiscoveryRate(const std::vector<double>& p, double level);

/// A sentence with the seed and the number of permutations.
ResultText seedText(const RunContext& context, std::size_t permutations);

}  // namespace kapok::spatial
