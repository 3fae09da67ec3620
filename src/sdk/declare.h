// Short forms for the declarations and texts that many modules share.
#pragma once

#include "sdk/parameter.h"

namespace kapok {

/// Column types of numbers: float64, int64, boolean.
std::vector<Type> numberTypes();
/// Column types that name categories: text, boolean, int64.
std::vector<Type> categoryTypes();

Parameter columnParameter(std::string id, Text label, Text help, std::vector<Type> types, bool required = true);
Parameter columnsParameter(std::string id, Text label, Text help, std::vector<Type> types, bool required = true);
Parameter booleanParameter(std::string id, Text label, Text help, bool standard);
Parameter integerParameter(std::string id, Text label, Text help, ParameterValue standard, double minimum,
                           double maximum);
Parameter numberParameter(std::string id, Text label, Text help, ParameterValue standard, double minimum,
                          double maximum);
/// The first choice is the default.
Parameter choiceParameter(std::string id, Text label, Text help, std::vector<Choice> choices);
Parameter wordParameter(std::string id, Text label, Text help);
/// `level`, in percent: 95 unless told.
Parameter levelParameter();
/// The same parameter among the advanced ones.
Parameter advanced(Parameter parameter);

/// A number for reading: five significant digits.
std::string rounded(double value);
/// "p = 0.0312", "p < 0.0001".
std::string pText(double p);

}  // namespace kapok
