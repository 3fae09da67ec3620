#include "chart/chart_reader.h"
#include "chart/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace kapok::chart {
namespace {

QString valueWords(const Column& column, std::size_t row, const Axis* axis) {
    if (column.type() == Type::Text || column.type() == Type::Boolean) return cellWords(column, row, nullptr);
    if (isTime(column.type())) {
        return column.isMissing(row) ? QString()
                                     : timeText(positionOf(column, row), axis ? axis->unit : TimeUnit::None);
    }
    return formattedNumber(column.number(row), axis && axis->format != QLatin1String("%") ? axis->format : QString());
}

QString line(const QString& title, const QString& value) {
    return QCoreApplication::translate("chart", "%1: %2").arg(title, value);
}

}  // namespace

QString markText(const ChartData& chart, const Table& answer, std::size_t row) {
    QStringList lines;
    for (const auto& [channel, title] : chart.titles) {
        const Column& column = *answer.column(channel);
        const Axis* axis = channel == "x" ? &chart.x : channel == "y" || channel == "forecast" ? &chart.y : nullptr;
        const bool absent = column.isMissing(row) && chart.mark == Mark::Fan;
        if (absent) continue;
        if (channel == "x" && answer.has("x2") && chart.mark == Mark::Bar) {
            const QString range = QCoreApplication::translate("chart", "%1 to %2")
                                      .arg(valueWords(column, row, axis), valueWords(*answer.column("x2"), row, axis));
            lines += line(title, range);
            continue;
        }
        lines += line(title, valueWords(column, row, axis));
    }
    for (const auto& band : chart.bands) {
        const std::string level = shortest(band.level);
        const Column& lower = *answer.column("lower_" + level);
        const Column& upper = *answer.column("upper_" + level);
        const QString title = QStringLiteral("%1 %").arg(toQString(level));
        if (lower.isMissing(row) || lines.contains(title)) continue;
        const QString text = line(title, QCoreApplication::translate("chart", "%1 to %2")
                                             .arg(numberText(lower.number(row)), numberText(upper.number(row))));
        if (!lines.contains(text)) lines += text;
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace kapok::chart
