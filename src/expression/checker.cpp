#include "expression/binder.h"
#include "expression/calendar.h"
#include "expression/kernel.h"

#include <algorithm>

namespace kapok::expression {
namespace {

TypedNodePtr literalNode(Vector constant, ValueType type, Span span) {
    TypedNode node;
    node.kind = NodeKind::Constant;
    node.type = std::move(type);
    node.constant = std::move(constant);
    node.span = span;
    return std::make_shared<TypedNode>(std::move(node));
}

struct LiteralMaker {
    Span span;

    TypedNodePtr operator()(std::monostate) const {
        return literalNode(missingVector(Type::Text), {Type::Text, {}, true}, span);
    }
    TypedNodePtr operator()(bool value) const {
        return literalNode(constantVector(Type::Boolean, value), {Type::Boolean}, span);
    }
    TypedNodePtr operator()(std::int64_t value) const {
        return literalNode(constantVector(Type::Int64, value), {Type::Int64}, span);
    }
    TypedNodePtr operator()(double value) const {
        return literalNode(constantVector(Type::Float64, value), {Type::Float64}, span);
    }
    TypedNodePtr operator()(const std::string& value) const {
        return literalNode(constantVector(value), {Type::Text}, span);
    }
};

class Checker {
public:
    Checker(const Expression& expression, const Schema& schema) : expression_(expression), schema_(schema) {}

    TypedNodePtr visit(const Node& node) {
        switch (node.kind) {
            case NodeKind::Constant: return std::visit(LiteralMaker{node.span}, node.literal);
            case NodeKind::Column: return column(node);
            case NodeKind::Call: break;
        }
        return call(node);
    }

    std::vector<std::size_t> takeColumns() { return std::move(columns_); }

private:
    TypedNodePtr column(const Node& node) {
        const auto field =
            std::find_if(schema_.begin(), schema_.end(), [&](const Field& f) { return f.name == node.name; });
        if (field == schema_.end()) {
            throw ExpressionError(KAPOK_TR("expression", "There is no column %1.").arg(node.name), expression_.text(),
                                  node.span);
        }
        const auto position = static_cast<std::size_t>(field - schema_.begin());
        auto known = std::find(columns_.begin(), columns_.end(), position);
        if (known == columns_.end()) known = columns_.insert(columns_.end(), position);
        TypedNode typed;
        typed.kind = NodeKind::Column;
        typed.type = {field->type, field->type == Type::DateTime ? field->zone : std::string()};
        typed.column = static_cast<std::size_t>(known - columns_.begin());
        typed.columnsUsed = {typed.column};
        typed.span = node.span;
        return std::make_shared<TypedNode>(std::move(typed));
    }

    TypedNodePtr call(const Node& node) {
        const Function* function = findFunction(node.name);
        const std::size_t count = node.arguments.size();
        if (!function || count < function->least || count > function->most) {
            const auto known = function ? function->signature : std::string_view("?");
            throw ExpressionError(KAPOK_TR("expression", "%1 is not valid here; write %2.").arg(node.name).arg(known),
                                  expression_.text(), node.span);
        }
        std::vector<TypedNodePtr> arguments;
        arguments.reserve(count);
        for (const auto& argument : node.arguments) arguments.push_back(visit(*argument));
        if (node.aggregate) return aggregate(node, *function, std::move(arguments));
        Call call(*function, expression_.text(), std::move(arguments));
        Bound bound = function->bind(call);
        return makeCall(expression_.text(), node.name, std::move(bound), call.takeArguments(), node.span);
    }

    TypedNodePtr aggregate(const Node& node, const Function& function, std::vector<TypedNodePtr> arguments) {
        if (function.group != FunctionGroup::Aggregate && arguments.size() != 1) {
            throw ExpressionError(KAPOK_TR("expression", "%1 over groups takes one value.").arg(node.name),
                                  expression_.text(), node.span);
        }
        Call call(function, expression_.text(), std::move(arguments));
        Bound bound = bindAggregate(call);
        auto parts = call.takeArguments();
        for (const auto& key : node.by) {
            parts.push_back(visit(*key));
            if (parts.back()->type.type == Type::Geometry) {
                throw ExpressionError(KAPOK_TR("expression", "Geometry cannot make groups."), expression_.text(),
                                      key->span);
            }
        }
        return makeCall(expression_.text(), node.name, std::move(bound), std::move(parts), node.span);
    }

    const Expression& expression_;
    const Schema& schema_;
    std::vector<std::size_t> columns_;
};

bool isLiteral(const TypedNodePtr& node) { return node->kind == NodeKind::Constant; }

}  // namespace

TypedNodePtr makeCall(std::string_view text, std::string name, Bound bound, std::vector<TypedNodePtr> arguments,
                      Span span) {
    if (!bound.usesRow && std::all_of(arguments.begin(), arguments.end(), isLiteral)) {
        std::vector<Vector> values;
        for (const auto& argument : arguments) values.push_back(argument->constant);
        Vector result = bound.kernel(values, {.rows = 1, .explain = true});
        if (result.isFailed(0)) throw ExpressionError(result.failure ? *result.failure : Text{}, text, span);
        result.constant = true;
        return literalNode(std::move(result), std::move(bound.type), span);
    }
    TypedNode node;
    node.kind = NodeKind::Call;
    node.type = std::move(bound.type);
    node.name = std::move(name);
    node.kernel = std::move(bound.kernel);
    node.usesRow = bound.usesRow;
    node.span = span;
    for (const auto& argument : arguments) {
        node.usesRow |= argument->usesRow;
        node.columnsUsed.insert(node.columnsUsed.end(), argument->columnsUsed.begin(), argument->columnsUsed.end());
    }
    std::sort(node.columnsUsed.begin(), node.columnsUsed.end());
    node.columnsUsed.erase(std::unique(node.columnsUsed.begin(), node.columnsUsed.end()), node.columnsUsed.end());
    node.arguments = std::move(arguments);
    return std::make_shared<TypedNode>(std::move(node));
}

const Vector* Call::constant(std::size_t index) const {
    return isLiteral(arguments_[index]) ? &arguments_[index]->constant : nullptr;
}

std::string Call::constantText(std::size_t index) const {
    const Vector* value = constant(index);
    if (!value || type(index).type != Type::Text || value->isMissing(0)) {
        wrong(index, KAPOK_TR("expression", "A quoted word is expected here."));
    }
    return std::string(value->text(0));
}

void Call::convert(std::size_t index, const ValueType& to) {
    TypedNodePtr& node = arguments_[index];
    const ValueType from = node->type;
    const auto wrap = [&](Kernel kernel) { node = makeCall(text_, {}, {to, std::move(kernel)}, {node}, node->span); };
    if (from.any) {
        node = literalNode(missingVector(to.type), to, node->span);
    } else if (from.type == to.type && (to.type != Type::DateTime || from.zone == to.zone)) {
        return;
    } else if (from.type == Type::Int64 && to.type == Type::Float64) {
        wrap(unaryKernel<std::int64_t, double>(Type::Float64, [](std::int64_t x) { return static_cast<double>(x); }));
    } else if (to.type == Type::DateTime && (isTime(from.type) || (isLiteral(node) && from.type == Type::Text))) {
        wrap(dateTimeKernel(from, to.zone));
    } else if (to.type == Type::Date && from.type == Type::Text && isLiteral(node)) {
        const std::string value(node->constant.text(0));
        const auto days = parseDate(value);
        if (!days) wrong(index, KAPOK_TR("expression", "%1 is not a date.").arg(value));
        node = literalNode(constantVector(Type::Date, *days), to, node->span);
    } else {
        wrongType(index);
    }
}

ValueType Call::unify(std::size_t first, std::size_t end) {
    std::vector<std::size_t> indexes;
    for (std::size_t i = first; i < end; ++i) indexes.push_back(i);
    return unifyAt(indexes);
}

ValueType Call::unifyChoices() {
    std::vector<std::size_t> indexes;
    for (std::size_t i = 1; i < count(); i += 2) indexes.push_back(i);
    if (count() % 2 == 1) indexes.push_back(count() - 1);
    return unifyAt(indexes);
}

ValueType Call::unifyAt(const std::vector<std::size_t>& indexes) {
    ValueType common{Type::Text, {}, true};
    bool literalText = true;  // so far only texts in quotes, which may become times
    for (const std::size_t i : indexes) {
        const ValueType& one = type(i);
        if (one.any) continue;
        const bool thisLiteralText = one.type == Type::Text && isLiteral(arguments_[i]);
        if (common.any) {
            common = one;
            literalText = thisLiteralText;
        } else if (common.type == one.type) {
            if (common.zone.empty()) common.zone = one.zone;
            literalText &= thisLiteralText;
        } else if ((common.type == Type::Int64 && one.type == Type::Float64) ||
                   (common.type == Type::Date && one.type == Type::DateTime) ||
                   (literalText && common.type == Type::Text && isTime(one.type))) {
            common = one;
            literalText = false;
        } else if (thisLiteralText && common.type == Type::Date) {
            // A time of day beside a date column: compare to the microsecond.
            const auto value = arguments_[i]->constant.text(0);
            if (!parseDate(value) && parseDateTime(value)) common.type = Type::DateTime;
        } else if (!(common.type == Type::Float64 && one.type == Type::Int64) &&
                   !(common.type == Type::DateTime && one.type == Type::Date) &&
                   !(thisLiteralText && common.type == Type::DateTime)) {
            wrong(i, KAPOK_TR("expression", "%1 and %2 do not go together; convert one with number(x) or text(x).")
                         .arg(typeName(common.type))
                         .arg(typeName(one.type)));
        }
    }
    if (common.any) return common;
    for (const std::size_t i : indexes) convert(i, common);
    return common;
}

void Call::convertToText(std::size_t index) {
    TypedNodePtr& node = arguments_[index];
    if (node->type.any || node->type.type == Type::Text) {
        convert(index, {Type::Text});
        return;
    }
    if (node->type.type == Type::Geometry) wrongType(index);
    node = makeCall(text_, "text", {{Type::Text}, textKernel(node->type)}, {node}, node->span);
}

void Call::needNumber(std::size_t index) {
    if (type(index).any) convert(index, {Type::Float64});
    if (type(index).type != Type::Int64 && type(index).type != Type::Float64) wrongType(index);
}

void Call::needTime(std::size_t index) {
    if (type(index).any) convert(index, {Type::Date});
    if (!isTime(type(index).type)) wrongType(index);
}

void Call::wrong(std::size_t index, const Text& message) const {
    throw ExpressionError(message, text_, arguments_[index]->span);
}

void Call::wrongType(std::size_t index) const {
    wrong(index, KAPOK_TR("expression", "%1 cannot take a value of type %2 here; it is used as %3.")
                     .arg(name())
                     .arg(typeName(type(index).type))
                     .arg(function_.signature));
}

Field Typed::field(std::string name) const {
    Field field{.name = std::move(name), .type = type()};
    field.zone = root_->type.zone;
    return field;
}

Typed check(const Expression& expression, const Schema& schema) {
    Checker checker(expression, schema);
    TypedNodePtr root = checker.visit(expression.root());
    return {expression, std::move(root), checker.takeColumns()};
}

Typed checkCondition(const Expression& expression, const Schema& schema) {
    Typed typed = check(expression, schema);
    if (typed.root().type.any) {
        auto root = literalNode(missingVector(Type::Boolean), {Type::Boolean}, typed.root().span);
        return {expression, std::move(root), {}};
    }
    if (typed.type() != Type::Boolean) {
        throw ExpressionError(KAPOK_TR("expression", "A condition must be true or false, but this is of type %1.")
                                  .arg(typeName(typed.type())),
                              expression.text(), expression.root().span);
    }
    return typed;
}

}  // namespace kapok::expression
