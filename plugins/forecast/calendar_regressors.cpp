#include "forecast/calendar_regressors.h"

#include "expression/calendar.h"
#include "forecast/lunar_calendar.h"
#include "sdk/error.h"

#include <algorithm>
#include <set>

namespace kapok::forecast {
namespace {

using expression::CivilDate;
using expression::civilFromDays;
using expression::daysFromCivil;

/// The days [from, to) that a step covers.
struct Span {
    std::int64_t from;
    std::int64_t to;
};

std::int64_t dayAt(const Series& series, std::int64_t step) {
    const std::int64_t time = series.axis.time(step);
    return series.timeType == Type::DateTime ? expression::dayOf(time) : time;
}

std::int64_t monthStart(std::int64_t day) {
    const CivilDate date = civilFromDays(day);
    return daysFromCivil({date.year, date.month, 1});
}

std::vector<Span> spansOf(const Series& series, std::size_t steps) {
    const StepUnit unit = series.axis.unit();
    if (unit == StepUnit::Number || unit == StepUnit::Microsecond) {
        throw Error(KAPOK_TR("forecast", "The calendar needs dates: the steps of this series are not days or months."),
                    KAPOK_TR("forecast", "Choose a time column with dates, or leave the calendar out."));
    }
    std::vector<Span> spans;
    for (std::int64_t step = 0; step < static_cast<std::int64_t>(steps); ++step) {
        Span span{dayAt(series, step), dayAt(series, step + 1)};
        if (unit == StepUnit::Month) span = {monthStart(span.from), monthStart(span.to)};
        if (unit == StepUnit::Weekday) span.to = span.from + series.axis.unitsPerStep();
        spans.push_back(span);
    }
    return spans;
}

/// Share of the days [from, from + length) of each year's window that falls into each step.
class Windows {
public:
    explicit Windows(const std::vector<Span>& spans) : spans_(spans), column_(spans.size(), 0) {}

    void add(std::int64_t from, int length) {
        if (length <= 0) return;
        for (std::size_t t = 0; t < spans_.size(); ++t) {
            const std::int64_t days = std::min(spans_[t].to, from + length) - std::max(spans_[t].from, from);
            if (days > 0) column_[t] += static_cast<double>(days) / length;
        }
    }
    std::vector<double> take() { return std::move(column_); }

private:
    const std::vector<Span>& spans_;
    std::vector<double> column_;
};

/// Statutory holidays: New Year, Spring Festival (three days), Qingming, Labour Day, Dragon Boat, Mid-Autumn, National
/// Day (three days). The days that a year's decree moves are not known here: they belong into a calendar of one's own.
std::set<std::int64_t> publicHolidays(int firstYear, int lastYear) {
    std::set<std::int64_t> days;
    for (int year = firstYear; year <= lastYear; ++year) {
        const LunarFestivals& moving = lunarFestivals(year);
        for (const std::int64_t day :
             {daysFromCivil({year, 1, 1}), moving.springFestival, moving.springFestival + 1, moving.springFestival + 2,
              moving.qingming, daysFromCivil({year, 5, 1}), moving.dragonBoat, moving.midAutumn,
              daysFromCivil({year, 10, 1}), daysFromCivil({year, 10, 2}), daysFromCivil({year, 10, 3})}) {
            days.insert(day);
        }
    }
    return days;
}

class Builder {
public:
    Builder(const Series& series, std::size_t steps, int period)
        : spans_(spansOf(series, steps)), period_(static_cast<std::size_t>(period)) {
        firstYear_ = static_cast<int>(civilFromDays(spans_.front().from).year);
        lastYear_ = static_cast<int>(civilFromDays(spans_.back().to).year);
    }

    void workingDays() {
        const std::set<std::int64_t> holidays = publicHolidays(firstYear_, lastYear_);
        std::vector<double> column;
        for (const Span& span : spans_) {
            double days = 0;
            for (std::int64_t day = span.from; day < span.to; ++day) {
                days += expression::weekday(day) <= 5 && !holidays.contains(day) ? 1 : 0;
            }
            column.push_back(days);
        }
        add("working_days", std::move(column));
    }

    void leapYear() {
        std::vector<double> column;
        for (const Span& span : spans_) {
            double value = 0;
            for (int year = firstYear_; year <= lastYear_; ++year) {
                const std::int64_t last = daysFromCivil({year, 3, 1}) - 1;  // 28 or 29 February
                const bool leap = civilFromDays(last).day == 29;
                if (last >= span.from && last < span.to) value += leap ? 0.75 : -0.25;
            }
            column.push_back(value);
        }
        add("leap_year", std::move(column));
    }

    void springFestival(int before, int during, int after) {
        Windows early(spans_), middle(spans_), late(spans_);
        for (int year = firstYear_; year <= std::min(lastYear_ + 1, lastLunarYear); ++year) {
            const std::int64_t eve = lunarFestivals(year).springFestival - 1;
            early.add(eve - before, before);
            middle.add(eve, during);
            late.add(eve + during, after);
        }
        add("spring_festival_before", early.take());
        add("spring_festival", middle.take());
        add("spring_festival_after", late.take());
    }

    void festivals() {
        Windows qingming(spans_), dragonBoat(spans_), midAutumn(spans_);
        for (int year = firstYear_; year <= lastYear_; ++year) {
            const LunarFestivals& moving = lunarFestivals(year);
            qingming.add(moving.qingming - 1, 2);
            dragonBoat.add(moving.dragonBoat - 1, 2);
            midAutumn.add(moving.midAutumn - 1, 2);
        }
        add("qingming", qingming.take());
        add("dragon_boat", dragonBoat.take());
        add("mid_autumn", midAutumn.take());
    }

    void goldenWeek() {
        Windows week(spans_);
        for (int year = firstYear_; year <= lastYear_; ++year) week.add(daysFromCivil({year, 10, 1}), 7);
        add("golden_week", week.take());
    }

    void own(const std::string& name, const std::vector<std::int32_t>& dates) {
        Windows days(spans_);
        for (const std::int32_t day : dates) days.add(day, 1);
        add(name, days.take());
    }

    Regressors take() { return std::move(regressors_); }

private:
    void add(const std::string& name, std::vector<double> column) {
        const std::size_t lag = period_ < column.size() ? period_ : 1;
        bool moves = false;
        for (std::size_t t = lag; t < column.size() && !moves; ++t) moves = column[t] != column[t - lag];
        if (!moves) return;
        regressors_.names.push_back(name);
        regressors_.values.push_back(std::move(column));
    }

    std::vector<Span> spans_;
    std::size_t period_;
    int firstYear_ = 0;
    int lastYear_ = 0;
    Regressors regressors_;
};

}  // namespace

Regressors calendarRegressors(const Series& series, int horizon, int period, const CalendarChoice& choice) {
    Builder builder(series, series.values.size() + static_cast<std::size_t>(horizon), period);
    if (choice.workingDays) builder.workingDays();
    if (choice.leapYear) builder.leapYear();
    if (choice.springFestival) builder.springFestival(choice.before, choice.during, choice.after);
    if (choice.festivals) builder.festivals();
    if (choice.goldenWeek) builder.goldenWeek();
    for (const auto& [name, dates] : choice.own) builder.own(name, dates);
    return builder.take();
}

CalendarChoice calendarChoice(const Inputs& inputs, const ParameterValues& parameters) {
    CalendarChoice choice;
    choice.workingDays = parameters.boolean("working_days");
    choice.leapYear = parameters.boolean("leap_year");
    choice.springFestival = parameters.boolean("spring_festival");
    choice.festivals = parameters.boolean("festivals");
    choice.goldenWeek = parameters.boolean("golden_week");
    choice.before = static_cast<int>(parameters.integer("spring_before"));
    choice.during = static_cast<int>(parameters.integer("spring_during"));
    choice.after = static_cast<int>(parameters.integer("spring_after"));
    const auto own = inputs.find("holidays");
    if (own == inputs.end() || !parameters.has("holiday")) return choice;
    const ColumnView& dates = own->second.column(parameters.word("holiday"));
    const ColumnView* names =
        parameters.has("holiday_name") ? &own->second.column(parameters.word("holiday_name")) : nullptr;
    for (std::size_t row = 0; row < dates.size(); ++row) {
        if (dates.isMissing(row)) continue;
        const bool named = names && !names->isMissing(row);
        choice.own[named ? std::string(names->text(row)) : "holidays"].push_back(dates.days()[row]);
    }
    return choice;
}

std::vector<Parameter> calendarParameters() {
    const auto flag = [](const char* id, Text label, Text help) {
        return Parameter{.id = id,
                         .kind = ParameterKind::Boolean,
                         .label = std::move(label),
                         .help = std::move(help),
                         .standard = false};
    };
    const auto days = [](const char* id, Text label, std::int64_t standard, double least) {
        return Parameter{.id = id,
                         .kind = ParameterKind::Integer,
                         .label = std::move(label),
                         .help = KAPOK_TR("forecast", "Days of the window around the Spring Festival."),
                         .standard = standard,
                         .minimum = least,
                         .maximum = 60,
                         .enabledBy = "spring_festival=true",
                         .advanced = true};
    };
    return {flag("working_days", KAPOK_TR("forecast", "Working days"),
                 KAPOK_TR("forecast", "Mondays to Fridays in a step that are no Chinese public holiday.")),
            flag("leap_year", KAPOK_TR("forecast", "Leap years"),
                 KAPOK_TR("forecast", "The 29th of February against its mean over four years.")),
            flag("spring_festival", KAPOK_TR("forecast", "Spring Festival"),
                 KAPOK_TR("forecast", "Three windows: before, during and after the Chinese New Year.")),
            flag("festivals", KAPOK_TR("forecast", "Qingming, Dragon Boat, Mid-Autumn"),
                 KAPOK_TR("forecast", "Each festival with the day before it.")),
            flag("golden_week", KAPOK_TR("forecast", "Golden Week"),
                 KAPOK_TR("forecast", "1 to 7 October; counts where it does not simply repeat with the season.")),
            days("spring_before", KAPOK_TR("forecast", "Days before the Spring Festival"), 10, 0),
            days("spring_during", KAPOK_TR("forecast", "Days of the Spring Festival, from its eve"), 7, 1),
            days("spring_after", KAPOK_TR("forecast", "Days after the Spring Festival"), 10, 0),
            {.id = "holiday",
             .kind = ParameterKind::Column,
             .label = KAPOK_TR("forecast", "Holidays of your own"),
             .help = KAPOK_TR("forecast", "A column of dates; each counts as one day."),
             .input = "holidays",
             .types = {Type::Date},
             .advanced = true},
            {.id = "holiday_name",
             .kind = ParameterKind::Column,
             .label = KAPOK_TR("forecast", "Names of the holidays"),
             .help = KAPOK_TR("forecast",
                              "Holidays of one name have an effect of their own; without it all have the same."),
             .input = "holidays",
             .types = {Type::Text},
             .advanced = true}};
}

}  // namespace kapok::forecast
