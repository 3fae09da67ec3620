// How a file is to be opened: every option is found from the content unless it is given.
#pragma once

#include "sdk/text.h"
#include "sdk/type.h"

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

/// The type a column is to have, whatever its cells look like; cells that do not fit are listed as exceptions.
struct ColumnChoice {
    Type type = Type::Text;
    /// How the cells are written. Numbers: "point" (1,234.5), "comma" (1.234,5), "chinese" (1.2万, 3亿; points).
    /// Dates and times: "ymd", "dmy", "mdy", "excel", "excel1904" (serial numbers), "compact" (20240305, 202403).
    /// Empty: found from the cells.
    std::string format = {};

    bool operator==(const ColumnChoice&) const = default;
};

/// A plain value; an empty member means: find it from the content.
struct OpenOptions {
    std::string table = {};     ///< sheet, layer or table; empty: the one after '#', else the first
    std::string encoding = {};  ///< "UTF-8", "GB18030", "Big5", "UTF-16LE"… any name ICU knows
    // Of text tables only:
    std::optional<std::string> delimiter = {};  ///< one or more characters; "": the records are not divided
    std::optional<char> quote = {};             ///< '\0': cells are never quoted
    std::optional<char> escape = {};            ///< takes its meaning from the character behind it; '\0': none
    std::optional<std::string> comment = {};    ///< lines that begin with it are left out; "": none
    std::optional<std::size_t> skip = {};       ///< lines of the file before the table
    std::optional<std::size_t> footer = {};     ///< records at the end that are no part of the table
    std::vector<std::size_t> widths = {};       ///< fixed widths of the columns, wide characters counted twice
    // Of text tables and sheets:
    std::optional<std::size_t> headerRows = {};  ///< how many rows hold the names; 0: none
    ColumnTypes types = ColumnTypes::Auto;
    std::map<std::string, ColumnChoice, std::less<>> columnTypes = {};  ///< by column name
    std::string decimal = {};    ///< "point" or "comma": what separates the fraction of numbers, where it is in doubt
    std::string dateOrder = {};  ///< "dmy" or "mdy": the order of dates such as 3/4/2024, where it is in doubt
    std::string sql = {};        ///< databases: the statement whose answer is read, in place of a table
    std::string crs = {};        ///< overrides what the file says: "EPSG:4490"

    std::string range = {};    ///< sheets: "A3:F200", "A:F", "Sheet2!B2"; empty: the table is found
    std::string records = {};  ///< JSON: where the records are: "data.items"; empty: the largest list of objects
    std::string pattern = {};  ///< folders: names of the files to read: "*.csv"; empty: the most frequent kind
    /// Text tables and sheets: "lon,lat" (two columns), "wkt" (one), "none"; empty: found by unmistakable names.
    std::string geometry = {};
    bool codes = false;  ///< Stata, SPSS, SAS: a labelled variable gets a second column with its codes

    bool operator==(const OpenOptions&) const = default;
};

/// For help: a key of OptionTexts, its values and its meaning.
struct OptionInfo {
    std::string key;
    std::string values;
    Text help;
};
const std::vector<OptionInfo>& openOptionList();

/// A choice as it is written after "type.NAME=": "text", "date", "date:dmy". Throws Error for another text.
ColumnChoice columnChoice(std::string_view text);

/// Throws Error for an unknown key or a value that is not possible. A delimiter may be characters ("\t" among them) or
/// one of the words comma, tab, semicolon, pipe, space, none; a quote a character or double, single, none; an escape a
/// character or backslash, none; "header" may be true, false or a number of rows; "widths" numbers with commas.
OpenOptions parseOptions(const OptionTexts& texts);
/// What parseOptions reads back to the same value; options not given are left out.
OptionTexts optionTexts(const OpenOptions& options);
/// Splits "key=value". Throws Error when there is no '='.
std::pair<std::string, std::string> splitOption(std::string_view text);

}  // namespace kapok::io
