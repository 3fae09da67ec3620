// Keys that data and boundaries are matched by.
#pragma once

#include "spec/step.h"
#include "table/column.h"

#include <string>
#include <string_view>

namespace kapok::map {

/// A key as it is compared: digits without leading zeros, blanks trimmed, full-width characters made narrow.
std::string comparedKey(std::string_view key, KeyMatch match);

/// A cell as a key: whole numbers without decimals; empty when it is missing.
std::string keyText(const Column& column, std::size_t row);

}  // namespace kapok::map
