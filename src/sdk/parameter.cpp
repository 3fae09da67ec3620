#include "sdk/parameter.h"

#include "sdk/error.h"
#include "sdk/list.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <utility>

namespace kapok {
namespace {

std::vector<std::string> splitAtCommas(std::string_view text) {
    std::vector<std::string> parts;
    std::string part;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == ',' || text[i + 1] == '\\')) {
            part += text[++i];
        } else if (text[i] == ',') {
            parts.push_back(std::exchange(part, {}));
        } else {
            part += text[i];
        }
    }
    if (!part.empty() || !parts.empty()) parts.push_back(part);
    return parts;
}

[[noreturn]] void notA(const Parameter& parameter, std::string_view text, Text kind) {
    throw Error(KAPOK_TR("sdk", "The parameter %1 cannot be \"%2\".").arg(parameter.id).arg(text), std::move(kind));
}

double parseNumber(const Parameter& parameter, std::string_view text) {
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(value)) {
        notA(parameter, text, KAPOK_TR("sdk", "Give a number such as 12 or 0.5."));
    }
    return value;
}

std::int64_t parseInteger(const Parameter& parameter, std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) {
        notA(parameter, text, KAPOK_TR("sdk", "Give a whole number such as 12."));
    }
    return value;
}

bool parseBoolean(const Parameter& parameter, std::string_view text) {
    if (text == "true" || text == "yes" || text == "1") return true;
    if (text == "false" || text == "no" || text == "0") return false;
    notA(parameter, text, KAPOK_TR("sdk", "Give true or false."));
}

void checkRange(const Parameter& parameter, double value) {
    if (value >= parameter.minimum && value <= parameter.maximum) return;
    throw Error(KAPOK_TR("sdk", "The parameter %1 is %2, outside its range %3 to %4.")
                    .arg(parameter.id)
                    .arg(value)
                    .arg(parameter.minimum)
                    .arg(parameter.maximum));
}

void checkChoice(const Parameter& parameter, const std::string& value) {
    std::string known;
    for (const auto& choice : parameter.choices) {
        if (choice.id == value) return;
        addToList(known, choice.id);
    }
    throw Error(KAPOK_TR("sdk", "The parameter %1 has no choice \"%2\".").arg(parameter.id).arg(value),
                KAPOK_TR("sdk", "Choose one of: %1.").arg(known));
}

std::size_t variantIndex(ParameterKind kind) {
    switch (kind) {
        case ParameterKind::Boolean: return 1;
        case ParameterKind::Integer: return 2;
        case ParameterKind::Number: return 3;
        case ParameterKind::Word:
        case ParameterKind::Formula:
        case ParameterKind::Choice:
        case ParameterKind::Column: return 4;
        case ParameterKind::Columns: return 5;
        case ParameterKind::Numbers: return 6;
    }
    return 0;
}

/// A parameter whose `enabledBy` does not hold is not asked for.
bool isAsked(const Parameter& parameter, const ParameterValues& values) {
    const auto equals = parameter.enabledBy.find('=');
    if (equals == std::string::npos) return true;
    const auto found = values.all().find(parameter.enabledBy.substr(0, equals));
    return found != values.all().end() && parameterText(found->second) == parameter.enabledBy.substr(equals + 1);
}

bool isEmptyList(const ParameterValue& value) {
    const auto* words = std::get_if<std::vector<std::string>>(&value);
    const auto* numbers = std::get_if<std::vector<double>>(&value);
    return (words && words->empty()) || (numbers && numbers->empty());
}

/// JSON does not tell 2 from 2.0, nor an empty list of words from one of numbers: such values take the declared kind.
ParameterValue asDeclared(const Parameter& parameter, const ParameterValue& value) {
    constexpr double exactIntegers = 9007199254740992.0;  // 2^53
    const auto* integer = std::get_if<std::int64_t>(&value);
    const auto* number = std::get_if<double>(&value);
    if (integer && parameter.kind == ParameterKind::Number) return static_cast<double>(*integer);
    if (number && parameter.kind == ParameterKind::Integer && std::trunc(*number) == *number &&
        std::abs(*number) <= exactIntegers) {
        return static_cast<std::int64_t>(*number);
    }
    if (isEmptyList(value) && parameter.kind == ParameterKind::Columns) return std::vector<std::string>{};
    if (isEmptyList(value) && parameter.kind == ParameterKind::Numbers) return std::vector<double>{};
    return value;
}

void checkValue(const Parameter& parameter, const ParameterValue& value) {
    if (value.index() != variantIndex(parameter.kind)) {
        throw Error(KAPOK_TR("sdk", "The parameter %1 was given a value of the wrong kind.").arg(parameter.id));
    }
    if (parameter.kind == ParameterKind::Choice) checkChoice(parameter, std::get<std::string>(value));
    if (const auto* integer = std::get_if<std::int64_t>(&value)) checkRange(parameter, static_cast<double>(*integer));
    if (const auto* number = std::get_if<double>(&value)) checkRange(parameter, *number);
    if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
        for (const double number : *numbers) checkRange(parameter, number);
    }
}

}  // namespace

std::string_view parameterKindName(ParameterKind kind) {
    switch (kind) {
        case ParameterKind::Boolean: return "boolean";
        case ParameterKind::Integer: return "integer";
        case ParameterKind::Number: return "number";
        case ParameterKind::Word: return "word";
        case ParameterKind::Formula: return "formula";
        case ParameterKind::Choice: return "choice";
        case ParameterKind::Column: return "column";
        case ParameterKind::Columns: return "columns";
        case ParameterKind::Numbers: return "numbers";
    }
    return "word";
}

bool ParameterValues::has(std::string_view id) const {
    const auto found = values_.find(id);
    return found != values_.end() && found->second.index() != 0;
}

ParameterValue parseParameter(const Parameter& parameter, std::string_view text) {
    switch (parameter.kind) {
        case ParameterKind::Boolean: return parseBoolean(parameter, text);
        case ParameterKind::Integer: return parseInteger(parameter, text);
        case ParameterKind::Number: return parseNumber(parameter, text);
        case ParameterKind::Columns: return splitAtCommas(text);
        case ParameterKind::Numbers: {
            std::vector<double> numbers;
            for (const auto& part : splitAtCommas(text)) numbers.push_back(parseNumber(parameter, part));
            return numbers;
        }
        case ParameterKind::Word:
        case ParameterKind::Formula:
        case ParameterKind::Choice:
        case ParameterKind::Column: break;
    }
    return std::string(text);
}

std::string parameterText(const ParameterValue& value) {
    struct Writer {
        std::string operator()(std::monostate) const { return {}; }
        std::string operator()(bool flag) const { return flag ? "true" : "false"; }
        std::string operator()(std::int64_t number) const { return std::to_string(number); }
        std::string operator()(double number) const { return shortest(number); }
        std::string operator()(const std::string& word) const { return word; }
        std::string operator()(const std::vector<std::string>& words) const {
            std::string joined;
            for (const auto& word : words) {
                if (&word != &words.front()) joined += ',';
                for (const char c : word) {
                    if (c == ',' || c == '\\') joined += '\\';
                    joined += c;
                }
            }
            return joined;
        }
        std::string operator()(const std::vector<double>& numbers) const {
            std::string joined;
            for (const double number : numbers) joined += (joined.empty() ? "" : ",") + shortest(number);
            return joined;
        }
    };
    return std::visit(Writer{}, value);
}

ParameterValues validated(const std::vector<Parameter>& declared, const ParameterValues& given) {
    for (const auto& one : given.all()) {
        const std::string& id = one.first;
        const bool known = std::any_of(declared.begin(), declared.end(), [&](const auto& p) { return p.id == id; });
        if (!known) throw Error(KAPOK_TR("sdk", "There is no parameter %1.").arg(id));
    }
    ParameterValues complete;
    for (const auto& parameter : declared) {
        const bool isGiven = given.has(parameter.id);
        const auto& value = isGiven ? given.all().find(parameter.id)->second : parameter.standard;
        complete.set(parameter.id, asDeclared(parameter, value));
    }
    for (const auto& parameter : declared) {
        if (complete.has(parameter.id)) {
            checkValue(parameter, complete.all().find(parameter.id)->second);
        } else if (parameter.required && isAsked(parameter, complete)) {
            throw Error(KAPOK_TR("sdk", "The parameter %1 is needed.").arg(parameter.id), parameter.help);
        }
    }
    return complete;
}

}  // namespace kapok
