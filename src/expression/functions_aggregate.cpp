// Aggregates over groups of rows: their types. Their values need the whole table and are computed before its rows are
// evaluated (table/group_values.h).
#include "expression/binder.h"
#include "expression/kernel.h"

namespace kapok::expression {
namespace {

Vector notByRow(std::span<const Vector>, const Frame&) {
    throw Error(KAPOK_TR("expression", "An aggregate over groups cannot be computed here."),
                KAPOK_TR("expression", "Compute it as a field of the dataset first."));
}

/// Values that can be added up: booleans count as 0 and 1.
void needNumbers(Call& call) {
    if (call.type(0).type != Type::Boolean || call.type(0).any) call.needNumber(0);
}

void needProbability(Call& call) {
    call.needFloat(1);
    const Vector* p = call.constant(1);
    if (!p || p->isMissing(0) || !(*p->as<double>() >= 0 && *p->as<double>() <= 1)) {
        call.wrong(1, KAPOK_TR("expression", "The probability must be a number from 0 to 1."));
    }
}

}  // namespace

Bound bindAggregate(Call& call) {
    const std::string_view name = call.name();
    if (call.count() > 0 && call.type(0).any) call.convert(0, {Type::Float64});
    if (call.count() > 0 && call.type(0).type == Type::Geometry && name != "count") call.wrongType(0);
    ValueType type{Type::Float64};
    if (name == "count" || name == "distinct") {
        type = {Type::Int64};
    } else if (name == "sum") {
        needNumbers(call);
        if (call.type(0).type != Type::Float64) type = {Type::Int64};
    } else if (name == "first" || name == "last" || name == "min" || name == "max") {
        type = call.type(0);
    } else {
        needNumbers(call);
        if (name == "quantile") needProbability(call);
    }
    return {type, notByRow, true};
}

}  // namespace kapok::expression
