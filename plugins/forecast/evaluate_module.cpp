#include "forecast/evaluate_module.h"

#include "forecast/forecast_module.h"
#include "forecast/intervals.h"
#include "forecast/methods.h"
#include "forecast/scores.h"
#include "forecast/terms.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>

namespace kapok::forecast {
namespace {

/// One method's folds on one series.
struct Run {
    std::vector<Fold> folds;
};

struct Entry {
    const Method* method;
    Scores scores;
    std::size_t series = 0;
    std::map<std::size_t, double> losses = {};  ///< by origin, of a lone series: mean absolute errors
};

std::vector<const Method*> chosenMethods(const std::string& list) {
    std::vector<const Method*> chosen;
    std::string name;
    const auto take = [&] {
        if (!name.empty()) chosen.push_back(&methodOf(name.starts_with("forecast.") ? name : "forecast." + name));
        name.clear();
    };
    for (const char c : list) {
        if (c == ',' || c == ' ')
            take();
        else
            name += c;
    }
    take();
    if (chosen.empty()) {
        throw Error(KAPOK_TR("forecast", "There are no methods to compare."),
                    KAPOK_TR("forecast", "Write their names with commas between them, such as snaive,ets,arima."));
    }
    return chosen;
}

double meanAbsoluteError(const Fold& fold) {
    double sum = 0;
    double count = 0;
    for (std::size_t h = 0; h < fold.actual.size(); ++h) {
        const double error = std::abs(fold.actual[h] - fold.outcome.forecast.mean[h]);
        if (std::isnan(error)) continue;
        sum += error;
        ++count;
    }
    return sum / count;
}

Entry entryOf(const Method& method, const std::vector<Problem>& problems, const std::vector<Run>& runs,
              std::size_t first, std::size_t stride) {
    Entry entry{&method, {}};
    Scoring scoring;
    for (std::size_t i = 0; i < problems.size(); ++i) {
        const Run& run = runs[first + i * stride];
        entry.series += run.folds.empty() ? 0 : 1;
        for (const Fold& fold : run.folds) {
            scoring.add(fold, std::span(problems[i].values).first(fold.origin), problems[i].period);
            if (problems.size() == 1) entry.losses[fold.origin] = meanAbsoluteError(fold);
        }
    }
    entry.scores = scoring.scores();
    return entry;
}

/// Against the best: losses of origins closer than the horizon overlap.
DieboldMariano against(const Entry& best, const Entry& other, int horizon, int spacing) {
    std::vector<double> differences;
    for (const auto& [origin, loss] : other.losses) {
        const auto found = best.losses.find(origin);
        if (found != best.losses.end()) differences.push_back(loss - found->second);
    }
    return dieboldMariano(differences, (horizon + spacing - 1) / spacing);
}

void addLeaderboard(Result& result, const std::vector<Entry>& entries, int horizon, int spacing) {
    OutputTable& table = result.addTable("leaderboard", KAPOK_TR("forecast", "Methods by their errors"));
    auto& rank = table.integer("rank");
    auto& name = table.text("method", methodTerms());
    auto& series = table.integer("series");
    auto& steps = table.integer("values");
    auto& smape = table.number("smape", "%");
    auto& mase = table.number("mase");
    auto& rmsse = table.number("rmsse");
    auto& msis = table.number("msis_95");
    auto& coverage80 = table.number("coverage_80", "%");
    auto& coverage95 = table.number("coverage_95", "%");
    auto& statistic = table.number("dm_statistic");
    auto& p = table.number("dm_p");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        rank.add(static_cast<std::int64_t>(i + 1));
        name.add(entry.method->info.id.substr(std::string_view("forecast.").size()));
        series.add(static_cast<std::int64_t>(entry.series));
        steps.add(entry.scores.steps);
        smape.add(entry.scores.smape);
        mase.add(entry.scores.mase);
        rmsse.add(entry.scores.rmsse);
        msis.add(entry.scores.msis);
        coverage80.add(entry.scores.coverage80);
        coverage95.add(entry.scores.coverage95);
        const DieboldMariano test =
            i == 0 ? DieboldMariano{std::nan(""), std::nan("")} : against(entries.front(), entry, horizon, spacing);
        statistic.add(test.statistic);
        p.add(test.p);
    }
    result.charts.push_back(
        {"leaderboard", KAPOK_TR("forecast", "Leaderboard"),
         R"({"dataset":"leaderboard","mark":{"type":"bar","orient":"horizontal"},"encoding":{)"
         R"("x":{"field":"mase","type":"quantitative"},)"
         R"("y":{"field":"method","type":"nominal","sort":{"field":"mase","op":"min","order":"ascending"}}}})"});
}

/// Every forecast that was scored: method, series, origin, step, actual, mean.
void addForecasts(Result& result, const std::vector<const Method*>& methods, const SeriesSet& set,
                  const std::vector<Run>& runs, const Field& time) {
    OutputTable& table = result.addTable("backtest", KAPOK_TR("forecast", "Forecasts of the past"));
    auto& name = table.text("method", methodTerms());
    auto& group = table.text("series");
    Field originField = time;
    originField.name = "origin";
    Field timeField = time;
    timeField.name = "time";
    auto& origin = table.column(originField);
    auto& at = table.column(timeField);
    auto& step = table.integer("step");
    auto& actual = table.number("actual");
    auto& mean = table.number("mean");
    for (std::size_t i = 0; i < set.series.size(); ++i) {
        for (std::size_t k = 0; k < methods.size(); ++k) {
            for (const Fold& fold : runs[k + i * methods.size()].folds) {
                for (std::size_t h = 0; h < fold.actual.size(); ++h) {
                    name.add(methods[k]->info.id.substr(std::string_view("forecast.").size()));
                    group.add(set.series[i].name);
                    origin.add(set.series[i].timeAt(fold.origin - 1));
                    at.add(set.series[i].timeAt(fold.origin + h));
                    step.add(static_cast<std::int64_t>(h + 1));
                    actual.add(fold.actual[h]);
                    mean.add(fold.outcome.forecast.mean[h]);
                }
            }
        }
    }
}

ModuleInfo makeInfo() {
    ModuleInfo info =
        declared(
            "forecast.evaluate", KAPOK_TR("forecast", "Compare forecasting methods"),
            KAPOK_TR("forecast", "A leaderboard of methods by forecasts of the past that they had not seen."),
            KAPOK_TR("forecast",
                     "Rolling-origin evaluation: each method forecasts the series from several origins in "
                     "the past, every time fitted to nothing but the values before, and is scored on the "
                     "values that came. Nothing is scored on what was fitted.\n\n"
                     "**Measures**: sMAPE in percent; MASE and RMSSE, errors over the mean change from one "
                     "period to the next before the origin (below 1: better than repeating the season); "
                     "the mean scaled interval score of the 95 % interval; the percentage of values within "
                     "the 80 % and 95 % intervals, of whichever kind is asked for. For a lone series the "
                     "Diebold–Mariano test compares each "
                     "method with the best by their mean absolute errors at each origin: a small p says "
                     "that the difference is hardly chance.\n\n"
                     "**Missing values** are treated as each method does, and not scored.\n\n"
                     "Sources: L. J. Tashman, International Journal of Forecasting 16, 2000; R. J. Hyndman, "
                     "A. B. Koehler, same journal 22, 2006; F. X. Diebold, R. S. Mariano, Journal of "
                     "Business & Economic Statistics 13, 1995; D. Harvey, S. Leybourne, P. Newbold, "
                     "International Journal of Forecasting 13, 1997."),
            KAPOK_TR(
                "forecast",
                "The future is like the past: a method that forecast that well goes on to do so. The Diebold–Mariano "
                "test takes the difference of two methods' errors as one that keeps its mean and spread."),
            {})
            .info;
    for (Parameter& parameter : sharedParameters(false)) {
        if (parameter.id != "level") info.parameters.push_back(std::move(parameter));
    }
    info.parameters.push_back({.id = "methods",
                               .kind = ParameterKind::Word,
                               .label = KAPOK_TR("forecast", "Methods"),
                               .help = KAPOK_TR("forecast", "Names with commas between them."),
                               .standard = std::string("snaive,ets,arima,theta")});
    info.parameters.push_back({.id = "origins",
                               .kind = ParameterKind::Integer,
                               .label = KAPOK_TR("forecast", "Origins"),
                               .help = KAPOK_TR("forecast", "How often the past is forecast again."),
                               .standard = std::int64_t{6},
                               .minimum = 1,
                               .maximum = 1000});
    info.parameters.push_back({.id = "spacing",
                               .kind = ParameterKind::Integer,
                               .label = KAPOK_TR("forecast", "Steps between origins"),
                               .help = KAPOK_TR("forecast", "A third of the horizon unless given."),
                               .minimum = 1,
                               .maximum = 10000,
                               .advanced = true});
    return info;
}

}  // namespace

const ModuleInfo& EvaluateModule::info() const {
    static const ModuleInfo info = makeInfo();
    return info;
}

namespace {

/// All methods on all series, in parallel: run k of series i at k + i * methods.
std::vector<Run> runsOf(const std::vector<const Method*>& methods, const std::vector<Problem>& problems,
                        const ParameterValues& parameters, int spacing, RunContext& context) {
    const int origins = static_cast<int>(parameters.integer("origins"));
    std::vector<Run> runs(problems.size() * methods.size());
    std::atomic<std::size_t> done = 0;
    context.parallelFor(runs.size(), [&](std::size_t i) {
        context.check();
        const Method& method = *methods[i % methods.size()];
        const Problem& problem = problems[i / methods.size()];
        const ParameterValues standard = standardParameters(method);
        runs[i].folds =
            backtest(method, standard, problem,
                     rollingOrigins(problem.values.size(), problem.period, problem.horizon, origins, spacing));
        for (Fold& fold : runs[i].folds) {
            const Problem past = before(problem, fold.origin);
            replaceIntervals(fold.outcome, parameters.word("intervals"), method, standard, past);
        }
        context.progress(static_cast<double>(++done) / static_cast<double>(runs.size()));
    });
    return runs;
}

/// Methods that could be scored, the best first.
std::vector<Entry> entriesOf(const std::vector<const Method*>& methods, const std::vector<Problem>& problems,
                             const std::vector<Run>& runs) {
    std::vector<Entry> entries;
    for (std::size_t k = 0; k < methods.size(); ++k) {
        Entry entry = entryOf(*methods[k], problems, runs, k, methods.size());
        if (entry.scores.steps > 0) entries.push_back(std::move(entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.scores.mase < b.scores.mase; });
    return entries;
}

void addTexts(const std::vector<const Method*>& methods, const std::vector<Entry>& entries, Result& result) {
    const Scores& best = entries.front().scores;
    // By itself, for a text inside another is not translated.
    result.texts.push_back({"best", entries.front().method->info.title});
    result.texts.push_back(
        {"summary",
         KAPOK_TR(
             "forecast",
             "The method above forecasts best of %1, by %2 values that none of them had seen: MASE %3, sMAPE %4 %. "
             "Its 95 % intervals held %5 % of them.")
             .arg(methods.size())
             .arg(best.steps)
             .arg(rounded(best.mase))
             .arg(rounded(best.smape))
             .arg(rounded(best.coverage95))});
    for (const Method* method : methods) {
        const bool scored =
            std::any_of(entries.begin(), entries.end(), [&](const Entry& entry) { return entry.method == method; });
        if (scored) continue;
        result.warnings.push_back(
            KAPOK_TR("forecast", "%1 could not forecast from any origin: the series is too short for it.")
                .arg(method->info.id));
    }
}

}  // namespace

Result EvaluateModule::run(const Inputs& inputs, const ParameterValues& parameters, RunContext& context) const {
    const InputTable& data = inputs.find("data")->second;
    const ColumnView& value = data.column(parameters.word("value"));
    const ColumnView& time = data.column(parameters.word("time"));
    const ColumnView* group = parameters.has("group") ? &data.column(parameters.word("group")) : nullptr;
    const std::vector<const Method*> methods = chosenMethods(parameters.word("methods"));
    const SeriesSet set = gatherSeries(value, time, group);
    std::vector<Problem> problems;
    for (const Series& series : set.series) problems.push_back(problemOf(series, parameters, context));
    if (problems.empty()) {
        throw Error(KAPOK_TR("forecast", "There are no rows with a time and a group."),
                    KAPOK_TR("forecast", "Choose other columns, or check the filter of the data."));
    }
    const int horizon = problems.front().horizon;
    const int spacing =
        parameters.has("spacing") ? static_cast<int>(parameters.integer("spacing")) : usualSpacing(horizon);
    const std::vector<Run> runs = runsOf(methods, problems, parameters, spacing, context);
    const std::vector<Entry> entries = entriesOf(methods, problems, runs);
    if (entries.empty()) {
        throw Error(KAPOK_TR("forecast", "The series is too short to forecast its past %1 steps ahead.").arg(horizon),
                    KAPOK_TR("forecast", "Use a longer series, or a shorter horizon."));
    }
    Result result;
    addLeaderboard(result, entries, horizon, spacing);
    addForecasts(result, methods, set, runs, time.field());
    addTexts(methods, entries, result);
    return result;
}

}  // namespace kapok::forecast
