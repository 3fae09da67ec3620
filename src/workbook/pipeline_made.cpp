#include "workbook/pipeline_made.h"

#include "io/database_import.h"
#include "io/first_rows.h"
#include "query/answer.h"
#include "query/sql_answer.h"
#include "query/steps.h"
#include "sdk/error.h"
#include "sdk/list.h"
#include "workbook/first_rows.h"

#include <algorithm>
#include <set>

namespace kapok::workbook {
namespace {

constexpr std::size_t shownFirst = 1000;

io::Progress progressOf(RunContext& context) {
    return {[&context](double done) { context.progress(done); }, [&context] { return context.cancelled(); }};
}

io::OpenOptions optionsOf(const Source& source) {
    io::OpenOptions options = io::parseOptions({source.options.begin(), source.options.end()});
    if (!source.table.empty()) options.table = source.table;
    return options;
}

/// Fields that a step has given another unit: the dictionary tells the one they came with.
std::set<std::string> convertedFields(const std::vector<Step>& steps) {
    std::set<std::string> fields;
    for (const auto& step : steps) {
        const auto* convert = std::get_if<ConvertUnitStep>(&step.action);
        if (convert && step.enabled) fields.insert(convert->field);
    }
    return fields;
}

/// The table with labels and units that the dataset's metadata give its fields; those of `unitsKept` keep their unit.
Table withNotes(const Table& table, const Metadata& metadata, const std::set<std::string>& unitsKept = {}) {
    std::vector<ColumnPtr> columns;
    for (const auto& column : table.columns()) {
        const auto note = metadata.fields.find(column->field().name);
        Field field = column->field();
        if (note != metadata.fields.end()) {
            if (!note->second.label.empty()) field.label = note->second.label;
            if (!note->second.unit.empty() && !unitsKept.contains(field.name)) field.unit = note->second.unit;
        }
        columns.push_back(field == column->field() ? column : withField(column, field));
    }
    return columns.empty() ? table : Table(std::move(columns));
}

/// What joins did, and the warning when nothing matched.
void addSteps(DatasetReport& report, const std::vector<Step>& steps, const std::vector<query::StepOutcome>& outcomes) {
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        report.steps.push_back({outcomes[i].rowsBefore, outcomes[i].rowsAfter});
        report.notes.insert(report.notes.end(), outcomes[i].notes.begin(), outcomes[i].notes.end());
        report.warnings.insert(report.warnings.end(), outcomes[i].warnings.begin(), outcomes[i].warnings.end());
        const auto* step = std::get_if<JoinStep>(&steps[i].action);
        if (!step || !outcomes[i].join) continue;
        report.joins.push_back({i, step->right, *outcomes[i].join});
        const auto sentences = outcomes[i].join->sentences();
        if (outcomes[i].join->nothingMatched() && !sentences.empty()) report.warnings.push_back(sentences.front());
    }
}

/// The analysis' own seed in place of the context's.
class SeededContext final : public RunContext {
public:
    SeededContext(RunContext& base, std::uint64_t seed) : base_(base), seed_(seed) {}

    void progress(double done) override { base_.progress(done); }
    bool cancelled() const override { return base_.cancelled(); }
    std::uint64_t seed() const override { return seed_; }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        base_.parallelFor(count, body);
    }
    std::string secret(const std::string& name) override { return base_.secret(name); }

private:
    RunContext& base_;
    std::uint64_t seed_;
};

}  // namespace

SourceMade readFile(const Source& source, RunContext& context) {
    const io::OpenOptions options = optionsOf(source);
    const auto password = [&context](const database::ConnectionSettings& settings) {
        return context.secret(database::credentialName(settings));
    };
    io::Opened opened = io::openAny(source.path, options, progressOf(context), password);
    return {std::move(opened.table), std::move(opened.report), std::move(opened.exceptions)};
}

std::optional<Table> firstRows(const Dataset& dataset, RunContext& context) {
    const auto applies = [](const Step& step) { return step.enabled; };
    const bool prepared = std::any_of(dataset.steps.begin(), dataset.steps.end(), applies);
    if (prepared || dataset.source.kind != SourceKind::File) return std::nullopt;
    const auto rows = io::firstRows(dataset.source.path, optionsOf(dataset.source), shownFirst, progressOf(context));
    return rows ? std::optional(withNotes(*rows, dataset.metadata)) : std::nullopt;
}

SourceMade embeddedTable(const State& state, const Source& source) {
    const auto found = state.tables().find(source.key);
    if (found == state.tables().end()) {
        throw Error(KAPOK_TR("workbook", "The rows of this dataset are not in the workbook."),
                    KAPOK_TR("workbook", "Read the dataset from its file again."));
    }
    return {found->second, {}};
}

SourceMade resultTable(const ModuleResult& result, const Source& source) {
    std::string known;
    for (const auto& table : result.tables) {
        if (table.id == source.table || source.table.empty()) return {table.table, {}};
        addToList(known, table.id);
    }
    throw Error(KAPOK_TR("workbook", "The analysis %1 has no table \"%2\".").arg(result.module).arg(source.table),
                KAPOK_TR("workbook", "Its tables are: %1.").arg(known));
}

SourceMade sqlTable(const std::vector<database::SqlTable>& tables, const std::string& sql,
                    const database::SqlValues& values, RunContext& context) {
    const database::Progress progress{[&context](double done) { context.progress(done); },
                                      [&context] { return context.cancelled(); }};
    SourceMade made;
    made.table = query::answerSql(tables, sql, values, database::SqlStatement::allRows, progress).table;
    return made;
}

DatasetMade applyDataset(const Dataset& dataset, const SourceMade& source, const std::function<Table(const Id&)>& other,
                         RunContext& context) {
    DatasetMade made;
    made.report.import = source.import;
    made.report.exceptions = source.exceptions;
    made.report.warnings = source.import.warnings;
    const Table named = withNotes(source.table, dataset.metadata);
    query::Prepared prepared = query::applySteps(named, dataset.steps, other, controlOf(context));
    made.table = withNotes(prepared.table, dataset.metadata, convertedFields(dataset.steps));
    addSteps(made.report, dataset.steps, prepared.steps);
    return made;
}

ModuleResult runSeeded(const Module& module, const host::ModuleInputs& inputs, const Analysis& analysis,
                       RunContext& context) {
    SeededContext seeded(context, analysis.seed);
    return host::runModule(module, inputs, analysis.parameters, seeded);
}

}  // namespace kapok::workbook
