#include "forecast/methods.h"

#include "sdk/error.h"

#include <algorithm>

namespace kapok::forecast {

const std::vector<Method>& methods() {
    static const std::vector<Method> all{autoMethod(),          meanMethod(),       naiveMethod(), driftMethod(),
                                         seasonalNaiveMethod(), sesMethod(),        holtMethod(),  holtWintersMethod(),
                                         etsMethod(),           thetaMethod(),      arimaMethod(), regressionMethod(),
                                         stlMethod(),           structuralMethod(), tbatsMethod(), crostonMethod()};
    return all;
}

const Method& methodOf(std::string_view id) {
    const auto found =
        std::find_if(methods().begin(), methods().end(), [&](const Method& method) { return method.info.id == id; });
    if (found != methods().end()) return *found;
    throw Error(KAPOK_TR("forecast", "There is no forecasting method \"%1\".").arg(id),
                KAPOK_TR("forecast", "Choose one of the methods listed under Forecasting."));
}

ParameterValues standardParameters(const Method& method) { return validated(method.info.parameters, {}); }

}  // namespace kapok::forecast
