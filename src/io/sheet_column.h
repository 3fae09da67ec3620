// One column of a sheet in the making.
#pragma once

#include "io/column_format.h"
#include "io/csv_fill.h"
#include "io/sheet_layout.h"
#include "table/column_builder.h"

namespace kapok::io {

/// Cells of numbers, dates and booleans alone decide by themselves; where texts are among them all cells are looked at
/// as those of a text table are (see column_format.h). Digits with a format of codes (00000) or of text (@) make the
/// column text.
class SheetColumn {
public:
    /// `cells`: those of the data, in the order of rows. All arguments must live as long as the object.
    SheetColumn(const SheetValues& values, const SheetLayout& layout, std::vector<SheetCell> cells);

    /// Throws Cancelled. O(cells).
    void make(std::string name, const OpenOptions& options, const Progress& progress);

    const Field& field() const { return field_; }
    const FormatDecision& decision() const { return decision_; }
    const ColumnEvidence& evidence() const { return evidence_; }
    FilledColumn& filled() { return filled_; }
    /// Cells that show an error of a formula; they are missing.
    const std::vector<CellException>& errors() const { return errors_; }

private:
    FormatDecision decide(const OpenOptions& options);
    std::optional<Type> ownType() const;
    bool isCode(const SheetCell& cell) const;
    void gatherEvidence();
    void build(const Progress& progress);
    bool add(const SheetCell& cell, ColumnBuilder& builder) const;
    bool addBoolean(const SheetCell& cell, ColumnBuilder& builder) const;
    bool addInteger(const SheetCell& cell, ColumnBuilder& builder) const;
    bool addNumber(const SheetCell& cell, ColumnBuilder& builder) const;
    bool addTime(const SheetCell& cell, ColumnBuilder& builder) const;
    void addMisfit(const SheetCell& cell);

    const SheetValues& values_;
    const SheetLayout& layout_;
    std::vector<SheetCell> cells_;
    Field field_;
    FormatDecision decision_;
    ColumnEvidence evidence_;
    FilledColumn filled_;
    std::vector<CellException> errors_;
};

}  // namespace kapok::io
