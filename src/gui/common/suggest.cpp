#include "gui/common/suggest.h"

#include "gui/common/strings.h"

#include <QRegularExpression>

namespace kapok::gui {
namespace {

constexpr std::size_t mostCategories = 60;

bool holdsYears(const Column& column) {
    const auto bounds = column.summary();
    return column.type() == Type::Int64 && bounds.minimum >= 1500 && bounds.maximum <= 2200 &&
           bounds.minimum <= bounds.maximum;
}

/// How likely a column holds amounts: 0 not at all, 3 surely.
int amountScore(const Column& column) {
    if (column.type() != Type::Int64 && column.type() != Type::Float64) return 0;
    static const QRegularExpression notAmounts(
        QStringLiteral("(^|_)(id|code|fips|zip|key|lat|lon|lng|latitude|longitude|year|row)($|_)|code$|代码|编码|编号|"
                       "年份|经度|纬度"),
        QRegularExpression::CaseInsensitiveOption);
    if (toQt(column.field().name).contains(notAmounts)) return 1;
    if (holdsYears(column)) return 1;
    return !column.field().unit.empty() || column.type() == Type::Float64 ? 3 : 2;
}

}  // namespace

const Field* suggestedTime(const Table& table) {
    for (const auto& column : table.columns()) {
        if (isTime(column->type())) return &column->field();
    }
    return nullptr;
}

const Field* suggestedNumber(const Table& table) {
    const Field* best = nullptr;
    int bestScore = 0;
    for (const auto& column : table.columns()) {
        const int score = amountScore(*column);
        if (score > bestScore) best = &column->field(), bestScore = score;
    }
    return best;
}

const Field* suggestedCategory(const Table& table) {
    for (const auto& column : table.columns()) {
        if (column->type() != Type::Text) continue;
        const std::size_t distinct = column->dictionary()->size();
        if (distinct > 0 && distinct <= mostCategories) return &column->field();
    }
    return nullptr;
}

std::vector<const Field*> suggestedTimes(const Table& table) {
    std::vector<const Field*> times;
    std::vector<const Field*> years;
    for (const auto& column : table.columns()) {
        if (isTime(column->type())) times.push_back(&column->field());
        if (holdsYears(*column)) years.push_back(&column->field());
    }
    times.insert(times.end(), years.begin(), years.end());
    return times;
}

std::vector<const Field*> suggestedNumbers(const Table& table) {
    std::vector<const Field*> numbers;
    const Field* first = suggestedNumber(table);
    for (const auto& column : table.columns()) {
        if (amountScore(*column) < 2) continue;
        const bool best = &column->field() == first;
        numbers.insert(best ? numbers.begin() : numbers.end(), &column->field());
    }
    return numbers;
}

std::vector<const Field*> suggestedCategories(const Table& table) {
    std::vector<const Field*> categories;
    for (const auto& column : table.columns()) {
        const bool few = column->type() == Type::Text && column->dictionary()->size() > 0 &&
                         column->dictionary()->size() <= mostCategories;
        if (few) categories.push_back(&column->field());
    }
    for (const auto& column : table.columns()) {
        if (column->type() == Type::Boolean) categories.push_back(&column->field());
    }
    return categories;
}

const Field* suggestedName(const Table& table) {
    const Field* best = nullptr;
    std::size_t most = 0;
    for (const auto& column : table.columns()) {
        if (column->type() != Type::Text) continue;
        const QString name = toQt(column->field().name).toLower();
        if (name == QStringLiteral("name") || name.endsWith(QStringLiteral("_name")) ||
            name.contains(QStringLiteral("名称"))) {
            return &column->field();
        }
        if (column->dictionary()->size() > most) best = &column->field(), most = column->dictionary()->size();
    }
    return best;
}

}  // namespace kapok::gui
