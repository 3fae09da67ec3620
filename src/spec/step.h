// One transformation of a table: the recorded, replayable way from a source to a dataset.
#pragma once

#include "spec/step_reshape.h"
#include "spec/step_values.h"
#include "spec/step_window.h"

#include <variant>

namespace kapok {

/// Identity of an item of a workbook, stable for its life: "d1", "c7".
using Id = std::string;

/// Keeps the rows where `expression` is true.
struct FilterStep {
    std::string expression = {};
    bool operator==(const FilterStep&) const = default;
};

/// Adds or replaces a field.
struct DeriveStep {
    std::string name = {};
    std::string expression = {};
    std::string unit = {};
    std::string label = {};
    bool set = false;  ///< a named set of rows: true for its members, never missing
    bool operator==(const DeriveStep&) const = default;
};

/// Keeps these fields, in this order.
struct SelectStep {
    std::vector<std::string> fields = {};
    bool operator==(const SelectStep&) const = default;
};

struct RenameStep {
    std::string from = {};
    std::string to = {};
    bool operator==(const RenameStep&) const = default;
};

/// One row a group.
struct AggregateStep {
    std::vector<DerivedField> keys = {};  ///< grouping fields; an empty expression stands for the field of that name
    std::vector<Aggregate> aggregates = {};
    bool operator==(const AggregateStep&) const = default;
};

enum class JoinKind : std::uint8_t {
    Inner,
    Left,
    Right,
    Full,
    Semi,
    Anti,
    AsOf  ///< as Left, but the last key finds the nearest row, not an equal one
};

/// On which side of the left row's key an as-of join looks.
enum class AsOfSide : std::uint8_t { Before, After, Nearest };

/// How keys of the two sides are compared.
enum class KeyMatch : std::uint8_t {
    Exact,
    IgnoreLeadingZeros,  ///< '01001' = 1001 = ' 1001 ': digits compared as numbers, blanks and character width ignored
};

struct JoinKey {
    std::string left = {};
    std::string right = {};
    bool operator==(const JoinKey&) const = default;
};

struct JoinStep {
    Id right = {};  ///< the dataset joined
    JoinKind kind = JoinKind::Left;
    std::vector<JoinKey> keys = {};
    KeyMatch match = KeyMatch::Exact;
    std::vector<std::string> fields = {};  ///< fields of the right side to take; empty: all but its keys
    AsOfSide side = AsOfSide::Before;      ///< AsOf
    std::optional<double> within = {};     ///< AsOf: the furthest that still matches; of dates and times in days
    std::optional<NameReview> names = {};  ///< the first key is names, joined as they were reviewed
    bool operator==(const JoinStep&) const = default;
};

/// Rows of other datasets below, matched by field name; fields that one side lacks are missing there.
struct UnionStep {
    std::vector<Id> others = {};
    bool operator==(const UnionStep&) const = default;
};

struct SortStep {
    std::vector<OrderKey> keys = {};
    bool operator==(const SortStep&) const = default;
};

/// The first `count` rows in the order of `keys`.
struct TopStep {
    std::int64_t count = 10;
    std::vector<OrderKey> keys = {};
    bool operator==(const TopStep&) const = default;
};

/// One cell set to another value: `value` is the canonical text of the field's type; empty with `missing`.
struct EditStep {
    std::int64_t row = 1;  ///< counted from 1, in the table as it is before this step
    std::string field = {};
    std::string value = {};
    bool missing = false;
    bool operator==(const EditStep&) const = default;
};

using StepAction = std::variant<FilterStep, DeriveStep, SelectStep, RenameStep, AggregateStep, JoinStep, UnionStep,
                                SortStep, TopStep, EditStep, WindowStep, PeriodStep, PivotStep, UnpivotStep, SampleStep,
                                FillStep, BinStep, RecodeStep, SplitStep, DatePartsStep, ConvertUnitStep>;

struct Step {
    StepAction action = FilterStep{};
    bool enabled = true;
    bool operator==(const Step&) const = default;
};

/// Datasets that the steps read besides their own.
std::vector<Id> datasetsUsed(const std::vector<Step>& steps);

}  // namespace kapok
