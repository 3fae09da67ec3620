#include "io/typed_columns.h"

#include "io/column_evidence.h"
#include "io/field_unit.h"
#include "io/names.h"
#include "io/type_notes.h"

namespace kapok::io {
namespace {

constexpr std::size_t mostColumns = 100'000;
constexpr std::size_t mostExtraCells = 1'000'000'000;

/// "Etc/GMT-8" is the name of eight hours east (IANA writes the sign as POSIX does).
std::string zoneOf(const ColumnFormat& format) {
    if (!format.zoned) return {};
    constexpr int hour = 60;
    if (!format.east || *format.east == 0 || *format.east % hour != 0) return "UTC";
    const int hours = *format.east / hour;
    if (hours < -12 || hours > 14) return "UTC";
    return std::string("Etc/GMT") + (hours > 0 ? "-" : "+") + std::to_string(hours > 0 ? hours : -hours);
}

class ColumnReader {
public:
    ColumnReader(const TextBody& body, std::vector<std::string> names, const OpenOptions& options, ImportReport& report,
                 const Progress& progress)
        : body_(body), options_(options), progress_(progress), report_(report), names_(std::move(names)) {}

    TypedColumns read() {
        plan();
        decideWhole(open_);
        fill();
        addExtraColumns();
        TypedColumns typed;
        reportColumns();
        typed.exceptions = exceptionTable(filled_, names_);
        for (auto& filled : filled_) typed.columns.push_back(std::move(filled.column));
        typed.names = std::move(names_);
        typed.raggedRows = std::move(ragged_);
        typed.raggedCount = raggedCount_;
        return typed;
    }

private:
    /// What the sample says of a column, or all of its cells.
    struct Decision {
        FormatDecision format;
        ColumnEvidence evidence;
    };

    const ColumnChoice* choiceOf(std::size_t column) const {
        const auto found = options_.columnTypes.find(names_[column]);
        return found == options_.columnTypes.end() ? nullptr : &found->second;
    }

    FormatDecision decide(std::size_t column, const ColumnEvidence& evidence) const {
        if (const auto* choice = choiceOf(column)) return chosenFormat(evidence, *choice, hints_);
        return decideFormat(evidence, names_[column], hints_);
    }

    /// Is there more to know than the sample tells? A text column is filled whatever its cells are.
    bool isOpen(std::size_t column, const FormatDecision& decision) const {
        if (choiceOf(column)) return decision.format.type != Type::Text;
        const bool words = decision.reason == FormatReason::Words && !decision.someFit;
        const bool final = words || decision.reason == FormatReason::AllFit || decision.reason == FormatReason::Codes;
        return !final || decision.doubt != TypeDoubt::None;
    }

    void plan() {
        decisions_.resize(body_.columns);
        plans_.resize(body_.columns);
        std::vector<ColumnEvidence> sample(body_.columns);
        if (options_.types == ColumnTypes::Auto || !options_.columnTypes.empty()) {
            sample = sampleEvidence(body_);
            hints_ = tableHints(sample, options_, body_.dialect.delimiter == ";");
        }
        for (std::size_t i = 0; i < body_.columns; ++i) {
            plans_[i].cell = i;
            const bool find = options_.types == ColumnTypes::Auto || choiceOf(i);
            if (find) {
                decisions_[i] = {decide(i, sample[i]), sample[i]};
                if (isOpen(i, decisions_[i].format)) open_.push_back(i);
            }
            setPlan(i);
        }
    }

    void setPlan(std::size_t column) {
        ColumnPlan& plan = plans_[column];
        const FormatDecision& decision = decisions_[column].format;
        plan.format = decision.format;
        plan.exceptions = decision.reason == FormatReason::MostFit || decision.reason == FormatReason::Chosen;
        plan.field = Field{names_[column], plan.format.type};
        plan.field.zone = zoneOf(plan.format);
        if (plan.format.type == Type::Int64 || plan.format.type == Type::Float64) {
            plan.field.unit = unitOfName(names_[column]);
            if (plan.field.unit.empty()) plan.field.unit = std::string(plan.format.number.symbol);
        }
    }

    /// Types from every cell of the columns.
    void decideWhole(const std::vector<std::size_t>& columns) {
        if (columns.empty()) return;
        std::vector<std::size_t> cells;
        for (const std::size_t i : columns) cells.push_back(plans_[i].cell);
        auto evidence = wholeEvidence(body_, cells, progress_);
        for (std::size_t k = 0; k < columns.size(); ++k) {
            const std::size_t i = columns[k];
            decisions_[i].evidence = std::move(evidence[k]);
            decisions_[i].format = decide(i, decisions_[i].evidence);
            setPlan(i);
            plans_[i].exceptions = true;
        }
    }

    void fill() {
        FilledColumns filled = fillColumns(body_, plans_, progress_);
        mostCells_ = filled.mostCells;
        ragged_ = std::move(filled.raggedRows);
        raggedCount_ = filled.raggedCount;
        filled_ = std::move(filled.columns);
        std::vector<std::size_t> again;
        for (std::size_t i = 0; i < filled_.size(); ++i) {
            if (!filled_[i].column) again.push_back(i);
        }
        decideWhole(again);
        fillSome(again);
    }

    void fillSome(const std::vector<std::size_t>& columns) {
        if (columns.empty()) return;
        std::vector<ColumnPlan> plans;
        for (const std::size_t i : columns) plans.push_back(plans_[i]);
        FilledColumns filled = fillColumns(body_, plans, progress_);
        for (std::size_t k = 0; k < columns.size(); ++k) filled_[columns[k]] = std::move(filled.columns[k]);
    }

    /// Cells beyond the header get columns of their own.
    void addExtraColumns() {
        if (mostCells_ <= body_.columns) return;
        const std::size_t extra = mostCells_ - body_.columns;
        if (mostCells_ > mostColumns || extra * body_.index.rows > mostExtraCells) {
            throw Error(
                KAPOK_TR("io", "A row has %1 cells, but the first one has %2.").arg(mostCells_).arg(body_.columns),
                KAPOK_TR("io", "Check the delimiter and the quotes of the file."));
        }
        std::vector<std::string> wanted = names_;
        wanted.resize(mostCells_);
        std::vector<Text> numbered;
        names_ = distinctNames(wanted, numbered);
        decisions_.resize(mostCells_);
        plans_.resize(mostCells_);
        filled_.resize(mostCells_);
        std::vector<std::size_t> all;
        for (std::size_t i = body_.columns; i < mostCells_; ++i) {
            plans_[i].cell = i;
            setPlan(i);
            all.push_back(i);
        }
        if (options_.types == ColumnTypes::Auto) decideWhole(all);
        fillSome(all);
    }

    void reportColumns() {
        for (std::size_t i = 0; i < plans_.size(); ++i) {
            reportDecision(report_, names_[i], decisions_[i].format, decisions_[i].evidence);
        }
        for (std::size_t i = 0; i < plans_.size(); ++i) {
            reportCells(report_, plans_[i].field, filled_[i], body_.index.rows);
        }
    }

    const TextBody& body_;
    const OpenOptions& options_;
    const Progress& progress_;
    ImportReport& report_;
    std::vector<std::string> names_;
    TypeHints hints_;
    std::vector<Decision> decisions_;
    std::vector<ColumnPlan> plans_;
    std::vector<FilledColumn> filled_;
    std::vector<std::size_t> open_;
    std::vector<RaggedRow> ragged_;
    std::size_t raggedCount_ = 0;
    std::size_t mostCells_ = 0;
};

}  // namespace

TypedColumns readColumns(const TextBody& body, std::vector<std::string> names, const OpenOptions& options,
                         ImportReport& report, const Progress& progress) {
    return ColumnReader(body, std::move(names), options, report, progress).read();
}

}  // namespace kapok::io
