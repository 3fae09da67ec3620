// What a module asks of its user: declared, so that the form, the command line and the help are built from it.
#pragma once

#include "sdk/text.h"
#include "sdk/type.h"

#include <limits>
#include <map>
#include <variant>

namespace kapok {

enum class ParameterKind : std::uint8_t {
    Boolean,  ///< bool
    Integer,  ///< std::int64_t
    Number,   ///< double
    Word,     ///< std::string, free text
    Formula,  ///< std::string, an expression of the formula language
    Choice,   ///< std::string, the id of one of `choices`
    Column,   ///< std::string, the name of one column of `input`
    Columns,  ///< std::vector<std::string>, names of columns of `input`
    Numbers,  ///< std::vector<double>
};

/// "boolean", "integer", …: stable, untranslated.
std::string_view parameterKindName(ParameterKind kind);

/// monostate: not given (allowed only where the parameter is optional).
using ParameterValue = std::variant<std::monostate, bool, std::int64_t, double, std::string, std::vector<std::string>,
                                    std::vector<double>>;

struct Choice {
    std::string id;
    Text label = {};
};

/// A parameter of a module. `id` is stable and untranslated.
struct Parameter {
    std::string id;
    ParameterKind kind = ParameterKind::Number;
    Text label = {};
    Text help = {};
    ParameterValue standard = {};  ///< the default; monostate with `required` false: optional and unset
    bool required = false;         ///< a value must be given when there is no default
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    std::vector<Choice> choices = {};
    std::string input = "data";    ///< Column, Columns: the input they are chosen from
    std::vector<Type> types = {};  ///< Column, Columns: accepted column types; empty: any
    std::string enabledBy = {};    ///< "parameter=value": asked only when that holds
    bool advanced = false;
};

/// Values by parameter id; after `validated` every declared parameter has an entry of its declared kind.
class ParameterValues {
public:
    void set(std::string id, ParameterValue value) { values_[std::move(id)] = std::move(value); }

    bool has(std::string_view id) const;  ///< given and not monostate
    bool boolean(std::string_view id) const { return get<bool>(id); }
    std::int64_t integer(std::string_view id) const { return get<std::int64_t>(id); }
    double number(std::string_view id) const { return get<double>(id); }
    const std::string& word(std::string_view id) const { return get<std::string>(id); }
    const std::vector<std::string>& words(std::string_view id) const { return get<std::vector<std::string>>(id); }
    const std::vector<double>& numbers(std::string_view id) const { return get<std::vector<double>>(id); }

    const std::map<std::string, ParameterValue, std::less<>>& all() const { return values_; }

    bool operator==(const ParameterValues&) const = default;

private:
    template <class T>
    const T& get(std::string_view id) const {
        return std::get<T>(values_.find(id)->second);
    }

    std::map<std::string, ParameterValue, std::less<>> values_;
};

/// Reads the text of a command line ("12", "a,b", "true") as the parameter's kind. Throws Error.
ParameterValue parseParameter(const Parameter& parameter, std::string_view text);

/// The text that parseParameter reads back to the same value; empty for monostate.
std::string parameterText(const ParameterValue& value);

/// Checks kinds, ranges and choices, fills defaults. Throws Error naming the parameter; unknown ids are errors.
ParameterValues validated(const std::vector<Parameter>& declared, const ParameterValues& given);

}  // namespace kapok
