#include "io/typed_columns.h"

#include "io/csv_report.h"
#include "io/names.h"

namespace kapok::io {
namespace {

constexpr std::size_t mostColumns = 100'000;
constexpr std::size_t mostExtraCells = 1'000'000'000;

class ColumnReader {
public:
    ColumnReader(const TextBody& body, std::vector<std::string> names, const OpenOptions& options, ImportReport& report,
                 const Progress& progress)
        : body_(body), options_(options), progress_(progress), report_(report), names_(std::move(names)) {}

    TypedColumns read() {
        TypedColumns typed;
        typed.columns = fill(planned());
        typed.names = std::move(names_);
        typed.raggedRows = std::move(ragged_);
        typed.raggedCount = raggedCount_;
        return typed;
    }

private:
    std::vector<ColumnPlan> planned() {
        std::vector<ColumnPlan> plans;
        const bool find = options_.types == ColumnTypes::Auto;
        const std::vector<KindCounts> sample = find ? sampleColumns(body_) : std::vector<KindCounts>(body_.columns);
        for (std::size_t i = 0; i < body_.columns; ++i) {
            const TypeDecision decision = find ? decideType(sample[i]) : TypeDecision{};
            plans.push_back({i, fieldOf(i, decision)});
            // Nothing to go by, or a note with exact numbers is due: all cells are looked at.
            const bool open = decision.reason != TypeReason::AllFit && decision.reason != TypeReason::Words;
            if (find && open) undecided_.push_back(i);
        }
        return plans;
    }

    Field fieldOf(std::size_t column, const TypeDecision& decision) const {
        Field field{names_[column], decision.type};
        if (decision.zoned) field.zone = "UTC";
        return field;
    }

    std::vector<ColumnPtr> fill(std::vector<ColumnPlan> plans) {
        std::vector<ColumnPtr> columns(plans.size());
        decideWhole(plans, undecided_);
        FilledColumns filled = fillColumns(body_, plans, progress_);
        mostCells_ = filled.mostCells;
        ragged_ = filled.raggedRows;
        raggedCount_ = filled.raggedCount;
        columns = std::move(filled.columns);
        std::vector<std::size_t> again;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (!columns[i]) again.push_back(i);
        }
        fillAgain(plans, again, columns);
        addExtraColumns(columns);
        return columns;
    }

    /// Types from every cell of the columns, with notes on what they prevent.
    void decideWhole(std::vector<ColumnPlan>& plans, const std::vector<std::size_t>& chosen) {
        if (chosen.empty()) return;
        std::vector<std::size_t> cells;
        for (const std::size_t i : chosen) cells.push_back(plans[i].cell);
        const auto kinds = classifyColumns(body_, cells, progress_);
        for (std::size_t k = 0; k < chosen.size(); ++k) {
            const TypeDecision decision = decideType(kinds[k].counts);
            plans[chosen[k]].field = fieldOf(plans[chosen[k]].cell, decision);
            reportDecision(report_, plans[chosen[k]].field.name, decision, kinds[k]);
        }
    }

    void fillAgain(std::vector<ColumnPlan>& plans, const std::vector<std::size_t>& again,
                   std::vector<ColumnPtr>& columns) {
        if (again.empty()) return;
        decideWhole(plans, again);
        std::vector<ColumnPlan> some;
        for (const std::size_t i : again) some.push_back(plans[i]);
        FilledColumns filled = fillColumns(body_, some, progress_);
        for (std::size_t k = 0; k < again.size(); ++k) columns[again[k]] = std::move(filled.columns[k]);
    }

    /// Cells beyond the header get columns of their own.
    void addExtraColumns(std::vector<ColumnPtr>& columns) {
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
        std::vector<ColumnPlan> plans;
        std::vector<std::size_t> all;
        for (std::size_t cell = body_.columns; cell < mostCells_; ++cell) {
            all.push_back(plans.size());
            plans.push_back({cell, fieldOf(cell, {})});
        }
        if (options_.types == ColumnTypes::Auto) decideWhole(plans, all);
        FilledColumns filled = fillColumns(body_, plans, progress_);
        for (auto& column : filled.columns) columns.push_back(std::move(column));
    }

    const TextBody& body_;
    const OpenOptions& options_;
    const Progress& progress_;
    ImportReport& report_;
    std::vector<std::string> names_;
    std::vector<std::size_t> undecided_;
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
