#include "query/prepare_steps.h"

#include "query/answer.h"
#include "sdk/error.h"
#include "spec/names.h"
#include "table/asof_join.h"
#include "table/classes.h"
#include "table/convert_unit.h"
#include "table/evaluate.h"
#include "table/fill.h"
#include "table/period.h"
#include "table/pivot.h"
#include "table/recode.h"
#include "table/sample.h"
#include "table/split.h"
#include "table/window.h"

#include <algorithm>

namespace kapok::query {
namespace {

// The kernels' enumerations list the same things in the same order as the steps'.
template <class Kind, class Op>
Kind kindOf(Op op) {
    return static_cast<Kind>(op);
}
static_assert(static_cast<int>(WindowKind::Share) == static_cast<int>(WindowOp::Share));
static_assert(static_cast<int>(Period::Hour) == static_cast<int>(PeriodUnit::Hour));
static_assert(static_cast<int>(PeriodComparison::YearAgo) == static_cast<int>(PeriodBase::YearAgo));
static_assert(static_cast<int>(ChangeKind::Base) == static_cast<int>(PeriodMeasure::Base));
static_assert(static_cast<int>(FillKind::Median) == static_cast<int>(FillMethod::Median));
static_assert(static_cast<int>(ClassMethod::Breaks) == static_cast<int>(BinMethod::Breaks));
static_assert(static_cast<int>(OtherValues::Value) == static_cast<int>(RecodeOthers::Value));
static_assert(static_cast<int>(AsOfDirection::Nearest) == static_cast<int>(AsOfSide::Nearest));

std::size_t wholeNumber(std::int64_t value) { return static_cast<std::size_t>(std::max<std::int64_t>(0, value)); }

JoinMode joinMode(JoinKind kind) {
    switch (kind) {
        case JoinKind::Inner: return JoinMode::Inner;
        case JoinKind::Left: return JoinMode::Left;
        case JoinKind::Right: return JoinMode::Right;
        case JoinKind::Full: return JoinMode::Full;
        case JoinKind::Semi: return JoinMode::Semi;
        case JoinKind::AsOf:
        case JoinKind::Anti: break;
    }
    return JoinMode::Anti;
}

KeyComparison keyComparison(KeyMatch match) {
    return match == KeyMatch::Exact ? KeyComparison::Exact : KeyComparison::IgnoreLeadingZeros;
}

JoinOptions joinOptions(const JoinStep& step) {
    JoinOptions options{.mode = joinMode(step.kind), .comparison = keyComparison(step.match)};
    for (const auto& key : step.keys) options.keys.emplace_back(key.left, key.right);
    if (!step.fields.empty()) options.rightColumns = step.fields;
    return options;
}

Joined runAsOf(const JoinStep& step, const Table& left, const Table& right, const Control& control) {
    if (step.match != KeyMatch::Exact) {
        throw Error(KAPOK_TR("query", "A join to the nearest row compares keys as they are."),
                    KAPOK_TR("query", "Choose exact keys, or clean the codes in a step before."));
    }
    AsOfOptions options{.direction = kindOf<AsOfDirection>(step.side), .within = step.within};
    for (const auto& key : step.keys) options.keys.emplace_back(key.left, key.right);
    if (!step.fields.empty()) options.rightColumns = step.fields;
    return asOfJoin(left, right, options, control);
}

}  // namespace

std::vector<SortKey> sortKeys(const Table& table, const std::vector<OrderKey>& keys) {
    std::vector<SortKey> all;
    for (const auto& key : keys) {
        const bool pinyin = key.collation == TextCollation::Pinyin;
        all.push_back({table.column(key.field), key.descending, pinyin ? TextOrder::Pinyin : TextOrder::CodePoints});
    }
    return all;
}

Noted run(const WindowStep& step, const Table& table, const Control& control) {
    std::vector<WindowMeasure> measures;
    for (const auto& field : step.fields) {
        measures.push_back({.kind = kindOf<WindowKind>(field.op),
                            .column = field.field.empty() ? nullptr : table.column(field.field),
                            .name = windowName(field),
                            .rows = field.rows,
                            .centred = field.centred,
                            .whole = field.whole});
    }
    Noted noted{table};
    const WindowOptions options{columnsNamed(table, step.groups), sortKeys(table, step.order)};
    for (const auto& column : window(measures, table.rows(), options, control)) noted.table = noted.table.with(column);
    return noted;
}

Noted run(const PeriodStep& step, const Table& table, const Control& control) {
    std::vector<PeriodChange> changes;
    for (const auto& field : step.fields) {
        changes.push_back({table.column(field.field), kindOf<ChangeKind>(field.measure), periodName(field, step.base)});
    }
    return comparePeriods(table, changes,
                          {.time = table.column(step.time),
                           .groups = columnsNamed(table, step.groups),
                           .unit = kindOf<Period>(step.unit),
                           .comparison = kindOf<PeriodComparison>(step.base)},
                          control);
}

Noted run(const PivotStep& step, const Table& table, const Control& control) {
    if (step.values.empty()) {
        throw Error(KAPOK_TR("query", "The new columns of %1 have no values.").arg(step.column),
                    KAPOK_TR("query", "Name at least one aggregate, such as the sum of a field."));
    }
    return pivot({.keys = columnsNamed(table, step.keys),
                  .column = table.column(step.column),
                  .measures = measures(table, step.values),
                  .values = step.columns},
                 table.rows(), control);
}

Noted run(const UnpivotStep& step, const Table& table, const Control& control) {
    return unpivot(table, {step.fields, step.nameField, step.valueField, step.dropMissing}, control);
}

Noted run(const SampleStep& step, const Table& table, const Control& control) {
    SampleSizes sizes{.count = wholeNumber(step.count)};
    if (step.size == SampleSize::Share) sizes.share = step.share;
    return {sampleRows(table, sizes, columnsNamed(table, step.groups), static_cast<std::uint64_t>(step.seed), control)};
}

Noted run(const FillStep& step, const Table& table, const Control& control) {
    return fill(table, step.fields,
                {.kind = kindOf<FillKind>(step.method),
                 .value = step.value,
                 .groups = columnsNamed(table, step.groups),
                 .along = step.along.empty() ? nullptr : table.column(step.along),
                 .limit = wholeNumber(step.limit)},
                control);
}

Noted run(const BinStep& step, const Table& table, const Control& control) {
    return classify(table, table.column(step.field), step.name.empty() ? step.field + "_class" : step.name,
                    {.method = kindOf<ClassMethod>(step.method),
                     .count = wholeNumber(step.count),
                     .breaks = step.breaks,
                     .labels = step.labels},
                    control);
}

Noted run(const RecodeStep& step, const Table& table, const Control& control) {
    RecodeOptions options{.others = kindOf<OtherValues>(step.others), .otherValue = step.otherValue};
    for (const auto& pair : step.mapping) options.mapping.emplace_back(pair.from, pair.to);
    return recode(table, table.column(step.field), step.name.empty() ? step.field : step.name, options, control);
}

Noted run(const SplitStep& step, const Table& table, const Control& control) {
    const ColumnPtr& column = table.column(step.field);
    SplitOptions options{.names = step.names, .trim = step.trim};
    if (step.mode == SplitMode::Widths) {
        for (const auto width : step.widths) options.widths.push_back(wholeNumber(width));
    } else {
        options.delimiter = step.delimiter;
    }
    if (step.mode == SplitMode::Rows) return splitRows(table, column, options, control);
    Noted noted = splitColumns(table, column, options, control);
    const bool replaced = std::find(step.names.begin(), step.names.end(), step.field) != step.names.end();
    if (step.keep || replaced) return noted;
    std::vector<ColumnPtr> columns;
    for (const auto& each : noted.table.columns()) {
        if (each->field().name != step.field) columns.push_back(each);
    }
    noted.table = Table(std::move(columns));
    return noted;
}

Noted run(const ConvertUnitStep& step, const Table& table, const Control& control) {
    const ColumnPtr& column = table.column(step.field);
    const std::string& known = column->field().unit;
    const std::string& from = step.from.empty() ? known : step.from;
    const auto factor = unitFactor(from, step.to);
    if (!factor) {
        throw Error(
            KAPOK_TR("query", "%1 cannot be converted from \"%2\" to \"%3\".").arg(step.field).arg(from).arg(step.to),
            KAPOK_TR("query", "Give the unit that the values have, and one of the same quantity."));
    }
    if (!known.empty() && known != from && unitFactor(known, from) != UnitFactor{}) {
        throw Error(KAPOK_TR("query", "The unit of %1 is %2, but the step converts from %3.")
                        .arg(step.field)
                        .arg(known)
                        .arg(from),
                    KAPOK_TR("query", "Correct the unit in the field dictionary, or change the step."));
    }
    return convertUnit(table, column, *factor, step.to, control);
}

Noted run(const DatePartsStep& step, const Table& table, const Control& control) {
    Noted noted{table};
    for (const auto part : step.parts) {
        const std::string name(enumName(part));
        noted.table = noted.table.with(
            derive(table, name + "(" + fieldReference(step.field) + ")", step.field + "_" + name, control));
    }
    return noted;
}

Joined runJoin(const JoinStep& step, const Table& left, const Table& right, const Control& control) {
    return step.kind == JoinKind::AsOf ? runAsOf(step, left, right, control)
                                       : join(left, right, joinOptions(step), control);
}

}  // namespace kapok::query
