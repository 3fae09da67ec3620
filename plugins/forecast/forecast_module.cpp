#include "forecast/forecast_module.h"

#include "forecast/forecast_tables.h"

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <optional>

namespace kapok::forecast {
namespace {

struct Job {
    const Series* series;
    int period;
    int horizon;
    std::optional<Outcome> outcome;
    std::optional<Error> reason;  ///< why there is no outcome
};

std::vector<Job> jobsOf(const SeriesSet& set, const ParameterValues& parameters) {
    std::vector<Job> jobs;
    for (const Series& series : set.series) {
        const int period =
            parameters.has("period") ? static_cast<int>(parameters.integer("period")) : series.axis.usualPeriod();
        const int usual = period > 1 ? std::min(2 * period, longestHorizon) : 10;
        const int horizon = parameters.has("horizon") ? static_cast<int>(parameters.integer("horizon")) : usual;
        jobs.push_back({&series, period, horizon, std::nullopt, std::nullopt});
    }
    return jobs;
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

/// Groups that could not be forecast, each reason once with the groups it holds for.
class LeftOut {
public:
    void add(const std::string& group, const Error& error) {
        const auto found = std::find_if(reasons_.begin(), reasons_.end(), [&](const Reason& reason) {
            return reason.text.source == error.message().source;
        });
        Reason& reason = found == reasons_.end() ? reasons_.emplace_back(Reason{error.message(), {}, 0}) : *found;
        ++reason.count;
        if (reason.count <= 10) reason.names += (reason.count > 1 ? ", " : "") + group;
        if (reason.count == 11) reason.names += ", …";
    }

    void warn(Result& result) const {
        for (const Reason& reason : reasons_) {
            result.warnings.push_back(
                KAPOK_TR("forecast", "Groups left out: %1 (%2).").arg(reason.count).arg(reason.names));
            result.warnings.push_back(reason.text);
        }
    }

private:
    struct Reason {
        Text text;  ///< of the first of the groups
        std::string names;
        int count;
    };
    std::vector<Reason> reasons_;
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
        .arg(job.period)
        .arg(job.horizon)
        .arg(time(series.values.size() - 1 + static_cast<std::size_t>(job.horizon)));
}

}  // namespace

Result ForecastModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    const ColumnView* group = parameters.has("group") ? &data.column(parameters.word("group")) : nullptr;

    const SeriesSet set = gatherSeries(value, time, group);
    std::vector<Job> jobs = jobsOf(set, parameters);
    std::atomic<std::size_t> done = 0;
    context.parallelFor(jobs.size(), [&](std::size_t i) {
        Job& job = jobs[i];
        context.check();
        try {
            job.outcome = forecast(*job.series, job.period, job.horizon, parameters, context);
        } catch (const Error& error) {
            if (!group) throw;
            job.reason = error;
        }
        context.progress(static_cast<double>(++done) / static_cast<double>(jobs.size()));
    });

    requireAnOutcome(jobs, set);
    Result result;
    TableWriter writer(result, value.field(), time.field(), group, levelsOf(parameters));
    result.texts.push_back({"summary", summaryOf(jobs, value.field().shown())});
    if (!group) result.texts.push_back({"method", jobs.front().outcome->method});
    warnAboutRows(set, result);
    LeftOut leftOut;
    for (std::size_t i = 0; i < set.unusable.size(); ++i) leftOut.add(set.unusable[i], set.reasons[i]);
    for (const Job& job : jobs) {
        if (!job.outcome) {
            leftOut.add(job.series->name, *job.reason);
            continue;
        }
        writer.add(*job.series, *job.outcome, job.period);
        warnAboutSeries(*job.series, missingRule(), result);
        for (const Text& warning : job.outcome->warnings) result.warnings.push_back(warning);
    }
    leftOut.warn(result);
    return result;
}

std::vector<Parameter> sharedParameters() {
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
    return parameters;
}

std::string rounded(double value) {
    char buffer[32];
    std::snprintf(buffer, sizeof buffer, "%.5g", value);
    return buffer;
}

}  // namespace kapok::forecast
