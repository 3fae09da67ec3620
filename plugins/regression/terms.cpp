#include "regression/terms.h"

namespace kapok::regression {

Terms checkTerms() {
    static const Terms all{
        {"breusch_godfrey", KAPOK_TR("regression", "Breusch–Godfrey test")},
        {"breusch_pagan", KAPOK_TR("regression", "Breusch–Pagan test")},
        {"durbin_watson", KAPOK_TR("regression", "Durbin–Watson test")},
        {"jarque_bera", KAPOK_TR("regression", "Jarque–Bera test")},
        {"reset", KAPOK_TR("regression", "RESET test")},
        {"sargan", KAPOK_TR("regression", "Sargan test")},
        {"weak_instruments *", KAPOK_TR("regression", "Weak instruments for %1")},
        {"white", KAPOK_TR("regression", "White test")},
        {"wu_hausman", KAPOK_TR("regression", "Wu–Hausman test")},
    };
    return all;
}

Terms panelTerms() {
    return {{"breusch_pagan", KAPOK_TR("regression", "Breusch–Pagan multiplier test of effects")},
            {"equal_effects", KAPOK_TR("regression", "F test of equal effects")},
            {"hausman", KAPOK_TR("regression", "Hausman test")}};
}

Terms actionTerms() {
    return {{"add", KAPOK_TR("regression", "Added")},
            {"drop", KAPOK_TR("regression", "Dropped")},
            {"start", KAPOK_TR("regression", "Start")}};
}

}  // namespace kapok::regression
