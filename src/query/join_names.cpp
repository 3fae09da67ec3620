// A join of names that were reviewed: the left names' partners are put beside them and joined as they are.
#include "query/prepare_steps.h"

#include "sdk/error.h"
#include "sdk/list.h"
#include "table/codes_used.h"
#include "table/column_builder.h"

#include <algorithm>

namespace kapok::query {
namespace {

constexpr std::size_t mostExamples = 10;

/// Names of one kind: how many there are, and the first of them.
struct NameCount {
    std::size_t names = 0;
    std::vector<std::string> first = {};

    void add(std::string_view name) {
        if (++names <= mostExamples) first.emplace_back(name);
    }
};

/// What is known of the left names.
struct Partners {
    std::vector<std::string_view> ofCode;  ///< the partner of each text of the left dictionary; empty: none
    NameCount unknown;                     ///< nobody has judged them, and no right name is the same
    NameCount gone;                        ///< their partner is not there any more
    NameCount without;                     ///< judged to have no partner
};

const ColumnPtr& nameColumn(const Table& table, const std::string& name) {
    const ColumnPtr& column = table.column(name);
    if (column->type() != Type::Text) {
        throw Error(KAPOK_TR("query", "Column \"%1\" holds no names.").arg(name),
                    KAPOK_TR("query", "Choose a text column as the first key, or compare keys as they are."),
                    Place{{}, 0, name});
    }
    return column;
}

Partners partnersOf(const Column& left, const Column& right, const NameReview& review, const Control& control) {
    const auto leftUsed = codesUsed(left, control);
    const auto rightUsed = codesUsed(right, control);
    const auto isThere = [&](std::string_view name) {
        const std::int32_t code = right.dictionary()->find(name);
        return code >= 0 && rightUsed[static_cast<std::size_t>(code)];
    };
    Partners partners;
    partners.ofCode.resize(leftUsed.size());
    for (std::size_t code = 0; code < leftUsed.size(); ++code) {
        if (!leftUsed[code]) continue;
        const std::string_view name = left.dictionary()->entries()[code];
        const auto judged = review.partners.find(std::string(name));
        if (judged == review.partners.end()) {
            isThere(name) ? void(partners.ofCode[code] = name) : partners.unknown.add(name);
        } else if (judged->second.empty()) {
            partners.without.add(name);
        } else {
            isThere(judged->second) ? void(partners.ofCode[code] = judged->second) : partners.gone.add(name);
        }
    }
    return partners;
}

/// For each row the partner of its name; missing where there is none.
ColumnPtr partnerColumn(const Column& left, const Partners& partners, const std::string& name, const Control& control) {
    ColumnBuilder builder(Field{.name = name, .type = Type::Text});
    for (std::size_t chunk = 0; chunk < left.chunkCount(); ++chunk) {
        control.check();
        for (const std::int32_t code : left.chunk(chunk).as<std::int32_t>()) {
            const std::string_view partner =
                code < 0 ? std::string_view{} : partners.ofCode[static_cast<std::size_t>(code)];
            partner.empty() ? builder.addMissing() : builder.addText(partner);
        }
    }
    return builder.finish();
}

/// A name that no column of the two tables has.
std::string freeName(const Table& left, const Table& right) {
    std::string name = "partner";
    while (left.has(name) || right.has(name)) name += '_';
    return name;
}

ColumnPtr renamed(const ColumnPtr& column, const std::string& name) {
    Field field = column->field();
    field.name = name;
    return withField(column, std::move(field));
}

/// All of the right side but the keys other than its names, which tell what a name was matched to.
std::vector<std::string> rightFields(const JoinStep& step, const Table& right) {
    if (!step.fields.empty()) return step.fields;
    std::vector<std::string> fields;
    for (const auto& column : right.columns()) {
        const std::string& name = column->field().name;
        const bool otherKey =
            std::any_of(step.keys.begin() + 1, step.keys.end(), [&](const JoinKey& key) { return key.right == name; });
        if (!otherKey) fields.push_back(name);
    }
    return fields;
}

std::vector<std::string> namesWithoutPartner(const Partners& partners) {
    std::vector<std::string> names;
    for (const NameCount* one : {&partners.unknown, &partners.gone, &partners.without})
        names.insert(names.end(), one->first.begin(), one->first.end());
    if (names.size() > mostExamples) names.resize(mostExamples);
    return names;
}

Table without(const Table& table, const std::string& name) {
    std::vector<ColumnPtr> columns;
    for (const auto& column : table.columns()) {
        if (column->field().name != name) columns.push_back(column);
    }
    return columns.empty() ? Table(table.rows()) : Table(std::move(columns));
}

void addWarnings(const Partners& partners, std::vector<Text>& warnings) {
    if (partners.unknown.names > 0) {
        warnings.push_back(
            KAPOK_TR("query",
                     "%1 names have not been reviewed and were not matched: %2. Change the join to review them.")
                .arg(partners.unknown.names)
                .arg(joinList(partners.unknown.first)));
    }
    if (partners.gone.names > 0) {
        warnings.push_back(KAPOK_TR("query", "The partners of %1 reviewed names are not there any more: %2.")
                               .arg(partners.gone.names)
                               .arg(joinList(partners.gone.first)));
    }
}

}  // namespace

Joined runByNames(const JoinStep& step, const Table& left, const Table& right, std::vector<Text>& warnings,
                  const Control& control) {
    if (step.keys.empty() || (step.kind == JoinKind::AsOf && step.keys.size() < 2)) {
        throw Error(KAPOK_TR("query", "A join by names needs a key of names besides the one to be nearest."),
                    KAPOK_TR("query", "Name the fields of the names first."));
    }
    const ColumnPtr& leftNames = nameColumn(left, step.keys.front().left);
    const ColumnPtr& rightNames = nameColumn(right, step.keys.front().right);
    const Partners partners = partnersOf(*leftNames, *rightNames, *step.names, control);
    const std::string key = freeName(left, right);
    const Table leftKeyed = left.with(partnerColumn(*leftNames, partners, key, control));
    JoinStep plain = step;
    plain.names.reset();
    plain.keys.front() = {key, key};
    plain.fields = rightFields(step, right);
    Joined joined = runJoin(plain, leftKeyed, right.with(renamed(rightNames, key)), control);
    joined.table = without(joined.table, key);
    if (step.keys.size() == 1) joined.report.leftUnmatchedKeys = namesWithoutPartner(partners);
    addWarnings(partners, warnings);
    return joined;
}

}  // namespace kapok::query
