// Several tables in one text.
#include "io/csv_notes.h"
#include "io/csv_shape.h"
#include "io/utf8.h"

#include <algorithm>
#include <set>

namespace kapok::io {
namespace {

constexpr std::size_t mostBlocks = 2000;
constexpr std::size_t headerSample = 200;
constexpr std::size_t nameBytes = 60;
constexpr std::size_t none = static_cast<std::size_t>(-1);

/// Lines without an empty one between them.
struct Block {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t firstLine = 0;  ///< lines of the text before it
};

bool isBlankLine(std::string_view line) { return line.find_first_not_of(" \t\r,;") == std::string_view::npos; }

/// Empty lines inside quotes keep nothing apart. Gives up, with one block, where there are very many.
std::vector<Block> blocksOf(std::string_view text, char recordEnd) {
    std::vector<Block> blocks;
    bool inside = false;
    bool open = false;
    std::size_t line = 0;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const auto end = std::min(text.find(recordEnd, at), text.size());
        const std::string_view content = text.substr(at, end - at);
        const bool blank = !inside && isBlankLine(content);
        inside ^= std::count(content.begin(), content.end(), '"') % 2 != 0;
        if (blank) {
            open = false;
        } else {
            if (!open) blocks.push_back({at, at, line});
            open = true;
            blocks.back().end = std::min(end + 1, text.size());
        }
        if (blocks.size() > mostBlocks) return {};
        at = end + 1;
    }
    return blocks;
}

struct BlockTable {
    std::size_t columns = 0;
    HeaderEvidence evidence = HeaderEvidence::None;
    std::string title;
};

/// What the block is as a table by itself; no columns: it is none.
BlockTable tableIn(std::string_view text, bool tabLikely) {
    constexpr double mostlyAlike = 0.6;
    const TextShape shape = findShape(text, {}, tabLikely);
    const std::size_t begin = text.size() - text.substr(shape.bodyBegin).size();
    const Fit fit = fitOf({text.substr(0, dialectBytes), text.size() > dialectBytes}, shape.dialect);
    if (fit.cells < 2 || fit.consistency < mostlyAlike || begin >= text.size()) return {};
    BlockTable table{shape.columns, HeaderEvidence::None, {}};
    const std::string_view records = text.substr(shape.tableBegin);
    table.evidence = headerEvidence(firstRecords(records, shape.dialect, headerSample));
    if (shape.headerRows > 1) table.evidence = HeaderEvidence::WordsOverValues;
    // One record of words below words: titles with commas in them.
    const std::size_t bodyRecords = firstRecords(text.substr(shape.bodyBegin), shape.dialect, 2).size();
    if (table.evidence != HeaderEvidence::WordsOverValues && bodyRecords < 2) return {};
    for (const auto& line : shape.preamble) {
        if (!isBlankLine(line)) table.title = withoutDelimiters(line);
    }
    return table;
}

/// A table of its own, or more records of the one before?
bool beginsTable(const BlockTable& block, const BlockTable& before) {
    if (block.columns == 0) return false;
    if (block.evidence == HeaderEvidence::WordsOverValues) return true;
    return block.evidence == HeaderEvidence::Words && block.columns != before.columns;
}

std::string distinctName(const std::string& title, std::size_t number, const std::set<std::string>& taken) {
    const std::string name = shortened(title, nameBytes);
    return name.empty() || taken.contains(name) ? "table " + std::to_string(number) : name;
}

}  // namespace

std::vector<TextPart> findParts(std::string_view text, bool tabLikely) {
    const auto blocks = blocksOf(text, guessRecordEnd(text));
    if (blocks.size() < 2) return {};
    std::vector<TextPart> parts;
    std::set<std::string> names;
    BlockTable before;
    std::string title;
    std::size_t titleBlock = none;  // where titles of the next table begin
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        const std::string_view content = text.substr(blocks[i].begin, blocks[i].end - blocks[i].begin);
        const BlockTable table = tableIn(content, tabLikely);
        const bool first = parts.empty() && table.columns > 0;
        if (first || beginsTable(table, before)) {
            const std::size_t from = parts.empty() ? 0 : titleBlock == none ? i : titleBlock;
            const std::string name = distinctName(table.title.empty() ? title : table.title, parts.size() + 1, names);
            if (!parts.empty()) parts.back().end = blocks[from].begin;
            parts.push_back({name, blocks[from].begin, text.size(), blocks[from].firstLine});
            names.insert(name);
            before = table;
        } else if (table.columns == 0 && !isFootnote(content)) {
            if (titleBlock == none) titleBlock = i;
            const auto lastLine = content.find_last_of("\r\n", content.find_last_not_of("\r\n"));
            title = withoutDelimiters(content.substr(lastLine == std::string_view::npos ? 0 : lastLine + 1));
            continue;
        }
        titleBlock = none;
        title.clear();
    }
    if (parts.size() < 2) return {};
    parts.front().begin = 0;
    parts.front().lines = 0;
    return parts;
}

}  // namespace kapok::io
