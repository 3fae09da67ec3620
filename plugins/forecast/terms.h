// Words for the ids that results of this plugin write.
#pragma once

#include "sdk/shared_terms.h"

namespace kapok::forecast {

/// Of the rows of the table `fit`: "alpha", "season_3", "se_drift". `regressors` are the user's and stay as they are,
/// even where one is called like a parameter.
Terms fitTerms(const std::vector<std::string>& regressors);
/// Of parts of a series: "trend", "seasonal_12".
Terms componentTerms();
/// Of the table `accuracy`: "in-sample".
Terms sampleTerms();
/// Of methods: "snaive".
Terms methodTerms();
/// "total", of a hierarchy.
Terms nodeTerms();
/// "base", of scenarios.
Terms scenarioTerms();
/// Of the coefficients of segments: "level", "slope".
Terms segmentTerms();
/// Of the lines of their chart, beside the series: "segments".
Terms lineTerms();
/// Of the equations of these variables on each other's past: "(intercept)", "price_lag2".
Terms equationTerms(const std::vector<std::string>& variables);

}  // namespace kapok::forecast
