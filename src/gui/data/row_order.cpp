#include "gui/data/row_order.h"

#include "gui/common/strings.h"
#include "table/format.h"

#include <algorithm>
#include <numeric>

namespace kapok::gui {
namespace {

using Rows = std::vector<std::uint32_t>;

/// Which codes of a dictionary hold the words: each text is looked at once, however many rows have it.
std::vector<bool> codesWith(const Dictionary& dictionary, const QString& words) {
    std::vector<bool> found(dictionary.size());
    for (std::size_t code = 0; code < found.size(); ++code) {
        found[code] = toQt(dictionary[static_cast<std::int32_t>(code)]).contains(words, Qt::CaseInsensitive);
    }
    return found;
}

void markRows(const Column& column, const QString& words, std::vector<bool>& kept, RunContext& context) {
    if (column.type() == Type::Geometry) return;
    const auto codes = column.type() == Type::Text ? codesWith(*column.dictionary(), words) : std::vector<bool>();
    std::size_t row = 0;
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        context.check();
        const Chunk& chunk = column.chunk(i);
        for (std::size_t r = 0; r < chunk.rows; ++r, ++row) {
            if (kept[row] || chunk.isMissing(r)) continue;
            kept[row] = column.type() == Type::Text ? codes[static_cast<std::size_t>(chunk.as<std::int32_t>()[r])]
                                                    : toQt(cellText(column, row)).contains(words, Qt::CaseInsensitive);
        }
    }
}

Rows keptRows(const Table& table, const ViewOrder& order, RunContext& context) {
    std::vector<bool> kept(table.rows(), order.words.empty());
    if (!order.words.empty()) {
        for (const auto& column : table.columns()) markRows(*column, toQt(order.words), kept, context);
    }
    Rows rows;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (kept[row] && (!order.mask || (*order.mask)[row])) rows.push_back(static_cast<std::uint32_t>(row));
    }
    return rows;
}

/// A number for each row that sorts as the column does; texts by their place in the locale's alphabet.
std::vector<double> sortKeys(const Column& column, RunContext& context) {
    std::vector<double> ranks;
    if (column.type() == Type::Text) {
        std::vector<std::int32_t> codes(column.dictionary()->size());
        std::iota(codes.begin(), codes.end(), 0);
        std::vector<QString> texts;
        for (const auto code : codes) texts.push_back(toQt((*column.dictionary())[code]));
        std::sort(codes.begin(), codes.end(), [&](auto a, auto b) {
            return QString::localeAwareCompare(texts[static_cast<std::size_t>(a)], texts[static_cast<std::size_t>(b)]) <
                   0;
        });
        ranks.resize(codes.size());
        for (std::size_t i = 0; i < codes.size(); ++i)
            ranks[static_cast<std::size_t>(codes[i])] = static_cast<double>(i);
    }
    std::vector<double> keys;
    keys.reserve(column.rows());
    for (std::size_t i = 0; i < column.chunkCount(); ++i) {
        context.check();
        const Chunk& chunk = column.chunk(i);
        for (std::size_t r = 0; r < chunk.rows; ++r) {
            const std::size_t row = keys.size();
            if (ranks.empty() || chunk.isMissing(r)) {
                keys.push_back(column.type() == Type::Text ? 0 : column.number(row));
            } else {
                keys.push_back(ranks[static_cast<std::size_t>(chunk.as<std::int32_t>()[r])]);
            }
        }
    }
    return keys;
}

}  // namespace

RowOrder rowOrder(const Table& table, const ViewOrder& order, RunContext& context) {
    if (order.sortField.empty() && order.words.empty() && !order.mask) return nullptr;
    Rows rows = keptRows(table, order, context);
    if (!order.sortField.empty() && table.has(order.sortField)) {
        const Column& column = *table.column(order.sortField);
        const auto keys = sortKeys(column, context);
        const auto last =
            std::stable_partition(rows.begin(), rows.end(), [&](auto row) { return !column.isMissing(row); });
        std::stable_sort(rows.begin(), last,
                         [&](auto a, auto b) { return order.descending ? keys[a] > keys[b] : keys[a] < keys[b]; });
    }
    return std::make_shared<const Rows>(std::move(rows));
}

}  // namespace kapok::gui
