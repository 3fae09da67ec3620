#include "chart/ticks.h"

#include "chart/number_format.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::chart {
namespace {

constexpr double day = 86400;

/// A step between marks of a time axis: months, or a number of seconds.
struct TimeStep {
    int months;
    double seconds;  // nominal length
};

constexpr std::array timeSteps{TimeStep{0, 1},
                               TimeStep{0, 5},
                               TimeStep{0, 15},
                               TimeStep{0, 30},
                               TimeStep{0, 60},
                               TimeStep{0, 300},
                               TimeStep{0, 900},
                               TimeStep{0, 1800},
                               TimeStep{0, 3600},
                               TimeStep{0, 3 * 3600},
                               TimeStep{0, 6 * 3600},
                               TimeStep{0, 12 * 3600},
                               TimeStep{0, day},
                               TimeStep{0, 2 * day},
                               TimeStep{0, 7 * day},
                               TimeStep{0, 14 * day},
                               TimeStep{1, 30.4 * day},
                               TimeStep{2, 60.9 * day},
                               TimeStep{3, 91.3 * day},
                               TimeStep{6, 182 * day},
                               TimeStep{12, 365.2 * day},
                               TimeStep{24, 730 * day},
                               TimeStep{60, 1826 * day},
                               TimeStep{120, 3652 * day},
                               TimeStep{240, 7305 * day},
                               TimeStep{600, 18262 * day},
                               TimeStep{1200, 36524 * day}};

double finest(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Year: return 365 * day;
        case TimeUnit::Quarter: return 91 * day;
        case TimeUnit::Month: return 30 * day;
        case TimeUnit::Week: return 7 * day;
        case TimeUnit::Day: return day;
        case TimeUnit::Hour: return 3600;
        default: break;
    }
    return 1;
}

/// Pixels that the words of a step need, with the space around them.
double labelPixels(const TimeStep& step) {
    const bool chinese = QLocale().language() == QLocale::Chinese;
    if (step.months >= 12) return chinese ? 60 : 48;
    if (step.months > 0) return chinese ? 88 : 68;
    return chinese ? 76 : 62;
}

TimeStep chooseStep(double range, double pixels, TimeUnit unit) {
    for (const auto& step : timeSteps) {
        const double distance = step.seconds / range * pixels;
        if (step.seconds >= finest(unit) && distance >= labelPixels(step)) return step;
    }
    return timeSteps.back();
}

double monthStart(int month) {  // months since 1970-01
    const int year = 1970 + (month >= 0 ? month / 12 : (month - 11) / 12);
    const QDate date(year, month - (year - 1970) * 12 + 1, 1);
    return static_cast<double>(date.startOfDay(Qt::UTC).toSecsSinceEpoch());
}

QDate dateOf(double seconds) {
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::floor(seconds) * 1000), Qt::UTC).date();
}

QVector<double> timesIn(const QCPRange& range, const TimeStep& step) {
    QVector<double> times;
    if (step.months == 0) {
        const double week = std::fmod(step.seconds, 7 * day) == 0 ? 4 * day : 0;  // Mondays
        const double first = std::ceil((range.lower - week) / step.seconds) * step.seconds + week;
        for (double time = first; time <= range.upper && times.size() < 1000; time += step.seconds) times.append(time);
        return times;
    }
    const QDate lower = dateOf(range.lower);
    int month = (lower.year() - 1970) * 12 + lower.month() - 1;
    const int base = 1970 * 12;  // so that decades start at years ending in 0
    month = ((month + base) / step.months) * step.months - base;
    for (; times.size() < 1000; month += step.months) {
        const double time = monthStart(month);
        if (time > range.upper) break;
        if (time >= range.lower) times.append(time);
    }
    return times;
}

/// The words of a mark: only as exact as the step needs.
QString timeLabel(double time, const TimeStep& step, bool first, const QLocale& locale) {
    const bool chinese = locale.language() == QLocale::Chinese;
    if (step.months >= 12) return timeText(time, TimeUnit::Year, locale);
    if (step.months > 0) return timeText(time, TimeUnit::Month, locale);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::llround(time * 1000)), Qt::UTC);
    const bool midnight = moment.time() == QTime(0, 0);
    if (step.seconds >= day) {
        if (first || moment.date().dayOfYear() == 1) return timeText(time, TimeUnit::Day, locale);
        return moment.toString(chinese ? QStringLiteral("M月d日") : QStringLiteral("MM-dd"));
    }
    const QString clock = moment.toString(step.seconds < 60 ? QStringLiteral("hh:mm:ss") : QStringLiteral("hh:mm"));
    if (!first && !midnight) return clock;
    const QString date = moment.toString(chinese ? QStringLiteral("M月d日") : QStringLiteral("MM-dd"));
    return midnight ? date : date + QLatin1Char(' ') + clock;
}

double stepOf(const QVector<double>& ticks) { return ticks.size() > 1 ? ticks[1] - ticks[0] : 0; }

}  // namespace

void NumberTicker::generate(const QCPRange& range, const QLocale& locale, QChar format, int precision,
                            QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels) {
    QCPAxisTicker::generate(range, locale, format, precision, ticks, subTicks, nullptr);
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(), [&](double t) { return !range.contains(t); }), ticks.end());
    if (!labels) return;
    labels->clear();
    double largest = 0;
    for (const double tick : ticks) largest = std::max(largest, std::abs(tick));
    for (const double tick : ticks) labels->append(tickNumber(tick, stepOf(ticks), largest, format_));
}

void LogTicker::generate(const QCPRange& range, const QLocale& locale, QChar format, int precision,
                         QVector<double>& ticks, QVector<double>* subTicks, QVector<QString>* labels) {
    ticks.clear();
    if (subTicks) subTicks->clear();
    const double decades = std::log10(range.upper / range.lower);
    if (decades < 1) {
        QCPAxisTicker::generate(range, locale, format, precision, ticks, nullptr, nullptr);
    } else {
        const auto every = std::max(1, static_cast<int>(std::ceil(decades / tickCount())));
        const QVector<double> parts = decades < 2.5 ? QVector<double>{1, 2, 5} : QVector<double>{1};
        for (auto power = std::floor(std::log10(range.lower)); power <= std::log10(range.upper); power += every) {
            for (const double part : parts) ticks.append(part * std::pow(10.0, power));
        }
    }
    ticks.erase(std::remove_if(ticks.begin(), ticks.end(), [&](double t) { return t <= 0 || !range.contains(t); }),
                ticks.end());
    if (!labels) return;
    labels->clear();
    for (const double tick : ticks) {
        labels->append(format_.isEmpty() ? compactNumber(tick) : formattedNumber(tick, format_));
    }
}

void TimeTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                          QVector<double>* subTicks, QVector<QString>* labels) {
    const TimeStep step = chooseStep(range.size(), pixels_, unit_);
    ticks = timesIn(range, step);
    if (subTicks) subTicks->clear();
    if (!labels) return;
    labels->clear();
    for (qsizetype i = 0; i < ticks.size(); ++i) labels->append(timeLabel(ticks[i], step, i == 0, {}));
}

void CategoryTicker::setRoom(const QFont& font, double width, int every, double first, double more) {
    first_ = first;
    more_ = more;
    font_ = font;
    width_ = width;
    every_ = std::max(1, every);
}

void CategoryTicker::generate(const QCPRange& range, const QLocale&, QChar, int, QVector<double>& ticks,
                              QVector<double>* subTicks, QVector<QString>* labels) {
    ticks.clear();
    if (subTicks) subTicks->clear();
    if (labels) labels->clear();
    const auto last = static_cast<int>(names_.size()) - 1;
    const int from = std::max(0, static_cast<int>(std::ceil(range.lower)));
    const int to = std::min(last, static_cast<int>(std::floor(range.upper)));
    const QFontMetricsF metrics(font_);
    for (int i = from; i <= to; ++i) {
        if (i % every_) continue;
        ticks.append(i);
        if (!labels) continue;
        const double room = std::min(width_, first_ + more_ * (i - range.lower));
        labels->append(metrics.elidedText(names_[static_cast<std::size_t>(i)], Qt::ElideRight, room));
    }
}

}  // namespace kapok::chart
