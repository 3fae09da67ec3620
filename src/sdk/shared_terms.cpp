#include "sdk/shared_terms.h"

namespace kapok {

Terms withTerms(const Terms& terms, std::initializer_list<Terms::Words::value_type> more) {
    Terms::Words words = terms.words();
    for (const auto& [id, text] : more) words.insert_or_assign(id, text);
    return Terms(std::move(words));
}

Terms answerTerms() { return {{"yes", KAPOK_TR("sdk", "Yes")}, {"no", KAPOK_TR("sdk", "No")}}; }

Terms coefficientTerms() {
    return {{"(Intercept)", KAPOK_TR("sdk", "Intercept")}, {"(Trend)", KAPOK_TR("sdk", "Linear trend")}};
}

Terms variationTerms() {
    return {{"regression", KAPOK_TR("sdk", "Regression")},
            {"residual", KAPOK_TR("sdk", "Residual")},
            {"total", KAPOK_TR("sdk", "Total")}};
}

Terms typeTerms() {
    return {{"boolean", KAPOK_TR("sdk", "Yes or no")}, {"int64", KAPOK_TR("sdk", "Whole number")},
            {"float64", KAPOK_TR("sdk", "Number")},    {"text", KAPOK_TR("sdk", "Text")},
            {"date", KAPOK_TR("sdk", "Date")},         {"datetime", KAPOK_TR("sdk", "Date and time")},
            {"geometry", KAPOK_TR("sdk", "Shape")}};
}

Terms categoryTerms(Type type, Type other) {
    if (type != Type::Boolean && other != Type::Boolean) return {};
    return {{"true", KAPOK_TR("sdk", "Yes")}, {"false", KAPOK_TR("sdk", "No")}};
}

}  // namespace kapok
