#include "table/group_values.h"

#include "table/evaluate.h"
#include "table/group.h"
#include "table/partition.h"
#include "table/take.h"

#include <map>

namespace kapok {
namespace {

using expression::Expression;
using expression::Node;
using expression::NodeKind;
using expression::NodePtr;

MeasureKind measureKind(const Node& node) {
    static const std::map<std::string, MeasureKind> kinds = {
        {"sum", MeasureKind::Sum},           {"mean", MeasureKind::Mean},    {"median", MeasureKind::Median},
        {"quantile", MeasureKind::Quantile}, {"sd", MeasureKind::Sd},        {"distinct", MeasureKind::Distinct},
        {"first", MeasureKind::First},       {"last", MeasureKind::Last},    {"min", MeasureKind::Min},
        {"max", MeasureKind::Max},           {"count", MeasureKind::Present}};
    return node.arguments.empty() ? MeasureKind::Rows : kinds.at(node.name);
}

/// A quantile's probability: a number without columns, as the checker has seen to.
double probability(const Node& node, const Expression& expression) {
    if (node.arguments.size() < 2) return 0.5;
    const auto typed = expression::check(Expression(expression.text(), node.arguments[1]), {});
    const expression::Vector& value = typed.root().constant;
    return typed.type() == Type::Int64 ? static_cast<double>(*value.as<std::int64_t>()) : *value.as<double>();
}

class Rewriter {
public:
    Rewriter(Table table, const Expression& expression, const Control& control)
        : table_(std::move(table)), expression_(expression), control_(control) {}

    /// The tree with aggregates replaced by columns, inner ones first.
    NodePtr rewritten(const Node& node) {
        Node copy = node;
        for (auto& argument : copy.arguments) argument = rewritten(*argument);
        for (auto& key : copy.by) key = rewritten(*key);
        if (!node.aggregate) return std::make_shared<Node>(std::move(copy));
        const ColumnPtr values = groupValues(copy);
        table_ = table_.columnCount() == 0 ? Table({values}) : table_.with(values);
        return std::make_shared<Node>(Node{.kind = NodeKind::Column, .name = values->field().name, .span = node.span});
    }

    const Table& table() const { return table_; }

private:
    ColumnPtr column(const NodePtr& node, const std::string& name) const {
        const Expression part(expression_.text(), node);
        return derive(table_, expression::check(part, table_.schema()), name, {control_.cancelled, {}});
    }

    std::string freeName() const {
        std::string name = "aggregate";
        while (table_.has(name)) name += "_";
        return name;
    }

    ColumnPtr groupValues(const Node& node) const {
        std::vector<ColumnPtr> keys;
        for (const auto& key : node.by) keys.push_back(column(key, "k" + std::to_string(keys.size())));
        Measure measure{.kind = measureKind(node), .name = freeName(), .probability = probability(node, expression_)};
        if (!node.arguments.empty()) measure.column = column(node.arguments.front(), measure.name);
        const ColumnPtr ofGroups =
            group(keys, {measure}, table_.rows(), {}, {control_.cancelled, {}}).column(measure.name);
        const auto groups = groupNumbers(keys, table_.rows(), control_);
        return take(ofGroups, groups.numbers, {control_.cancelled, {}});
    }

    Table table_;
    const Expression& expression_;
    const Control& control_;
};

}  // namespace

WithGroupValues withGroupValues(const Table& table, const Expression& expression, const Control& control) {
    Rewriter rewriter(table, expression, control);
    NodePtr root = rewriter.rewritten(expression.root());
    return {rewriter.table(), Expression(expression.text(), std::move(root))};
}

}  // namespace kapok
