#include "io/csv_reader.h"

#include "io/csv_notes.h"
#include "io/csv_plan.h"
#include "io/csv_report.h"
#include "io/text_content.h"
#include "io/typed_columns.h"

namespace kapok::io {
namespace {

class TextTableReader {
public:
    TextTableReader(const std::string& path, const OpenOptions& options, const Progress& progress)
        : path_(path), options_(options), progress_(progress) {}

    Opened read() {
        loadText();
        return readContent();
    }

    Opened read(TextContent content) {
        content_ = std::move(content);
        report_.encoding = content_.encoding;
        return readContent();
    }

private:
    Opened readContent() {
        findTable();
        findRecords();
        progress_.done(0.2);
        report_.firstRow = body_.firstRow;
        TypedColumns typed = readColumns(body_, plan_.names, options_, report_, progress_);
        reportRagged(typed);
        reportInvalidBytes(report_, content_, body_, typed.names);
        progress_.done(1);
        return {Table(std::move(typed.columns)), std::move(report_), std::move(typed.exceptions)};
    }

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

    void findTable() {
        plan_ = planTable(content_.text(), true, options_, path_);
        reportPlan(report_, plan_, options_);
        report_.decided->encoding = content_.encoding;
    }

    /// Where the records are, without the notes at the end.
    void findRecords() {
        body_.index = indexRecords(body_.text, body_.dialect, body_.firstRow, progress_);
        const std::size_t footer = options_.footer ? *options_.footer : guessFooter(body_);
        report_.footnotes = cutFooter(body_, footer);
        report_.decided->footer = footer;
        if (footer > 0) {
            report_.notes.push_back(
                KAPOK_TR("io", "Rows behind the table that are notes and no part of it: %1.").arg(footer));
        }
        if (body_.index.blankRecords > 0) {
            report_.notes.push_back(KAPOK_TR("io", "Empty lines were left out: %1.").arg(body_.index.blankRecords));
        }
        const std::size_t comments = plan_.comments + body_.index.commentRecords;
        if (comments > 0) {
            report_.notes.push_back(KAPOK_TR("io", "Lines that begin with \"%1\" were left out: %2.")
                                        .arg(body_.dialect.comment)
                                        .arg(comments));
        }
    }

    void reportRagged(const TypedColumns& typed) {
        if (typed.raggedCount == 0) return;
        report_.warnings.push_back(KAPOK_TR("io",
                                            "Rows that do not have %1 cells: %2. Missing cells are left empty, "
                                            "extra ones are kept in columns of their own.")
                                       .arg(body_.columns)
                                       .arg(typed.raggedCount));
        for (const auto& row : typed.raggedRows) {
            addProblem(report_,
                       {row.row, "", "", KAPOK_TR("io", "%1 cells in place of %2").arg(row.cells).arg(body_.columns)});
        }
        report_.problemCount += typed.raggedCount - typed.raggedRows.size();
    }

    const std::string& path_;
    const OpenOptions& options_;
    const Progress& progress_;
    TextContent content_;
    TextPlan plan_;
    TextBody& body_ = plan_.body;
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

Opened readTextTable(TextContent content, const OpenOptions& options, const Progress& progress) {
    const std::string unnamed;
    return TextTableReader(unnamed, options, progress).read(std::move(content));
}

}  // namespace kapok::io
