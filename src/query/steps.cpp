#include "query/steps.h"

#include "query/answer.h"
#include "query/parse_aggregation.h"
#include "query/prepare_steps.h"
#include "table/edit.h"
#include "table/evaluate.h"
#include "table/sort.h"
#include "table/take.h"
#include "table/union.h"

#include <algorithm>

namespace kapok::query {
namespace {

/// Does one step after the other; the table is what came out of those before.
class StepRunner {
public:
    explicit StepRunner(const Control& control) : control_(control) {}

    /// Datasets are asked for first, so that their own errors are not taken for the step's.
    Table run(const Step& step, Table before, const std::vector<Table>& others, StepOutcome& outcome) {
        others_ = &others;
        outcome_ = &outcome;
        outcome.rowsBefore = before.rows();
        Table after = step.enabled ? std::visit([&](const auto& action) { return apply(action, before); }, step.action)
                                   : std::move(before);
        outcome.rowsAfter = after.rows();
        return after;
    }

private:
    Table apply(const FilterStep& step, const Table& table) const { return filter(table, step.expression, control_); }

    Table apply(const DeriveStep& step, const Table& table) const {
        const ColumnPtr column = derive(table, step.expression, step.name, control_);
        Field field = column->field();
        if (!step.unit.empty()) field.unit = step.unit;
        field.label = step.label;
        const ColumnPtr labelled = withField(column, std::move(field));
        return table.columnCount() == 0 ? Table({labelled}) : table.with(labelled);
    }

    static Table apply(const SelectStep& step, const Table& table) { return table.select(step.fields); }

    static Table apply(const RenameStep& step, const Table& table) {
        const ColumnPtr& old = table.column(step.from);
        Field field = old->field();
        field.name = step.to;
        auto columns = table.columns();
        std::replace(columns.begin(), columns.end(), old, withField(old, std::move(field)));
        return Table(std::move(columns));
    }

    Table apply(const AggregateStep& step, const Table& table) const {
        return answer(table, aggregateQuery(step.keys, step.aggregates), control_);
    }

    Table apply(const JoinStep& step, const Table& table) const {
        Joined joined = step.names ? runByNames(step, table, others_->front(), outcome_->warnings, control_)
                                   : runJoin(step, table, others_->front(), control_);
        outcome_->notes = joined.report.sentences();
        outcome_->notes.insert(outcome_->notes.begin(), outcome_->warnings.begin(), outcome_->warnings.end());
        outcome_->join = std::move(joined.report);
        return std::move(joined.table);
    }

    Table apply(const UnionStep&, const Table& table) const {
        std::vector<Table> tables{table};
        tables.insert(tables.end(), others_->begin(), others_->end());
        United united = unionByName(tables, control_);
        outcome_->notes = std::move(united.notes);
        return std::move(united.table);
    }

    Table apply(const SortStep& step, const Table& table) const {
        return sort(table, sortKeys(table, step.keys), control_);
    }

    Table apply(const TopStep& step, const Table& table) const {
        const auto count = static_cast<std::size_t>(std::max<std::int64_t>(0, step.count));
        if (step.keys.empty()) return slice(table, 0, count);
        return take(table, topRows(sortKeys(table, step.keys), count, control_), control_);
    }

    static Table apply(const EditStep& step, const Table& table) {
        const auto row = static_cast<std::size_t>(std::max<std::int64_t>(0, step.row - 1));
        return withCell(table, step.row < 1 ? table.rows() : row, step.field, step.value, step.missing);
    }

    /// The steps of prepare_steps.h.
    template <class Action>
    Table apply(const Action& step, const Table& table) const {
        Noted noted = query::run(step, table, control_);
        outcome_->notes = std::move(noted.notes);
        return std::move(noted.table);
    }

    const Control& control_;
    const std::vector<Table>* others_ = nullptr;
    StepOutcome* outcome_ = nullptr;
};

Text remedyOf(const Error& error, std::size_t step) {
    return error.remedy().empty() ? KAPOK_TR("query", "Check step %1 of the dataset.").arg(step + 1) : error.remedy();
}

}  // namespace

StepError::StepError(const Error& error, std::size_t step)
    : Error(error.message(), remedyOf(error, step), error.place()), step_(step) {}

Prepared applySteps(const Table& table, const std::vector<Step>& steps, const DatasetTables& datasets,
                    const Control& control) {
    Prepared prepared{table, std::vector<StepOutcome>(steps.size())};
    StepRunner runner(control);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        control.check();
        std::vector<Table> others;
        for (const auto& id : datasetsUsed({steps[i]})) others.push_back(datasets(id));
        try {
            prepared.table = runner.run(steps[i], std::move(prepared.table), others, prepared.steps[i]);
        } catch (const Error& error) {
            throw StepError(error, i);
        }
    }
    return prepared;
}

}  // namespace kapok::query
