#include "table/asof_join.h"

#include "expression/calendar.h"
#include "sdk/error.h"
#include "table/cells.h"
#include "table/format.h"
#include "table/partition.h"
#include "table/take.h"
#include "table/union.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace kapok {
namespace {

bool isNumber(Type type) { return type == Type::Int64 || type == Type::Float64; }

void needComparable(const Column& left, const Column& right, bool ordered) {
    const bool times = isTime(left.type()) && isTime(right.type());
    const bool numbers = isNumber(left.type()) && isNumber(right.type());
    if (times || numbers || (!ordered && left.type() == right.type() && left.type() != Type::Geometry)) return;
    throw Error(
        KAPOK_TR("table", "Keys %1 (%2) and %3 (%4) cannot be compared here.")
            .arg(left.field().name)
            .arg(typeName(left.type()))
            .arg(right.field().name)
            .arg(typeName(right.type())),
        KAPOK_TR("table", "The last key must be a number, a date or a time on both sides, the others of one type."));
}

/// Both sides' ordered keys on one scale. Numbers beyond 2^53 are compared as decimals.
Buffer<double> places(const Column& column, bool asTime, const Control& control) {
    Buffer<double> cells = realCells(column, control);
    if (asTime && column.type() == Type::Date) {
        for (double& cell : cells) cell *= static_cast<double>(expression::dayMicroseconds);
    }
    return cells;
}

/// Codes of the equal keys over the left rows and then the right rows, and whether a row has them all.
struct EqualKeys {
    std::vector<std::uint32_t> codes;
    std::vector<std::uint8_t> present;
};

EqualKeys equalKeys(const Table& left, const Table& right, const AsOfOptions& options, const Control& control) {
    const std::size_t rows = left.rows() + right.rows();
    EqualKeys keys{{}, std::vector<std::uint8_t>(rows, 1)};
    std::vector<ColumnPtr> columns;
    for (std::size_t i = 0; i + 1 < options.keys.size(); ++i) {
        const ColumnPtr& a = left.column(options.keys[i].first);
        const ColumnPtr& b = right.column(options.keys[i].second);
        needComparable(*a, *b, false);
        Field field = b->field();
        field.name = a->field().name;
        columns.push_back(
            unionByName({Table({a}), Table({withField(b, field)})}, {control.cancelled, {}}).table.column(0));
        for (std::size_t row = 0; row < rows; ++row) keys.present[row] &= columns.back()->isMissing(row) ? 0 : 1;
    }
    keys.codes = rowCodes(columns, rows, control);
    return keys;
}

struct RightRow {
    double place;
    RowIndex row;
};

class Matcher {
public:
    Matcher(const Table& left, const Table& right, const AsOfOptions& options, const Control& control)
        : options_(options), keys_(equalKeys(left, right, options, control)), leftRows_(left.rows()) {
        const ColumnPtr& a = left.column(options.keys.back().first);
        const ColumnPtr& b = right.column(options.keys.back().second);
        needComparable(*a, *b, true);
        const bool asTime = isTime(a->type());
        left_ = places(*a, asTime, control);
        const Buffer<double> rightPlaces = places(*b, asTime, control);
        within_ = options.within.value_or(INFINITY) * (asTime ? static_cast<double>(expression::dayMicroseconds) : 1);
        const std::size_t codes =
            keys_.codes.empty() ? 0 : *std::max_element(keys_.codes.begin(), keys_.codes.end()) + std::size_t{1};
        right_.resize(codes);
        for (std::size_t row = 0; row < right.rows(); ++row) {
            if (!keys_.present[leftRows_ + row] || std::isnan(rightPlaces[row])) continue;
            right_[keys_.codes[leftRows_ + row]].push_back({rightPlaces[row], static_cast<RowIndex>(row)});
        }
        for (auto& rows : right_) {
            std::stable_sort(rows.begin(), rows.end(),
                             [](const RightRow& x, const RightRow& y) { return x.place < y.place; });
        }
    }

    std::vector<RowIndex> matches(const Control& control) const {
        std::vector<RowIndex> matches(leftRows_, noRow);
        parallelFor((leftRows_ + chunkRows - 1) / chunkRows, {control.cancelled, {}}, [&](std::size_t chunk) {
            const std::size_t end = std::min(leftRows_, (chunk + 1) * chunkRows);
            for (std::size_t row = chunk * chunkRows; row < end; ++row) {
                if (keys_.present[row] && !std::isnan(left_[row]))
                    matches[row] = match(left_[row], right_[keys_.codes[row]]);
            }
        });
        return matches;
    }

private:
    RowIndex match(double place, const std::vector<RightRow>& rows) const {
        const auto below = [](const RightRow& row, double value) { return row.place < value; };
        const auto above = [](double value, const RightRow& row) { return value < row.place; };
        const auto after = std::lower_bound(rows.begin(), rows.end(), place, below);
        const auto beforeEnd = std::upper_bound(rows.begin(), rows.end(), place, above);
        const bool hasBefore = options_.direction != AsOfDirection::After && beforeEnd != rows.begin();
        const bool hasAfter = options_.direction != AsOfDirection::Before && after != rows.end();
        const double toBefore = hasBefore ? place - std::prev(beforeEnd)->place : INFINITY;
        const double toAfter = hasAfter ? after->place - place : INFINITY;
        if (hasBefore && (!hasAfter || toBefore <= toAfter))
            return toBefore <= within_ ? std::prev(beforeEnd)->row : noRow;
        return hasAfter && toAfter <= within_ ? after->row : noRow;
    }

    const AsOfOptions& options_;
    EqualKeys keys_;
    std::size_t leftRows_;
    Buffer<double> left_;
    double within_ = 0;
    std::vector<std::vector<RightRow>> right_;  ///< by code, rising
};

std::vector<std::string> rightNames(const Table& right, const AsOfOptions& options) {
    if (options.rightColumns) return *options.rightColumns;
    std::vector<std::string> names;
    for (const auto& column : right.columns()) {
        const std::string& name = column->field().name;
        const bool equalKey = std::any_of(options.keys.begin(), options.keys.end() - 1,
                                          [&](const auto& pair) { return pair.second == name; });
        if (!equalKey) names.push_back(name);
    }
    return names;
}

JoinReport reportOf(const Table& left, const Table& right, const AsOfOptions& options,
                    const std::vector<RowIndex>& matches) {
    constexpr std::size_t examples = 5;
    JoinReport report{.leftRows = left.rows(), .rightRows = right.rows(), .resultRows = left.rows()};
    std::set<RowIndex> met;
    const Column& key = *left.column(options.keys.back().first);
    for (std::size_t row = 0; row < matches.size(); ++row) {
        if (matches[row] != noRow) {
            ++report.leftMatched;
            met.insert(matches[row]);
        } else if (report.leftUnmatchedKeys.size() < examples) {
            report.leftUnmatchedKeys.push_back(cellText(key, row));
        }
    }
    report.rightMatched = met.size();
    return report;
}

}  // namespace

Joined asOfJoin(const Table& left, const Table& right, const AsOfOptions& options, const Control& control) {
    if (options.keys.empty()) {
        throw Error(KAPOK_TR("table", "The join has no keys."),
                    KAPOK_TR("table", "Name the fields by which the rows belong together."));
    }
    const auto matches = Matcher(left, right, options, control).matches(control);
    Joined joined{left, reportOf(left, right, options, matches)};
    const auto names = rightNames(right, options);
    for (const auto& name : names) {
        const ColumnPtr column = take(right.column(name), matches, {control.cancelled, {}});
        Field field = column->field();
        for (int number = 1; joined.table.has(field.name); ++number) {
            field.name = name + options.suffix + (number == 1 ? "" : std::to_string(number));
        }
        if (field.name != name) joined.report.renamed.emplace_back(name, field.name);
        joined.table = joined.table.with(withField(column, std::move(field)));
    }
    return joined;
}

}  // namespace kapok
