#include "workbook/keys.h"

#include "sdk/error.h"
#include "spec/json.h"
#include "spec/quality_rules.h"
#include "workbook/sql_source.h"
#include "workbook/variables.h"

#include <QCryptographicHash>

namespace kapok::workbook {
namespace {

/// The enabled steps, with the keys of other datasets in place of their ids.
template <class KeyOf>
std::vector<Step> stepsWithKeys(const std::vector<Step>& steps, KeyOf keyOf) {
    std::vector<Step> keyed;
    for (Step step : steps) {
        if (!step.enabled) continue;
        if (auto* join = std::get_if<JoinStep>(&step.action)) join->right = keyOf(join->right);
        if (auto* unite = std::get_if<UnionStep>(&step.action)) {
            for (auto& other : unite->others) other = keyOf(other);
        }
        keyed.push_back(std::move(step));
    }
    return keyed;
}

/// What of the metadata is seen in the table.
std::string notesJson(const Metadata& metadata) {
    Dataset only;
    for (const auto& [name, note] : metadata.fields) {
        only.metadata.fields[name] = FieldNote{.label = note.label, .unit = note.unit};
    }
    return kapok::toJson(Item{{}, {}, only});
}

}  // namespace

std::string hashOf(std::initializer_list<std::string_view> parts) {
    // Of the strong ones the quickest: what is selected point by point is a text of a megabyte.
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const auto part : parts) {
        const auto size = static_cast<std::uint64_t>(part.size());
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&size), sizeof(size)));
        hash.addData(QByteArrayView(part.data(), static_cast<qsizetype>(part.size())));
    }
    return hash.result().toHex().left(32).toStdString();
}

std::string KeyMaker::source(const Id& dataset) {
    if (const auto found = made_.find("source " + dataset); found != made_.end()) return found->second;
    return made_["source " + dataset] = hashOf({"source", sourceParts(state_.dataset(dataset).source)});
}

std::string KeyMaker::sourceParts(const Source& source) {
    if (source.kind == SourceKind::Embedded) return "embedded " + source.key;
    if (source.kind == SourceKind::Result) return result(source.analysis) + " " + source.table;
    if (source.kind == SourceKind::Sql) return sqlParts(source);
    // Nobody can tell whether a database has changed: it is read again when the time in the fingerprint is moved on.
    if (source.kind == SourceKind::Database) return kapok::toJson(source);
    Source asked = source;
    asked.fingerprint = {};
    asked.key.clear();
    if (fingerprints_) {
        if (source.path.empty()) {
            throw Error(KAPOK_TR("workbook", "The dataset has no source yet."),
                        KAPOK_TR("workbook", "Choose a file for it."));
        }
        const auto now = fingerprints_->of(source.path);
        asked.fingerprint = {static_cast<std::int64_t>(now.size), now.modified, now.hash};
    }
    return kapok::toJson(asked);
}

/// The statement, the keys of what it reads in place of ids, and the values of the variables it names.
std::string KeyMaker::sqlParts(const Source& source) {
    Source asked;
    asked.kind = SourceKind::Sql;
    asked.sql = source.sql;
    for (const auto& [name, id] : source.inputs) asked.inputs[name] = table(id);
    ParameterValues values;
    for (const auto& [name, value] : sqlValues(state_, source.sql)) values.set(name, value);
    Analysis named;
    named.parameters = std::move(values);
    return kapok::toJson(asked) + kapok::toJson(Item{{}, {}, named});
}

std::string KeyMaker::table(const Id& dataset) {
    if (const auto found = made_.find("table " + dataset); found != made_.end()) return found->second;
    const Dataset& spec = state_.dataset(dataset);
    const auto steps = stepsWithKeys(withVariables(state_, spec.steps), [this](const Id& id) { return table(id); });
    return made_["table " + dataset] =
               hashOf({"table", source(dataset), kapok::toJson(steps), notesJson(spec.metadata)});
}

std::string KeyMaker::answer(const Id& dataset, const Query& query) {
    return hashOf({"answer", table(dataset), kapok::toJson(withVariables(state_, query))});
}

std::string KeyMaker::result(const Id& analysis) {
    if (const auto found = made_.find("result " + analysis); found != made_.end()) return found->second;
    const Analysis& spec = state_.analysis(analysis);
    const Module* module = plugins_.find(spec.module);
    Analysis asked = withVariables(state_, spec, module);
    asked.version = module ? module->info().version : std::string{};
    std::string rules;
    for (auto& [role, id] : asked.inputs) {
        if (spec.module == qualityModule) rules += qualityRulesText(state_.dataset(id).metadata);
        id = table(id);
    }
    return made_["result " + analysis] = hashOf({"result", kapok::toJson(asked), rules});
}

std::string KeyMaker::mask(const Id& dataset, const std::string& condition) {
    return hashOf({"mask", table(dataset), withVariables(state_, condition)});
}

std::string KeyMaker::of(const Id& id) { return state_.item(id).kind() == ItemKind::Analysis ? result(id) : table(id); }

}  // namespace kapok::workbook
