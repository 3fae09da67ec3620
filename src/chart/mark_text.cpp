#include "chart/chart_reader.h"
#include "chart/number_format.h"

#include <QCoreApplication>
#include <QStringList>

namespace kapok::chart {
namespace {

QString valueWords(const Column& column, std::size_t row, const ChannelTitle& channel) {
    if (column.isMissing(row)) return {};
    if (column.type() == Type::Text || column.type() == Type::Boolean) return cellWords(column, row, nullptr);
    if (isTime(column.type())) {
        const double seconds = positionOf(column, row);
        const bool own = channel.format.contains(QLatin1Char('%'));
        return own ? formattedTime(seconds, channel.format) : timeText(seconds, channel.unit);
    }
    return formattedNumber(column.number(row), channel.format != QLatin1String("%") ? channel.format : QString());
}

QString line(const QString& title, const QString& value) {
    return QCoreApplication::translate("chart", "%1: %2").arg(title, value);
}

}  // namespace

QString markText(const Scene& scene, const Table& answer, std::size_t row) {
    if (row >= answer.rows()) return {};
    QStringList lines;
    for (const auto& channel : scene.titles) {
        const Column& column = *answer.column(channel.channel);
        if (column.isMissing(row) && scene.mark == Mark::Fan) continue;
        const std::string upper = channel.channel + "2";
        const bool binned = (scene.mark == Mark::Bar || scene.mark == Mark::Rect) && answer.has(upper);
        if (binned && !column.isMissing(row)) {
            const QString range =
                QCoreApplication::translate("chart", "%1 to %2")
                    .arg(valueWords(column, row, channel), valueWords(*answer.column(upper), row, channel));
            lines += line(channel.title, range);
            continue;
        }
        lines += line(channel.title, valueWords(column, row, channel));
    }
    for (const auto& panel : scene.panels) {
        for (const auto& band : panel.areas) {
            const std::string level = shortest(band.level);
            if (band.level == 0 || !answer.has("lower_" + level)) continue;
            const Column& lower = *answer.column("lower_" + level);
            if (lower.isMissing(row)) continue;
            const QString range =
                QCoreApplication::translate("chart", "%1 to %2")
                    .arg(numberText(lower.number(row)), numberText(answer.column("upper_" + level)->number(row)));
            const QString text = line(QStringLiteral("%1 %").arg(toQString(level)), range);
            if (!lines.contains(text)) lines += text;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace kapok::chart
