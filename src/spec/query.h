// What a view asks of a dataset: a plain value that an engine answers in memory or turns into SQL.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kapok {

enum class AggregateOp : std::uint8_t {
    Count,
    Distinct,
    Missing,
    Sum,
    Mean,
    Median,
    Quantile,
    Min,
    Max,
    Sd,
    First,
    Last,
    WeightedMean,  ///< of `field` by `weight`; rows where either is missing are left out
    Share          ///< the group's sum as a part of the sum over all groups
};

/// One aggregate over each group. `field` is empty for Count of rows. Missing values are left out.
struct Aggregate {
    AggregateOp op = AggregateOp::Count;
    std::string field = {};
    std::string name = {};     ///< name of the answer's column; empty: "sum_field", "count"
    double probability = 0.5;  ///< Quantile
    std::string weight = {};   ///< WeightedMean

    bool operator==(const Aggregate&) const = default;
};

/// The name of the answer's column.
std::string aggregateName(const Aggregate& aggregate);

/// A field made by an expression of the formula language.
struct DerivedField {
    std::string name;
    std::string expression = {};

    bool operator==(const DerivedField&) const = default;
};

/// How texts are ordered.
enum class TextCollation : std::uint8_t {
    CodePoints,  ///< by the code points of their characters: the same everywhere
    Pinyin       ///< Chinese as in a dictionary by pronunciation
};

struct OrderKey {
    std::string field;
    bool descending = false;
    TextCollation collation = TextCollation::CodePoints;

    bool operator==(const OrderKey&) const = default;
};

/// In this order: `filter`; `derive` (every expression sees the dataset's own fields, not each other); grouping by
/// `groupBy` with `aggregates` (both may name derived fields) or, when both are empty, the rows as they are;
/// `order` (missing last); `limit`; `select` (empty: all). A derived field hides a dataset's field of its name.
struct Query {
    std::string filter = {};  ///< boolean expression; rows where it is false or missing are left out; empty: all
    std::vector<DerivedField> derive = {};
    std::vector<std::string> groupBy = {};
    std::vector<Aggregate> aggregates = {};
    std::vector<OrderKey> order = {};
    std::optional<std::int64_t> limit = {};
    std::vector<std::string> select = {};

    bool operator==(const Query&) const = default;
};

/// `filter and extra`, either of which may be empty.
std::string bothHold(const std::string& filter, const std::string& extra);

/// A field's name as the formula language writes it: bare where possible, else in [brackets].
std::string fieldReference(const std::string& name);

}  // namespace kapok
