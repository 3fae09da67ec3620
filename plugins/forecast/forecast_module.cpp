#include "forecast/forecast_module.h"

#include "forecast/calendar_regressors.h"
#include "forecast/forecast_tables.h"
#include "forecast/intervals.h"
#include "forecast/residual_check.h"
#include "forecast/terms.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <iterator>
#include <optional>

namespace kapok::forecast {
namespace {

struct Job {
    const Series* series;
    Problem problem;
    std::optional<Outcome> outcome;
    std::optional<Error> reason;  ///< why there is no outcome
};

/// Two periods, 10 steps without a season; as far as the regressors are known.
int usualHorizon(const Series& series, int period) {
    const int usual = period > 1 ? std::min(2 * period, longestHorizon) : 10;
    if (series.regressors.empty() || series.ahead == 0) return usual;
    return static_cast<int>(std::min<std::size_t>(series.ahead, longestHorizon));
}

std::vector<Job> jobsOf(const SeriesSet& set, const ParameterValues& parameters, RunContext& context) {
    std::vector<Job> jobs;
    for (const Series& series : set.series) {
        jobs.push_back({&series, problemOf(series, parameters, context), std::nullopt, std::nullopt});
    }
    return jobs;
}

void addCalendar(Job& job, const CalendarChoice& choice) {
    Regressors calendar = calendarRegressors(*job.series, job.problem.horizon, job.problem.period, choice);
    Regressors& all = job.problem.regressors;
    std::move(calendar.names.begin(), calendar.names.end(), std::back_inserter(all.names));
    std::move(calendar.values.begin(), calendar.values.end(), std::back_inserter(all.values));
}

std::vector<const ColumnView*> columnsOf(const InputTable& data, const ParameterValues& parameters,
                                         const std::string& id) {
    std::vector<const ColumnView*> columns;
    if (!parameters.has(id)) return columns;
    for (const std::string& name : parameters.words(id)) columns.push_back(&data.column(name));
    return columns;
}

/// The user's names among those of regressors.
std::vector<std::string> namesOf(const ParameterValues& parameters, const CalendarChoice& calendar) {
    std::vector<std::string> names;
    if (parameters.has("regressors")) names = parameters.words("regressors");
    if (!parameters.has("holiday_name")) return names;
    for (const auto& holiday : calendar.own) names.push_back(holiday.first);
    return names;
}

std::vector<double> levelsOf(const ParameterValues& parameters) {
    std::vector<double> levels = parameters.numbers("level");
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return levels;
}

void warnAboutRows(const SeriesSet& set, Result& result) {
    if (set.rowsWithoutTime > 0) {
        result.warnings.push_back(
            KAPOK_TR("forecast", "Rows left out because they have no time: %1.").arg(set.rowsWithoutTime));
    }
    if (set.rowsWithoutGroup > 0) {
        result.warnings.push_back(
            KAPOK_TR("forecast", "Rows left out because they have no group: %1.").arg(set.rowsWithoutGroup));
    }
}

void warnAboutSeries(const Series& series, const Text& missingRule, Result& result) {
    if (series.gaps + series.missing > 0) {
        result.warnings.push_back(
            series.name.empty()
                ? KAPOK_TR("forecast", "Steps within the series without a value: %1.").arg(series.gaps + series.missing)
                : KAPOK_TR("forecast", "%1: steps within the series without a value: %2.")
                      .arg(series.name)
                      .arg(series.gaps + series.missing));
        const bool said = std::any_of(result.texts.begin(), result.texts.end(),
                                      [](const ResultText& text) { return text.id == "missing"; });
        if (!said) result.texts.push_back({"missing", missingRule});
    }
    if (series.trailing == 0) return;
    const std::string last = timeText(series.timeType, series.timeAt(series.values.size() - 1));
    result.warnings.push_back(
        series.name.empty()
            ? KAPOK_TR("forecast", "Rows without a value at the end: %1. The forecast starts after %2.")
                  .arg(series.trailing)
                  .arg(last)
            : KAPOK_TR("forecast", "%3: rows without a value at the end: %1. The forecast starts after %2.")
                  .arg(series.trailing)
                  .arg(last)
                  .arg(series.name));
}

/// What is to be said about groups, each sentence once with the groups it holds for.
class Notes {
public:
    void add(const std::string& group, const Text& text) {
        const auto found = std::find_if(notes_.begin(), notes_.end(),
                                        [&](const Note& note) { return note.text.source == text.source; });
        Note& note = found == notes_.end() ? notes_.emplace_back(Note{text, {}, 0}) : *found;
        ++note.count;
        if (note.count <= 10) note.names += (note.count > 1 ? ", " : "") + group;
        if (note.count == 11) note.names += ", …";
    }

    /// `heading` takes the number of groups and their names.
    void warn(Result& result, const Text& heading) const {
        for (const Note& note : notes_) {
            result.warnings.push_back(heading.arg(note.count).arg(note.names));
            result.warnings.push_back(note.text);
        }
    }

private:
    struct Note {
        Text text;  ///< as said of the first of the groups
        std::string names;
        int count;
    };
    std::vector<Note> notes_;
};

/// Throws the first reason when no group has an outcome.
void requireAnOutcome(const std::vector<Job>& jobs, const SeriesSet& set) {
    if (std::any_of(jobs.begin(), jobs.end(), [](const Job& job) { return job.outcome.has_value(); })) return;
    if (!jobs.empty()) throw *jobs.front().reason;
    if (!set.reasons.empty()) throw set.reasons.front();
    throw Error(KAPOK_TR("forecast", "There are no rows with a time and a group."),
                KAPOK_TR("forecast", "Choose other columns, or check the filter of the data."));
}

Text summaryOf(const std::vector<Job>& jobs, const std::string& value) {
    const auto done = std::count_if(jobs.begin(), jobs.end(), [](const Job& job) { return job.outcome.has_value(); });
    const Job& job = *std::find_if(jobs.begin(), jobs.end(), [](const Job& each) { return each.outcome.has_value(); });
    if (!job.series->name.empty()) {
        return KAPOK_TR("forecast", "**%1** was forecast for %2 groups. The table of accuracy names the model of each.")
            .arg(value)
            .arg(static_cast<std::int64_t>(done));
    }
    const Series& series = *job.series;
    const auto time = [&](std::size_t step) { return timeText(series.timeType, series.timeAt(step)); };
    return KAPOK_TR("forecast",
                    "**%1** runs from %2 to %3 (%4 steps, period %5) and was forecast %6 steps ahead, to %7.")
        .arg(value)
        .arg(time(0))
        .arg(time(series.values.size() - 1))
        .arg(series.values.size())
        .arg(job.problem.period)
        .arg(job.problem.horizon)
        .arg(time(series.values.size() - 1 + static_cast<std::size_t>(job.problem.horizon)));
}

/// The model in words, and what its errors say about what it assumes.
void addMethodTexts(const Job& job, Result& result) {
    result.texts.push_back({"method", job.outcome->method});
    const auto check = checkResiduals(job.series->values, job.outcome->fitted, job.problem.period);
    if (check) result.texts.push_back({"checks", sentenceOf(*check)});
}

/// The rows of each series, and what is to be said about it.
void addOutcomes(const std::vector<Job>& jobs, const SeriesSet& set, const Text& missingRule, bool grouped,
                 TableWriter& writer, Result& result) {
    Notes leftOut;
    Notes notes;
    for (std::size_t i = 0; i < set.unusable.size(); ++i) leftOut.add(set.unusable[i], set.reasons[i].message());
    for (const Job& job : jobs) {
        if (!job.outcome) {
            leftOut.add(job.series->name, job.reason->message());
            continue;
        }
        writer.add(*job.series, *job.outcome, job.problem.period);
        warnAboutSeries(*job.series, missingRule, result);
        for (const Text& warning : job.outcome->warnings) {
            if (grouped)
                notes.add(job.series->name, warning);
            else
                result.warnings.push_back(warning);
        }
    }
    notes.warn(result, KAPOK_TR("forecast", "About %1 groups (%2):"));
    leftOut.warn(result, KAPOK_TR("forecast", "Groups left out: %1 (%2)."));
}

}  // namespace

Regressors regressorsOf(const Series& series, const std::vector<std::string>& names, int horizon) {
    Regressors regressors{names, series.regressors};
    const std::size_t steps = series.values.size() + static_cast<std::size_t>(horizon);
    for (std::size_t k = 0; k < names.size(); ++k) {
        std::vector<double>& values = regressors.values[k];
        values.resize(steps, std::nan(""));
        const auto hole = std::find_if(values.begin(), values.end(), [](double value) { return std::isnan(value); });
        if (hole == values.end()) continue;
        throw Error(KAPOK_TR("forecast", "The regressor %1 has no value at %2.")
                        .arg(names[k])
                        .arg(timeText(series.timeType, series.timeAt(static_cast<std::size_t>(hole - values.begin())))),
                    KAPOK_TR("forecast",
                             "Give a row with the regressors for every step, the steps ahead included (there the "
                             "value stays empty), or forecast fewer steps."));
    }
    return regressors;
}

Problem problemOf(const Series& series, const ParameterValues& parameters, RunContext& context) {
    const int period =
        parameters.has("period") ? static_cast<int>(parameters.integer("period")) : series.axis.usualPeriod();
    const int horizon =
        parameters.has("horizon") ? static_cast<int>(parameters.integer("horizon")) : usualHorizon(series, period);
    Problem problem{.values = series.values, .period = period, .horizon = horizon};
    problem.seed = context.seed();
    problem.check = [&context] { context.check(); };
    return problem;
}

ForecastModule::ForecastModule(Method method) : method_(std::move(method)) {
    std::vector<Parameter> own = std::move(method_.info.parameters);
    method_.info.parameters = sharedParameters(method_.takesRegressors);
    std::move(own.begin(), own.end(), std::back_inserter(method_.info.parameters));
    if (!method_.takesRegressors) return;
    for (Parameter& parameter : calendarParameters()) method_.info.parameters.push_back(std::move(parameter));
    method_.info.inputs.push_back({.id = "holidays",
                                   .label = KAPOK_TR("forecast", "Holidays"),
                                   .help = KAPOK_TR("forecast", "Dates of your own calendar, a row each."),
                                   .required = false});
}

Result ForecastModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    const ColumnView* group = parameters.has("group") ? &data.column(parameters.word("group")) : nullptr;
    const std::vector<const ColumnView*> regressors = columnsOf(data, parameters, "regressors");

    const SeriesSet set = gatherSeries(value, time, group, regressors);
    const CalendarChoice calendar = method_.takesRegressors ? calendarChoice(inputs, parameters) : CalendarChoice{};
    std::vector<Job> jobs = jobsOf(set, parameters, context);
    std::atomic<std::size_t> done = 0;
    context.parallelFor(jobs.size(), [&](std::size_t i) {
        Job& job = jobs[i];
        context.check();
        try {
            if (!regressors.empty()) {
                job.problem.regressors = regressorsOf(*job.series, parameters.words("regressors"), job.problem.horizon);
            }
            if (calendar.any()) addCalendar(job, calendar);
            job.outcome = method_.forecast(job.problem, parameters);
            replaceIntervals(*job.outcome, parameters.word("intervals"), method_, parameters, job.problem);
        } catch (const Error& error) {
            if (!group) throw;
            job.reason = error;
        }
        context.progress(static_cast<double>(++done) / static_cast<double>(jobs.size()));
    });

    requireAnOutcome(jobs, set);
    Result result;
    TableWriter writer(result, value.field(), time.field(), group, levelsOf(parameters),
                       fitTerms(namesOf(parameters, calendar)));
    result.texts.push_back({"summary", summaryOf(jobs, value.field().shown())});
    if (!group) addMethodTexts(jobs.front(), result);
    warnAboutRows(set, result);
    addOutcomes(jobs, set, method_.missingRule, group != nullptr, writer, result);
    return result;
}

std::vector<Parameter> sharedParameters(bool regressors) {
    std::vector<Parameter> parameters;
    parameters.push_back({.id = "value",
                          .kind = ParameterKind::Column,
                          .label = KAPOK_TR("forecast", "Value"),
                          .help = KAPOK_TR("forecast", "The column to forecast."),
                          .required = true,
                          .types = {Type::Float64, Type::Int64}});
    parameters.push_back({.id = "time",
                          .kind = ParameterKind::Column,
                          .label = KAPOK_TR("forecast", "Time"),
                          .help = KAPOK_TR("forecast", "Dates, times or whole numbers at even steps, in any order."),
                          .required = true,
                          .types = {Type::Date, Type::DateTime, Type::Int64}});
    parameters.push_back({.id = "group",
                          .kind = ParameterKind::Column,
                          .label = KAPOK_TR("forecast", "Group"),
                          .help = KAPOK_TR("forecast", "One series for each value of this column."),
                          .types = {Type::Text, Type::Int64, Type::Boolean}});
    if (regressors) {
        parameters.push_back(
            {.id = "regressors",
             .kind = ParameterKind::Columns,
             .label = KAPOK_TR("forecast", "Regressors"),
             .help = KAPOK_TR("forecast",
                              "Columns that explain the value. They need values at every step, those ahead included: "
                              "rows where only the value is empty."),
             .types = {Type::Float64, Type::Int64, Type::Boolean}});
    }
    parameters.push_back({.id = "horizon",
                          .kind = ParameterKind::Integer,
                          .label = KAPOK_TR("forecast", "Steps ahead"),
                          .help = KAPOK_TR("forecast", "Two periods unless given, 10 steps without a season."),
                          .minimum = 1,
                          .maximum = longestHorizon});
    parameters.push_back({.id = "period",
                          .kind = ParameterKind::Integer,
                          .label = KAPOK_TR("forecast", "Period"),
                          .help = KAPOK_TR("forecast",
                                           "Steps in a season: found from the times unless given, such as 12 "
                                           "for months, 4 for quarters, 7 for days, 24 for hours."),
                          .minimum = 1,
                          .maximum = longestHorizon});
    parameters.push_back({.id = "level",
                          .kind = ParameterKind::Numbers,
                          .label = KAPOK_TR("forecast", "Interval levels (%)"),
                          .help = KAPOK_TR("forecast", "Shares of future values that the intervals are to hold."),
                          .standard = std::vector<double>{80, 95},
                          .minimum = 1,
                          .maximum = 99.99});
    parameters.push_back(
        {.id = "intervals",
         .kind = ParameterKind::Choice,
         .label = KAPOK_TR("forecast", "Intervals"),
         .help = KAPOK_TR("forecast", "Where their width comes from."),
         .standard = std::string("model"),
         .choices = {{"model", KAPOK_TR("forecast", "The model, for normal errors")},
                     {"bootstrap", KAPOK_TR("forecast", "Bootstrap: errors drawn from those of the sample")},
                     {"conformal", KAPOK_TR("forecast", "Conformal: errors of forecasts of the past")}},
         .advanced = true});
    return parameters;
}

}  // namespace kapok::forecast
