#include "table/split.h"

#include "sdk/error.h"
#include "table/cells.h"
#include "table/take.h"

#include <algorithm>

namespace kapok {
namespace {

constexpr std::size_t mostParts = 1000;

/// Blanks of ASCII, U+00A0 and U+3000, the blank of Chinese text.
std::size_t blankAt(std::string_view text) {
    if (text.empty()) return 0;
    if (text.front() == ' ' || (text.front() >= '\t' && text.front() <= '\r')) return 1;
    if (text.starts_with("\u00A0")) return 2;
    return text.starts_with("\u3000") ? 3 : 0;
}

std::size_t blankBefore(std::string_view text) {
    for (const std::size_t bytes : {1U, 2U, 3U}) {
        if (text.size() >= bytes && blankAt(text.substr(text.size() - bytes)) == bytes) return bytes;
    }
    return 0;
}

std::string_view trimmed(std::string_view text) {
    while (const std::size_t bytes = blankAt(text)) text.remove_prefix(bytes);
    while (const std::size_t bytes = blankBefore(text)) text.remove_suffix(bytes);
    return text;
}

/// Where a number of characters of UTF-8 end.
std::size_t charactersEnd(std::string_view text, std::size_t count) {
    std::size_t place = 0;
    for (; count > 0 && place < text.size(); --count) {
        ++place;
        while (place < text.size() && (static_cast<unsigned char>(text[place]) & 0xC0U) == 0x80U) ++place;
    }
    return place;
}

/// The parts of one text; the last of `most` keeps the rest, and `more` says that it is several.
std::vector<std::string_view> partsOf(std::string_view text, const SplitOptions& options, std::size_t most,
                                      bool& more) {
    std::vector<std::string_view> parts;
    if (options.delimiter.empty()) {
        for (std::size_t i = 0; i < options.widths.size() && i + 1 < most; ++i) {
            const std::size_t end = charactersEnd(text, options.widths[i]);
            parts.push_back(text.substr(0, end));
            text.remove_prefix(end);
        }
        const std::size_t lastWidth = parts.size() < options.widths.size() ? options.widths[parts.size()] : text.size();
        more = charactersEnd(text, lastWidth) < text.size();
    } else {
        std::size_t place = text.find(options.delimiter);
        while (place != std::string_view::npos && parts.size() + 1 < most) {
            parts.push_back(text.substr(0, place));
            text.remove_prefix(place + options.delimiter.size());
            place = text.find(options.delimiter);
        }
        more = place != std::string_view::npos;
    }
    parts.push_back(text);
    for (auto& part : parts) {
        if (options.trim) part = trimmed(part);
    }
    return parts;
}

void needText(const Column& column) {
    if (column.type() == Type::Text) return;
    throw Error(
        KAPOK_TR("table", "Column %1 holds %2, not text.").arg(column.field().name).arg(typeName(column.type())),
        KAPOK_TR("table", "Make a text of it with text(x) first."));
}

std::vector<std::int32_t> codesOf(const Column& column) {
    std::vector<std::int32_t> codes;
    codes.reserve(column.rows());
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        const auto& chunk = column.chunk(i).as<std::int32_t>();
        codes.insert(codes.end(), chunk.begin(), chunk.end());
    }
    return codes;
}

/// The number of columns and, when names are given, how many parts a text may have.
std::size_t columnCount(const Column& column, const SplitOptions& options) {
    if (!options.names.empty()) return options.names.size();
    if (options.delimiter.empty()) return options.widths.size();
    std::size_t most = 1;
    for (const auto text : column.dictionary()->entries()) {
        bool more = false;
        most = std::max(most, partsOf(text, options, mostParts + 1, more).size());
    }
    if (most > mostParts) {
        throw Error(KAPOK_TR("table", "A text of %1 has more than %2 parts.").arg(column.field().name).arg(mostParts),
                    KAPOK_TR("table", "Split it into rows, or name the columns that are wanted."));
    }
    return most;
}

}  // namespace

Noted splitColumns(const Table& table, const ColumnPtr& column, const SplitOptions& options, const Control& control) {
    needText(*column);
    if (options.delimiter.empty() && options.widths.empty()) {
        throw Error(KAPOK_TR("table", "There is neither a delimiter nor a width to split at."),
                    KAPOK_TR("table", "Write a delimiter, or the number of characters of each part."));
    }
    const std::size_t count = columnCount(*column, options);
    const auto entries = column->dictionary()->entries();
    std::vector<DictionaryBuilder> dictionaries(count);
    std::vector<std::vector<std::int32_t>> partCodes(count, std::vector<std::int32_t>(entries.size(), -1));
    std::vector<std::uint8_t> longer(entries.size());
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
        bool more = false;
        const auto parts = partsOf(entries[entry], options, count, more);
        longer[entry] = more;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!options.trim || !parts[i].empty()) partCodes[i][entry] = dictionaries[i].code(parts[i]);
        }
    }
    const auto codes = codesOf(*column);
    Noted noted{table};
    std::vector<std::int32_t> made(codes.size());
    for (std::size_t i = 0; i < count; ++i) {
        control.check();
        for (std::size_t row = 0; row < codes.size(); ++row) {
            made[row] = codes[row] < 0 ? -1 : partCodes[i][static_cast<std::size_t>(codes[row])];
        }
        const std::string name =
            options.names.empty() ? column->field().name + "_" + std::to_string(i + 1) : options.names[i];
        noted.table = noted.table.with(textColumn({.name = name}, made, dictionaries[i].finish(), control));
    }
    std::size_t rowsWithMore = 0;
    for (const std::int32_t code : codes) rowsWithMore += code >= 0 && longer[static_cast<std::size_t>(code)] ? 1 : 0;
    if (rowsWithMore > 0) {
        noted.notes.push_back(
            KAPOK_TR("table", "%1 rows of %2 have more than %3 parts; the last column keeps the rest.")
                .arg(rowsWithMore)
                .arg(column->field().name)
                .arg(count));
    }
    return noted;
}

Noted splitRows(const Table& table, const ColumnPtr& column, const SplitOptions& options, const Control& control) {
    needText(*column);
    if (options.delimiter.empty()) {
        throw Error(KAPOK_TR("table", "There is no delimiter to split at."),
                    KAPOK_TR("table", "Write the sign that stands between the parts."));
    }
    const auto entries = column->dictionary()->entries();
    DictionaryBuilder dictionary;
    std::vector<std::vector<std::int32_t>> partCodes(entries.size());
    for (std::size_t entry = 0; entry < entries.size(); ++entry) {
        bool more = false;
        for (const auto part : partsOf(entries[entry], options, ~std::size_t{0}, more)) {
            if (!options.trim || !part.empty()) partCodes[entry].push_back(dictionary.code(part));
        }
        if (partCodes[entry].empty()) partCodes[entry].push_back(-1);
    }
    const auto codes = codesOf(*column);
    std::vector<RowIndex> rows;
    std::vector<std::int32_t> parts;
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (row % chunkRows == 0) control.check();
        if (codes[row] < 0) {
            rows.push_back(static_cast<RowIndex>(row));
            parts.push_back(-1);
            continue;
        }
        for (const std::int32_t part : partCodes[static_cast<std::size_t>(codes[row])]) {
            rows.push_back(static_cast<RowIndex>(row));
            parts.push_back(part);
        }
    }
    return {take(table, rows, {control.cancelled, {}})
                .with(textColumn(column->field(), parts, dictionary.finish(), control))};
}

}  // namespace kapok
