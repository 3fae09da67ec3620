// Vega-Lite's transforms as our steps.
#pragma once

#include "spec/vega_lite.h"

#include <nlohmann/json_fwd.hpp>

namespace kapok {

/// The steps found so far, and what they make of the source.
class VegaSteps {
public:
    explicit VegaSteps(const Stepped& stepped) : stepped_(stepped) {}

    void add(StepAction action);
    const Table& table() const;
    Schema schema() const { return table().schema(); }
    std::vector<Step> take() { return std::move(steps_); }

    /// A field that is used as a time and is not one: texts are read, numbers are milliseconds since 1970.
    void makeTime(const std::string& field);
    /// A text that is used as a number: what it cannot be read as is missing.
    void makeNumber(const std::string& field);

private:
    const Stepped& stepped_;
    std::vector<Step> steps_;
    mutable std::optional<Table> table_;
};

/// Adds one transform. Throws Error with its path.
void addVegaTransform(const nlohmann::ordered_json& transform, const std::string& path, VegaSteps& steps);

/// A condition: an expression, {field, equal …} or and, or, not of such.
std::string vegaPredicate(const nlohmann::ordered_json& predicate, const std::string& path, VegaSteps& steps);

/// Our aggregate of that name. Throws Error.
Aggregate vegaAggregate(const std::string& op, const std::string& field, const std::string& as,
                        const std::string& path);

/// A time unit without "utc" and "binned". Throws Error.
TimeUnit vegaTimeUnit(const nlohmann::ordered_json& unit, const std::string& path);

/// A field's name without the escapes of its path: "a\\.b" is a.b.
std::string vegaField(const nlohmann::ordered_json& name, const std::string& path);

[[noreturn]] void refuseVega(const std::string& path, const std::string& what);

}  // namespace kapok
