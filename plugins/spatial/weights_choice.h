// The weights an analysis asks for: a kind with its parameters, or a file.
#pragma once

#include "geo/weights.h"
#include "spatial/locations.h"

namespace kapok::spatial {

/// The parameters of weights and of locations; `standard` is the default of `standardize`: "row" or "none".
std::vector<Parameter> weightParameters(std::string_view standard = "row");

struct ChosenWeights {
    geo::Weights weights;  ///< standardised as asked
    geo::Weights raw;      ///< before that
    Text description;      ///< "Queen neighbours: 236 links, …"
};

/// Takes them from the table `links`, or builds them for the locations when that is null. Islands, isolated parts and
/// unknown ids are told in warnings. Throws Error for one region, for weights without any link, and for parameters that
/// do not fit the data.
ChosenWeights chosenWeights(const InputTable& data, const InputTable* links, const Locations& locations,
                            const ParameterValues& parameters, Result& result);

/// The choice of `standardize`.
geo::Standardization styleOf(const ParameterValues& parameters);

}  // namespace kapok::spatial
