#include "forecast/forecast_chart.h"

#include "sdk/parameter.h"

namespace kapok::forecast {

std::string withEncoding(const ChartText& chart, const std::string& members) {
    std::string json = chart.json();
    const std::string start = "\"encoding\":{";
    json.insert(json.find(start) + start.size(), members + ",");
    return json;
}

std::string fanChart(const ChartText& chart, const std::string& mean, const std::vector<double>& levels,
                     const std::string& members) {
    std::string list;
    for (const double level : levels) list += (list.empty() ? "" : ",") + parameterText(ParameterValue(level));
    const std::string fan = "\"forecast\":{\"field\":" + jsonText(mean) + "},\"levels\":[" + list + "]";
    return withEncoding(chart, members.empty() ? fan : members + "," + fan);
}

std::string panels(const std::string& field) {
    return "\"row\":{\"field\":" + jsonText(field) + ",\"type\":\"nominal\",\"sort\":null}";
}

}  // namespace kapok::forecast
