// A column that is filled with values whose type is known only one by one.
#pragma once

#include "table/column_builder.h"

namespace kapok::database {

/// Starts without a type; widens from int64 to float64 and from anything to text as values demand. Widening copies what
/// is there, which happens at most twice a column.
class ValueColumn {
public:
    explicit ValueColumn(std::string name, bool asText = false);

    void addMissing();
    void addBoolean(bool value);
    void addInteger(std::int64_t value);
    void addReal(double value);
    void addText(std::string_view value);

    /// Text, because values of several kinds met.
    bool mixed() const { return mixed_; }
    /// All values are 0 or 1 (and there is one).
    bool zeroOne() const { return integers_ && zeroOne_; }
    /// A column of missing values only is text.
    ColumnPtr finish();

private:
    void become(Type type);
    void toText();
    void begin(Type type);

    std::string name_;
    bool asText_;
    bool typed_ = false;
    bool mixed_ = false;
    bool integers_ = false;
    bool zeroOne_ = true;
    bool exactInDouble_ = true;  ///< every integer so far has at most 53 bits
    std::size_t leadingMissing_ = 0;
    ColumnBuilder builder_;
};

}  // namespace kapok::database
