#include "io/csv_preview.h"

#include "io/csv_notes.h"
#include "io/csv_plan.h"
#include "io/text_content.h"
#include "io/typed_columns.h"
#include "io/utf8.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t shownLineBytes = 2000;

/// The records of the body as texts; `end` is where the last of them ends.
TextRecords recordsOf(std::string_view text, const Dialect& dialect, std::size_t most, std::size_t& end,
                      bool& unclosed) {
    TextRecords records;
    CellReader reader(text, dialect, 0);
    CellBatch batch;
    std::string scratch;
    while (records.size() < most && reader.next(batch, 1)) {
        if (reader.unclosed()) break;
        auto& record = records.emplace_back();
        for (const Cell& cell : batch.cells) record.emplace_back(batch.text(cell, scratch));
        end = reader.position();
    }
    unclosed = reader.unclosed();
    return records;
}

std::vector<std::string> firstLines(std::string_view text, std::size_t most) {
    std::vector<std::string> lines;
    const char recordEnd = guessRecordEnd(text);
    for (std::size_t at = 0; at < text.size() && lines.size() < most;) {
        const auto end = std::min(text.find(recordEnd, at), text.size());
        std::string_view line = text.substr(at, end - at);
        if (line.ends_with('\r')) line.remove_suffix(1);
        lines.push_back(shortened(line, shownLineBytes));
        at = end + 1;
    }
    return lines;
}

class Preview {
public:
    Preview(const std::string& path, const OpenOptions& options, std::size_t rows) : options_(options), most_(rows) {
        bool cut = false;
        content_ = readTextHead(path, options.encoding, partsBytes, scanPadding, cut);
        whole_ = !cut;
        plan_ = planTable(content_.text(), whole_, options, path);
    }

    TextPreview make() {
        ImportReport report;
        reportPlan(report, plan_, options_);
        preview_.encodingDoubtful = content_.doubtful;
        preview_.tables = report.tables;
        preview_.preamble = report.preamble;
        preview_.header = headerCells();
        preview_.lines = firstLines(content_.text(), most_ + report.preamble.size() + plan_.shape.headerRows);
        findRows(report);
        findTypes(report);
        preview_.decided = decidedOptions(plan_, options_);
        preview_.decided.encoding = content_.encoding;
        if (seenFooter_) preview_.decided.footer = *seenFooter_;
        preview_.notes = std::move(report.notes);
        preview_.warnings = std::move(report.warnings);
        return std::move(preview_);
    }

private:
    TextRecords headerCells() const {
        const std::string_view text = content_.text();
        const std::size_t begin = plan_.parts.empty() ? 0 : plan_.parts[plan_.part].begin;
        return firstRecords(text.substr(begin + plan_.shape.tableBegin), plan_.shape.dialect, plan_.shape.headerRows);
    }

    /// Footnotes can be told only where the end was seen.
    void findRows(ImportReport& report) {
        std::size_t end = 0;
        bool unclosed = false;
        TextBody& body = plan_.body;
        if (whole_) cutNotes();
        preview_.rows = recordsOf(body.text, body.dialect, most_, end, unclosed);
        if (unclosed) {
            report.warnings.push_back(KAPOK_TR("io", "A quote opens in one of the first rows that is never closed."));
        }
        preview_.whole = whole_ && end == body.text.size();
        body.text = body.text.substr(0, end);
    }

    void cutNotes() {
        TextBody& body = plan_.body;
        try {
            body.index = indexRecords(body.text, body.dialect, body.firstRow, {});
        } catch (const Error&) {
            return;  // a quote never closed, perhaps far behind the rows that are shown
        }
        seenFooter_ = options_.footer ? *options_.footer : guessFooter(body);
        preview_.footnotes = cutFooter(body, *seenFooter_);
        if (!body.index.chunkStarts.empty()) body.text = body.text.substr(0, body.index.chunkStarts.back());
    }

    void findTypes(ImportReport& report) {
        TextBody& body = plan_.body;
        body.index = indexRecords(body.text, body.dialect, body.firstRow, {});
        TypedColumns typed = readColumns(body, plan_.names, options_, report, {});
        for (const auto& column : typed.columns) preview_.fields.push_back(column->field());
        preview_.typed = Table(std::move(typed.columns));
    }

    const OpenOptions& options_;
    std::size_t most_;
    TextContent content_;
    bool whole_ = true;
    TextPlan plan_;
    std::optional<std::size_t> seenFooter_;
    TextPreview preview_;
};

}  // namespace

TextPreview previewTextTable(const std::string& path, const OpenOptions& options, std::size_t rows) {
    try {
        return Preview(path, options, rows).make();
    } catch (const Error& error) {
        throw error.at(Place{path, 0, ""});
    }
}

}  // namespace kapok::io
