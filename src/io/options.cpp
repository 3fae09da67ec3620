#include "io/options.h"

#include "io/encoding.h"
#include "sdk/error.h"
#include "sdk/list.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace kapok::io {
namespace {

struct NamedCharacter {
    std::string_view name;
    char character;
};

constexpr std::array<NamedCharacter, 5> delimiterNames{
    {{"comma", ','}, {"tab", '\t'}, {"semicolon", ';'}, {"pipe", '|'}, {"space", ' '}}};
constexpr std::array<NamedCharacter, 3> quoteNames{{{"double", '"'}, {"single", '\''}, {"none", '\0'}}};
constexpr std::array<NamedCharacter, 2> escapeNames{{{"backslash", '\\'}, {"none", '\0'}}};
constexpr std::size_t longestMark = 16;
constexpr std::size_t mostRows = 1'000'000;

[[noreturn]] void refuseValue(std::string_view key, std::string_view value, std::string_view possible) {
    throw Error(KAPOK_TR("io", "The import option %1 cannot be \"%2\".").arg(key).arg(value),
                KAPOK_TR("io", "It can be: %1.").arg(possible));
}

const OptionInfo& optionInfo(std::string_view key) {
    for (const auto& info : openOptionList()) {
        if (info.key == key) return info;
    }
    std::string known;
    for (const auto& info : openOptionList()) addToList(known, info.key);
    throw Error(KAPOK_TR("io", "There is no import option \"%1\".").arg(key),
                KAPOK_TR("io", "The options are: %1.").arg(known));
}

template <std::size_t Count>
char characterOf(std::string_view key, std::string_view value, const std::array<NamedCharacter, Count>& names) {
    for (const auto& [name, character] : names) {
        if (value == name) return character;
    }
    const bool possible = value.size() == 1 && static_cast<unsigned char>(value[0]) < 128 && value[0] != '\n' &&
                          value[0] != '\r' && value[0] != '\0';
    if (!possible) refuseValue(key, value, optionInfo(key).values);
    return value[0];
}

template <std::size_t Count>
std::string characterName(char character, const std::array<NamedCharacter, Count>& names) {
    for (const auto& named : names) {
        if (named.character == character) return std::string(named.name);
    }
    return std::string(1, character);
}

/// The text of a delimiter or comment mark: on one line, not too long.
std::string markOf(std::string_view key, std::string_view value) {
    if (value == "none") return {};
    if (key == "delimiter") {
        for (const auto& [name, character] : delimiterNames) {
            if (value == name) return std::string(1, character);
        }
    }
    std::string mark;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool tab = value[i] == '\\' && i + 1 < value.size() && value[i + 1] == 't';
        mark += tab ? '\t' : value[i];
        i += tab;
    }
    const bool possible = !mark.empty() && mark.size() <= longestMark &&
                          mark.find_first_of(std::string_view("\n\r\0", 3)) == std::string::npos;
    if (!possible) refuseValue(key, value, optionInfo(key).values);
    return mark;
}

std::string delimiterName(const std::string& delimiter) {
    if (delimiter.empty()) return "none";
    return delimiter.size() == 1 ? characterName(delimiter[0], delimiterNames) : delimiter;
}

std::size_t countOf(std::string_view key, std::string_view value) {
    std::size_t count = 0;
    const auto [end, failure] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (failure != std::errc() || end != value.data() + value.size() || count > mostRows) {
        refuseValue(key, value, optionInfo(key).values);
    }
    return count;
}

std::size_t headerRowsOf(std::string_view value) {
    if (value == "true" || value == "yes") return 1;
    if (value == "false" || value == "no") return 0;
    return countOf("header", value);
}

std::string headerRowsText(std::size_t rows) { return rows == 0 ? "false" : rows == 1 ? "true" : std::to_string(rows); }

std::vector<std::size_t> widthsOf(std::string_view value) {
    std::vector<std::size_t> widths;
    for (std::size_t at = 0; at <= value.size();) {
        const auto comma = std::min(value.find(',', at), value.size());
        widths.push_back(countOf("widths", value.substr(at, comma - at)));
        if (widths.back() == 0) refuseValue("widths", value, optionInfo("widths").values);
        at = comma + 1;
    }
    return widths;
}

std::string widthsText(const std::vector<std::size_t>& widths) {
    std::string text;
    for (const std::size_t width : widths) text += (text.empty() ? "" : ",") + std::to_string(width);
    return text;
}

bool booleanOf(std::string_view key, std::string_view value) {
    if (value == "true" || value == "yes" || value == "1") return true;
    if (value == "false" || value == "no" || value == "0") return false;
    refuseValue(key, value, optionInfo(key).values);
}

ColumnTypes typesOf(std::string_view value) {
    if (value == "auto") return ColumnTypes::Auto;
    if (value == "text") return ColumnTypes::Text;
    refuseValue("types", value, optionInfo("types").values);
}

constexpr std::string_view typeKey = "type.";

struct ChoiceFormats {
    Type type;
    std::vector<std::string_view> formats;
};

const std::vector<ChoiceFormats>& choiceFormats() {
    static const std::vector<ChoiceFormats> all = {{Type::Text, {}},
                                                   {Type::Boolean, {}},
                                                   {Type::Int64, {"point", "comma", "chinese"}},
                                                   {Type::Float64, {"point", "comma", "chinese"}},
                                                   {Type::Date, {"ymd", "dmy", "mdy", "excel", "excel1904", "compact"}},
                                                   {Type::DateTime, {"ymd", "dmy", "mdy", "excel", "excel1904"}}};
    return all;
}

const std::string& oneOf(std::string_view key, const std::string& value, std::initializer_list<const char*> possible) {
    for (const char* one : possible) {
        if (value == one) return value;
    }
    refuseValue(key, value, optionInfo(key).values);
}

void setOption(OpenOptions& options, const std::string& key, const std::string& value) {
    if (key.size() > typeKey.size() && key.starts_with(typeKey)) {
        options.columnTypes[key.substr(typeKey.size())] = columnChoice(value);
        return;
    }
    optionInfo(key);
    if (key == "table") options.table = value;
    if (key == "encoding") options.encoding = canonicalEncoding(value);
    if (key == "delimiter") options.delimiter = markOf(key, value);
    if (key == "quote") options.quote = characterOf(key, value, quoteNames);
    if (key == "escape") options.escape = characterOf(key, value, escapeNames);
    if (key == "comment") options.comment = markOf(key, value);
    if (key == "skip") options.skip = countOf(key, value);
    if (key == "header") options.headerRows = headerRowsOf(value);
    if (key == "footer") options.footer = countOf(key, value);
    if (key == "widths") options.widths = widthsOf(value);
    if (key == "types") options.types = typesOf(value);
    if (key == "decimal") options.decimal = oneOf(key, value, {"point", "comma"});
    if (key == "dates") options.dateOrder = oneOf(key, value, {"dmy", "mdy"});
    if (key == "sql") options.sql = value;
    if (key == "crs") options.crs = value;
    if (key == "range") options.range = value;
    if (key == "records") options.records = value;
    if (key == "pattern") options.pattern = value;
    if (key == "geometry") options.geometry = value;
    if (key == "codes") options.codes = booleanOf(key, value);
}

}  // namespace

const std::vector<OptionInfo>& openOptionList() {
    static const std::vector<OptionInfo> all = {
        {"table", "NAME", KAPOK_TR("io", "The sheet, layer or database table to read.")},
        {"encoding", "UTF-8, GB18030, Big5, UTF-16LE, UTF-16BE, windows-1252 …",
         KAPOK_TR("io", "The character encoding of a text table.")},
        {"delimiter", "comma, tab, semicolon, pipe, space, none, one or more characters",
         KAPOK_TR("io", "What separates the cells of a text table.")},
        {"quote", "double, single, none or one character", KAPOK_TR("io", "What cells may be enclosed in.")},
        {"escape", "backslash, none or one character",
         KAPOK_TR("io", "What takes its meaning from the character behind it, in a text table.")},
        {"comment", "none, # or other characters",
         KAPOK_TR("io", "Lines of a text table that begin with it are left out.")},
        {"skip", "0, 1, 2 …", KAPOK_TR("io", "How many lines stand before the table.")},
        {"header", "true, false, 2, 3 …",
         KAPOK_TR("io", "Whether the first row holds the column names, or how many rows do.")},
        {"footer", "0, 1, 2 …", KAPOK_TR("io", "How many rows at the end are notes and no part of the table.")},
        {"widths", "8,10,4 …",
         KAPOK_TR("io", "The widths of the columns of a text table without delimiters; Chinese characters count two.")},
        {"types", "auto, text", KAPOK_TR("io", "Whether types are found, or every column stays text.")},
        {"type.NAME", "text, int64, float64:comma, date:dmy, date:excel …",
         KAPOK_TR("io", "The type of one column, and how its cells are written.")},
        {"decimal", "point, comma",
         KAPOK_TR("io", "What separates the fraction of numbers, where the cells leave it open.")},
        {"dates", "dmy, mdy", KAPOK_TR("io", "The order of dates such as 3/4/2024, where the cells leave it open.")},
        {"sql", "SELECT …", KAPOK_TR("io", "Databases: read the answer of this statement in place of a table.")},
        {"crs", "EPSG:4490 …", KAPOK_TR("io", "The coordinate reference system, in place of what the file says.")},
        {"range", "A3:F200, A:F, Sheet2!B2", KAPOK_TR("io", "The part of a sheet that holds the table.")},
        {"records", "data.items …", KAPOK_TR("io", "Where the list of records is in a JSON file.")},
        {"pattern", "*.csv …", KAPOK_TR("io", "Which files of a folder are read.")},
        {"geometry", "LONGITUDE,LATITUDE, WKT or none",
         KAPOK_TR("io", "The columns that hold coordinates, or the one that holds shapes as WKT.")},
        {"codes", "true, false",
         KAPOK_TR("io", "Whether a labelled variable of Stata, SPSS or SAS gets a second column with its codes.")},
    };
    return all;
}

ColumnChoice columnChoice(std::string_view text) {
    const auto colon = text.find(':');
    const auto type = typeFromName(text.substr(0, colon));
    const std::string_view format = colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    for (const auto& known : choiceFormats()) {
        if (type != known.type) continue;
        const bool possible = std::find(known.formats.begin(), known.formats.end(), format) != known.formats.end();
        if (colon == std::string_view::npos || possible) return {*type, std::string(format)};
    }
    refuseValue("type.NAME", text, optionInfo("type.NAME").values);
}

OpenOptions parseOptions(const OptionTexts& texts) {
    OpenOptions options;
    for (const auto& [key, value] : texts) setOption(options, key, value);
    if (options.delimiter && options.quote && options.delimiter->find(*options.quote) != std::string::npos) {
        refuseValue("quote", texts.find("quote")->second, optionInfo("quote").values);
    }
    return options;
}

OptionTexts optionTexts(const OpenOptions& options) {
    OptionTexts texts;
    if (!options.table.empty()) texts["table"] = options.table;
    if (!options.encoding.empty()) texts["encoding"] = options.encoding;
    if (options.delimiter) texts["delimiter"] = delimiterName(*options.delimiter);
    if (options.quote) texts["quote"] = characterName(*options.quote, quoteNames);
    if (options.escape) texts["escape"] = characterName(*options.escape, escapeNames);
    if (options.comment) texts["comment"] = options.comment->empty() ? "none" : *options.comment;
    if (options.skip) texts["skip"] = std::to_string(*options.skip);
    if (options.headerRows) texts["header"] = headerRowsText(*options.headerRows);
    if (options.footer) texts["footer"] = std::to_string(*options.footer);
    if (!options.widths.empty()) texts["widths"] = widthsText(options.widths);
    if (options.types == ColumnTypes::Text) texts["types"] = "text";
    for (const auto& [name, choice] : options.columnTypes) {
        const std::string format = choice.format.empty() ? "" : ":" + choice.format;
        texts[std::string(typeKey) + name] = std::string(typeName(choice.type)) + format;
    }
    if (!options.decimal.empty()) texts["decimal"] = options.decimal;
    if (!options.dateOrder.empty()) texts["dates"] = options.dateOrder;
    if (!options.sql.empty()) texts["sql"] = options.sql;
    if (!options.crs.empty()) texts["crs"] = options.crs;
    if (!options.range.empty()) texts["range"] = options.range;
    if (!options.records.empty()) texts["records"] = options.records;
    if (!options.pattern.empty()) texts["pattern"] = options.pattern;
    if (!options.geometry.empty()) texts["geometry"] = options.geometry;
    if (options.codes) texts["codes"] = "true";
    return texts;
}

std::pair<std::string, std::string> splitOption(std::string_view text) {
    const auto equals = text.find('=');
    if (equals == std::string_view::npos || equals == 0) {
        throw Error(KAPOK_TR("io", "\"%1\" is not an import option.").arg(text),
                    KAPOK_TR("io", "Write it as key=value, such as encoding=GB18030."));
    }
    return {std::string(text.substr(0, equals)), std::string(text.substr(equals + 1))};
}

}  // namespace kapok::io
