// The one list of forecasting methods.
#pragma once

#include "forecast/method.h"

namespace kapok::forecast {

Method meanMethod();
Method naiveMethod();
Method driftMethod();
Method seasonalNaiveMethod();
Method sesMethod();
Method holtMethod();
Method holtWintersMethod();
Method etsMethod();
Method thetaMethod();
Method arimaMethod();
Method regressionMethod();
Method stlMethod();
Method structuralMethod();
Method tbatsMethod();
Method crostonMethod();
Method autoMethod();

/// All of them, in the order in which they are shown.
const std::vector<Method>& methods();

/// The method of an id such as "forecast.ets"; throws Error when there is none.
const Method& methodOf(std::string_view id);

/// A method's own parameters at their defaults.
ParameterValues standardParameters(const Method& method);

}  // namespace kapok::forecast
