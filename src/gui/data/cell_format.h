// How the cells of a column are written for people: by type and locale, with the decimals the column needs.
#pragma once

#include "table/table.h"

#include <QString>

namespace kapok::gui {

class CellFormat {
public:
    CellFormat() = default;
    /// Looks at up to 200 rows spread over the column.
    explicit CellFormat(const Column& column);

    QString text(const Column& column, std::size_t row) const;
    QString number(double value) const;
    bool rightAligned() const { return rightAligned_; }

private:
    int decimals_ = 0;
    bool grouped_ = false;
    bool mixed_ = false;  ///< shares beside amounts: five digits of each number, not as many decimals
    bool rightAligned_ = false;
};

/// The field's name for people, with its unit where it has one: columns in several units are told apart.
QString fieldTitle(const Field& field);

/// The icon that stands for a type, and its name in words.
QString typeIcon(Type type);
QString typeWords(Type type);

}  // namespace kapok::gui
