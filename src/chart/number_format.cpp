#include "chart/number_format.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::chart {
namespace {

struct Power {
    double value;
    const char* word;
};

bool isChinese(const QLocale& locale) { return locale.language() == QLocale::Chinese; }

bool traditional(const QLocale& locale) {
    return locale.script() == QLocale::TraditionalHanScript || locale.territory() == QLocale::Taiwan ||
           locale.territory() == QLocale::HongKong || locale.territory() == QLocale::Macao;
}

/// The power word for numbers as large as `largest`; value 1 and no word below ten thousand.
Power powerOf(double largest, const QLocale& locale) {
    static constexpr std::array chinese{Power{1e12, "万亿"}, Power{1e8, "亿"}, Power{1e4, "万"}};
    static constexpr std::array chineseTraditional{Power{1e12, "兆"}, Power{1e8, "億"}, Power{1e4, "萬"}};
    static constexpr std::array english{Power{1e12, "T"}, Power{1e9, "B"}, Power{1e6, "M"}, Power{1e3, "k"}};
    const double size = std::abs(largest);
    if (size < 1e4) return {1, ""};
    const auto pick = [&](const auto& powers) {
        for (const auto& power : powers) {
            if (size >= power.value) return power;
        }
        return Power{1, ""};
    };
    if (!isChinese(locale)) return pick(english);
    return traditional(locale) ? pick(chineseTraditional) : pick(chinese);
}

constexpr double mostInWords = 1e16;  ///< "1E+280" says more than "1E+268 trillion"

QString withoutTrailingZeros(QString text, const QLocale& locale) {
    const QString point = locale.decimalPoint();
    if (!text.contains(point)) return text;
    while (text.endsWith(locale.zeroDigit())) text.chop(1);
    if (text.endsWith(point)) text.chop(point.size());
    return text;
}

/// The minus sign of people (U+2212) where the locale writes a hyphen.
QString fixed(double value, int decimals, const QLocale& locale, bool grouped) {
    QLocale plain = locale;
    plain.setNumberOptions(grouped ? QLocale::DefaultNumberOptions : QLocale::OmitGroupSeparator);
    const double rounded = std::abs(value) < 0.5 * std::pow(10.0, -decimals) ? 0.0 : value;
    QString text = plain.toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? QStringLiteral("\u2212") + text : text;
}

int digitsBeforePoint(double value) {
    const double size = std::abs(value);
    return size == 0 ? 1 : static_cast<int>(std::floor(std::log10(size))) + 1;
}

/// "March", "Mon", "Q1", "08:00": times that come again.
QString recurringText(const QDateTime& time, TimeUnit unit, const QLocale& locale) {
    const QDate date = time.date();
    const bool chinese = isChinese(locale);
    switch (unit) {
        case TimeUnit::QuarterOfYear:
            return (chinese ? QStringLiteral("第%1季度") : QStringLiteral("Q%1")).arg((date.month() + 2) / 3);
        case TimeUnit::MonthOfYear: return locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        case TimeUnit::WeekOfYear:
            return (chinese ? QStringLiteral("第%1周") : QStringLiteral("W%1")).arg(date.weekNumber());
        case TimeUnit::DayOfWeek: return locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat);
        case TimeUnit::DayOfMonth: return QString::number(date.day());
        case TimeUnit::DayOfYear: return QString::number(date.dayOfYear());
        case TimeUnit::MonthDay: return date.toString(chinese ? QStringLiteral("M月d日") : QStringLiteral("MM-dd"));
        case TimeUnit::HourOfDay:
        case TimeUnit::MinuteOfDay: return time.toString(QStringLiteral("hh:mm"));
        case TimeUnit::SecondOfDay: return time.toString(QStringLiteral("hh:mm:ss"));
        case TimeUnit::MinuteOfHour: return QString::number(time.time().minute());
        case TimeUnit::SecondOfMinute: return QString::number(time.time().second());
        default: return {};
    }
}

}  // namespace

int decimalsOfStep(double step) {
    const double size = std::abs(step);
    if (!(size > 0) || !std::isfinite(size)) return 0;
    for (int decimals = 0; decimals < 12; ++decimals) {
        const double scaled = size * std::pow(10.0, decimals);
        if (scaled > 0.5 && std::abs(scaled - std::round(scaled)) < 1e-6 * scaled) return decimals;
    }
    return 12;
}

QString numberText(double value, const QLocale& locale, int digits) {
    if (std::isnan(value)) return {};
    if (std::isinf(value)) return value > 0 ? QStringLiteral("\u221e") : QStringLiteral("\u2212\u221e");
    const int before = digitsBeforePoint(value);
    if (before > 15 || before < -3) return locale.toString(value, 'g', digits);
    const int decimals = std::clamp(digits - before, 0, 12);
    return withoutTrailingZeros(fixed(value, decimals, locale, true), locale);
}

QString compactNumber(double value, const QLocale& locale, int digits) {
    if (std::isnan(value)) return {};
    if (std::abs(value) >= mostInWords) return numberText(value, locale, digits);
    const Power power = powerOf(value, locale);
    return numberText(value / power.value, locale, digits) + QString::fromUtf8(power.word);
}

QString tickNumber(double value, double step, double largest, const QString& format, const QLocale& locale) {
    if (!format.isEmpty()) return formattedNumber(value, format, locale);
    const double size = std::max(std::abs(largest), std::abs(value));
    if (size > 0 && (size >= mostInWords || size < 1e-6)) {
        return value == 0 ? locale.toString(0) : locale.toString(value, 'g', 4);
    }
    Power power = powerOf(size, locale);
    if (decimalsOfStep(step / power.value) > 6) power = {1, ""};  // 1,000,000,000.000005 says more than 10.00000000亿
    const double rounded = std::abs(value) < std::abs(step) * 1e-9 ? 0.0 : value;
    if (rounded == 0) return locale.toString(0);
    return fixed(rounded / power.value, decimalsOfStep(step / power.value), locale, power.value > 1) +
           QString::fromUtf8(power.word);
}

QString timeText(double seconds, TimeUnit unit, const QLocale& locale) {
    if (std::isnan(seconds)) return {};
    const auto milliseconds = static_cast<qint64>(std::llround(seconds * 1000));
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const QDate date = time.date();
    const bool chinese = isChinese(locale);
    const QString day =
        chinese ? date.toString(QStringLiteral("yyyy年M月d日")) : date.toString(QStringLiteral("yyyy-MM-dd"));
    switch (unit) {
        case TimeUnit::Year:
            return chinese ? date.toString(QStringLiteral("yyyy年")) : date.toString(QStringLiteral("yyyy"));
        case TimeUnit::Quarter: {
            const QString pattern = chinese ? QStringLiteral("%1年第%2季度") : QStringLiteral("%1-Q%2");
            return pattern.arg(date.year()).arg((date.month() + 2) / 3);
        }
        case TimeUnit::Month:
            return chinese ? date.toString(QStringLiteral("yyyy年M月")) : date.toString(QStringLiteral("yyyy-MM"));
        case TimeUnit::Week:
        case TimeUnit::Day: return day;
        case TimeUnit::Hour: return day + time.toString(QStringLiteral(" hh:mm"));
        case TimeUnit::Minute: return day + time.toString(QStringLiteral(" hh:mm"));
        case TimeUnit::Second: return day + time.toString(QStringLiteral(" hh:mm:ss"));
        case TimeUnit::None: break;
        default: return recurringText(time, unit, locale);
    }
    if (time.time() == QTime(0, 0)) return day;
    return day + time.toString(time.time().second() ? QStringLiteral(" hh:mm:ss") : QStringLiteral(" hh:mm"));
}

}  // namespace kapok::chart
