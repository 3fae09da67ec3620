#include "query/parse_aggregation.h"

#include "expression/syntax.h"
#include "sdk/error.h"
#include "sdk/list.h"
#include "spec/names.h"

#include <algorithm>
#include <charconv>

namespace kapok::query {
namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
    return text;
}

/// Where the separator stands outside of quotes and brackets; the end when nowhere.
std::size_t findOutside(std::string_view text, char separator, std::size_t from = 0) {
    int depth = 0;
    char closing = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (closing) {
            if (c == closing) closing = 0;
        } else if (c == separator && depth == 0) {
            return i;
        } else if (c == '\'' || c == '"' || c == '`') {
            closing = c;
        } else if (c == '[') {
            closing = ']';
        } else if (c == '(') {
            ++depth;
        } else if (c == ')') {
            --depth;
        }
    }
    return text.size();
}

std::vector<std::string_view> parts(std::string_view text, char separator) {
    std::vector<std::string_view> all;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = findOutside(text, separator, begin);
        all.push_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return all;
}

/// "name=rest"; the name is empty when there is no single = outside of brackets.
std::pair<std::string_view, std::string_view> namedPart(std::string_view text) {
    const std::size_t sign = findOutside(text, '=');
    const bool comparison = sign < text.size() && sign > 0 &&
                            (text[sign - 1] == '<' || text[sign - 1] == '>' || text[sign - 1] == '!' ||
                             (sign + 1 < text.size() && text[sign + 1] == '='));
    if (sign >= text.size() || sign == 0 || comparison) return {{}, text};
    return {trimmed(text.substr(0, sign)), trimmed(text.substr(sign + 1))};
}

/// A name that may be quoted as in the formula language.
std::string unquoted(std::string_view text) {
    if (text.starts_with('[') || text.starts_with('`')) {
        const auto expression = expression::parse(text);
        if (expression.root().kind == expression::NodeKind::Column) return expression.root().name;
    }
    return std::string(text);
}

/// The field that a text names; empty when it is an expression.
std::string fieldNamed(std::string_view text) {
    const auto expression = expression::parse(text);
    return expression.root().kind == expression::NodeKind::Column ? expression.root().name : std::string();
}

std::string listedOperations() {
    std::string all;
    for (const auto name : enumNames<AggregateOp>()) addToList(all, name);
    return all;
}

double parseProbability(std::string_view text, AggregateOp op, std::string_view digits) {
    double probability = 0;
    const auto end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, probability);
    const bool isProbability = probability >= 0 && probability <= 1;
    if (op != AggregateOp::Quantile || read.ec != std::errc{} || read.ptr != end || !isProbability) {
        throw Error(KAPOK_TR("query", "%1 is not an aggregate.").arg(text),
                    KAPOK_TR("query", "Write a quantile as quantile:output:0.9."));
    }
    return probability;
}

Aggregate parseAggregate(std::string_view text) {
    const auto [name, rest] = namedPart(text);
    const auto pieces = parts(rest, ':');
    const auto op = enumFromName<AggregateOp>(pieces.front());
    if (!op || pieces.size() > 3) {
        throw Error(
            KAPOK_TR("query", "%1 is not an aggregate.").arg(text),
            KAPOK_TR("query", "Write operation:field, as sum:output; the operations are: %1.").arg(listedOperations()));
    }
    Aggregate aggregate{.op = *op, .name = unquoted(name)};
    if (pieces.size() > 1) aggregate.field = unquoted(pieces[1]);
    if (pieces.size() > 2) {
        if (*op == AggregateOp::WeightedMean) {
            aggregate.weight = unquoted(pieces[2]);
        } else {
            aggregate.probability = parseProbability(text, *op, pieces[2]);
        }
    }
    return aggregate;
}

}  // namespace

std::vector<DerivedField> parseKeys(std::string_view text) {
    std::vector<DerivedField> keys;
    for (const auto part : parts(text, ',')) {
        if (part.empty()) continue;
        const auto [name, rest] = namedPart(part);
        const std::string field = fieldNamed(rest);
        if (!field.empty() && (name.empty() || unquoted(name) == field)) {
            keys.push_back({field, {}});
        } else {
            keys.push_back({unquoted(name.empty() ? rest : name), std::string(rest)});
        }
    }
    return keys;
}

std::vector<Aggregate> parseAggregates(std::string_view text) {
    std::vector<Aggregate> aggregates;
    for (const auto part : parts(text, ',')) {
        if (!part.empty()) aggregates.push_back(parseAggregate(part));
    }
    return aggregates;
}

Query aggregateQuery(const std::vector<DerivedField>& keys, std::vector<Aggregate> aggregates, std::string where) {
    Query query{.filter = std::move(where), .aggregates = std::move(aggregates)};
    for (const auto& key : keys) {
        query.groupBy.push_back(key.name);
        if (!key.expression.empty()) query.derive.push_back(key);
    }
    return query;
}

}  // namespace kapok::query
