// Steps that change or add values, row by row.
#pragma once

#include "spec/query.h"

#include <optional>

namespace kapok {

enum class FillMethod : std::uint8_t {
    Previous,  ///< the last value before
    Next,      ///< the first value after
    Linear,    ///< on the line between the values before and after; nothing at the ends
    Constant,  ///< `value`
    Mean,      ///< of the group
    Median
};

/// Puts values where `fields` are missing, within each group.
struct FillStep {
    std::vector<std::string> fields = {};
    FillMethod method = FillMethod::Previous;
    std::string value = {};  ///< Constant: canonical text of the fields' type
    std::vector<std::string> groups = {};
    /// Previous, Next, Linear: a number, date or time that orders the rows and, for Linear, measures the distance
    /// between them. Empty: rows as they come, one apart.
    std::string along = {};
    std::int64_t limit = 0;  ///< Previous, Next, Linear: at most so many missing rows in a row; 0: any
    bool operator==(const FillStep&) const = default;
};

enum class BinMethod : std::uint8_t { EqualWidth, Quantile, Breaks };

/// Adds a text field that says into which class of values a number falls: "[0, 10)", or the label given. A class holds
/// its lower edge, the last one both; values outside of given breaks are missing and counted.
struct BinStep {
    std::string field = {};
    std::string name = {};  ///< empty: "field_class"
    BinMethod method = BinMethod::EqualWidth;
    std::int64_t count = 5;                ///< EqualWidth, Quantile
    std::vector<double> breaks = {};       ///< Breaks: rising, all edges
    std::vector<std::string> labels = {};  ///< as many as classes; empty: the edges
    bool operator==(const BinStep&) const = default;
};

/// One value for another; none is the missing value.
struct Recoding {
    std::optional<std::string> from = {};
    std::optional<std::string> to = {};
    bool operator==(const Recoding&) const = default;
};

/// What becomes of values that the table of codes does not name.
enum class RecodeOthers : std::uint8_t { Keep, Missing, Value };

/// Values by a table: canonical texts of the field's type. The field keeps its type when all new values are of it, and
/// becomes text otherwise.
struct RecodeStep {
    std::string field = {};
    std::string name = {};  ///< of a new field; empty: the field itself changes
    std::vector<Recoding> mapping = {};
    RecodeOthers others = RecodeOthers::Keep;  ///< Value: missing values too
    std::string otherValue = {};
    bool operator==(const RecodeStep&) const = default;
};

/// Numbers in another unit of the same quantity (table/units.h); the field says so.
struct ConvertUnitStep {
    std::string field = {};
    std::string from = {};  ///< the unit the field has; empty: the one it is known to have
    std::string to = {};
    bool operator==(const ConvertUnitStep&) const = default;
};

enum class DatePart : std::uint8_t { Year, Quarter, Month, Week, Day, Weekday, YearDay, Hour, Minute, Second };

/// Adds whole numbers "field_year", "field_month" …
struct DatePartsStep {
    std::string field = {};
    std::vector<DatePart> parts = {};
    bool operator==(const DatePartsStep&) const = default;
};

}  // namespace kapok
