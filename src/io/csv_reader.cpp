#include "io/csv_reader.h"

#include "io/csv_dialect.h"
#include "io/csv_fill.h"
#include "io/csv_report.h"
#include "io/file_bytes.h"
#include "io/formats.h"
#include "io/names.h"
#include "io/text_content.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t headerRecords = 200;
constexpr std::size_t mostColumns = 100'000;
constexpr std::size_t mostExtraCells = 1'000'000'000;

class TextTableReader {
public:
    TextTableReader(const std::string& path, const OpenOptions& options, const Progress& progress)
        : path_(path), options_(options), progress_(progress) {}

    Opened read() {
        loadText();
        findShape();
        body_.index = indexRecords(body_.text, body_.dialect, body_.firstRow, progress_);
        progress_.done(0.2);
        std::vector<ColumnPtr> columns = fill(planned());
        reportRagged();
        reportInvalidBytes(report_, content_, body_, names_);
        if (body_.index.blankRecords > 0) {
            report_.notes.push_back(KAPOK_TR("io", "Empty lines were left out: %1.").arg(body_.index.blankRecords));
        }
        progress_.done(1);
        return {Table(std::move(columns)), std::move(report_)};
    }

private:
    void loadText() {
        content_ = readTextContent(path_, options_.encoding, scanPadding, progress_);
        report_.encoding = content_.encoding;
        report_.encodingDoubtful = content_.doubtful;
        if (content_.doubtful) {
            report_.warnings.push_back(
                KAPOK_TR("io", "The encoding is probably %1, but another one is possible.").arg(content_.encoding));
        }
        progress_.done(0.1);
    }

    void findShape() {
        const Format* format = formatOfPath(path_);
        const bool tabLikely = format && format->id == "tsv";
        body_.dialect = guessDialect(content_.text(), options_, tabLikely);
        const auto records = firstRecords(content_.text(), body_.dialect, headerRecords);
        if (content_.text().find_first_not_of(" \t\r\n") == std::string_view::npos) {
            throw Error(KAPOK_TR("io", "The file holds no rows."),
                        KAPOK_TR("io", "Check that it was saved or copied to the end."));
        }
        const bool header = options_.header ? *options_.header : guessHeader(records);
        body_.columns = records.front().size();
        if (body_.columns > mostColumns) {
            throw Error(
                KAPOK_TR("io", "The first row has %1 cells, more than a table can have columns.").arg(body_.columns),
                KAPOK_TR("io", "Check the delimiter of the file."));
        }
        std::vector<std::string> wanted(body_.columns);
        if (header) {
            wanted = records.front();
            names_ = distinctNames(wanted, report_.notes);
        } else {
            std::vector<Text> obvious;  // every column is called by its number
            names_ = distinctNames(wanted, obvious);
        }
        body_.text = header ? behindFirstRecord() : content_.text();
        body_.firstRow = header ? 2 : 1;
        report_.header = header;
        report_.delimiter = body_.dialect.delimiter;
        report_.quote = body_.dialect.quote;
    }

    std::string_view behindFirstRecord() const {
        CellReader reader(content_.text(), body_.dialect, body_.columns);
        CellBatch batch;
        reader.next(batch, 1);
        // Refuses a quote of the header that is never closed.
        indexRecords(content_.text().substr(0, reader.position()), body_.dialect, 1, progress_);
        return content_.text().substr(reader.position());
    }

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

    void reportRagged() {
        if (raggedCount_ == 0) return;
        report_.warnings.push_back(KAPOK_TR("io",
                                            "Rows that do not have %1 cells: %2. Missing cells are left empty, "
                                            "extra ones are kept in columns of their own.")
                                       .arg(body_.columns)
                                       .arg(raggedCount_));
        for (const auto& row : ragged_) {
            addProblem(report_,
                       {row.row, "", "", KAPOK_TR("io", "%1 cells in place of %2").arg(row.cells).arg(body_.columns)});
        }
        report_.problemCount += raggedCount_ - ragged_.size();
    }

    const std::string& path_;
    const OpenOptions& options_;
    const Progress& progress_;
    TextContent content_;
    TextBody body_;
    std::vector<std::string> names_;
    std::vector<std::size_t> undecided_;
    std::vector<RaggedRow> ragged_;
    std::size_t raggedCount_ = 0;
    std::size_t mostCells_ = 0;
    ImportReport report_;
};

}  // namespace

Opened readTextTable(const std::string& path, const OpenOptions& options, const Progress& progress) {
    try {
        return TextTableReader(path, options, progress).read();
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

}  // namespace kapok::io
