#include "query/answer.h"

#include "expression/typed.h"
#include "sdk/error.h"
#include "table/evaluate.h"
#include "table/formula_codes.h"
#include "table/group.h"
#include "table/sort.h"
#include "table/take.h"

#include <algorithm>
#include <map>

namespace kapok::query {
namespace {

MeasureKind measureKind(const Aggregate& aggregate) {
    switch (aggregate.op) {
        case AggregateOp::Count: return aggregate.field.empty() ? MeasureKind::Rows : MeasureKind::Present;
        case AggregateOp::Distinct: return MeasureKind::Distinct;
        case AggregateOp::Missing: return MeasureKind::Missing;
        case AggregateOp::Sum: return MeasureKind::Sum;
        case AggregateOp::Mean: return MeasureKind::Mean;
        case AggregateOp::Median: return MeasureKind::Median;
        case AggregateOp::Quantile: return MeasureKind::Quantile;
        case AggregateOp::Min: return MeasureKind::Min;
        case AggregateOp::Max: return MeasureKind::Max;
        case AggregateOp::Sd: return MeasureKind::Sd;
        case AggregateOp::First: return MeasureKind::First;
        case AggregateOp::Last: return MeasureKind::Last;
        case AggregateOp::WeightedMean: return MeasureKind::WeightedMean;
        case AggregateOp::Share: break;
    }
    return MeasureKind::Share;
}

Table groupedRows(const Table& table, const std::vector<std::string>& keys, const std::vector<Aggregate>& aggregates,
                  const RowMask* where, const Control& control) {
    std::vector<ColumnPtr> columns;
    for (const auto& key : keys) columns.push_back(table.column(key));
    return group(columns, measures(table, aggregates), table.rows(), {.where = where}, control);
}

void add(std::vector<std::string>& names, const std::string& name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
}

/// A derived field ready to be computed.
struct Formula {
    std::string name;
    expression::Typed typed;
};

class Answer {
public:
    Answer(const Table& table, const Query& query, const Where& where, const Control& control)
        : table_(table), query_(query), where_(where), control_(control) {
        const Schema schema = table.schema();
        for (const auto& field : query.derive) {
            formulas_.push_back({field.name, expression::check(expression::parse(field.expression), schema)});
        }
        for (const auto& name : query.groupBy) {
            const Formula* derived = formula(name);
            keys_.push_back(
                derived ? *derived : Formula{name, expression::check(expression::parse(fieldReference(name)), schema)});
        }
    }

    Table run() {
        if (!query_.filter.empty()) mask_ = where_(query_.filter);
        const bool isGrouped = !query_.groupBy.empty() || !query_.aggregates.empty();
        if (isGrouped && !query_.groupBy.empty()) {
            if (auto groups = groupsByFormulas()) return finished(labelledMeasures(std::move(*groups), table_), true);
        }
        // Groups read the mask as it is; derived fields want only the rows that are kept.
        const bool wholeTable = !mask_ || (isGrouped && formulas_.empty());
        Table rows = withFormulas(wholeTable ? table_ : filter(neededFields(isGrouped), *mask_, control_));
        if (isGrouped) {
            rows = labelledMeasures(
                groupedRows(rows, query_.groupBy, query_.aggregates, wholeTable && mask_ ? &*mask_ : nullptr, control_),
                rows);
        }
        return finished(rows, isGrouped);
    }

private:
    const Formula* formula(const std::string& name) const {
        const auto found =
            std::find_if(formulas_.begin(), formulas_.end(), [&](const Formula& f) { return f.name == name; });
        return found == formulas_.end() ? nullptr : &*found;
    }
    bool isDerived(const std::string& name) const { return formula(name) != nullptr; }

    /// Groups whose formulas need not be computed for every row; nothing when some must be.
    std::optional<Table> groupsByFormulas() const {
        for (const auto& aggregate : query_.aggregates) {
            if (isDerived(aggregate.field) || isDerived(aggregate.weight)) return std::nullopt;
        }
        // Keys of one column go together: a bin's lower and upper edge are one number.
        std::map<std::size_t, std::vector<const expression::Typed*>> byColumn;
        for (const auto& key : keys_) {
            if (key.typed.columns().size() != 1) return std::nullopt;
            byColumn[key.typed.columns().front()].push_back(&key.typed);
        }
        std::vector<std::unique_ptr<KeyCodes>> codes;
        for (const auto& [column, formulas] : byColumn) {
            codes.push_back(formulaCodes(table_, formulas, control_));
            if (!codes.back()) return std::nullopt;
        }
        const auto keyColumns = [this](std::span<const RowIndex> rows) {
            std::vector<ColumnPtr> columns;
            for (const auto& key : keys_) columns.push_back(computed(key, rows));
            return columns;
        };
        return group(*combinedCodes(std::move(codes), table_.rows(), control_), keyColumns,
                     measures(table_, query_.aggregates), table_.rows(), mask_ ? &*mask_ : nullptr, control_);
    }

    /// A formula of one column for some rows.
    ColumnPtr computed(const Formula& key, std::span<const RowIndex> rows) const {
        if (!isDerived(key.name)) return take(table_.column(key.name), rows);
        const Table some({take(table_.column(key.typed.columns().front()), rows)});
        const auto typed = expression::check(key.typed.source(), some.schema());
        return labelled(derive(some, typed, key.name), typed, some);
    }

    /// The dataset's fields that the rest of the query reads.
    Table neededFields(bool isGrouped) const {
        if (!isGrouped && query_.select.empty()) return table_;
        std::vector<std::string> asked;
        for (const auto& name : query_.groupBy) add(asked, name);
        for (const auto& aggregate : query_.aggregates) {
            add(asked, aggregate.field);
            add(asked, aggregate.weight);
        }
        if (!isGrouped) {
            for (const auto& key : query_.order) add(asked, key.field);
            for (const auto& name : query_.select) add(asked, name);
        }
        std::erase_if(asked, [&](const std::string& name) { return isDerived(name); });
        for (const auto& formula : formulas_) {
            for (const std::size_t column : formula.typed.columns()) add(asked, table_.column(column)->field().name);
        }
        return table_.select(asked);
    }

    /// Formulas see the dataset's own fields, so all are computed before any is put in place.
    Table withFormulas(const Table& rows) const {
        std::vector<ColumnPtr> columns;
        for (const auto& formula : formulas_) {
            if (mask_ && formula.typed.root().usesRow) {
                const ColumnPtr all = derive(table_, formula.typed, formula.name, control_);
                columns.push_back(mask_->all() ? all : take(all, mask_->indexes(), control_));
            } else if (rows.columnCount() == 0) {
                columns.push_back(derive(rows, formula.typed, formula.name, control_));
            } else {
                const auto typed = expression::check(formula.typed.source(), rows.schema());
                columns.push_back(labelled(derive(rows, typed, formula.name, control_), typed, rows));
            }
        }
        Table result = rows;
        for (auto& column : columns) {
            result = result.columnCount() == 0 ? Table({column}) : result.with(std::move(column));
        }
        return result;
    }

    /// A measure keeps the label of its field: views say which aggregate it is.
    Table labelledMeasures(Table groups, const Table& rows) const {
        for (const auto& aggregate : query_.aggregates) {
            if (aggregate.field.empty()) continue;
            const ColumnPtr& column = groups.column(aggregateName(aggregate));
            Field field = column->field();
            field.label = rows.column(aggregate.field)->field().shown();
            groups = groups.with(withField(column, std::move(field)));
        }
        return groups;
    }

    /// What is made of one field alone, a month or a bin of it, is shown under that field's label.
    static ColumnPtr labelled(ColumnPtr column, const expression::Typed& typed, const Table& rows) {
        if (!column->field().label.empty() || typed.columns().size() != 1) return column;
        Field field = column->field();
        field.label = rows.column(typed.columns().front())->field().shown();
        return withField(column, std::move(field));
    }

    Table finished(const Table& rows, bool isGrouped) const {
        const Table all = ordered(rows, isGrouped);
        return query_.select.empty() ? all : all.select(query_.select);
    }

    Table ordered(const Table& rows, bool isGrouped) const {
        const std::size_t limit =
            query_.limit ? static_cast<std::size_t>(std::max<std::int64_t>(0, *query_.limit)) : rows.rows();
        if (query_.order.empty()) return slice(rows, 0, limit);
        std::vector<SortKey> keys;
        for (const auto& key : query_.order) keys.push_back({rows.column(key.field), key.descending});
        if (keys.size() == 1 && !keys[0].descending && isRising(*keys[0].column, rows.rows(), control_)) {
            const Table all = !isGrouped && !query_.select.empty() ? rows.select(query_.select) : rows;
            return slice(all, 0, limit);
        }
        const auto order = limit < rows.rows() ? topRows(keys, limit, control_) : sortedRows(keys, control_);
        const bool narrow = !isGrouped && !query_.select.empty();
        return take(narrow ? rows.select(query_.select) : rows, order, control_);
    }

    const Table& table_;
    const Query& query_;
    const Where& where_;
    const Control& control_;
    std::vector<Formula> formulas_;
    std::vector<Formula> keys_;  // the grouping fields as formulas
    std::optional<RowMask> mask_;
};

}  // namespace

std::vector<Measure> measures(const Table& table, const std::vector<Aggregate>& aggregates) {
    std::vector<Measure> all;
    for (const auto& aggregate : aggregates) {
        if (aggregate.field.empty() && aggregate.op != AggregateOp::Count) {
            throw Error(KAPOK_TR("query", "The aggregate %1 needs a field.").arg(aggregateName(aggregate)),
                        KAPOK_TR("query", "Only counting rows needs none."));
        }
        if (aggregate.op == AggregateOp::WeightedMean && aggregate.weight.empty()) {
            throw Error(KAPOK_TR("query", "The aggregate %1 needs a field of weights.").arg(aggregateName(aggregate)),
                        KAPOK_TR("query", "Name the field that says how much each row counts."));
        }
        all.push_back({measureKind(aggregate), aggregate.field.empty() ? nullptr : table.column(aggregate.field),
                       aggregateName(aggregate), aggregate.probability,
                       aggregate.weight.empty() ? nullptr : table.column(aggregate.weight)});
    }
    return all;
}

Table answer(const Table& table, const Query& query, const Control& control) {
    return answer(
        table, query, [&](const std::string& filter) { return where(table, filter, control); }, control);
}

Table answer(const Table& table, const Query& query, const Where& where, const Control& control) {
    return Answer(table, query, where, control).run();
}

Table grouped(const Table& table, const std::vector<std::string>& keys, const std::vector<Aggregate>& aggregates,
              const Control& control) {
    return groupedRows(table, keys, aggregates, nullptr, control);
}

}  // namespace kapok::query
