// Chart specs of results as JSON text, without a JSON library.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kapok {

/// The text as a JSON string, quoted; control characters become blanks.
std::string jsonText(std::string_view text);

/// One encoding of a chart: channel "y" shows `field` of the table, read as `type` ("quantitative", "nominal",
/// "temporal"); an empty title means the field's own.
struct ChartChannel {
    std::string channel;
    std::string field;
    std::string type = "quantitative";
    std::string title = {};
    std::string further = {};  ///< further members as JSON: "\"sort\":null"
};

/// A spec that shows one table of the same result.
struct ChartText {
    std::string dataset;  ///< id of the table
    std::string mark;     ///< "line", "bar", "point", "area"
    std::string title;    ///< data (names of columns), not translated
    std::vector<ChartChannel> channels;
    std::string filter = {};  ///< condition of the formula language
    /// Further members of the spec as JSON, such as `"notes":[…]`; see lineNotes.
    std::string further = {};

    std::string json() const;
};

/// Member `notes` of a spec: a dashed line across the chart at each of the values of `axis` ("x" or "y"), with words at
/// the first ones that have some.
std::string lineNotes(std::string_view axis, const std::vector<double>& values,
                      const std::vector<std::string>& words = {});

/// [column] = value in the formula language: the value is a text literal when `isText`, else written as it is.
std::string equalsCondition(std::string_view column, std::string_view value, bool isText);

/// The same chart for the rows that hold the condition as well, with `name` before its title. For specs that
/// ChartText::json made; others come back as they are.
std::string narrowedChart(const std::string& json, std::string_view condition, std::string_view name);

}  // namespace kapok
