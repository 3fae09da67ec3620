#include "quality/duplicates.h"

#include <algorithm>
#include <functional>

namespace kapok::quality {
namespace {

constexpr std::size_t rowsPerCheck = 65'536;

std::uint64_t cellHash(const ColumnView& column, const std::vector<std::uint64_t>& texts, std::size_t row) {
    if (column.isMissing(row)) return 0x9e3779b97f4a7c15U;
    switch (column.type()) {
        case Type::Boolean: return column.booleans()[row];
        case Type::Int64:
        case Type::DateTime: return static_cast<std::uint64_t>(column.int64s()[row]);
        case Type::Float64: return std::hash<double>{}(column.float64s()[row]);
        case Type::Text: return texts[static_cast<std::size_t>(column.codes()[row])];
        case Type::Date: return static_cast<std::uint64_t>(column.days()[row]);
        case Type::Geometry: return std::hash<std::string_view>{}(column.wkb()[row]);
    }
    return 0;
}

bool sameCell(const ColumnView& column, std::size_t a, std::size_t b) {
    if (column.isMissing(a) || column.isMissing(b)) return column.isMissing(a) && column.isMissing(b);
    switch (column.type()) {
        case Type::Boolean: return column.booleans()[a] == column.booleans()[b];
        case Type::Int64:
        case Type::DateTime: return column.int64s()[a] == column.int64s()[b];
        case Type::Float64: return column.float64s()[a] == column.float64s()[b];
        case Type::Text: return column.text(a) == column.text(b);
        case Type::Date: return column.days()[a] == column.days()[b];
        case Type::Geometry: return column.wkb()[a] == column.wkb()[b];
    }
    return false;
}

/// The finisher of SplitMix64 (G. L. Steele et al., 2014): every bit of the input reaches every bit of the hash.
std::uint64_t mixed(std::uint64_t value) {
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

struct HashedRow {
    std::uint64_t hash = 0;
    std::size_t row = 0;
};

std::vector<HashedRow> hashedRows(const std::vector<const ColumnView*>& columns, std::size_t rows,
                                  RunContext& context) {
    std::vector<HashedRow> hashed(rows);
    for (std::size_t row = 0; row < rows; ++row) hashed[row].row = row;
    for (const ColumnView* column : columns) {
        std::vector<std::uint64_t> texts;
        for (const std::string_view text : column->dictionary()) texts.push_back(std::hash<std::string_view>{}(text));
        for (std::size_t row = 0; row < rows; ++row) {
            if (row % rowsPerCheck == 0) context.check();
            std::uint64_t& hash = hashed[row].hash;
            hash = mixed(hash + 0x9e3779b97f4a7c15U + cellHash(*column, texts, row));
        }
    }
    return hashed;
}

/// Rows of one hash, in their order: almost always all equal.
void addRepeats(std::span<const HashedRow> group, const std::vector<const ColumnView*>& columns,
                std::vector<Repeat>& found) {
    std::vector<std::size_t> firsts;
    for (const HashedRow& row : group) {
        const auto same = [&](std::size_t first) {
            return std::all_of(columns.begin(), columns.end(),
                               [&](const ColumnView* column) { return sameCell(*column, first, row.row); });
        };
        const auto first = std::find_if(firsts.begin(), firsts.end(), same);
        if (first == firsts.end()) {
            firsts.push_back(row.row);
        } else {
            found.push_back({row.row, *first});
        }
    }
}

}  // namespace

std::vector<Repeat> repeats(const std::vector<const ColumnView*>& columns, std::size_t rows, RunContext& context) {
    std::vector<HashedRow> hashed = hashedRows(columns, rows, context);
    std::sort(hashed.begin(), hashed.end(), [](const HashedRow& a, const HashedRow& b) {
        return a.hash != b.hash ? a.hash < b.hash : a.row < b.row;
    });
    context.check();
    std::vector<Repeat> found;
    for (std::size_t begin = 0; begin < rows;) {
        std::size_t end = begin + 1;
        while (end < rows && hashed[end].hash == hashed[begin].hash) ++end;
        if (end - begin > 1) addRepeats(std::span(hashed).subspan(begin, end - begin), columns, found);
        begin = end;
    }
    std::sort(found.begin(), found.end(), [](const Repeat& a, const Repeat& b) { return a.row < b.row; });
    return found;
}

std::int64_t distinct(const ColumnView& column, RunContext& context) {
    if (column.type() == Type::Text) {
        std::vector<bool> used(column.dictionary().size(), false);
        for (const std::int32_t code : column.codes()) {
            if (code >= 0) used[static_cast<std::size_t>(code)] = true;
        }
        return std::count(used.begin(), used.end(), true);
    }
    bool anyMissing = false;
    for (std::size_t row = 0; row < column.size() && !anyMissing; ++row) anyMissing = column.isMissing(row);
    const std::size_t repeated = repeats({&column}, column.size(), context).size();
    return static_cast<std::int64_t>(column.size() - repeated) - (anyMissing ? 1 : 0);
}

}  // namespace kapok::quality
