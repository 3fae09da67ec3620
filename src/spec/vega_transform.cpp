#include "spec/vega_transform.h"

#include "sdk/error.h"
#include "spec/chart_expression.h"
#include "spec/chart_forms.h"
#include "spec/chart_names.h"
#include "spec/json.h"
#include "spec/vega_expression.h"
#include "table/format.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace kapok {
namespace {

using Json = nlohmann::ordered_json;

std::string join(const std::vector<std::string>& parts, const char* with) {
    std::string all;
    for (const auto& part : parts) all += (all.empty() ? "" : with) + part;
    return all;
}

std::vector<std::string> fieldsOf(const Json& json, const char* key, const std::string& path) {
    std::vector<std::string> fields;
    if (!json.contains(key)) return fields;
    for (const auto& field : json[key]) fields.push_back(vegaField(field, path + "." + key));
    return fields;
}

std::string asOf(const Json& transform, const std::string& standard) {
    if (!transform.contains("as")) return standard;
    return transform["as"].is_array() ? transform["as"].at(0).get<std::string>() : transform["as"].get<std::string>();
}

/// The second name of "as": the end of a bin or a time unit.
std::string endOf(const Json& transform, const std::string& first) {
    const bool given = transform.contains("as") && transform["as"].is_array() && transform["as"].size() > 1;
    return given ? transform["as"].at(1).get<std::string>() : first + "_end";
}

/// A constant of a predicate, as a literal that can be compared with the field.
std::string literalOf(const Json& value, Type type, const std::string& path) {
    if (value.is_object()) {
        Json channel{{"datum", value}};
        const Json time = canonicalChart(Json{{"encoding", {{"x", channel}}}})["encoding"]["x"]["datum"];
        return "datetime('" + time.get<std::string>() + "')";
    }
    if (isTime(type) && value.is_number()) {
        return "datetime(date(1970, 1, 1)) + " + shortest(value.get<double>()) + " / 86400000";
    }
    if (value.is_number()) return shortest(value.get<double>());
    if (value.is_boolean()) return value.get<bool>() ? "true" : "false";
    if (value.is_string())
        return isTime(type) ? "datetime(" + textLiteral(value.get<std::string>()) + ")"
                            : textLiteral(value.get<std::string>());
    refuseVega(path, value.dump());
}

/// {"field": …, "timeUnit": …, "equal": …}
std::string fieldPredicate(const Json& predicate, const std::string& path, VegaSteps& steps) {
    const std::string field = vegaField(predicate["field"], path + ".field");
    std::string reference = fieldReference(field);
    std::function<std::string(const Json&)> literal;
    if (predicate.contains("timeUnit")) {
        steps.makeTime(field);
        const TimeUnit unit = vegaTimeUnit(predicate["timeUnit"], path + ".timeUnit");
        const bool recurring = isRecurring(unit);
        if (unit == TimeUnit::Year) reference = "year(" + reference + ")";
        if (unit != TimeUnit::Year) reference = timeExpression(reference, unit, 1);
        literal = [=](const Json& value) {
            if (unit == TimeUnit::Year) {
                const Json year = value.is_object() ? value.value("year", Json(0)) : value;
                if (year.is_number()) return year.dump();
            }
            if (recurring && value.is_object()) return literalOf(value, Type::DateTime, path);
            if (recurring && value.is_number()) {
                // A number is a part of the date: months from 1, hours from 0.
                const char* part = unit == TimeUnit::MonthOfYear     ? "month"
                                   : unit == TimeUnit::QuarterOfYear ? "quarter"
                                   : unit == TimeUnit::DayOfMonth    ? "date"
                                   : unit == TimeUnit::HourOfDay     ? "hours"
                                   : unit == TimeUnit::MinuteOfHour  ? "minutes"
                                                                     : "";
                if (*part) return literalOf(Json{{part, value}}, Type::DateTime, path);
            }
            return literalOf(value, Type::DateTime, path);
        };
    } else {
        const Type type = steps.table().column(field)->type();
        literal = [=](const Json& value) { return literalOf(value, type, path); };
    }
    for (const auto& [key, sign] :
         std::map<std::string, std::string>{{"equal", "="}, {"lt", "<"}, {"lte", "<="}, {"gt", ">"}, {"gte", ">="}}) {
        if (!predicate.contains(key)) continue;
        if (predicate[key].is_null()) return "is_missing(" + reference + ")";
        return reference + " " + sign + " " + literal(predicate[key]);
    }
    if (predicate.contains("range") && predicate["range"].is_array()) {
        const Json& range = predicate["range"];
        std::vector<std::string> parts;
        if (!range.at(0).is_null()) parts.push_back(reference + " >= " + literal(range.at(0)));
        if (!range.at(1).is_null()) parts.push_back(reference + " <= " + literal(range.at(1)));
        return parts.empty() ? "true" : join(parts, " and ");
    }
    if (predicate.contains("oneOf")) {
        std::vector<std::string> parts;
        for (const auto& value : predicate["oneOf"]) parts.push_back(reference + " = " + literal(value));
        return parts.empty() ? "false" : "(" + join(parts, " or ") + ")";
    }
    if (predicate.contains("valid")) {
        return predicate["valid"] == false ? "is_missing(" + reference + ")" : "not is_missing(" + reference + ")";
    }
    refuseVega(path, predicate.dump());
}

void addCalculate(const Json& transform, const std::string& path, VegaSteps& steps) {
    const auto expression = transform["calculate"].get<std::string>();
    try {
        for (const auto& field : timeFieldsOfVega(expression)) steps.makeTime(field);
        steps.add(DeriveStep{.name = asOf(transform, ""), .expression = formulaOfVega(expression, steps.schema())});
    } catch (const Error& error) {
        refuseVega(path + ".calculate", english(error.message()));
    }
}

void addAggregateTransform(const Json& transform, const std::string& path, VegaSteps& steps) {
    AggregateStep step;
    for (const auto& field : fieldsOf(transform, "groupby", path)) step.keys.push_back({field, {}});
    for (std::size_t i = 0; i < transform["aggregate"].size(); ++i) {
        const Json& one = transform["aggregate"][i];
        const std::string place = path + ".aggregate[" + std::to_string(i) + "]";
        const std::string op = one.value("op", "");
        const std::string field = one.contains("field") ? vegaField(one["field"], place + ".field") : "";
        step.aggregates.push_back(vegaAggregate(op, field, one.value("as", op + "_" + field), place + ".op"));
    }
    steps.add(std::move(step));
}

/// An aggregate beside every row: the formula language's aggregates over groups.
void addJoinAggregate(const Json& transform, const std::string& path, VegaSteps& steps) {
    std::vector<std::string> groups;
    for (const auto& field : fieldsOf(transform, "groupby", path)) groups.push_back(fieldReference(field));
    for (std::size_t i = 0; i < transform["joinaggregate"].size(); ++i) {
        const Json& one = transform["joinaggregate"][i];
        const std::string place = path + ".joinaggregate[" + std::to_string(i) + "].op";
        const std::string field = one.contains("field") && one["field"] != "*" ? vegaField(one["field"], place) : "";
        const Aggregate aggregate = vegaAggregate(one.value("op", ""), field, one.value("as", ""), place);
        Channel measure;
        measure.field = aggregate.field;
        measure.aggregate = aggregate.op;
        measure.probability = aggregate.probability;
        steps.add(DeriveStep{.name = aggregate.name, .expression = overGroup(measure, join(groups, ", "), {})});
    }
}

void addBinTransform(const Json& transform, const std::string& path, VegaSteps& steps) {
    Channel channel;
    channel.field = vegaField(transform["field"], path + ".field");
    channel.bin = Bin{.maxbins = 10};
    if (transform["bin"].is_object()) {
        channel.bin->maxbins = transform["bin"].value("maxbins", 10);
        channel.bin->step = transform["bin"].value("step", 0.0);
    }
    const std::string name = asOf(transform, channel.field + "_bin");
    const std::string low = channelExpression(channel, steps.table());
    const std::string high = upperEdgeExpression(channel, steps.table());
    steps.add(DeriveStep{.name = endOf(transform, name), .expression = high});
    steps.add(DeriveStep{.name = name, .expression = low});
}

void addTimeUnitTransform(const Json& transform, const std::string& path, VegaSteps& steps) {
    const std::string field = vegaField(transform["field"], path + ".field");
    steps.makeTime(field);
    const TimeUnit unit = vegaTimeUnit(transform["timeUnit"], path + ".timeUnit");
    steps.add(DeriveStep{.name = asOf(transform, field), .expression = timeExpression(fieldReference(field), unit, 1)});
}

std::vector<OrderKey> orderOf(const Json& transform, const std::string& path) {
    std::vector<OrderKey> keys;
    if (!transform.contains("sort")) return keys;
    for (const auto& key : transform["sort"]) {
        keys.push_back({vegaField(key["field"], path + ".sort"), key.value("order", "ascending") == "descending"});
    }
    return keys;
}

/// The window's function for a frame of rows around the row; null ends are those of the group.
WindowField framed(const Json& one, const Json& frame, bool ordered, const std::string& path) {
    std::string op = one.value("op", "");
    if (!ordered && (op == "rank" || op == "dense_rank")) op = "row_number";  // rows that have no order are no ties
    WindowField field;
    field.field = one.contains("field") ? vegaField(one["field"], path + ".field") : "";
    field.name = one.value("as", op);
    const std::map<std::string, WindowOp> plain{{"row_number", WindowOp::RowNumber},
                                                {"rank", WindowOp::Rank},
                                                {"dense_rank", WindowOp::DenseRank},
                                                {"lag", WindowOp::Lag},
                                                {"lead", WindowOp::Lead}};
    if (const auto found = plain.find(op); found != plain.end()) {
        field.op = found->second;
        field.rows = one.value("param", 1);
        return field;
    }
    const std::map<std::string, std::pair<WindowOp, WindowOp>> framedOps{
        {"sum", {WindowOp::CumulativeSum, WindowOp::MovingSum}},
        {"mean", {WindowOp::CumulativeMean, WindowOp::MovingMean}},
        {"average", {WindowOp::CumulativeMean, WindowOp::MovingMean}},
        {"min", {WindowOp::CumulativeMin, WindowOp::MovingMin}},
        {"max", {WindowOp::CumulativeMax, WindowOp::MovingMax}}};
    const auto found = framedOps.find(op);
    if (found == framedOps.end()) refuseVega(path + ".op", op);
    const bool running = frame.at(0).is_null() && frame.at(1) == 0;
    field.op = running ? found->second.first : found->second.second;
    if (running) return field;
    const bool around =
        frame.at(0).is_number() && frame.at(1).is_number() && frame.at(0).get<int>() == -frame.at(1).get<int>();
    const bool before = frame.at(0).is_number() && frame.at(1) == 0;
    if (!around && !before) refuseVega(path, "\"frame\": " + frame.dump());
    field.rows = (around ? 2 : 1) * -frame.at(0).get<int>() + 1;
    field.centred = around && field.rows > 1;
    return field;
}

void addWindow(const Json& transform, const std::string& path, VegaSteps& steps) {
    const Json frame = transform.value("frame", Json::array({nullptr, 0}));
    WindowStep step{fieldsOf(transform, "groupby", path), orderOf(transform, path), {}};
    Json whole = Json::array();
    for (std::size_t i = 0; i < transform["window"].size(); ++i) {
        const Json& one = transform["window"][i];
        const std::string op = one.value("op", "");
        const bool ranks = op == "row_number" || op == "rank" || op == "dense_rank" || op == "lag" || op == "lead";
        if (!ranks && frame.at(0).is_null() && frame.at(1).is_null()) {
            whole.push_back(one);
        } else if (op == "count" && frame.at(0).is_null()) {
            step.fields.push_back({WindowOp::RowNumber, {}, one.value("as", op)});
        } else {
            step.fields.push_back(framed(one, frame, !step.order.empty(), path + ".window[" + std::to_string(i) + "]"));
        }
    }
    if (!step.fields.empty()) steps.add(std::move(step));
    if (!whole.empty()) {
        Json aggregate{{"joinaggregate", whole}};
        if (transform.contains("groupby")) aggregate["groupby"] = transform["groupby"];
        addJoinAggregate(aggregate, path, steps);
    }
}

void addFold(const Json& transform, const std::string& path, VegaSteps& steps) {
    UnpivotStep step{fieldsOf(transform, "fold", path), "key", "value"};
    if (transform.contains("as")) {
        step.nameField = transform["as"].at(0).get<std::string>();
        step.valueField = transform["as"].at(1).get<std::string>();
    }
    std::vector<std::string> copies;  // the folded fields stay, as Vega keeps them
    for (const auto& field : step.fields) {
        copies.push_back(field + " ");
        steps.add(DeriveStep{.name = copies.back(), .expression = fieldReference(field)});
    }
    const auto fields = step.fields;
    steps.add(std::move(step));
    for (std::size_t i = 0; i < fields.size(); ++i) steps.add(RenameStep{copies[i], fields[i]});
}

void addPivot(const Json& transform, const std::string& path, VegaSteps& steps) {
    PivotStep step;
    step.keys = fieldsOf(transform, "groupby", path);
    step.column = vegaField(transform["pivot"], path + ".pivot");
    const std::string value = vegaField(transform["value"], path + ".value");
    step.values = {vegaAggregate(transform.value("op", "sum"), value, value, path + ".op")};
    steps.add(std::move(step));
}

/// Each row's part of a stack: the running sum up to the row, and before it.
void addStack(const Json& transform, const std::string& path, VegaSteps& steps) {
    const std::string field = vegaField(transform["stack"], path + ".stack");
    const auto groups = fieldsOf(transform, "groupby", path);
    const std::string start = asOf(transform, field + "_start");
    const std::string end = endOf(transform, field);
    std::vector<std::string> references;
    for (const auto& group : groups) references.push_back(fieldReference(group));
    steps.add(WindowStep{groups, orderOf(transform, path), {{WindowOp::CumulativeSum, field, end}}});
    steps.add(DeriveStep{.name = start, .expression = fieldReference(end) + " - " + fieldReference(field)});
    const std::string offset = transform.value("offset", "zero");
    if (offset == "zero") return;
    const std::string by = references.empty() ? " by all" : " by " + join(references, ", ");
    const std::string total = "sum(" + fieldReference(field) + by + ")";
    if (offset != "normalize") refuseVega(path + ".offset", offset);
    for (const auto& edge : {start, end}) {
        steps.add(DeriveStep{.name = edge, .expression = fieldReference(edge) + " / " + total});
    }
}

void addSample(const Json& transform, const std::string&, VegaSteps& steps) {
    steps.add(SampleStep{.count = transform["sample"].get<std::int64_t>()});
}

/// Every group has a row for every key.
bool hasAllKeys(const Table& table, const std::string& key, const std::vector<std::string>& groups) {
    std::set<std::string> keys, wholes, both;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        std::string group;
        for (const auto& field : groups) group += cellText(*table.column(field), row) + '\n';
        const std::string own = cellText(*table.column(key), row);
        keys.insert(own);
        wholes.insert(group);
        both.insert(group + own);
    }
    return both.size() == keys.size() * wholes.size();
}

/// Missing values of rows that are there; rows that are not there are not made.
void addImpute(const Json& transform, const std::string& path, VegaSteps& steps) {
    if (transform.contains("keyvals")) refuseVega(path + ".keyvals", "impute");
    if (transform.contains("frame")) refuseVega(path + ".frame", "impute");
    const std::string method = transform.value("method", "value");
    FillStep step{.fields = {vegaField(transform["impute"], path + ".impute")}};
    step.groups = fieldsOf(transform, "groupby", path);
    const std::string key = vegaField(transform.value("key", Json()), path + ".key");
    if (!hasAllKeys(steps.table(), key, step.groups)) refuseVega(path + ".key", "impute");
    if (method == "value") {
        step.method = FillMethod::Constant;
        step.value = transform.value("value", Json(0)).dump();
    } else if (method == "mean" || method == "median") {
        step.method = method == "mean" ? FillMethod::Mean : FillMethod::Median;
    } else {
        refuseVega(path + ".method", method);
    }
    steps.add(std::move(step));
}

}  // namespace

void refuseVega(const std::string& path, const std::string& what) {
    throw Error(KAPOK_TR("spec", "Part %1 of the Vega-Lite file is not supported: %2.").arg(path).arg(what));
}

std::string vegaField(const Json& name, const std::string& path) {
    if (!name.is_string()) refuseVega(path, name.dump());
    std::string field;
    const auto text = name.get<std::string>();
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        if (text[i] == '[' && i + 1 < text.size() && (text[i + 1] == '\'' || text[i + 1] == '"')) {  // ['a']
            const auto end = text.find(']', i);
            if (i == 0 && end == text.size() - 1) return text.substr(2, text.size() - 4);
        }
        field += text[i];
    }
    return field;
}

TimeUnit vegaTimeUnit(const Json& unit, const std::string& path) {
    const Json chart = canonicalChart(Json{{"encoding", {{"x", {{"timeUnit", unit}}}}}});
    const Json& found = chart["encoding"]["x"]["timeUnit"];
    if (const auto known = enumFromName<TimeUnit>(found.is_string() ? found.get<std::string>() : "")) return *known;
    refuseVega(path, unit.dump());
}

Aggregate vegaAggregate(const std::string& op, const std::string& field, const std::string& as,
                        const std::string& path) {
    static const std::map<std::string, AggregateOp> known{
        {"valid", AggregateOp::Count},   {"distinct", AggregateOp::Distinct}, {"missing", AggregateOp::Missing},
        {"sum", AggregateOp::Sum},       {"mean", AggregateOp::Mean},         {"average", AggregateOp::Mean},
        {"median", AggregateOp::Median}, {"min", AggregateOp::Min},           {"max", AggregateOp::Max},
        {"stdev", AggregateOp::Sd}};
    if (op == "count") return {AggregateOp::Count, {}, as};
    if (op == "q1" || op == "q3") return {AggregateOp::Quantile, field, as, op == "q1" ? 0.25 : 0.75};
    const auto found = known.find(op);
    if (found == known.end()) refuseVega(path, op);
    return {found->second, field, as};
}

void VegaSteps::add(StepAction action) {
    steps_.push_back({std::move(action)});
    table_.reset();
}

const Table& VegaSteps::table() const {
    if (!table_) table_ = stepped_(steps_);
    return *table_;
}

void VegaSteps::makeTime(const std::string& field) {
    if (!table().has(field)) return;  // the query says that it is not there
    const Type type = table().column(field)->type();
    const std::string reference = fieldReference(field);
    if (type == Type::Text) add(DeriveStep{.name = field, .expression = "datetime(" + reference + ")"});
    if (type == Type::Int64 || type == Type::Float64) {
        add(DeriveStep{.name = field, .expression = "datetime(date(1970, 1, 1)) + " + reference + " / 86400000"});
    }
}

void VegaSteps::makeNumber(const std::string& field) {
    if (!table().has(field) || table().column(field)->type() != Type::Text) return;
    const std::string text = fieldReference(field);
    add(DeriveStep{.name = field, .expression = "if(is_number(" + text + "), number(" + text + "))"});
}

std::string vegaPredicate(const Json& predicate, const std::string& path, VegaSteps& steps) {
    if (predicate.is_string()) {
        try {
            const auto expression = predicate.get<std::string>();
            for (const auto& field : timeFieldsOfVega(expression)) steps.makeTime(field);
            return formulaOfVega(expression, steps.schema());
        } catch (const Error& error) {
            refuseVega(path, english(error.message()));
        }
    }
    if (!predicate.is_object()) refuseVega(path, predicate.dump());
    if (predicate.contains("not")) return "not (" + vegaPredicate(predicate["not"], path + ".not", steps) + ")";
    for (const auto& [key, word] : std::map<std::string, std::string>{{"and", ") and ("}, {"or", ") or ("}}) {
        if (!predicate.contains(key)) continue;
        std::vector<std::string> parts;
        for (const auto& part : predicate[key]) parts.push_back(vegaPredicate(part, path + "." + key, steps));
        return "(" + join(parts, word.c_str()) + ")";
    }
    if (predicate.contains("field")) return fieldPredicate(predicate, path, steps);
    refuseVega(path, predicate.dump());
}

void addVegaTransform(const Json& transform, const std::string& path, VegaSteps& steps) {
    using Add = void (*)(const Json&, const std::string&, VegaSteps&);
    static const std::vector<std::pair<std::string, Add>> kinds{{"calculate", addCalculate},
                                                                {"aggregate", addAggregateTransform},
                                                                {"joinaggregate", addJoinAggregate},
                                                                {"window", addWindow},
                                                                {"fold", addFold},
                                                                {"pivot", addPivot},
                                                                {"stack", addStack},
                                                                {"sample", addSample},
                                                                {"impute", addImpute},
                                                                {"bin", addBinTransform},
                                                                {"timeUnit", addTimeUnitTransform}};
    if (!transform.is_object() || transform.empty()) refuseVega(path, transform.dump());
    if (transform.contains("filter")) {
        steps.add(FilterStep{vegaPredicate(transform["filter"], path + ".filter", steps)});
        return;
    }
    for (const auto& [kind, function] : kinds) {
        if (!transform.contains(kind)) continue;
        try {
            return function(transform, path, steps);
        } catch (const nlohmann::json::exception&) {
            refuseVega(path, transform.dump());
        }
    }
    refuseVega(path, transform.begin().key());
}

}  // namespace kapok
