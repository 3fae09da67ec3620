#include "table/join.h"

#include "sdk/error.h"
#include "table/column_builder.h"
#include "table/format.h"
#include "table/join_keys.h"
#include "table/large_pages.h"
#include "table/take.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <numeric>
#include <set>

namespace kapok {
namespace {

constexpr std::size_t mostExamples = 10;

/// Rows of both sides that stand beside each other in the result.
struct RowPairs {
    std::vector<RowIndex> left;
    Buffer<RowIndex> right;
    bool leftAsIs = false;  ///< every left row once, in order: `left` is not filled

    std::size_t size() const { return right.size(); }
};

/// Which left rows have partners, and which keys of the right side were met.
class Probe {
public:
    Probe(const Table& left, const RightIndex& index, JoinMode mode, const Control& control)
        : left_(left), index_(index), control_(control), matched_(left.rows()), met_(index.codeCount()) {
        keepsUnmatched_ = mode == JoinMode::Left || mode == JoinMode::Full;
        makesPairs_ = mode != JoinMode::Semi && mode != JoinMode::Anti;
        onePartner_ = makesPairs_ && index.isUnique();
        if (onePartner_) {
            partners_.resize(left.rows());  // each is written with its row
            askForLargePages(partners_.data(), left.rows() * sizeof(RowIndex));
        }
        if (makesPairs_ && !onePartner_) parts_.resize(left.chunkCount());
        parallelFor(left.chunkCount(), control, [&](std::size_t chunk) { run(chunk); });
    }

    const RowMask& matched() const { return matched_; }
    bool met(std::uint32_t code) const { return code != noCode && met_[code].load(); }

    RowPairs pairs() {
        if (!onePartner_) return joinedParts();
        if (keepsUnmatched_ || matched_.all()) return {{}, std::move(partners_), true};
        RowPairs pairs{matched_.indexes(), {}};
        pairs.right.resize(pairs.left.size());
        parallelFor((pairs.left.size() + chunkRows - 1) / chunkRows, {control_.cancelled, {}}, [&](std::size_t block) {
            const std::size_t end = std::min(pairs.left.size(), (block + 1) * chunkRows);
            for (std::size_t i = block * chunkRows; i < end; ++i) pairs.right[i] = partners_[pairs.left[i]];
        });
        return pairs;
    }

private:
    void run(std::size_t chunk) {
        const std::size_t first = chunk * chunkRows;
        const std::size_t rows = std::min(chunkRows, left_.rows() - first);
        Buffer<std::uint32_t> codes(rows);
        index_.leftCodes(chunk, rows, codes.data());
        const auto words = matched_.words(chunk);
        for (std::size_t row = 0; row < rows; ++row) {
            if (codes[row] == noCode) continue;
            words[row / 64] |= std::uint64_t{1} << (row % 64);
            auto& met = met_[codes[row]];
            if (!met.load(std::memory_order_relaxed)) met.store(true, std::memory_order_relaxed);
        }
        if (onePartner_) {
            for (std::size_t row = 0; row < rows; ++row) {
                partners_[first + row] = codes[row] == noCode ? noRow : index_.rows(codes[row]).front();
            }
        } else if (makesPairs_) {
            addPairs(first, codes, parts_[chunk]);
        }
    }
    void addPairs(std::size_t first, const Buffer<std::uint32_t>& codes, RowPairs& part) const {
        for (std::size_t row = 0; row < codes.size(); ++row) {
            const auto leftRow = static_cast<RowIndex>(first + row);
            if (codes[row] != noCode) {
                for (const RowIndex partner : index_.rows(codes[row])) {
                    part.left.push_back(leftRow);
                    part.right.push_back(partner);
                }
            } else if (keepsUnmatched_) {
                part.left.push_back(leftRow);
                part.right.push_back(noRow);
            }
        }
    }
    RowPairs joinedParts() {
        RowPairs all;
        for (auto& part : parts_) {
            all.left.insert(all.left.end(), part.left.begin(), part.left.end());
            all.right.insert(all.right.end(), part.right.begin(), part.right.end());
            part = {};
        }
        return all;
    }

    const Table& left_;
    const RightIndex& index_;
    const Control& control_;
    bool keepsUnmatched_ = false;
    bool makesPairs_ = false;
    bool onePartner_ = false;  ///< each left row has one partner or none
    RowMask matched_;
    std::vector<std::atomic<bool>> met_;
    Buffer<RowIndex> partners_;
    std::vector<RowPairs> parts_;
};

/// The key of a row as text; nothing when a part is missing.
std::string keyText(const Table& table, const std::vector<std::string>& names, std::size_t row) {
    std::string text;
    for (const auto& name : names) text += (text.empty() ? "" : " / ") + cellText(*table.column(name), row);
    return text;
}

template <class Wanted>
std::vector<std::string> examples(const Table& table, const std::vector<std::string>& names, Wanted wanted) {
    std::vector<std::string> found;
    std::set<std::string> seen;
    // Looking through a little more than is shown keeps this cheap when one key repeats.
    for (std::size_t row = 0; row < table.rows() && found.size() < mostExamples; ++row) {
        if (!wanted(row)) continue;
        std::string text = keyText(table, names, row);
        if (seen.insert(text).second) found.push_back(std::move(text));
    }
    return found;
}

JoinReport reportOf(const Table& left, const Table& right, const JoinOptions& options, const RightIndex& index,
                    const Probe& probe) {
    std::vector<std::string> leftNames;
    std::vector<std::string> rightNames;
    for (const auto& [leftName, rightName] : options.keys) {
        leftNames.push_back(leftName);
        rightNames.push_back(rightName);
    }
    JoinReport report;
    report.leftRows = left.rows();
    report.rightRows = right.rows();
    report.leftMatched = probe.matched().count();
    for (const std::uint32_t code : index.rightCodes()) report.rightMatched += probe.met(code) ? 1 : 0;
    if (report.leftUnmatched() > 0) {
        report.leftUnmatchedKeys =
            examples(left, leftNames, [&](std::size_t row) { return !probe.matched().test(row); });
    }
    if (report.rightUnmatched() > 0) {
        report.rightUnmatchedKeys =
            examples(right, rightNames, [&](std::size_t row) { return !probe.met(index.rightCodes()[row]); });
    }
    for (std::uint32_t code = 0; code < index.codeCount(); ++code) {
        const auto rows = index.rows(code);
        if (rows.size() < 2) continue;
        if (++report.duplicatedRightKeys <= mostExamples) {
            report.duplicatedRightExamples.push_back(keyText(right, rightNames, rows.front()));
        }
    }
    return report;
}

/// A right key as a value of the left key's column.
void addConverted(ColumnBuilder& builder, const Column& from, std::size_t row) {
    if (from.isMissing(row)) {
        builder.addMissing();
        return;
    }
    switch (builder.field().type) {
        case Type::Text: builder.addText(cellText(from, row)); return;
        case Type::Float64: {
            const std::string key = matchingKey(cellText(from, row));
            double value = 0;
            const auto read = std::from_chars(key.data(), key.data() + key.size(), value);
            return read.ptr == key.data() + key.size() ? builder.addNumber(value) : builder.addMissing();
        }
        default: break;
    }
    const std::string key = matchingKey(cellText(from, row));
    std::int64_t value = 0;
    const auto read = std::from_chars(key.data(), key.data() + key.size(), value);
    return read.ec == std::errc{} && read.ptr == key.data() + key.size() ? builder.addInteger(value)
                                                                         : builder.addMissing();
}

/// The left key, filled from the right one where there is no left row.
ColumnPtr filledKey(const ColumnPtr& left, const ColumnPtr& right, const RowPairs& pairs, const Control& control) {
    ColumnBuilder builder(left->field());
    for (std::size_t i = 0; i < pairs.left.size(); ++i) {
        if (i % chunkRows == 0) control.check();
        if (pairs.left[i] != noRow) {
            builder.addFrom(*left, pairs.left[i]);
        } else if (left->type() == right->type()) {
            builder.addFrom(*right, pairs.right[i]);
        } else {
            addConverted(builder, *right, pairs.right[i]);
        }
    }
    return builder.finish();
}

std::vector<std::string> rightNames(const Table& left, const Table& right, const JoinOptions& options) {
    if (options.rightColumns) return *options.rightColumns;
    const bool addsRightRows = options.mode == JoinMode::Right || options.mode == JoinMode::Full;
    std::vector<std::string> names;
    for (const auto& column : right.columns()) {
        const std::string& name = column->field().name;
        const auto key = std::find_if(options.keys.begin(), options.keys.end(),
                                      [&](const auto& pair) { return pair.second == name; });
        const bool kept =
            key == options.keys.end() || (addsRightRows && left.column(key->first)->type() != column->type());
        if (kept) names.push_back(name);
    }
    return names;
}

std::string freeName(const std::string& name, const std::set<std::string>& taken, const std::string& suffix) {
    std::string free = name + suffix;
    for (int number = 2; taken.contains(free); ++number) free = name + suffix + std::to_string(number);
    return free;
}

std::vector<ColumnPtr> leftColumns(const Table& left, const Table& right, const JoinOptions& options,
                                   const RowPairs& pairs, const Control& control) {
    if (pairs.leftAsIs) return left.columns();
    std::vector<ColumnPtr> columns = take(left, pairs.left, control).columns();
    if (options.mode != JoinMode::Right && options.mode != JoinMode::Full) return columns;
    for (const auto& [leftName, rightName] : options.keys) {
        const std::size_t place = *left.find(leftName);
        columns[place] = filledKey(left.column(place), right.column(rightName), pairs, control);
    }
    return columns;
}

Table beside(const Table& left, const Table& right, const JoinOptions& options, const RowPairs& pairs,
             JoinReport& report, const Control& control) {
    std::vector<ColumnPtr> columns = leftColumns(left, right, options, pairs, control);
    std::set<std::string> taken;
    for (const auto& column : columns) taken.insert(column->field().name);
    const auto names = rightNames(left, right, options);
    for (const auto& name : names) {
        if (!left.has(name)) taken.insert(name);
    }
    const Table chosen = take(right.select(names), pairs.right, control);
    for (const auto& column : chosen.columns()) {
        const std::string& name = column->field().name;
        if (!left.has(name)) {
            columns.push_back(column);
            continue;
        }
        Field field = column->field();
        field.name = freeName(name, taken, options.suffix);
        taken.insert(field.name);
        report.renamed.emplace_back(name, field.name);
        columns.push_back(withField(column, std::move(field)));
    }
    return columns.empty() ? Table(pairs.size()) : Table(std::move(columns));
}

void addRightRows(RowPairs& pairs, const RightIndex& index, const Probe& probe) {
    const auto& codes = index.rightCodes();
    for (std::size_t row = 0; row < codes.size(); ++row) {
        if (probe.met(codes[row])) continue;
        if (pairs.leftAsIs) {
            pairs.left.resize(pairs.size());
            std::iota(pairs.left.begin(), pairs.left.end(), RowIndex{0});
            pairs.leftAsIs = false;
        }
        pairs.left.push_back(noRow);
        pairs.right.push_back(static_cast<RowIndex>(row));
    }
}

}  // namespace

Joined join(const Table& left, const Table& right, const JoinOptions& options, const Control& control) {
    if (options.keys.empty()) {
        throw Error(KAPOK_TR("table", "The join has no keys."),
                    KAPOK_TR("table", "Name the fields by which the rows belong together."));
    }
    const RightIndex index(left, right, options, control);
    Probe probe(left, index, options.mode, control);
    JoinReport report = reportOf(left, right, options, index, probe);
    Table table;
    if (options.mode == JoinMode::Semi || options.mode == JoinMode::Anti) {
        table = filter(left, options.mode == JoinMode::Semi ? probe.matched() : ~probe.matched(), control);
    } else {
        RowPairs pairs = probe.pairs();
        if (options.mode == JoinMode::Right || options.mode == JoinMode::Full) addRightRows(pairs, index, probe);
        if (pairs.size() >= noRow) throw Error(KAPOK_TR("table", "The join has too many rows."));
        table = beside(left, right, options, pairs, report, control);
    }
    report.resultRows = table.rows();
    return {std::move(table), std::move(report)};
}

}  // namespace kapok
