// The type of a column and how its cells are written, from the forms of all its cells.
#pragma once

#include "io/cell_forms.h"
#include "io/csv_table.h"
#include "io/options.h"

#include <vector>

namespace kapok::io {

/// The cells of a column counted by what they can be; cells that are empty or missing markers are only counted.
class ColumnEvidence {
public:
    struct Count {
        CellForms forms;
        std::size_t cells = 0;
        std::vector<CellExample> examples = {};  ///< the first `keptExamples`
    };

    void add(std::string_view cell, std::int64_t row);
    void add(const ColumnEvidence& later);

    const std::vector<Count>& counts() const { return counts_; }
    /// Cells that are neither empty nor a missing marker.
    std::size_t present() const { return present_; }

private:
    Count& countOf(const CellForms& forms);

    std::vector<Count> counts_;
    std::size_t last_ = 0;
    std::size_t present_ = 0;
};

/// How the cells of a column are to be read.
struct ColumnFormat {
    Type type = Type::Text;
    NumberNotation number = {};             ///< Int64, Float64
    TimeNotation time = TimeNotation::Ymd;  ///< Date, DateTime
    bool shortYears = false;                ///< 5/3/24: the user has named the order
    bool zoned = false;                     ///< DateTime in UTC
    std::optional<std::int16_t> east = {};  ///< zoned: all cells have this offset in minutes

    bool operator==(const ColumnFormat&) const = default;
};

enum class FormatReason : std::uint8_t {
    AllFit,         ///< every present cell is of the type
    MostFit,        ///< all but a few, which are exceptions
    Chosen,         ///< by the user
    NothingThere,   ///< no present cell
    Words,          ///< text, as nearly every cell is
    Mixed,          ///< text, although most cells are of one other kind: worth a note
    Codes,          ///< text, to keep leading zeros or a telephone's '+'
    PersonNumbers,  ///< text, because the numbers are telephone or identity numbers
    BigIntegers,    ///< text, because digits would be lost
    MixedZones,     ///< text, because only some times name their zone
    ChineseUnits,   ///< text, because the numbers are in 万 or 亿, which are read only when asked for
};

enum class TypeDoubt : std::uint8_t {
    None,
    Decimal,  ///< 1,234 can be 1234 and 1.234
    Order,    ///< 3/4/2024 can be the third of April and the fourth of March
    Months,   ///< a column of numbers that can be months such as 202403
};

struct FormatDecision {
    ColumnFormat format = {};
    FormatReason reason = FormatReason::Words;
    TypeDoubt doubt = TypeDoubt::None;
    ColumnFormat nearly = {};  ///< Mixed: what most cells are
    bool someFit = false;      ///< Words: one cell in twenty or more is something else
};

/// What other columns and the options say where one column leaves it open.
struct TypeHints {
    enum class Decimal : std::uint8_t { Open, RatherComma, Comma, Point };
    Decimal decimal = Decimal::Open;
    std::optional<bool> monthFirst = {};
};

/// From the columns whose cells leave no doubt. `semicolons`: cells are separated by them, as where commas are decimal.
TypeHints tableHints(const std::vector<ColumnEvidence>& columns, const OpenOptions& options, bool semicolons);

/// `name` decides only where numbers can be dates. A column is of a type when every present cell fits it, or, from 20
/// fitting cells on, all but one cell in a hundred (or one cell): those are exceptions. With codes among its cells it
/// stays text.
FormatDecision decideFormat(const ColumnEvidence& evidence, std::string_view name, const TypeHints& hints);

/// The notation in which most cells are of the chosen type, unless `choice` names it.
FormatDecision chosenFormat(const ColumnEvidence& evidence, const ColumnChoice& choice, const TypeHints& hints);

/// Does a cell of these forms fit?
bool fits(const CellForms& forms, const ColumnFormat& format);

}  // namespace kapok::io
