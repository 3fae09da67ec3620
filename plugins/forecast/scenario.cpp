#include "forecast/scenario.h"

#include <algorithm>
#include <charconv>

namespace kapok::forecast {
namespace {

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> parts(std::string_view text, char separator) {
    std::vector<std::string_view> result;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(separator, from), text.size());
        const std::string_view part = trimmed(text.substr(from, end - from));
        if (!part.empty()) result.push_back(part);
        from = end + 1;
    }
    return result;
}

[[noreturn]] void refuse(std::string_view part) {
    throw Error(KAPOK_TR("forecast", "The scenario \"%1\" cannot be read.").arg(part),
                KAPOK_TR("forecast",
                         "Write scenarios as in: High: price * 1.1, income + 5 %; Low: price = 20. The names "
                         "before the signs are those of the regressors."));
}

/// The regressor whose name the text begins with, the longest one where several do.
std::size_t regressorOf(std::string_view text, const std::vector<std::string>& names) {
    std::size_t best = names.size();
    for (std::size_t k = 0; k < names.size(); ++k) {
        if (text.starts_with(names[k]) && (best == names.size() || names[k].size() > names[best].size())) best = k;
    }
    if (best == names.size()) refuse(text);
    return best;
}

ScenarioChange changeOf(std::string_view text, const std::vector<std::string>& names) {
    ScenarioChange change{.regressor = regressorOf(text, names)};
    std::string_view rest = trimmed(text.substr(names[change.regressor].size()));
    if (rest.empty()) refuse(text);
    const char sign = rest.front();
    rest = trimmed(rest.substr(1));
    const bool percent = !rest.empty() && rest.back() == '%';
    if (percent) rest = trimmed(rest.substr(0, rest.size() - 1));
    double number = 0;
    const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
    if (error != std::errc() || end != rest.data() + rest.size()) refuse(text);
    if (percent) number /= 100;
    if (sign == '*') {
        change.factor = number;
    } else if (sign == '=' && !percent) {
        change.factor = 0;
        change.shift = number;
    } else if (sign == '+' || sign == '-') {
        const double moved = sign == '+' ? number : -number;
        (percent ? change.factor : change.shift) += moved;
    } else {
        refuse(text);
    }
    return change;
}

}  // namespace

std::vector<Scenario> parseScenarios(const std::string& text, const std::vector<std::string>& regressors) {
    std::vector<Scenario> scenarios;
    for (const std::string_view part : parts(text, ';')) {
        const std::size_t colon = part.find(':');
        if (colon == std::string_view::npos || trimmed(part.substr(0, colon)).empty()) refuse(part);
        Scenario scenario{.name = std::string(trimmed(part.substr(0, colon))), .changes = {}};
        for (const std::string_view change : parts(part.substr(colon + 1), ',')) {
            scenario.changes.push_back(changeOf(change, regressors));
        }
        if (scenario.changes.empty()) refuse(part);
        scenarios.push_back(std::move(scenario));
    }
    if (scenarios.empty()) refuse(text);
    return scenarios;
}

Regressors changed(const Regressors& regressors, const Scenario& scenario, std::size_t from) {
    Regressors result = regressors;
    for (const ScenarioChange& change : scenario.changes) {
        std::vector<double>& column = result.values[change.regressor];
        for (std::size_t t = from; t < column.size(); ++t) column[t] = column[t] * change.factor + change.shift;
    }
    return result;
}

}  // namespace kapok::forecast
