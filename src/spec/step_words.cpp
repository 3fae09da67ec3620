#include "spec/step_words.h"

#include "sdk/list.h"
#include "spec/names.h"
#include "table/units.h"

namespace kapok {
namespace {

std::string list(const std::vector<std::string>& words) { return joinList(words); }

template <class Values, class Function>
std::string list(const Values& values, Function word) {
    std::vector<std::string> words;
    for (const auto& value : values) words.push_back(word(value));
    return list(words);
}

std::string orderWords(const std::vector<OrderKey>& keys) {
    return list(keys, [](const OrderKey& key) { return key.field + (key.descending ? " ↓" : " ↑"); });
}

std::string aggregateWords(const std::vector<Aggregate>& aggregates) {
    return list(aggregates, [](const Aggregate& one) {
        return std::string(enumName(one.op)) + (one.field.empty() ? "" : " " + one.field);
    });
}

/// The second sentence where there are groups, which it names as its last argument.
Text inGroups(const std::vector<std::string>& groups, Text whole, Text grouped) {
    return groups.empty() ? whole : grouped.arg(list(groups));
}

Text windowWords(const WindowField& field) {
    switch (field.op) {
        case WindowOp::RowNumber: return KAPOK_TR("spec", "Number the rows: %1");
        case WindowOp::Rank: return KAPOK_TR("spec", "Rank the rows: %1");
        case WindowOp::DenseRank: return KAPOK_TR("spec", "Rank the rows without gaps: %1");
        case WindowOp::Lag: return KAPOK_TR("spec", "%1 = %2 as it was %3 rows before").arg(windowName(field));
        case WindowOp::Lead: return KAPOK_TR("spec", "%1 = %2 as it is %3 rows after").arg(windowName(field));
        case WindowOp::CumulativeSum: return KAPOK_TR("spec", "%1 = running sum of %2").arg(windowName(field));
        case WindowOp::CumulativeMean: return KAPOK_TR("spec", "%1 = running mean of %2").arg(windowName(field));
        case WindowOp::CumulativeMin: return KAPOK_TR("spec", "%1 = running minimum of %2").arg(windowName(field));
        case WindowOp::CumulativeMax: return KAPOK_TR("spec", "%1 = running maximum of %2").arg(windowName(field));
        case WindowOp::MovingSum: return KAPOK_TR("spec", "%1 = moving sum of %2 over %3 rows").arg(windowName(field));
        case WindowOp::MovingMean:
            return KAPOK_TR("spec", "%1 = moving mean of %2 over %3 rows").arg(windowName(field));
        case WindowOp::MovingMin:
            return KAPOK_TR("spec", "%1 = moving minimum of %2 over %3 rows").arg(windowName(field));
        case WindowOp::MovingMax:
            return KAPOK_TR("spec", "%1 = moving maximum of %2 over %3 rows").arg(windowName(field));
        case WindowOp::Share: break;
    }
    return KAPOK_TR("spec", "%1 = share of %2 in the sum").arg(windowName(field));
}

struct Words {
    const std::function<std::string(const Id&)>& nameOf;

    Text operator()(const FilterStep& step) const {
        return KAPOK_TR("spec", "Keep rows where %1").arg(step.expression);
    }
    Text operator()(const DeriveStep& step) const {
        return KAPOK_TR("spec", "Compute %1 = %2").arg(step.name).arg(step.expression);
    }
    Text operator()(const SelectStep& step) const { return KAPOK_TR("spec", "Keep fields %1").arg(list(step.fields)); }
    Text operator()(const RenameStep& step) const {
        return KAPOK_TR("spec", "Rename field %1 to %2").arg(step.from).arg(step.to);
    }
    Text operator()(const AggregateStep& step) const {
        const std::string made = aggregateWords(step.aggregates);
        if (step.keys.empty()) return KAPOK_TR("spec", "Summarise all rows: %1").arg(made);
        const std::string keys = list(step.keys, [](const DerivedField& key) {
            return key.expression.empty() ? key.name : key.name + " = " + key.expression;
        });
        return KAPOK_TR("spec", "Summarise by %1: %2").arg(keys).arg(made);
    }
    Text operator()(const JoinStep& step) const {
        const std::string keys = list(step.keys, [](const JoinKey& key) { return key.left + " = " + key.right; });
        if (step.names) {
            return KAPOK_TR("spec", "Join \"%1\" on %2, %3 names reviewed (%4)")
                .arg(nameOf(step.right))
                .arg(keys)
                .arg(step.names->partners.size())
                .arg(enumName(step.kind));
        }
        const Text words = step.match == KeyMatch::IgnoreLeadingZeros
                               ? KAPOK_TR("spec", "Join \"%1\" on %2, leading zeros ignored (%3)")
                               : KAPOK_TR("spec", "Join \"%1\" on %2 (%3)");
        return words.arg(nameOf(step.right)).arg(keys).arg(enumName(step.kind));
    }
    Text operator()(const UnionStep& step) const {
        return KAPOK_TR("spec", "Append rows of %1").arg(list(step.others, nameOf));
    }
    Text operator()(const SortStep& step) const { return KAPOK_TR("spec", "Sort by %1").arg(orderWords(step.keys)); }
    Text operator()(const TopStep& step) const {
        return KAPOK_TR("spec", "Keep the first %1 rows by %2").arg(step.count).arg(orderWords(step.keys));
    }
    Text operator()(const EditStep& step) const {
        const Text words =
            step.missing ? KAPOK_TR("spec", "Clear %1 in row %2") : KAPOK_TR("spec", "Set %1 in row %2 to %3");
        return words.arg(step.field).arg(step.row).arg(step.value);
    }
    Text operator()(const WindowStep& step) const {
        if (step.fields.size() == 1) {
            const WindowField& field = step.fields.front();
            const bool ranks = field.field.empty();
            const Text words = windowWords(field);
            return ranks ? words.arg(windowName(field)) : words.arg(field.field).arg(field.rows);
        }
        return inGroups(step.groups, KAPOK_TR("spec", "Compute over the rows: %1").arg(list(step.fields, windowName)),
                        KAPOK_TR("spec", "Compute over the rows of each %2: %1").arg(list(step.fields, windowName)));
    }
    Text operator()(const PeriodStep& step) const {
        const std::string fields = list(step.fields, [](const PeriodField& field) { return field.field; });
        const Text words = step.base == PeriodBase::Previous
                               ? KAPOK_TR("spec", "Compare %1 with the period before, by %2")
                               : KAPOK_TR("spec", "Compare %1 with the same period a year before, by %2");
        return words.arg(fields).arg(step.time);
    }
    Text operator()(const PivotStep& step) const {
        const Text words = step.keys.empty()
                               ? KAPOK_TR("spec", "Spread the values of %1 over columns: %2")
                               : KAPOK_TR("spec", "Spread the values of %1 over columns: %2, a row for each %3");
        return words.arg(step.column).arg(aggregateWords(step.values)).arg(list(step.keys));
    }
    Text operator()(const UnpivotStep& step) const {
        return KAPOK_TR("spec", "Gather the columns %1 into %2 and %3")
            .arg(list(step.fields))
            .arg(step.nameField)
            .arg(step.valueField);
    }
    Text operator()(const SampleStep& step) const {
        if (step.size == SampleSize::Count) {
            return inGroups(step.groups, KAPOK_TR("spec", "Keep %1 rows chosen by chance").arg(step.count),
                            KAPOK_TR("spec", "Keep %1 rows of each %2 chosen by chance").arg(step.count));
        }
        return inGroups(step.groups, KAPOK_TR("spec", "Keep %1 % of the rows chosen by chance").arg(step.share * 100),
                        KAPOK_TR("spec", "Keep %1 % of the rows of each %2 chosen by chance").arg(step.share * 100));
    }
    Text operator()(const FillStep& step) const {
        const std::string fields = list(step.fields);
        switch (step.method) {
            case FillMethod::Previous: return KAPOK_TR("spec", "Fill missing %1 with the value before").arg(fields);
            case FillMethod::Next: return KAPOK_TR("spec", "Fill missing %1 with the value after").arg(fields);
            case FillMethod::Linear: return KAPOK_TR("spec", "Fill missing %1 by linear interpolation").arg(fields);
            case FillMethod::Constant: return KAPOK_TR("spec", "Fill missing %1 with %2").arg(fields).arg(step.value);
            case FillMethod::Mean:
                return inGroups(step.groups, KAPOK_TR("spec", "Fill missing %1 with the mean").arg(fields),
                                KAPOK_TR("spec", "Fill missing %1 with the mean of each %2").arg(fields));
            case FillMethod::Median: break;
        }
        return inGroups(step.groups, KAPOK_TR("spec", "Fill missing %1 with the median").arg(fields),
                        KAPOK_TR("spec", "Fill missing %1 with the median of each %2").arg(fields));
    }
    Text operator()(const BinStep& step) const {
        switch (step.method) {
            case BinMethod::EqualWidth:
                return KAPOK_TR("spec", "Put %1 into %2 classes of equal width").arg(step.field).arg(step.count);
            case BinMethod::Quantile:
                return KAPOK_TR("spec", "Put %1 into %2 classes of equal size").arg(step.field).arg(step.count);
            case BinMethod::Breaks: break;
        }
        return KAPOK_TR("spec", "Put %1 into classes with the edges %2")
            .arg(step.field)
            .arg(list(step.breaks, shortest));
    }
    Text operator()(const RecodeStep& step) const {
        return step.name.empty() ? KAPOK_TR("spec", "Recode %1 values of %2").arg(step.mapping.size()).arg(step.field)
                                 : KAPOK_TR("spec", "Recode %1 values of %2 as %3")
                                       .arg(step.mapping.size())
                                       .arg(step.field)
                                       .arg(step.name);
    }
    Text operator()(const SplitStep& step) const {
        switch (step.mode) {
            case SplitMode::Columns:
                return KAPOK_TR("spec", "Split %1 at \"%2\" into columns").arg(step.field).arg(step.delimiter);
            case SplitMode::Widths: return KAPOK_TR("spec", "Split %1 by width into columns").arg(step.field);
            case SplitMode::Rows: break;
        }
        return KAPOK_TR("spec", "Split %1 at \"%2\" into rows").arg(step.field).arg(step.delimiter);
    }
    Text operator()(const ConvertUnitStep& step) const {
        if (step.from.empty()) return KAPOK_TR("spec", "Convert %1 to %2").arg(step.field).arg(step.to);
        const UnitFactor factor = unitFactor(step.from, step.to).value_or(UnitFactor{});
        const auto words = [&](const Text& text) { return text.arg(step.field).arg(step.from).arg(step.to); };
        if (factor == UnitFactor{}) return words(KAPOK_TR("spec", "Convert %1 from %2 to %3"));
        if (factor.denominator == 1) {
            return words(KAPOK_TR("spec", "Convert %1 from %2 to %3: multiplied by %4")).arg(factor.numerator);
        }
        const Text divided = words(KAPOK_TR("spec", "Convert %1 from %2 to %3: divided by %4")).arg(factor.denominator);
        if (factor.numerator == 1) return divided;
        return words(KAPOK_TR("spec", "Convert %1 from %2 to %3: multiplied by %4 and divided by %5"))
            .arg(factor.numerator)
            .arg(factor.denominator);
    }
    Text operator()(const DatePartsStep& step) const {
        return KAPOK_TR("spec", "Take parts of %1: %2").arg(step.field).arg(list(step.parts, [](DatePart part) {
            return std::string(enumName(part));
        }));
    }
};

}  // namespace

Text describe(const Step& step, const std::function<std::string(const Id&)>& nameOf) {
    return std::visit(Words{nameOf}, step.action);
}

}  // namespace kapok
