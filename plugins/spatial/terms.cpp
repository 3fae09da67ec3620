#include "spatial/terms.h"

namespace kapok::spatial {

Terms clusterTerms() {
    static const Terms all{
        {"Cold spot", KAPOK_TR("spatial", "Cold spot")},
        {"Consecutive cold spot", KAPOK_TR("spatial", "Consecutive cold spot")},
        {"Consecutive hot spot", KAPOK_TR("spatial", "Consecutive hot spot")},
        {"Diminishing cold spot", KAPOK_TR("spatial", "Diminishing cold spot")},
        {"Diminishing hot spot", KAPOK_TR("spatial", "Diminishing hot spot")},
        {"High-High", KAPOK_TR("spatial", "High–High")},
        {"High-Low", KAPOK_TR("spatial", "High–Low")},
        {"Historical cold spot", KAPOK_TR("spatial", "Historical cold spot")},
        {"Historical hot spot", KAPOK_TR("spatial", "Historical hot spot")},
        {"Hot spot", KAPOK_TR("spatial", "Hot spot")},
        {"Intensifying cold spot", KAPOK_TR("spatial", "Intensifying cold spot")},
        {"Intensifying hot spot", KAPOK_TR("spatial", "Intensifying hot spot")},
        {"Isolated", KAPOK_TR("spatial", "Isolated")},
        {"Low-High", KAPOK_TR("spatial", "Low–High")},
        {"Low-Low", KAPOK_TR("spatial", "Low–Low")},
        {"Negative", KAPOK_TR("spatial", "Negative")},
        {"New cold spot", KAPOK_TR("spatial", "New cold spot")},
        {"New hot spot", KAPOK_TR("spatial", "New hot spot")},
        {"No pattern", KAPOK_TR("spatial", "No pattern")},
        {"Not significant", KAPOK_TR("spatial", "Not significant")},
        {"Oscillating cold spot", KAPOK_TR("spatial", "Oscillating cold spot")},
        {"Oscillating hot spot", KAPOK_TR("spatial", "Oscillating hot spot")},
        {"Other positive", KAPOK_TR("spatial", "Other positive")},
        {"Persistent cold spot", KAPOK_TR("spatial", "Persistent cold spot")},
        {"Persistent hot spot", KAPOK_TR("spatial", "Persistent hot spot")},
        {"Sporadic cold spot", KAPOK_TR("spatial", "Sporadic cold spot")},
        {"Sporadic hot spot", KAPOK_TR("spatial", "Sporadic hot spot")},
        {"p ≤ *", KAPOK_TR("spatial", "p ≤ %1")},
    };
    return all;
}

Terms dependenceTerms() {
    return {{"lm_error", KAPOK_TR("spatial", "LM test of an error model")},
            {"lm_lag", KAPOK_TR("spatial", "LM test of a lag model")},
            {"robust_lm_error", KAPOK_TR("spatial", "Robust LM test of an error model")},
            {"robust_lm_lag", KAPOK_TR("spatial", "Robust LM test of a lag model")},
            {"sarma", KAPOK_TR("spatial", "LM test of both (SARMA)")}};
}

Terms spatialTerms(const std::vector<std::string>& predictors) {
    Terms::Words words = coefficientTerms().words();
    words.emplace("lambda", KAPOK_TR("spatial", "λ (spatial error)"));
    words.emplace("rho", KAPOK_TR("spatial", "ρ (spatial lag)"));
    for (const std::string& name : predictors) {
        words.emplace("lag_" + name, KAPOK_TR("spatial", "Spatial lag of %1").arg(name));
    }
    return Terms(std::move(words));
}

Terms variogramTerms() {
    return {{"exponential", KAPOK_TR("spatial", "Exponential")},
            {"gaussian", KAPOK_TR("spatial", "Gaussian")},
            {"spherical", KAPOK_TR("spatial", "Spherical")}};
}

Terms reasonTerms() {
    static const Terms all{
        {"Duplicate Rings*", KAPOK_TR("spatial", "A ring repeats at %1")},
        {"Hole lies outside shell*", KAPOK_TR("spatial", "A hole lies outside its polygon at %1")},
        {"Holes are nested*", KAPOK_TR("spatial", "Holes lie within each other at %1")},
        {"Interior is disconnected*", KAPOK_TR("spatial", "The interior falls apart at %1")},
        {"Invalid", KAPOK_TR("spatial", "Invalid")},
        {"Invalid Coordinate*", KAPOK_TR("spatial", "A coordinate is not finite at %1")},
        {"Nested shells*", KAPOK_TR("spatial", "Polygons lie within each other at %1")},
        {"Repeated Point*", KAPOK_TR("spatial", "A point repeats at %1")},
        {"Ring Self-intersection*", KAPOK_TR("spatial", "A ring touches itself at %1")},
        {"Ring is not closed*", KAPOK_TR("spatial", "A ring is not closed at %1")},
        {"Self-intersection*", KAPOK_TR("spatial", "The outline crosses itself at %1")},
        {"Too few points in geometry component", KAPOK_TR("spatial", "Too few points in a part")},
        {"Too few points in geometry component*", KAPOK_TR("spatial", "Too few points in a part at %1")},
        {"Topology Validation Error*", KAPOK_TR("spatial", "The shape cannot be checked at %1")},
    };
    return all;
}

}  // namespace kapok::spatial
