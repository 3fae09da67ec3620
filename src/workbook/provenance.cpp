#include "workbook/pipeline.h"
#include "workbook/sql_source.h"
#include "workbook/step_words.h"

#include <QDateTime>

#include <algorithm>
#include <set>

namespace kapok::workbook {
namespace {

/// Writes items and what they are made from, each once.
class Story {
public:
    Story(const State& state, const host::PluginHost& plugins) : state_(state), plugins_(plugins) {}

    void tell(const Id& id) {
        const ItemPtr item = state_.find(id);
        if (!item || !told_.insert(id).second) return;
        if (const auto* dataset = std::get_if<Dataset>(&item->value)) tellDataset(*item, *dataset);
        if (const auto* analysis = std::get_if<Analysis>(&item->value)) tellAnalysis(*item, *analysis);
        for (const auto& used : itemsUsed(*item)) tell(used);
    }

    std::vector<Text> lines() && { return std::move(lines_); }

private:
    void add(Text line) { lines_.push_back(std::move(line)); }

    void tellDataset(const Item& item, const Dataset& dataset) {
        add(KAPOK_TR("workbook", "Dataset \"%1\"").arg(item.name));
        add(describe(dataset.source, state_));
        if (dataset.source.kind == SourceKind::File || dataset.source.kind == SourceKind::Database)
            tellFile(dataset.source);
        if (dataset.source.kind == SourceKind::Sql) tellSql(dataset.source);
        const Metadata& known = dataset.metadata;
        if (!known.publisher.empty()) add(KAPOK_TR("workbook", "Published by %1").arg(known.publisher));
        if (!known.period.empty()) add(KAPOK_TR("workbook", "Period: %1").arg(periodText(known.period)));
        if (!known.licence.empty()) add(KAPOK_TR("workbook", "Licence: %1").arg(known.licence));
        for (const auto& step : dataset.steps) {
            if (step.enabled) add(describe(step, state_));
        }
    }

    void tellFile(const Source& source) {
        add(KAPOK_TR("workbook", "Path: %1").arg(source.path));
        for (const auto& [option, value] : source.options) {
            add(KAPOK_TR("workbook", "Import option %1: %2").arg(option).arg(value));
        }
        if (source.fingerprint.hash.empty()) return;
        const QDateTime changed = QDateTime::fromMSecsSinceEpoch(source.fingerprint.modified / 1000, Qt::UTC);
        add(KAPOK_TR("workbook", "When it was added it had %1 bytes, was last changed on %2, and its hash was %3")
                .arg(source.fingerprint.size)
                .arg(changed.toString(Qt::ISODate).toStdString())
                .arg(source.fingerprint.hash));
    }

    void tellSql(const Source& source) {
        add(KAPOK_TR("workbook", "Statement: %1").arg(source.sql));
        for (const auto& [name, value] : sqlValues(state_, source.sql)) {
            add(KAPOK_TR("workbook", "Variable %1 = %2").arg(name).arg(parameterText(value)));
        }
    }

    void tellAnalysis(const Item& item, const Analysis& analysis) {
        const Module* module = plugins_.find(analysis.module);
        add(KAPOK_TR("workbook", "Analysis \"%1\": module %2, version %3")
                .arg(item.name)
                .arg(analysis.module)
                .arg(module ? module->info().version : analysis.version));
        for (const auto& [id, value] : analysis.parameters.all()) {
            add(KAPOK_TR("workbook", "Parameter %1 = %2").arg(id).arg(parameterText(value)));
        }
        add(KAPOK_TR("workbook", "Seed: %1").arg(static_cast<std::int64_t>(analysis.seed)));
    }

    const State& state_;
    const host::PluginHost& plugins_;
    std::set<Id> told_;
    std::vector<Text> lines_;
};

}  // namespace

std::vector<Text> provenance(const State& state, const Id& id, const host::PluginHost& plugins) {
    Story story(state, plugins);
    story.tell(id);
    return std::move(story).lines();
}

}  // namespace kapok::workbook
