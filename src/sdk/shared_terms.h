// Words for ids that results of several plugins write.
#pragma once

#include "sdk/terms.h"
#include "sdk/type.h"

namespace kapok {

/// These words and more; of an id in both, the new ones hold.
Terms withTerms(const Terms& terms, std::initializer_list<Terms::Words::value_type> more);

/// "yes", "no".
Terms answerTerms();
/// What a model adds to the user's columns: "(Intercept)", "(Trend)".
Terms coefficientTerms();
/// Sources of variation beside the user's factors: "regression", "residual", "total".
Terms variationTerms();
/// Names of column types: "float64", "text".
Terms typeTerms();
/// Of categories read from a column of this type, or two: "true" and "false" of a boolean one, else what the user
/// wrote.
Terms categoryTerms(Type type, Type other = Type::Text);

}  // namespace kapok
