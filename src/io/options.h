// How a file is to be opened: every option is found from the content unless it is given.
#pragma once

#include "sdk/text.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kapok::io {

/// Options as they are written on the command line and in a workbook: key -> value.
using OptionTexts = std::map<std::string, std::string, std::less<>>;

enum class ColumnTypes {
    Auto,  ///< the narrowest type that every cell of the column fits
    Text,  ///< every column text, every cell as it is in the file
};

/// A plain value; an empty member means: find it from the content.
struct OpenOptions {
    std::string table = {};              ///< sheet, layer or table; empty: the one after '#', else the first
    std::string encoding = {};           ///< "UTF-8", "GB18030", "Big5", "UTF-16LE"… any name ICU knows
    std::optional<char> delimiter = {};  ///< text tables
    std::optional<char> quote = {};      ///< text tables; '\0': cells are never quoted
    std::optional<bool> header = {};     ///< the first row holds the names
    ColumnTypes types = ColumnTypes::Auto;
    std::string crs = {};  ///< overrides what the file says: "EPSG:4490"

    bool operator==(const OpenOptions&) const = default;
};

/// For help: a key of OptionTexts, its values and its meaning.
struct OptionInfo {
    std::string key;
    std::string values;
    Text help;
};
const std::vector<OptionInfo>& openOptionList();

/// Throws Error for an unknown key or a value that is not possible. Delimiter and quote may be a character or one of
/// the words comma, tab, semicolon, pipe, space, and double, single, none.
OpenOptions parseOptions(const OptionTexts& texts);
/// What parseOptions reads back to the same value; options not given are left out.
OptionTexts optionTexts(const OpenOptions& options);
/// Splits "key=value". Throws Error when there is no '='.
std::pair<std::string, std::string> splitOption(std::string_view text);

}  // namespace kapok::io
