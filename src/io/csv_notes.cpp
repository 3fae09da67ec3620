#include "io/csv_notes.h"

#include "io/cell_parse.h"
#include "sdk/error.h"
#include "table/chunk.h"

#include <algorithm>
#include <array>

namespace kapok::io {
namespace {

constexpr std::size_t mostNotes = 50;

/// A record at the end, and where it begins in the text.
struct LastRecord {
    std::size_t begin = 0;
    std::size_t cells = 0;
    std::size_t present = 0;  ///< cells that are not empty
    std::string first = {};   ///< the first cell
    bool afterBlank = false;  ///< an empty line stands before it
};

bool isAfterBlank(std::string_view text, std::size_t begin, char recordEnd) {
    const std::string_view before = text.substr(0, begin);
    const auto last = before.find_last_not_of("\r\n \t");
    const auto gap = before.substr(last == std::string_view::npos ? 0 : last + 1);
    return std::count(gap.begin(), gap.end(), recordEnd) > 1;
}

/// The last records of one chunk, in order.
std::vector<LastRecord> lastRecords(const TextBody& body, std::size_t chunk, std::size_t most) {
    std::vector<LastRecord> records;
    const std::size_t chunkBegin = body.index.chunkStarts[chunk];
    const std::string_view text = body.index.chunk(body.text, chunk);
    CellReader reader(text, body.dialect, 0);
    CellBatch batch;
    std::string scratch;
    const std::size_t rows = std::min(chunkRows, body.index.rows - chunk * chunkRows);
    for (std::size_t row = 0; row + most < rows;) {
        if (!reader.next(batch, std::min<std::size_t>(1024, rows - most - row))) break;
        row += batch.rows();
    }
    while (reader.next(batch, 1)) {
        const Cell& first = batch.cells.front();
        LastRecord record;
        record.begin =
            static_cast<std::size_t>(batch.origin - body.text.data()) + first.begin - (first.quoting == 1 ? 1 : 0);
        record.cells = batch.cells.size();
        for (const Cell& cell : batch.cells) record.present += trimmed(batch.raw(cell)).empty() ? 0 : 1;
        record.first = batch.text(first, scratch);
        record.afterBlank =
            isAfterBlank(body.text.substr(chunkBegin), record.begin - chunkBegin, body.dialect.recordEnd);
        records.push_back(std::move(record));
    }
    return records;
}

bool isNote(const LastRecord& record, std::size_t columns) {
    if (record.first.empty() || (record.present > 1 && record.cells == columns)) return false;
    if (isFootnote(record.first)) return true;
    return record.present == 1 && record.afterBlank && columns > 2 && cellKind(record.first) == CellKind::Text;
}

}  // namespace

bool isFootnote(std::string_view text) {
    constexpr std::array<std::string_view, 22> marks{"注：",   "注:",    "备注",  "说明",     "资料来源", "数据来源",
                                                     "来源：", "来源:",  "註：",  "資料來源", "數據來源", "Source",
                                                     "source", "SOURCE", "Note:", "Notes:",   "NOTE",     "note:",
                                                     "* ",     "†",      "©",     "# "};
    text = trimmed(text);
    return std::any_of(marks.begin(), marks.end(), [&](std::string_view mark) { return text.starts_with(mark); });
}

std::string withoutDelimiters(std::string_view line) {
    constexpr std::string_view ends = " \t\r\n,;|\"#";
    const auto begin = line.find_first_not_of(ends);
    if (begin == std::string_view::npos) return {};
    return std::string(line.substr(begin, line.find_last_not_of(ends) - begin + 1));
}

std::size_t guessFooter(const TextBody& body) {
    if (body.columns < 2 || body.index.chunkCount() == 0) return 0;
    const auto records = lastRecords(body, body.index.chunkCount() - 1, mostNotes);
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (!isNote(records[i], body.columns)) continue;
        const bool allShort = std::all_of(records.begin() + static_cast<std::ptrdiff_t>(i), records.end(),
                                          [](const LastRecord& record) { return record.present < 2; });
        if (!allShort) continue;
        while (i > 0 && records[i - 1].present == 0) --i;
        return records.size() - i;
    }
    return 0;
}

std::vector<std::string> cutFooter(TextBody& body, std::size_t count) {
    std::vector<std::string> notes;
    if (count > body.index.rows) {
        throw Error(KAPOK_TR("io", "The table has %1 rows, fewer than %2.").arg(body.index.rows).arg(count),
                    KAPOK_TR("io", "Give the option footer a smaller number."));
    }
    auto& starts = body.index.chunkStarts;
    while (count > 0) {
        const std::size_t last = body.index.chunkCount() - 1;
        const std::size_t held = body.index.rows - last * chunkRows;
        const std::size_t taken = std::min(count, held);
        const auto records = lastRecords(body, last, taken);
        for (std::size_t i = records.size(); i-- > 0;) {
            const std::size_t end = i + 1 < records.size() ? records[i + 1].begin : starts.back();
            notes.push_back(withoutDelimiters(body.text.substr(records[i].begin, end - records[i].begin)));
        }
        starts.back() = records.front().begin;
        if (taken == held) starts.pop_back();
        body.index.rows -= taken;
        count -= taken;
    }
    std::reverse(notes.begin(), notes.end());
    return notes;
}

}  // namespace kapok::io
