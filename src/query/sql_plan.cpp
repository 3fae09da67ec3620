#include "expression/error.h"
#include "expression/typed.h"
#include "query/sql_condition.h"
#include "query/sql_native.h"

#include <algorithm>
#include <cmath>

namespace kapok::query {
namespace {

/// What a term of SELECT, GROUP BY or ORDER BY names.
struct Term {
    ColumnPtr column;                    ///< null for count(*)
    std::optional<AggregateOp> op = {};  ///< none: the column itself
    std::string alias = {};

    bool same(const Term& other) const { return column == other.column && op == other.op; }
};

bool hasEmptyText(const Column& column) {
    if (column.type() != Type::Text) return false;
    const auto entries = column.dictionary()->entries();
    return std::any_of(entries.begin(), entries.end(), [](std::string_view entry) { return entry.empty(); });
}

/// Every sum of values of the column fits, in whatever order they are added.
bool sumFits(const Column& column) {
    const ChunkSummary all = column.summary();
    if (all.minimum > all.maximum) return true;
    const double largest = std::max(std::abs(all.minimum), std::abs(all.maximum));
    return largest * static_cast<double>(column.rows()) < 9e18;
}

class Recogniser {
public:
    Recogniser(const std::vector<database::SqlTable>& tables, const std::string& sql, const database::SqlValues& values)
        : tables_(tables), reader_(sql, values) {}

    NativePlan run() {
        reader_.expectWord("select");
        skipSelection();
        reader_.expectWord("from");
        findTable();
        const std::size_t behindTable = reader_.at();
        reader_.goTo(selection_);
        readSelection();
        reader_.goTo(behindTable);
        if (reader_.acceptWord("where")) readCondition();
        if (reader_.acceptWord("group")) readGroups();
        checkGroups();
        if (reader_.acceptWord("order")) readOrder();
        if (reader_.acceptWord("limit")) readLimit();
        reader_.acceptSign(";");
        if (reader_.peek().kind != SqlTokenKind::End) reader_.refuse();
        finish();
        return std::move(plan_);
    }

private:
    /// The table stands behind the columns but says what they are.
    void skipSelection() {
        selection_ = reader_.at();
        for (int depth = 0; depth > 0 || !reader_.isWord("from"); reader_.next()) {
            if (reader_.peek().kind == SqlTokenKind::End) throw NotNative{KAPOK_TR("query", "no table is read")};
            if (reader_.isSign("(")) ++depth;
            if (reader_.isSign(")")) --depth;
        }
    }

    void findTable() {
        if (!reader_.isName()) reader_.refuse();
        const std::string name = sqlFolded(reader_.peek().text);
        const auto named = [&](const std::string& one) { return sqlFolded(one) == name; };
        const auto found = std::find_if(tables_.begin(), tables_.end(), [&](const database::SqlTable& table) {
            return std::any_of(table.names.begin(), table.names.end(), named);
        });
        if (found == tables_.end()) reader_.refuse();
        reader_.next();
        plan_.table = static_cast<std::size_t>(found - tables_.begin());
        scope_.emplace(found->table);
        scope_->setQualifier(name);
        const bool as = reader_.acceptWord("as");
        if (as || reader_.isName()) scope_->setQualifier(reader_.name());
    }

    void readSelection() {
        if (reader_.isSign("*") && reader_.isWord("from", 1)) {
            for (const auto& column : scope_->table().columns()) items_.push_back({column});
            reader_.next();
        } else {
            do {
                Term item = readTerm();
                const bool as = reader_.acceptWord("as");
                if (as || reader_.isName()) item.alias = reader_.name();
                items_.push_back(std::move(item));
            } while (reader_.acceptSign(","));
        }
        if (!reader_.isWord("from")) reader_.refuse();
        grouped_ = std::any_of(items_.begin(), items_.end(), [](const Term& item) { return item.op.has_value(); });
    }

    /// A column, or an aggregate of one.
    Term readTerm() {
        if (!reader_.isName() || !reader_.isSign("(", 1)) return {scope_->column(reader_)};
        const std::string function = sqlFolded(reader_.peek().text);
        const std::size_t place = reader_.at();
        reader_.next();
        reader_.next();
        Term term;
        if (function == "count" && (reader_.acceptSign("*") || reader_.isSign(")"))) {
            term.op = AggregateOp::Count;
        } else {
            const bool distinct = reader_.acceptWord("distinct");
            if (function == "count") term.op = distinct ? AggregateOp::Distinct : AggregateOp::Count;
            if (!distinct && function == "sum") term.op = AggregateOp::Sum;
            if (!distinct && function == "avg") term.op = AggregateOp::Mean;
            if (function == "min") term.op = AggregateOp::Min;
            if (function == "max") term.op = AggregateOp::Max;
            if (!term.op) reader_.refuse(place);
            term.column = scope_->column(reader_);
            checkAggregate(term, place);
        }
        reader_.expectSign(")");
        if (reader_.isWord("filter") || reader_.isWord("over")) reader_.refuse();
        return term;
    }

    void checkAggregate(const Term& term, std::size_t place) const {
        const Type type = term.column->type();
        const bool sums = term.op == AggregateOp::Sum || term.op == AggregateOp::Mean;
        if (type == Type::Geometry || (sums && !isNumeric(type))) reader_.refuse(place);
        if (sums && type == Type::Int64 && !sumFits(*term.column)) {
            throw NotNative{KAPOK_TR("query", "a sum of \"%1\" may be too large for a whole number")
                                .arg(term.column->field().name)};
        }
    }

    void readCondition() {
        plan_.query.filter = sqlCondition(reader_, *scope_);
        try {
            (void)expression::checkCondition(expression::parse(plan_.query.filter), scope_->table().schema());
        } catch (const Error&) {
            throw NotNative{KAPOK_TR("query", "its condition is none of the formula language")};
        }
    }

    void readGroups() {
        reader_.expectWord("by");
        grouped_ = true;
        do {
            const Term term = readReference(false);
            if (term.op || term.column->type() == Type::Geometry || !ordersAsText(*term.column)) reader_.refuse();
            const auto& keys = plan_.query.groupBy;
            if (std::find(keys.begin(), keys.end(), nameOf(term)) != keys.end()) reader_.refuse();
            plan_.query.groupBy.push_back(nameOf(term));
        } while (reader_.acceptSign(","));
    }

    /// A term of GROUP BY or ORDER BY: a number of a column, an alias, or a term of its own. Columns go before aliases
    /// in GROUP BY, aliases before columns in ORDER BY.
    Term readReference(bool aliasFirst) {
        if (reader_.peek().kind == SqlTokenKind::Number) {
            const std::size_t place = reader_.at();
            const auto value = reader_.literal();
            const auto* number = std::get_if<std::int64_t>(&value);
            if (!number || *number < 1 || *number > static_cast<std::int64_t>(items_.size())) reader_.refuse(place);
            return items_[static_cast<std::size_t>(*number - 1)];
        }
        const bool plain = reader_.isName() && !reader_.isSign(".", 1) && !reader_.isSign("(", 1);
        if (plain && (aliasFirst || !scope_->find(reader_.peek().text))) {
            const std::string name = sqlFolded(reader_.peek().text);
            for (const auto& item : items_) {
                if (item.alias.empty() || sqlFolded(item.alias) != name) continue;
                reader_.next();
                return item;
            }
        }
        return readTerm();
    }

    /// Beside aggregates SQLite takes columns of any row of the group; the kernels know only keys.
    void checkGroups() const {
        if (!grouped_) return;
        const auto& keys = plan_.query.groupBy;
        for (const auto& item : items_) {
            if (item.op || std::find(keys.begin(), keys.end(), nameOf(item)) != keys.end()) continue;
            throw NotNative{
                KAPOK_TR("query", "\"%1\" is neither grouped by nor aggregated").arg(item.column->field().name)};
        }
    }

    void readOrder() {
        reader_.expectWord("by");
        do {
            const std::size_t place = reader_.at();
            const Term term = readReference(true);
            if (!orderable(term)) reader_.refuse(place);
            NativeKey key{columnOf(term)};
            if (reader_.acceptWord("desc")) {
                key.descending = true;
            } else {
                reader_.acceptWord("asc");
            }
            key.missingFirst = !key.descending;
            if (reader_.acceptWord("nulls")) {
                key.missingFirst = reader_.isWord("first");
                if (!key.missingFirst && !reader_.isWord("last")) reader_.refuse();
                reader_.next();
            }
            plan_.order.push_back(std::move(key));
        } while (reader_.acceptSign(","));
    }

    bool orderable(const Term& term) const {
        if (!term.column) return grouped_;
        if (term.column->type() == Type::Geometry || !ordersAsText(*term.column)) return false;
        if (!grouped_) return !term.op;
        const auto& keys = plan_.query.groupBy;
        return term.op || std::find(keys.begin(), keys.end(), nameOf(term)) != keys.end();
    }

    void readLimit() {
        std::int64_t first = wholeNumber();
        std::int64_t offset = 0;
        if (reader_.acceptSign(",")) {
            offset = first;
            first = wholeNumber();
        } else if (reader_.acceptWord("offset")) {
            offset = wholeNumber();
        }
        if (first >= 0) plan_.limit = static_cast<std::size_t>(first);
        if (offset > 0) plan_.offset = static_cast<std::size_t>(offset);
    }

    std::int64_t wholeNumber() {
        const std::size_t place = reader_.at();
        const auto value = reader_.literal();
        if (!std::holds_alternative<std::int64_t>(value)) reader_.refuse(place);
        return std::get<std::int64_t>(value);
    }

    static std::string nameOf(const Term& term) { return term.column->field().name; }

    /// The column of the query's answer that the term is; its aggregate is asked for when it is not yet.
    std::string columnOf(const Term& term) {
        if (!term.op) return nameOf(term);
        const auto known =
            std::find_if(aggregates_.begin(), aggregates_.end(), [&](const Term& one) { return one.same(term); });
        const std::size_t place = static_cast<std::size_t>(known - aggregates_.begin());
        // No column of a table begins with a control sign that is not shown; keys keep their names.
        const std::string name = "\x1f" + std::to_string(place);
        if (known == aggregates_.end()) {
            aggregates_.push_back(term);
            plan_.query.aggregates.push_back(
                {.op = *term.op, .field = term.column ? nameOf(term) : std::string(), .name = name});
        }
        return name;
    }

    void finish() {
        for (const auto& item : items_) {
            const bool shown = item.op != AggregateOp::Count && item.op != AggregateOp::Distinct;
            if (shown && hasEmptyText(*item.column)) {
                throw NotNative{KAPOK_TR("query", "\"%1\" holds empty texts").arg(nameOf(item))};
            }
            if (shown && !ordersAsText(*item.column)) {
                throw NotNative{
                    KAPOK_TR("query", "\"%1\" holds times before the year 0 or after 9999").arg(nameOf(item))};
            }
            plan_.output.push_back(columnOf(item));
        }
        if (grouped_) {
            orderGroups();
        } else {
            auto& needed = plan_.query.select;
            for (const auto& name : plan_.output) need(needed, name);
            for (const auto& key : plan_.order) need(needed, key.column);
        }
    }

    static void need(std::vector<std::string>& names, const std::string& name) {
        if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }

    /// SQLite sorts rows by the keys to group them, and so gives the groups; where ORDER BY has as many terms, in the
    /// direction of each. Rows that ORDER BY leaves equal stay in that order.
    void orderGroups() {
        const auto& keys = plan_.query.groupBy;
        const bool directed = plan_.order.size() == keys.size();
        const std::vector<NativeKey> asked = plan_.order;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const bool descending = directed && asked[i].descending;
            plan_.order.push_back({keys[i], descending, !descending});
        }
    }

    const std::vector<database::SqlTable>& tables_;
    SqlReader reader_;
    std::size_t selection_ = 0;
    std::optional<SqlScope> scope_;
    std::vector<Term> items_;
    std::vector<Term> aggregates_;
    bool grouped_ = false;
    NativePlan plan_;
};

}  // namespace

NativeChoice nativePlan(const std::vector<database::SqlTable>& tables, const std::string& sql,
                        const database::SqlValues& values) {
    try {
        return {Recogniser(tables, sql, values).run(), {}};
    } catch (const NotNative& refused) {
        return {std::nullopt, refused.reason};
    }
}

}  // namespace kapok::query
