// Specs as JSON text and back. Members equal to their default are left out; unknown members are errors that name them.
#pragma once

#include "spec/item.h"

namespace kapok {

/// `indent` < 0: one line.
std::string toJson(const Item& item, int indent = -1);
std::string toJson(const ChartSpec& chart, int indent = -1);
std::string toJson(const MapSpec& map, int indent = -1);
std::string toJson(const Query& query, int indent = -1);
std::string toJson(const Source& source, int indent = -1);
std::string toJson(const std::vector<Step>& steps, int indent = -1);
std::string toJson(const Analysis& analysis, int indent = -1);

/// Throw Error that names the member and what is expected there.
Item itemFromJson(std::string_view json);
ChartSpec chartFromJson(std::string_view json);
MapSpec mapFromJson(std::string_view json);
Query queryFromJson(std::string_view json);

}  // namespace kapok
