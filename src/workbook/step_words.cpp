#include "workbook/step_words.h"

#include "spec/names.h"

#include <QFileInfo>

namespace kapok::workbook {
namespace {

std::string list(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words) all += (all.empty() ? "" : ", ") + word;
    return all;
}

template <class Values, class Function>
std::string list(const Values& values, Function word) {
    std::vector<std::string> words;
    for (const auto& value : values) words.push_back(word(value));
    return list(words);
}

std::string orderWords(const std::vector<OrderKey>& keys) {
    return list(keys, [](const OrderKey& key) { return key.field + (key.descending ? " ↓" : " ↑"); });
}

struct Words {
    const State& state;

    std::string name(const Id& id) const {
        const ItemPtr item = state.find(id);
        return item ? item->name : id;
    }

    Text operator()(const FilterStep& step) const {
        return KAPOK_TR("workbook", "Keep rows where %1").arg(step.expression);
    }
    Text operator()(const DeriveStep& step) const {
        return KAPOK_TR("workbook", "Compute %1 = %2").arg(step.name).arg(step.expression);
    }
    Text operator()(const SelectStep& step) const {
        return KAPOK_TR("workbook", "Keep fields %1").arg(list(step.fields));
    }
    Text operator()(const RenameStep& step) const {
        return KAPOK_TR("workbook", "Rename field %1 to %2").arg(step.from).arg(step.to);
    }
    Text operator()(const AggregateStep& step) const {
        const std::string made = list(step.aggregates, [](const Aggregate& one) {
            return std::string(enumName(one.op)) + (one.field.empty() ? "" : " " + one.field);
        });
        if (step.keys.empty()) return KAPOK_TR("workbook", "Summarise all rows: %1").arg(made);
        const std::string keys = list(step.keys, [](const DerivedField& key) {
            return key.expression.empty() ? key.name : key.name + " = " + key.expression;
        });
        return KAPOK_TR("workbook", "Summarise by %1: %2").arg(keys).arg(made);
    }
    Text operator()(const JoinStep& step) const {
        const std::string keys = list(step.keys, [](const JoinKey& key) { return key.left + " = " + key.right; });
        const Text words = step.match == KeyMatch::IgnoreLeadingZeros
                               ? KAPOK_TR("workbook", "Join \"%1\" on %2, leading zeros ignored (%3)")
                               : KAPOK_TR("workbook", "Join \"%1\" on %2 (%3)");
        return words.arg(name(step.right)).arg(keys).arg(enumName(step.kind));
    }
    Text operator()(const UnionStep& step) const {
        return KAPOK_TR("workbook", "Append rows of %1").arg(list(step.others, [this](const Id& id) {
            return name(id);
        }));
    }
    Text operator()(const SortStep& step) const {
        return KAPOK_TR("workbook", "Sort by %1").arg(orderWords(step.keys));
    }
    Text operator()(const TopStep& step) const {
        return KAPOK_TR("workbook", "Keep the first %1 rows by %2").arg(step.count).arg(orderWords(step.keys));
    }
    Text operator()(const EditStep& step) const {
        const Text words =
            step.missing ? KAPOK_TR("workbook", "Clear %1 in row %2") : KAPOK_TR("workbook", "Set %1 in row %2 to %3");
        return words.arg(step.field).arg(step.row).arg(step.value);
    }
};

}  // namespace

Text describe(const Step& step, const State& state) { return std::visit(Words{state}, step.action); }

Text describe(const Step& step) { return describe(step, State()); }

Text describe(const Source& source, const State& state) {
    const std::string file = QFileInfo(QString::fromStdString(source.path)).fileName().toStdString();
    switch (source.kind) {
        case SourceKind::File:
            return source.table.empty()
                       ? KAPOK_TR("workbook", "From the file %1").arg(file)
                       : KAPOK_TR("workbook", "From the table %2 of the file %1").arg(file).arg(source.table);
        case SourceKind::Result: {
            const ItemPtr analysis = state.find(source.analysis);
            return KAPOK_TR("workbook", "From the table %2 of the analysis \"%1\"")
                .arg(analysis ? analysis->name : source.analysis)
                .arg(source.table);
        }
        case SourceKind::Embedded:
            return file.empty() ? KAPOK_TR("workbook", "Kept in the workbook")
                                : KAPOK_TR("workbook", "Kept in the workbook, read from the file %1").arg(file);
    }
    return {};
}

}  // namespace kapok::workbook
