#include "gui/data/table_copy.h"

#include "gui/common/strings.h"
#include "gui/data/cell_text.h"

#include <QStringList>

namespace kapok::gui {
namespace {

constexpr std::size_t checkedRows = 4096;

QString quoted(QString text) {
    const bool plain = !text.contains(QLatin1Char('\t')) && !text.contains(QLatin1Char('\n')) &&
                       !text.contains(QLatin1Char('\r')) && !text.startsWith(QLatin1Char('"'));
    if (plain) return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

std::vector<std::size_t> rowsOf(const RowOrder& order, const workbook::RowMask& mask) {
    std::vector<std::size_t> rows;
    if (!order) {
        const auto all = mask.indexes();
        return {all.begin(), all.end()};
    }
    for (const auto row : *order) {
        if (mask[row]) rows.push_back(row);
    }
    return rows;
}

}  // namespace

QString copiedCell(const Column& column, std::size_t row) {
    return column.type() == Type::Geometry ? QString() : quoted(typedText(column, row));
}

QString copiedRows(const Table& table, const RowOrder& order, const workbook::RowMask& mask, bool header,
                   RunContext& context) {
    QStringList lines;
    if (header) {
        QStringList names;
        for (const auto& column : table.columns()) names.append(quoted(toQt(column->field().shown())));
        lines.append(names.join(QLatin1Char('\t')));
    }
    const auto rows = rowsOf(order, mask);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i % checkedRows == 0) {
            context.check();
            context.progress(static_cast<double>(i) / static_cast<double>(rows.size()));
        }
        QStringList cells;
        for (const auto& column : table.columns()) cells.append(copiedCell(*column, rows[i]));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace kapok::gui
