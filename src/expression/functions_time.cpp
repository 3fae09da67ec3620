// Functions of dates and times. Parts of a time with a zone are those of its local time.
#include "expression/binder.h"
#include "expression/calendar.h"
#include "expression/kernel.h"

namespace kapok::expression {
namespace {

using PartOfDay = int (*)(std::int64_t days);

int yearOf(std::int64_t days) { return static_cast<int>(civilFromDays(days).year); }
int quarterOf(std::int64_t days) { return (civilFromDays(days).month - 1) / 3 + 1; }
int monthOf(std::int64_t days) { return civilFromDays(days).month; }
int dayOfMonth(std::int64_t days) { return civilFromDays(days).day; }
int dayOfYear(std::int64_t days) { return static_cast<int>(days - truncateDays(days, TimeUnit::Year)) + 1; }

PartOfDay partFromName(std::string_view name) {
    if (name == "year") return yearOf;
    if (name == "quarter") return quarterOf;
    if (name == "month") return monthOf;
    if (name == "week") return isoWeek;
    if (name == "yearday") return dayOfYear;
    return name == "day" ? dayOfMonth : weekday;
}

/// Parts of a time of day: how many microseconds each is, and how many there are.
struct PartOfTime {
    std::int64_t unit = 0;
    std::int64_t count = 1;
};

PartOfTime partOfTimeFromName(std::string_view name) {
    if (name == "hour") return {hourMicroseconds, 24};
    if (name == "minute") return {hourMicroseconds / 60, 60};
    if (name == "second") return {hourMicroseconds / 3600, 60};
    return {};
}

/// f(local microseconds) for every row of a datetime.
template <class R, class F>
Vector eachLocalTime(Type type, const std::string& zone, std::span<const Vector> arguments, const Frame& frame, F f) {
    Result result(type, arguments, frame);
    R* out = result.values<R>();
    const ZoneClock clock(zone);
    forEach<std::int64_t>(arguments[0], out, result.rows(),
                          [&](std::int64_t time) { return static_cast<R>(f(clock.toLocal(time), clock)); });
    return result.finish();
}

Text notA(std::string_view what, std::string_view text) {
    if (what == "date") return KAPOK_TR("expression", "%1 is not a date.").arg(text);
    return KAPOK_TR("expression", "%1 is not a date and time.").arg(text);
}

Vector parsedDates(std::span<const Vector> arguments, const Frame& frame) {
    Result result(Type::Date, arguments, frame);
    auto* out = result.values<std::int32_t>();
    for (std::size_t i = 0; i < result.rows(); ++i) {
        out[i] = 0;
        if (result.isMissing(i)) continue;
        const std::string_view text = arguments[0].text(i);
        const auto time = parseDateTime(text);
        if (time) {
            out[i] = static_cast<std::int32_t>(dayOf(*time));
        } else {
            result.fail(i, [&] { return notA("date", text); });
        }
    }
    return result.finish();
}

/// date(year, month, day)
Vector composedDates(std::span<const Vector> arguments, const Frame& frame) {
    Result result(Type::Date, arguments, frame);
    auto* out = result.values<std::int32_t>();
    const auto part = [&](std::size_t index, std::size_t row) {
        return arguments[index].as<std::int64_t>()[arguments[index].at(row)];
    };
    for (std::size_t i = 0; i < result.rows(); ++i) {
        const std::int64_t year = part(0, i);
        const std::int64_t month = part(1, i);
        const std::int64_t day = part(2, i);
        out[i] = 0;
        if (year >= -9999 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 &&
            day <= daysInMonth(year, static_cast<int>(month))) {
            out[i] = static_cast<std::int32_t>(daysFromCivil({year, static_cast<int>(month), static_cast<int>(day)}));
        } else {
            result.fail(i, [&] {
                return KAPOK_TR("expression", "There is no day %3 in month %2 of year %1.")
                    .arg(std::to_string(year))
                    .arg(month)
                    .arg(day);
            });
        }
    }
    return result.finish();
}

Vector parsedDateTimes(const std::string& zone, std::span<const Vector> arguments, const Frame& frame) {
    Result result(Type::DateTime, arguments, frame);
    auto* out = result.values<std::int64_t>();
    const ZoneClock clock(zone);
    for (std::size_t i = 0; i < result.rows(); ++i) {
        out[i] = 0;
        if (result.isMissing(i)) continue;
        const std::string_view text = arguments[0].text(i);
        const auto time = parseDateTime(text);
        if (time) {
            out[i] = clock.toUtc(*time);
        } else {
            result.fail(i, [&] { return notA("datetime", text); });
        }
    }
    return result.finish();
}

}  // namespace

/// Text, dates and times become times of `zone`; times without zone are taken as local there.
Kernel dateTimeKernel(const ValueType& from, const std::string& zone) {
    return [from, zone](std::span<const Vector> arguments, const Frame& frame) {
        if (from.type == Type::Text) return parsedDateTimes(zone, arguments, frame);
        Result result(Type::DateTime, arguments, frame);
        auto* out = result.values<std::int64_t>();
        const ZoneClock clock(zone);
        if (from.type == Type::Date) {
            forEach<std::int32_t>(arguments[0], out, result.rows(), [&](std::int32_t day) {
                constexpr std::int32_t last = 106'751'990;  // further days do not fit in microseconds
                return std::abs(std::int64_t{day}) > last ? 0 : clock.toUtc(day * dayMicroseconds);
            });
        } else {
            const bool local = from.zone.empty();
            forEach<std::int64_t>(arguments[0], out, result.rows(),
                                  [&](std::int64_t time) { return local ? clock.toUtc(time) : time; });
        }
        return result.finish();
    };
}

Bound bindDate(Call& call) {
    if (call.count() == 3) {
        for (std::size_t i = 0; i < 3; ++i) call.convert(i, {Type::Int64});
        return {{Type::Date}, composedDates};
    }
    if (call.count() != 1) call.wrong(0, KAPOK_TR("expression", "date takes one text, or year, month and day."));
    if (call.type(0).any) call.convert(0, {Type::Text});
    switch (call.type(0).type) {
        case Type::Text: return {{Type::Date}, parsedDates};
        case Type::Date:
            return {{Type::Date},
                    unaryKernel<std::int32_t, std::int32_t>(Type::Date, [](std::int32_t day) { return day; })};
        case Type::DateTime:
            return {{Type::Date}, [zone = call.type(0).zone](std::span<const Vector> arguments, const Frame& frame) {
                        return eachLocalTime<std::int32_t>(
                            Type::Date, zone, arguments, frame,
                            [](std::int64_t time, const ZoneClock&) { return dayOf(time); });
                    }};
        default: call.wrongType(0);
    }
}

Bound bindDateTime(Call& call) {
    if (call.type(0).any) call.convert(0, {Type::Text});
    const ValueType from = call.type(0);
    if (from.type != Type::Text && !isTime(from.type)) call.wrongType(0);
    const std::string zone = from.type == Type::DateTime ? from.zone : std::string();
    return {{Type::DateTime, zone}, dateTimeKernel(from, zone)};
}

Bound bindTimePart(Call& call) {
    call.needTime(0);
    if (const PartOfTime part = partOfTimeFromName(call.name()); part.unit > 0) {
        if (call.type(0).type == Type::Date) {
            return {{Type::Int64},
                    unaryKernel<std::int32_t, std::int64_t>(Type::Int64, [](std::int32_t) { return std::int64_t{0}; })};
        }
        return {{Type::Int64}, [zone = call.type(0).zone, part](std::span<const Vector> arguments, const Frame& frame) {
                    return eachLocalTime<std::int64_t>(
                        Type::Int64, zone, arguments, frame, [part](std::int64_t time, const ZoneClock&) {
                            return (time - dayOf(time) * dayMicroseconds) / part.unit % part.count;
                        });
                }};
    }
    const PartOfDay part = partFromName(call.name());
    if (call.type(0).type == Type::Date) {
        return {{Type::Int64}, unaryKernel<std::int32_t, std::int64_t>(Type::Int64, [part](std::int32_t day) {
                    return std::int64_t{part(day)};
                })};
    }
    return {{Type::Int64}, [zone = call.type(0).zone, part](std::span<const Vector> arguments, const Frame& frame) {
                return eachLocalTime<std::int64_t>(
                    Type::Int64, zone, arguments, frame,
                    [part](std::int64_t time, const ZoneClock&) { return part(dayOf(time)); });
            }};
}

Bound bindTruncate(Call& call) {
    call.needTime(0);
    const auto unit = timeUnitFromName(call.constantText(1));
    if (!unit) {
        call.wrong(1, KAPOK_TR("expression", "The unit must be year, quarter, month, week, day or hour."));
    }
    const ValueType type = call.type(0);
    call.dropArguments(1);
    if (type.type == Type::Date) {
        return {type, unaryKernel<std::int32_t, std::int32_t>(Type::Date, [unit = *unit](std::int32_t day) {
                    return static_cast<std::int32_t>(truncateDays(day, unit));
                })};
    }
    return {type, [zone = type.zone, unit = *unit](std::span<const Vector> arguments, const Frame& frame) {
                return eachLocalTime<std::int64_t>(Type::DateTime, zone, arguments, frame,
                                                   [unit](std::int64_t time, const ZoneClock& clock) {
                                                       return clock.toUtc(truncateMicroseconds(time, unit));
                                                   });
            }};
}

}  // namespace kapok::expression
