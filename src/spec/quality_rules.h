// What the field dictionary of a dataset asks of its rows, for the module that checks their quality.
#pragma once

#include "sdk/parameter.h"
#include "sdk/type.h"
#include "spec/metadata.h"

namespace kapok {

inline constexpr std::string_view qualityModule = "quality.report";

/// The module's parameters with the rules of the dictionary added: code lists, ranges, patterns and allowed values,
/// required and unique fields, the key, and, where a date of the check is given, the field that tells the time and the
/// expected recency. What `given` says stays; fields that the schema does not have are left out.
ParameterValues qualityParameters(const ParameterValues& given, const Metadata& metadata, const Schema& schema);

/// The part of the metadata that qualityParameters looks at, as a text: equal texts, equal rules.
std::string qualityRulesText(const Metadata& metadata);

}  // namespace kapok
