// Keys that data and boundaries are matched by.
#pragma once

#include "spec/step.h"
#include "table/column.h"

#include <string>
#include <string_view>
#include <vector>

namespace kapok::map {

/// A key as it is compared: digits without leading zeros, blanks trimmed, full-width characters made narrow.
std::string comparedKey(std::string_view key, KeyMatch match);

/// A cell as a key: whole numbers without decimals; empty when it is missing.
std::string keyText(const Column& column, std::size_t row);

/// Two keys, as they are compared, that mean the same.
struct KeyPair {
    std::string boundary = {};
    std::string data = {};
    bool operator==(const KeyPair&) const = default;
};

/// Of distinct keys that found no partner: names that are equal but for 省, 市 and such endings, traditional
/// characters, case, blanks and punctuation (table/name_form.h). Only where one of each side has the form, so that
/// 吉林省 and 吉林市 are never mistaken; digits pair with nothing. In the order of `data`.
std::vector<KeyPair> namesWrittenOtherwise(const std::vector<std::string>& boundaries,
                                           const std::vector<std::string>& data);

}  // namespace kapok::map
