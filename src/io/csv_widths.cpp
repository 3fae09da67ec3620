// Columns of fixed width: told by the places that are blank in every line.
#include "io/cell_parse.h"
#include "io/csv_dialect.h"
#include "io/display_width.h"

#include <algorithm>

namespace kapok::io {
namespace {

constexpr std::size_t mostLines = 200;
constexpr std::size_t fewestLines = 4;
constexpr std::size_t widest = 4096;

std::vector<std::string_view> linesOf(TextSample sample, char recordEnd) {
    std::vector<std::string_view> lines;
    for (std::size_t at = 0; at < sample.text.size() && lines.size() < mostLines;) {
        const auto end = std::min(sample.text.find(recordEnd, at), sample.text.size());
        std::string_view line = sample.text.substr(at, end - at);
        while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
        if (!line.empty()) lines.push_back(line.substr(0, widest));
        at = end + 1;
    }
    if (sample.cut && lines.size() < mostLines && !lines.empty()) lines.pop_back();
    return lines;
}

/// Which columns of the display are taken by a character other than a blank in some line.
std::vector<bool> takenColumns(const std::vector<std::string_view>& lines) {
    std::vector<bool> taken;
    for (const std::string_view line : lines) {
        std::size_t column = 0;
        for (std::size_t at = 0; at < line.size();) {
            std::size_t bytes = 0;
            const std::size_t width = displayWidth(characterAt(line, at, bytes));
            if (taken.size() < column + width) taken.resize(column + width);
            if (line[at] != ' ') std::fill_n(taken.begin() + static_cast<std::ptrdiff_t>(column), width, true);
            column += width;
            at += bytes;
        }
    }
    return taken;
}

/// Text in lines has common blanks by chance: some column must hold values, and every column something in most lines.
bool isTable(const std::vector<std::string_view>& lines, const std::vector<std::size_t>& widths) {
    std::vector<std::size_t> values(widths.size());
    std::vector<std::size_t> present(widths.size());
    for (std::size_t row = 1; row < lines.size(); ++row) {
        std::string_view rest = lines[row];
        for (std::size_t i = 0; i < widths.size() && !rest.empty(); ++i) {
            const std::size_t bytes = displayedBytes(rest, widths[i]);
            const CellKind kind = cellKind(trimmed(rest.substr(0, bytes)));
            present[i] += kind != CellKind::Empty;
            values[i] += kind != CellKind::Text && kind != CellKind::Empty;
            rest.remove_prefix(bytes);
        }
    }
    const auto most = *std::max_element(values.begin(), values.end());
    const auto least = *std::min_element(present.begin(), present.end());
    return most * 2 > lines.size() - 1 && least * 2 > lines.size() - 1;
}

}  // namespace

std::vector<std::size_t> guessWidths(TextSample sample, char recordEnd) {
    const auto lines = linesOf(sample, recordEnd);
    if (lines.size() < fewestLines) return {};
    const std::vector<bool> taken = takenColumns(lines);
    std::vector<std::size_t> starts;
    for (std::size_t column = 0; column < taken.size(); ++column) {
        if (taken[column] && (column == 0 || !taken[column - 1])) starts.push_back(column);
    }
    if (starts.size() < 2) return {};
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t from = i == 0 ? 0 : starts[i];
        widths.push_back((i + 1 < starts.size() ? starts[i + 1] : taken.size()) - from);
    }
    return isTable(lines, widths) ? widths : std::vector<std::size_t>();
}

}  // namespace kapok::io
