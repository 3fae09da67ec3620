#include "sdk/declare.h"

#include <cstdio>

namespace kapok {

std::vector<Type> numberTypes() { return {Type::Float64, Type::Int64, Type::Boolean}; }
std::vector<Type> categoryTypes() { return {Type::Text, Type::Boolean, Type::Int64}; }

Parameter columnParameter(std::string id, Text label, Text help, std::vector<Type> types, bool required) {
    return {.id = std::move(id),
            .kind = ParameterKind::Column,
            .label = std::move(label),
            .help = std::move(help),
            .required = required,
            .types = std::move(types)};
}

Parameter columnsParameter(std::string id, Text label, Text help, std::vector<Type> types, bool required) {
    Parameter parameter = columnParameter(std::move(id), std::move(label), std::move(help), std::move(types), required);
    parameter.kind = ParameterKind::Columns;
    return parameter;
}

Parameter booleanParameter(std::string id, Text label, Text help, bool standard) {
    return {.id = std::move(id),
            .kind = ParameterKind::Boolean,
            .label = std::move(label),
            .help = std::move(help),
            .standard = standard};
}

Parameter integerParameter(std::string id, Text label, Text help, ParameterValue standard, double minimum,
                           double maximum) {
    return {.id = std::move(id),
            .kind = ParameterKind::Integer,
            .label = std::move(label),
            .help = std::move(help),
            .standard = std::move(standard),
            .minimum = minimum,
            .maximum = maximum};
}

Parameter numberParameter(std::string id, Text label, Text help, ParameterValue standard, double minimum,
                          double maximum) {
    Parameter parameter =
        integerParameter(std::move(id), std::move(label), std::move(help), std::move(standard), minimum, maximum);
    parameter.kind = ParameterKind::Number;
    return parameter;
}

Parameter choiceParameter(std::string id, Text label, Text help, std::vector<Choice> choices) {
    Parameter parameter{.id = std::move(id),
                        .kind = ParameterKind::Choice,
                        .label = std::move(label),
                        .help = std::move(help),
                        .standard = choices.front().id};
    parameter.choices = std::move(choices);
    return parameter;
}

Parameter wordParameter(std::string id, Text label, Text help) {
    return {.id = std::move(id), .kind = ParameterKind::Word, .label = std::move(label), .help = std::move(help)};
}

Parameter levelParameter() {
    return numberParameter("level", KAPOK_TR("sdk", "Level of intervals (%)"),
                           KAPOK_TR("sdk", "The share of intervals that hold the true value in the long run."), 95.0,
                           50, 99.99);
}

Parameter advanced(Parameter parameter) {
    parameter.advanced = true;
    return parameter;
}

std::string rounded(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.5g", value);
    return buffer;
}

std::string pText(double p) {
    if (p < 0.0001) return "p < 0.0001";
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "p = %.4f", p);
    return buffer;
}

}  // namespace kapok
