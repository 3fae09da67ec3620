// Steps that change which rows and columns there are.
#pragma once

#include "spec/query.h"

#include <map>
#include <optional>

namespace kapok {

/// One row for each combination of `keys`, one field for each value of `column` and aggregate of `values`. Fields are
/// named after the value, or "value_aggregate" where there are several aggregates.
struct PivotStep {
    std::vector<std::string> keys = {};
    std::string column = {};
    std::vector<Aggregate> values = {};
    std::vector<std::string> columns = {};  ///< the values that become fields; empty: all there are, ascending
    bool operator==(const PivotStep&) const = default;
};

/// One row for each row and each of `fields`: its name in `nameField`, its value in `valueField`. The other fields are
/// repeated. Types that differ are widened as in a union.
struct UnpivotStep {
    std::vector<std::string> fields = {};
    std::string nameField = "name";
    std::string valueField = "value";
    bool dropMissing = false;  ///< no row for a missing value
    bool operator==(const UnpivotStep&) const = default;
};

enum class SampleSize : std::uint8_t { Count, Share };

/// Rows chosen by chance, in their old order. The same seed gives the same rows.
struct SampleStep {
    SampleSize size = SampleSize::Count;
    std::int64_t count = 1000;
    double share = 0.1;                    ///< 0 to 1; rounded to whole rows, halves up
    std::vector<std::string> groups = {};  ///< with groups: so many rows, or this share, of each
    std::int64_t seed = 1;
    bool operator==(const SampleStep&) const = default;
};

enum class SplitMode : std::uint8_t {
    Columns,  ///< at a delimiter, into several fields
    Widths,   ///< after given numbers of characters, into several fields
    Rows      ///< at a delimiter, into several rows, the other fields repeated
};

/// Cuts a text field. A text with more parts than fields keeps the rest in its last field, and is counted.
struct SplitStep {
    std::string field = {};
    SplitMode mode = SplitMode::Columns;
    std::string delimiter = ",";
    std::vector<std::int64_t> widths = {};  ///< Widths: characters of each part
    std::vector<std::string> names = {};    ///< the new fields; empty: "field_1", "field_2" …, as many as needed
    bool trim = true;                       ///< without blanks at both ends of a part; an empty part is missing
    bool keep = true;                       ///< Columns, Widths: the field itself stays
    bool operator==(const SplitStep&) const = default;
};

/// Names that are written in several ways, judged one by one before they are joined. What is not judged here is never
/// matched but to the very same name.
struct NameReview {
    double minimumScore = 0.8;  ///< the least likeness of the candidates that were shown, above 0 up to 1
    bool placeEndings = false;  ///< 东莞市 and 东莞 were taken for equal
    std::map<std::string, std::string> partners = {};  ///< left name: its right name; empty: it has none
    bool operator==(const NameReview&) const = default;
};

}  // namespace kapok
