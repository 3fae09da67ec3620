#include "io/csv_report.h"

#include "io/utf8.h"
#include "table/chunk.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t shownBytes = 60;

std::size_t preventing(const KindCounts& counts) {
    std::size_t sum = 0;
    for (std::size_t kind = 0; kind < cellKindCount; ++kind) {
        if (prevents(static_cast<CellKind>(kind), counts)) sum += counts.counts[kind];
    }
    return sum;
}

std::vector<CellExample> preventingExamples(const ColumnKinds& kinds) {
    std::vector<CellExample> all;
    for (std::size_t kind = 0; kind < cellKindCount; ++kind) {
        if (!prevents(static_cast<CellKind>(kind), kinds.counts)) continue;
        all.insert(all.end(), kinds.examples[kind].begin(), kinds.examples[kind].end());
    }
    std::stable_sort(all.begin(), all.end(), [](const CellExample& a, const CellExample& b) { return a.row < b.row; });
    if (all.size() > keptExamples) all.resize(keptExamples);
    return all;
}

Text mixedNote(const std::string& column, const ColumnKinds& kinds, const CellExample& first) {
    const KindCounts& counts = kinds.counts;
    const bool times = counts.times() > counts.numbers();
    const Text note =
        times ? KAPOK_TR(
                    "io",
                    "Column \"%1\" stays text: of its %2 cells, %3 are not dates or times, the first \"%4\" in row %5.")
              : KAPOK_TR("io",
                         "Column \"%1\" stays text: of its %2 cells, %3 are not numbers, the first \"%4\" in row %5.");
    return note.arg(column).arg(counts.present()).arg(preventing(counts)).arg(first.text).arg(first.row);
}

void reportMixed(ImportReport& report, const std::string& column, const ColumnKinds& kinds) {
    const auto examples = preventingExamples(kinds);
    if (examples.empty()) return;
    report.notes.push_back(mixedNote(column, kinds, examples.front()));
    for (const auto& example : examples) {
        addProblem(report, {example.row, column, example.text, KAPOK_TR("io", "another kind than most of the column")});
    }
    report.problemCount += preventing(kinds.counts) - examples.size();
}

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

void reportDecision(ImportReport& report, const std::string& column, const TypeDecision& decision,
                    const ColumnKinds& kinds) {
    switch (decision.reason) {
        case TypeReason::AllFit:
        case TypeReason::NothingThere:
        case TypeReason::Words: return;
        case TypeReason::Codes:
            report.notes.push_back(
                KAPOK_TR("io", "Column \"%1\" stays text to keep leading zeros and signs of codes.").arg(column));
            return;
        case TypeReason::BigIntegers:
            report.notes.push_back(
                KAPOK_TR("io", "Column \"%1\" stays text because its numbers have more digits than can be kept.")
                    .arg(column));
            return;
        case TypeReason::MixedZones:
            report.notes.push_back(
                KAPOK_TR("io", "Column \"%1\" stays text because only some of its times name their zone.").arg(column));
            return;
        case TypeReason::Mixed: reportMixed(report, column, kinds); return;
    }
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
