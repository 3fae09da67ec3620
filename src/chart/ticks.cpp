#include "chart/ticks.h"

#include "chart/fonts.h"
#include "chart/number_format.h"

#include <QDateTime>
#include <QFontMetricsF>

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

constexpr std::array timeSteps{TimeStep{0, 0.001},
                               TimeStep{0, 0.002},
                               TimeStep{0, 0.005},
                               TimeStep{0, 0.01},
                               TimeStep{0, 0.02},
                               TimeStep{0, 0.05},
                               TimeStep{0, 0.1},
                               TimeStep{0, 0.2},
                               TimeStep{0, 0.5},
                               TimeStep{0, 1},
                               TimeStep{0, 2},
                               TimeStep{0, 5},
                               TimeStep{0, 15},
                               TimeStep{0, 30},
                               TimeStep{0, 60},
                               TimeStep{0, 120},
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
                               TimeStep{1200, 36524 * day},
                               TimeStep{2400, 73048 * day},
                               TimeStep{6000, 182621 * day},
                               TimeStep{12000, 365242 * day},
                               TimeStep{24000, 730485 * day},
                               TimeStep{60000, 1826212 * day},
                               TimeStep{120000, 3652425 * day}};

double finest(TimeUnit unit) {
    switch (unit) {
        case TimeUnit::Year: return 365 * day;
        case TimeUnit::Quarter: return 91 * day;
        case TimeUnit::Month: return 30 * day;
        case TimeUnit::Week: return 7 * day;
        case TimeUnit::Day: return day;
        case TimeUnit::Hour:
        case TimeUnit::HourOfDay: return 3600;
        case TimeUnit::QuarterOfYear: return 91 * day;
        case TimeUnit::MonthOfYear: return 30 * day;
        case TimeUnit::WeekOfYear: return 7 * day;
        case TimeUnit::DayOfWeek:
        case TimeUnit::DayOfMonth:
        case TimeUnit::DayOfYear:
        case TimeUnit::MonthDay: return day;
        case TimeUnit::Minute:
        case TimeUnit::MinuteOfDay:
        case TimeUnit::MinuteOfHour: return 60;
        case TimeUnit::Second:
        case TimeUnit::SecondOfDay:
        case TimeUnit::SecondOfMinute: return 1;
        case TimeUnit::None: break;
    }
    return 0;
}

/// Pixels that the words of a step need, with the space around them.
double labelPixels(const TimeStep& step, bool vertical) {
    if (vertical) return 32;
    const bool chinese = QLocale().language() == QLocale::Chinese;
    if (step.months >= 12) return chinese ? 60 : 48;
    if (step.months > 0) return chinese ? 88 : 68;
    if (step.seconds < 1) return 96;
    return chinese ? 76 : 62;
}

TimeStep chooseStep(double range, double pixels, TimeUnit unit, bool vertical) {
    for (const auto& step : timeSteps) {
        const double distance = step.seconds / range * pixels;
        if (step.seconds >= finest(unit) && distance >= labelPixels(step, vertical)) return step;
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

std::vector<double> timesIn(const Range& range, const TimeStep& step) {
    std::vector<double> times;
    if (step.months == 0) {
        const double week = std::fmod(step.seconds, 7 * day) == 0 ? 4 * day : 0;  // Mondays
        const double first = std::ceil((range.low - week) / step.seconds) * step.seconds + week;
        for (double time = first; time <= range.high && times.size() < 1000; time += step.seconds)
            times.push_back(time);
        return times;
    }
    const QDate lower = dateOf(range.low);
    int month = (lower.year() - 1970) * 12 + lower.month() - 1;
    const int base = 1970 * 12;  // so that decades start at years ending in 0
    month = ((month + base) / step.months) * step.months - base;
    for (int tries = 0; times.size() < 1000 && tries < 2000; ++tries, month += step.months) {
        const double time = monthStart(month);
        if (time > range.high) break;
        if (time >= range.low) times.push_back(time);
    }
    return times;
}

/// The words of a mark: only as exact as the step needs.
QString timeLabel(double time, const TimeStep& step, bool first, TimeUnit unit, const QLocale& locale) {
    const bool chinese = locale.language() == QLocale::Chinese;
    if (isRecurring(unit)) return timeText(time, unit, locale);
    if (step.months >= 12) return timeText(time, TimeUnit::Year, locale);
    if (unit == TimeUnit::Quarter) return timeText(time, TimeUnit::Quarter, locale);
    if (step.months > 0) return timeText(time, TimeUnit::Month, locale);
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(std::llround(time * 1000)), Qt::UTC);
    const bool midnight = moment.time() == QTime(0, 0);
    if (step.seconds >= day) {
        if (first || moment.date().dayOfYear() == 1) return timeText(time, TimeUnit::Day, locale);
        return moment.toString(chinese ? QStringLiteral("M月d日") : QStringLiteral("MM-dd"));
    }
    const QString clock = moment.toString(step.seconds < 1    ? QStringLiteral("hh:mm:ss.zzz")
                                          : step.seconds < 60 ? QStringLiteral("hh:mm:ss")
                                                              : QStringLiteral("hh:mm"));
    if (!first && !midnight) return clock;
    const QString date = moment.toString(chinese ? QStringLiteral("M月d日") : QStringLiteral("MM-dd"));
    return midnight ? date : date + QLatin1Char(' ') + clock;
}

/// The distance of ticks; of a single one its size, so that it keeps its decimals.
double stepOf(const std::vector<double>& ticks) {
    if (ticks.size() > 1) return ticks[1] - ticks[0];
    return ticks.empty() ? 0 : std::abs(ticks[0]);
}

double widest(const std::vector<Tick>& ticks) {
    const QFontMetricsF metrics(drawingFont(tickPixels));
    double width = 0;
    for (const auto& tick : ticks) width = std::max(width, metrics.horizontalAdvance(tick.text));
    return width;
}

std::vector<Tick> labelled(const Axis& axis, const std::vector<double>& places) {
    std::vector<Tick> ticks;
    double largest = 0;
    for (const double place : places) largest = std::max(largest, std::abs(place));
    const double step = stepOf(places);
    const bool powers = axis.law.type == ScaleType::Log || axis.law.type == ScaleType::SymmetricLog;
    for (const double place : places) {
        const double shown = axis.mirrored ? std::abs(place) : place;
        const bool own = !axis.format.isEmpty();
        ticks.push_back({place, powers ? (own ? formattedNumber(shown, axis.format) : compactNumber(shown))
                                       : tickNumber(shown, step, largest, axis.format)});
    }
    return ticks;
}

std::vector<double> numbersOf(const Axis& axis, const Range& shown, int count) {
    if (axis.law.type == ScaleType::Log) return logNumbers(shown, count);
    if (axis.law.type == ScaleType::SymmetricLog) return symmetricLogNumbers(shown, count);
    return roundNumbers(shown, count);
}

std::vector<double> within(std::vector<double> places, const Range& shown) {
    std::erase_if(places, [&](double place) { return !shown.contains(place); });
    return places;
}

std::vector<Tick> numberTicks(const Axis& axis, const Range& shown, double pixels, bool vertical) {
    int count = vertical ? std::clamp(static_cast<int>(pixels / 45), 2, 8) : std::max(2, static_cast<int>(pixels / 80));
    if (axis.tickCount) count = std::max(1, *axis.tickCount);
    auto ticks = labelled(axis, axis.ticks.empty() ? numbersOf(axis, shown, count) : within(axis.ticks, shown));
    // One number is no scale: in a small panel rather a finer step.
    for (int finer = count + 1; axis.ticks.empty() && !axis.tickCount && ticks.size() < 2 && finer <= 6; ++finer) {
        ticks = labelled(axis, numbersOf(axis, shown, finer));
    }
    while (axis.ticks.empty() && !vertical && count > 1 && ticks.size() > 2 &&
           (widest(ticks) + 10) * static_cast<double>(ticks.size()) > pixels + 40) {
        ticks = labelled(axis, numbersOf(axis, shown, --count));
    }
    return ticks;
}

std::vector<Tick> timeTicks(const Axis& axis, const Range& shown, double pixels, bool vertical) {
    const TimeStep step = chooseStep(shown.size(), pixels, axis.unit, vertical);
    std::vector<Tick> ticks;
    const auto places = axis.ticks.empty() ? timesIn(shown, step) : within(axis.ticks, shown);
    for (const double time : places) {
        ticks.push_back({time, axis.format.startsWith(QLatin1Char('%'))
                                   ? formattedTime(time, axis.format)
                                   : timeLabel(time, step, ticks.empty(), axis.unit, {})});
    }
    return ticks;
}

}  // namespace

std::vector<double> roundNumbers(const Range& range, int count) {
    std::vector<double> places;
    const double rough = range.size() / std::max(1, count);
    if (!(rough > 0) || !std::isfinite(rough)) return places;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    double step = power * 10;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (power * factor >= rough * 0.999) {
            step = power * factor;
            break;
        }
    }
    const double first = std::ceil(range.low / step - 1e-9);
    const double last = std::floor(range.high / step + 1e-9);
    constexpr double exact = 9e15;  // whole numbers beyond are not told apart
    if (!(last - first < 1000) || std::abs(first) > exact || std::abs(last) > exact) return places;
    for (double index = first; index <= last; ++index) {
        // By division where the step is a negative power: 3 · 0.1 is not 0.3.
        places.push_back(step < 1 && step > 1e-15 ? index / std::round(1 / step) : index * step);
        if (step < 1 && std::abs(1 / step - std::round(1 / step)) > 1e-9) places.back() = index * step;
        if (index == 0) places.back() = 0;
    }
    return places;
}

std::vector<double> logNumbers(const Range& range, int count) {
    const double decades = std::log10(range.high) - std::log10(range.low);
    if (!(decades > 0) || !std::isfinite(decades)) return {};
    if (decades < 1) {
        auto places = roundNumbers(range, count);
        std::erase_if(places, [](double place) { return place <= 0; });
        return places;
    }
    const auto every = std::max(1, static_cast<int>(std::ceil(decades / std::max(1, count))));
    const auto parts = decades < 2.5 ? std::vector<double>{1, 2, 5} : std::vector<double>{1};
    std::vector<double> places;
    for (auto power = std::floor(std::log10(range.low) / every) * every; power <= std::log10(range.high);
         power += every) {
        for (const double part : parts) {
            const double place = part * std::pow(10.0, power);
            if (place >= range.low * (1 - 1e-9) && place <= range.high * (1 + 1e-9)) places.push_back(place);
        }
    }
    return places;
}

std::vector<double> symmetricLogNumbers(const Range& range, int count) {
    const double largest = std::max(std::abs(range.low), std::abs(range.high));
    if (largest <= 10) return roundNumbers(range, count);
    const double decades = std::floor(std::log10(largest));
    const int sides = range.low < 0 && range.high > 0 ? 2 : 1;
    const auto every = std::max(1.0, std::ceil(decades * sides / std::max(1, count)));
    std::vector<double> places;
    for (double power = std::floor(decades / every) * every; power >= 1; power -= every) {
        if (-std::pow(10.0, power) >= range.low) places.push_back(-std::pow(10.0, power));
    }
    if (range.contains(0)) places.push_back(0);
    for (double power = every; power <= decades; power += every) {
        const double place = std::pow(10.0, power);
        if (range.contains(place)) places.push_back(place);
    }
    std::erase_if(places, [&](double place) { return !range.contains(place); });
    return places;
}

std::vector<Tick> axisTicks(const Axis& axis, const Range& shown, double pixels, bool vertical) {
    if (axis.kind == AxisKind::Number) return numberTicks(axis, shown, pixels, vertical);
    if (axis.kind == AxisKind::Time) return timeTicks(axis, shown, pixels, vertical);
    std::vector<Tick> ticks;
    const auto last = static_cast<double>(axis.categories.size()) - 1;
    const double to = std::min(last, std::floor(shown.high));
    for (double i = std::max(0.0, std::ceil(shown.low)); i <= to; ++i) {
        ticks.push_back({i, axis.categories[static_cast<std::size_t>(i)]});
    }
    return ticks;
}

}  // namespace kapok::chart
