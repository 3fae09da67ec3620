#include "gui/data/row_order.h"

#include "chart/chart_reader.h"
#include "gui/common/strings.h"
#include "table/format.h"
#include "table/sort.h"
#include "table/take.h"

#include <QLocale>

#include <algorithm>

namespace kapok::gui {
namespace {

using Rows = std::vector<std::uint32_t>;

/// What the canonical text of a number or time holds when a cell is shown with the words.
std::string plainWords(Type type, QString words) {
    if (type == Type::DateTime) return fromQt(words.replace(QLatin1Char(' '), QLatin1Char('T')));
    if (type != Type::Int64 && type != Type::Float64) return fromQt(words.toLower());
    const QLocale locale;
    const bool isNumber = std::all_of(words.begin(), words.end(), [&](QChar c) {
        return c.isDigit() || QString(c) == locale.groupSeparator() || QString(c) == locale.decimalPoint() ||
               c == QLatin1Char('-');
    });
    if (isNumber) words.remove(locale.groupSeparator()).replace(locale.decimalPoint(), QStringLiteral("."));
    return fromQt(words.toLower());
}

/// A text as it is shown.
bool textHolds(const Column& column, std::string_view text, const QString& words) {
    return chart::termWords(column.field().terms, text).contains(words, Qt::CaseInsensitive);
}

/// Which codes of a dictionary hold the words: each text is looked at once, however many rows have it.
std::vector<bool> codesWith(const Column& column, const QString& words) {
    const Dictionary& dictionary = *column.dictionary();
    std::vector<bool> found(dictionary.size());
    for (std::size_t code = 0; code < found.size(); ++code) {
        found[code] = textHolds(column, dictionary[static_cast<std::int32_t>(code)], words);
    }
    return found;
}

void markTexts(const Column& column, const QString& words, workbook::RowMask& rows, RunContext& context) {
    const auto codes = codesWith(column, words);
    if (std::find(codes.begin(), codes.end(), true) == codes.end()) return;
    context.parallelFor(column.chunkCount(), [&](std::size_t i) {
        context.check();
        const Chunk& chunk = column.chunk(i);
        const auto& values = chunk.as<std::int32_t>();
        const auto bits = rows.words(i);
        for (std::size_t r = 0; r < chunk.rows; ++r) {
            if (values[r] >= 0 && codes[static_cast<std::size_t>(values[r])])
                bits[r / 64] |= std::uint64_t{1} << (r % 64);
        }
    });
}

void markValues(const Column& column, const std::string& words, workbook::RowMask& rows, RunContext& context) {
    context.parallelFor(column.chunkCount(), [&](std::size_t i) {
        context.check();
        const std::size_t first = i * chunkRows;
        const std::size_t count = column.summary(i).rows;
        const auto bits = rows.words(i);
        for (std::size_t r = 0; r < count; ++r) {
            const std::uint64_t bit = std::uint64_t{1} << (r % 64);
            if ((bits[r / 64] & bit) == 0 && cellText(column, first + r).find(words) != std::string::npos)
                bits[r / 64] |= bit;
        }
    });
}

std::vector<SortKey> sortKeys(const Table& table, const ViewOrder& order) {
    std::vector<SortKey> keys;
    const auto add = [&](const std::string& field, bool descending) {
        if (const auto found = table.find(field); found && table.column(*found)->type() != Type::Geometry)
            keys.push_back({table.column(*found), descending, TextOrder::Pinyin});
    };
    if (!order.sortField.empty()) add(order.sortField, order.descending);
    for (const auto& key : order.further) add(key.field, key.descending);
    return keys;
}

}  // namespace

bool cellHolds(const Column& column, std::size_t row, const QString& words) {
    if (column.type() == Type::Geometry || column.isMissing(row)) return false;
    if (column.type() == Type::Text) return textHolds(column, column.text(row), words);
    return cellText(column, row).find(plainWords(column.type(), words)) != std::string::npos;
}

workbook::RowMask rowsHolding(const Table& table, const QString& words, RunContext& context) {
    workbook::RowMask rows(table.rows());
    for (std::size_t c = 0; c < table.columnCount(); ++c) {
        const Column& column = *table.column(c);
        if (column.type() == Type::Text) markTexts(column, words, rows, context);
        if (column.type() != Type::Text && column.type() != Type::Geometry)
            markValues(column, plainWords(column.type(), words), rows, context);
        context.progress(static_cast<double>(c + 1) / static_cast<double>(table.columnCount()));
    }
    return rows;
}

RowOrder rowOrder(const Table& table, const ViewOrder& order, RunContext& context) {
    auto keys = sortKeys(table, order);
    const bool all = order.words.empty() && !order.mask;
    if (keys.empty() && all) return nullptr;
    const Control control = controlOf(context);
    if (all) return std::make_shared<const Rows>(sortedRows(keys, control));
    workbook::RowMask kept =
        order.words.empty() ? workbook::RowMask(table.rows(), true) : rowsHolding(table, toQt(order.words), context);
    if (order.mask) kept &= *order.mask;
    Rows rows = kept.indexes();
    if (keys.empty()) return std::make_shared<const Rows>(std::move(rows));
    for (auto& key : keys) key.column = take(key.column, rows, control);
    Rows places = sortedRows(keys, control);
    for (auto& place : places) place = rows[place];
    return std::make_shared<const Rows>(std::move(places));
}

}  // namespace kapok::gui
