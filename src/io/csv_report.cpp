#include "io/csv_report.h"

#include "io/utf8.h"
#include "table/chunk.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t shownBytes = 60;

/// Row and cell of a place in the text, by reading its chunk.
Problem problemAt(std::size_t offset, const TextBody& body, const std::vector<std::string>& names) {
    Problem problem;
    const auto& starts = body.index.chunkStarts;
    const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
    const auto chunk = static_cast<std::size_t>(after - starts.begin()) - 1;
    if (chunk >= body.index.chunkCount()) return problem;
    CellReader reader(body.index.chunk(body.text, chunk), body.dialect, body.columns);
    CellBatch batch;
    const char* const place = body.text.data() + offset;
    auto row = static_cast<std::int64_t>(chunk * chunkRows) + body.firstRow;
    for (; reader.next(batch, 1); ++row) {
        for (std::size_t i = 0; i < batch.cells.size(); ++i) {
            const std::string_view raw = batch.raw(batch.cells[i]);
            if (place < raw.data() || place >= raw.data() + raw.size()) continue;
            problem.row = row;
            if (i < names.size()) problem.column = names[i];
            problem.text = shortened(raw, shownBytes);
            return problem;
        }
        if (body.text.data() + starts[chunk] + reader.position() > place) break;
    }
    problem.row = row;
    return problem;
}

}  // namespace

void addProblem(ImportReport& report, Problem problem) {
    ++report.problemCount;
    if (report.problems.size() < keptProblems) report.problems.push_back(std::move(problem));
}

void reportInvalidBytes(ImportReport& report, const TextContent& content, const TextBody& body,
                        const std::vector<std::string>& names) {
    if (content.invalidCount == 0) return;
    report.warnings.push_back(KAPOK_TR("io", "Bytes that are not valid %1 were found in %2 places; they show as �.")
                                  .arg(content.encoding)
                                  .arg(content.invalidCount));
    const auto header = static_cast<std::size_t>(body.text.data() - content.text().data());
    for (const auto& invalid : content.invalid) {
        Problem problem{1, "", "", {}};
        if (invalid.offset >= header) problem = problemAt(invalid.offset - header, body, names);
        problem.what = KAPOK_TR("io", "not a %1 character: %2").arg(content.encoding).arg(invalid.bytes);
        addProblem(report, std::move(problem));
    }
    report.problemCount += content.invalidCount - content.invalid.size();
}

}  // namespace kapok::io
