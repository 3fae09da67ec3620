#include "spec/linking.h"

#include "spec/chart_expression.h"
#include "table/format.h"

#include <algorithm>
#include <map>
#include <set>

namespace kapok {
namespace {

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

const FieldNote& noteOf(const Linked& dataset, const std::string& field) {
    static const FieldNote none;
    const auto found = dataset.metadata.fields.find(field);
    return found == dataset.metadata.fields.end() ? none : found->second;
}

/// How well two fields name the same things; 0: they do not.
int likeness(const Linked& left, const Field& a, const Linked& right, const Field& b) {
    const FieldNote& noteA = noteOf(left, a.name);
    const FieldNote& noteB = noteOf(right, b.name);
    const bool sameCodes = !noteA.codes.empty() && noteA.codes == noteB.codes;
    if (sameCodes) return 5;
    if (lower(a.name) != lower(b.name) || a.type != b.type) return 0;
    const auto names = [](const FieldNote& note) {
        return note.role == FieldRole::Key || note.role == FieldRole::Region || !note.codes.empty();
    };
    if (names(noteA) || names(noteB)) return 4;
    if (a.type == Type::Text) return 3;
    const bool times = isTime(a.type) || noteA.role == FieldRole::Time || noteB.role == FieldRole::Time;
    return times ? 2 : 0;
}

bool isKnown(const Linking& linking, const Id& a, const Id& b) {
    return std::any_of(linking.relations.begin(), linking.relations.end(), [&](const Relation& one) {
        return (one.left == a && one.right == b) || (one.left == b && one.right == a);
    });
}

/// A value as a literal of the field it is compared with; empty when it cannot be one.
std::string literalAs(const Column& column, std::size_t row, Type type) {
    if (column.type() == type) return cellLiteral(column, row);
    if (type == Type::Text) return textLiteral(cellText(column, row));
    if (column.type() != Type::Text || (type != Type::Int64 && type != Type::Float64)) return cellLiteral(column, row);
    const std::string text(column.text(row));
    const bool digits = !text.empty() && text.size() < 19 &&
                        std::all_of(text.begin(), text.end(), [](unsigned char c) { return std::isdigit(c) != 0; });
    return digits ? std::to_string(std::stoll(text)) : std::string();
}

/// The rows' values of keys `from` … last, as one condition.
std::string conditionOver(const Table& rows, const std::vector<JoinKey>& keys, const std::vector<Type>& types,
                          std::size_t from, const std::vector<std::size_t>& chosen) {
    std::map<std::string, std::vector<std::size_t>> byValue;
    const Column& column = *rows.column(from);
    for (const std::size_t row : chosen) {
        if (column.isMissing(row)) continue;
        if (auto literal = literalAs(column, row, types[from]); !literal.empty()) byValue[literal].push_back(row);
    }
    std::vector<std::string> values;
    std::string condition;
    for (const auto& [literal, members] : byValue) {
        values.push_back(literal);
        if (from + 1 == keys.size()) continue;
        const std::string rest = conditionOver(rows, keys, types, from + 1, members);
        if (rest.empty()) continue;
        condition += (condition.empty() ? "(" : " or (") + fieldReference(keys[from].right) + " = " + literal +
                     " and (" + rest + "))";
    }
    if (from + 1 < keys.size() || values.empty()) return condition;
    return isOneOf(keys[from].right, values);
}

}  // namespace

LinkAction linkBetween(const Linking& linking, const Id& from, const Id& to, LinkAction standard) {
    if (from == to && !from.empty()) return LinkAction::Highlight;
    const auto found = std::find_if(linking.views.begin(), linking.views.end(),
                                    [&](const ViewLink& one) { return one.from == from && one.to == to; });
    return found == linking.views.end() ? standard : found->action;
}

Linking withLink(Linking linking, const Id& from, const Id& to, LinkAction action, LinkAction standard) {
    std::erase_if(linking.views, [&](const ViewLink& one) { return one.from == from && one.to == to; });
    if (action != standard) linking.views.push_back({from, to, action});
    return linking;
}

std::vector<Relation> proposedRelations(const std::vector<Linked>& datasets, const Linking& known) {
    std::vector<Relation> proposed;
    for (std::size_t i = 0; i < datasets.size(); ++i) {
        for (std::size_t k = i + 1; k < datasets.size(); ++k) {
            const Linked& left = datasets[i];
            const Linked& right = datasets[k];
            if (isKnown(known, left.id, right.id)) continue;
            int best = 0;
            JoinKey key;
            for (const auto& a : left.schema) {
                for (const auto& b : right.schema) {
                    const int like = likeness(left, a, right, b);
                    if (like <= best) continue;
                    best = like;
                    key = {a.name, b.name};
                }
            }
            if (best > 0) proposed.push_back({left.id, right.id, {key}, true});
        }
    }
    return proposed;
}

std::vector<Passage> passagesFrom(const Linking& linking, const Id& dataset) {
    std::vector<Passage> passages;
    for (const auto& relation : linking.relations) {
        if (!relation.enabled || relation.keys.empty()) continue;
        if (relation.left == dataset) passages.push_back({relation.right, relation.keys});
        if (relation.right != dataset) continue;
        Passage back{relation.left, relation.keys};
        for (auto& key : back.keys) std::swap(key.left, key.right);
        passages.push_back(std::move(back));
    }
    return passages;
}

std::string carriedPredicate(const Table& rows, const std::vector<JoinKey>& keys, const std::vector<Type>& types) {
    std::vector<std::size_t> all(rows.rows());
    for (std::size_t row = 0; row < all.size(); ++row) all[row] = row;
    const std::string condition = conditionOver(rows, keys, types, 0, all);
    return condition.empty() ? "false" : condition;
}

}  // namespace kapok
