#include "forecast/ets_model.h"

namespace kapok::forecast {

std::string etsName(const EtsSpec& spec) {
    std::string name = "ETS(";
    name += spec.error == EtsError::Additive ? "A" : "M";
    name += spec.trend == EtsTrend::None ? ",N" : spec.damped() ? ",Ad" : ",A";
    name += spec.season == EtsSeason::None ? ",N" : spec.season == EtsSeason::Additive ? ",A" : ",M";
    return name + ")";
}

}  // namespace kapok::forecast
