// Times in the patterns of d3-time-format.
#include "chart/number_format.h"

#include <QDateTime>
#include <QMap>

#include <cmath>

namespace kapok::chart {
namespace {

QString padded(int value, int width, QChar fill = QLatin1Char('0')) {
    return QStringLiteral("%1").arg(value, width, 10, fill);
}

/// Weeks of the year that begin on a day of the week (1 Monday … 7 Sunday), as strftime's %W and %U count them.
int weekFrom(const QDate& date, int firstDay) {
    const int weekday = (date.dayOfWeek() - firstDay + 7) % 7;
    return (date.dayOfYear() + 6 - weekday) / 7;
}

QString directive(QChar letter, const QDateTime& time, const QLocale& locale) {
    const QDate date = time.date();
    const QTime clock = time.time();
    const int hour12 = clock.hour() % 12 == 0 ? 12 : clock.hour() % 12;
    switch (letter.toLatin1()) {
        case 'Y': return QString::number(date.year());
        case 'y': return padded(date.year() % 100, 2);
        case 'm': return padded(date.month(), 2);
        case 'B': return locale.standaloneMonthName(date.month(), QLocale::LongFormat);
        case 'b': return locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        case 'd': return padded(date.day(), 2);
        case 'e': return padded(date.day(), 2, QLatin1Char(' '));
        case 'j': return padded(date.dayOfYear(), 3);
        case 'A': return locale.standaloneDayName(date.dayOfWeek(), QLocale::LongFormat);
        case 'a': return locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        case 'u': return QString::number(date.dayOfWeek());
        case 'w': return QString::number(date.dayOfWeek() % 7);
        case 'U': return padded(weekFrom(date, 7), 2);
        case 'W': return padded(weekFrom(date, 1), 2);
        case 'V': return padded(date.weekNumber(), 2);
        case 'q': return QString::number((date.month() + 2) / 3);
        case 'H': return padded(clock.hour(), 2);
        case 'I': return padded(hour12, 2);
        case 'M': return padded(clock.minute(), 2);
        case 'S': return padded(clock.second(), 2);
        case 'L': return padded(clock.msec(), 3);
        case 'f': return padded(clock.msec() * 1000, 6);
        case 'p': return clock.hour() < 12 ? locale.amText() : locale.pmText();
        case 'x': return locale.toString(date, QLocale::ShortFormat);
        case 'X': return locale.toString(clock, QLocale::ShortFormat);
        case 'c': return locale.toString(time, QLocale::ShortFormat);
        case 's': return QString::number(time.toSecsSinceEpoch());
        case 'Q': return QString::number(time.toMSecsSinceEpoch());
        case 'Z': return QStringLiteral("+0000");
        case '%': return QStringLiteral("%");
        default: return QStringLiteral("%") + letter;
    }
}

}  // namespace

QString formattedTime(double seconds, const QString& format, const QLocale& locale) {
    if (!std::isfinite(seconds)) return {};
    const auto time = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::llround(seconds * 1000)), Qt::UTC);
    QString text;
    for (qsizetype i = 0; i < format.size(); ++i) {
        if (format[i] != QLatin1Char('%') || i + 1 == format.size()) {
            text += format[i];
            continue;
        }
        ++i;
        const bool flagged = QStringLiteral("-_0").contains(format[i]) && i + 1 < format.size();
        const QChar flag = flagged ? format[i++] : QChar();
        QString part = directive(format[i], time, locale);
        if (flag == QLatin1Char('-')) {
            while (part.size() > 1 && (part[0] == QLatin1Char('0') || part[0] == QLatin1Char(' '))) part.remove(0, 1);
        }
        if (flag == QLatin1Char('_') && part.startsWith(QLatin1Char('0'))) part[0] = QLatin1Char(' ');
        text += part;
    }
    return text;
}

}  // namespace kapok::chart
