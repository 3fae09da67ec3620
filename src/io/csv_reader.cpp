#include "io/csv_reader.h"

#include "io/csv_dialect.h"
#include "io/csv_report.h"
#include "io/file_bytes.h"
#include "io/formats.h"
#include "io/names.h"
#include "io/text_content.h"
#include "io/typed_columns.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t headerRecords = 200;
constexpr std::size_t mostColumns = 100'000;

class TextTableReader {
public:
    TextTableReader(const std::string& path, const OpenOptions& options, const Progress& progress)
        : path_(path), options_(options), progress_(progress) {}

    Opened read() {
        loadText();
        findShape();
        body_.index = indexRecords(body_.text, body_.dialect, body_.firstRow, progress_);
        progress_.done(0.2);
        TypedColumns typed = readColumns(body_, names_, options_, report_, progress_);
        names_ = typed.names;
        reportRagged(typed);
        reportInvalidBytes(report_, content_, body_, names_);
        if (body_.index.blankRecords > 0) {
            report_.notes.push_back(KAPOK_TR("io", "Empty lines were left out: %1.").arg(body_.index.blankRecords));
        }
        progress_.done(1);
        return {Table(std::move(typed.columns)), std::move(report_), std::move(typed.exceptions)};
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
    TextBody body_;
    std::vector<std::string> names_;
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
