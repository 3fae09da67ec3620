#include "forecast/var_module.h"

#include "forecast/aligned_series.h"
#include "forecast/forecast_chart.h"
#include "forecast/method.h"
#include "forecast/terms.h"
#include "forecast/vector_autoregression.h"
#include "sdk/by_group.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "stats/distributions.h"
#include "stats/normal.h"

#include <algorithm>
#include <cmath>

namespace kapok::forecast {
namespace {

constexpr std::size_t mostVariables = 12;

/// What the tables are written from.
struct Study {
    std::vector<std::string> names;
    AlignedSeries series;
    stats::Matrix y;
    VarFit fit;
    Field time;
    double level;

    double z() const { return stats::normalQuantile(0.5 + level / 200); }
};

stats::Matrix matrixOf(const std::vector<std::vector<double>>& columns) {
    stats::Matrix y(columns.front().size(), columns.size());
    for (std::size_t j = 0; j < columns.size(); ++j)
        std::copy(columns[j].begin(), columns[j].end(), y.column(j).begin());
    return y;
}

VarTrend trendOf(const std::string& word) {
    return word == "none" ? VarTrend::None : word == "line" ? VarTrend::Line : VarTrend::Constant;
}

double criterionOf(const VarCriteria& criteria, const std::string& word) {
    return word == "bic" ? criteria.bic : word == "hq" ? criteria.hannanQuinn : criteria.aic;
}

/// Criteria of each number of lags over the same rows; the best one. Numbers that are too many for the rows end it.
int chooseLags(const stats::Matrix& y, VarTrend trend, int most, const std::string& word, RunContext& context,
               Result& result) {
    RowWriter table(result.addTable("lags", KAPOK_TR("forecast", "Choice of the lags")),
                    {"lags:int", "aic", "bic", "hq", "prediction_error"});
    const auto k = static_cast<double>(y.columns);
    while (most > 1 && static_cast<double>(y.rows) - most < 2 * (k * most + 2)) --most;
    int best = 1;
    double least = std::numeric_limits<double>::infinity();
    for (int lags = 1; lags <= most; ++lags) {
        context.check();
        const VarCriteria criteria = criteriaOf(fitVar(y, lags, trend, static_cast<std::size_t>(most)));
        table.row({lags, criteria.aic, criteria.bic, criteria.hannanQuinn, criteria.predictionError});
        const double value = criterionOf(criteria, word);
        if (value < least) {
            least = value;
            best = lags;
        }
    }
    return best;
}

void addCoefficients(const Study& study, Result& result) {
    const VarFit& fit = study.fit;
    RowWriter table(result.addTable("coefficients", KAPOK_TR("forecast", "Coefficients of each equation")),
                    {"equation:text", "term:term", "estimate", "std_error", "t", "p_value"},
                    equationTerms(study.names));
    std::vector<std::string> terms;
    if (fit.trend != VarTrend::None) terms.emplace_back("(intercept)");
    if (fit.trend == VarTrend::Line) terms.emplace_back("(time)");
    for (std::size_t lag = 1; lag <= fit.lags; ++lag) {
        for (const std::string& name : study.names) terms.push_back(name + "_lag" + std::to_string(lag));
    }
    for (std::size_t j = 0; j < fit.variables; ++j) {
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const double t = fit.coefficients(i, j) / fit.errors(i, j);
            table.row({study.names[j], terms[i], fit.coefficients(i, j), fit.errors(i, j), t,
                       stats::tTwoSided(t, fit.freedom())});
        }
    }
}

void addFit(const Study& study, Result& result) {
    RowWriter table(result.addTable("residuals", KAPOK_TR("forecast", "Covariance of the residuals")),
                    {"variable_1:text", "variable_2:text", "covariance", "correlation"});
    const stats::Matrix& sigma = study.fit.covariance;
    for (std::size_t i = 0; i < study.names.size(); ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            table.row(
                {study.names[i], study.names[j], sigma(i, j), sigma(i, j) / std::sqrt(sigma(i, i) * sigma(j, j))});
        }
    }
}

std::string bandName(const char* side, double level) { return side + parameterText(ParameterValue(level)); }

/// History and forecast of each variable, and a fan for each.
void addForecast(const Study& study, int horizon, Result& result) {
    const std::vector<Forecast> forecasts = forecastVar(study.fit, study.y, horizon);
    Field time = study.time;
    time.name = "time";
    const auto number = [](const std::string& name) { return Field{.name = name, .type = Type::Float64}; };
    const Schema bands{number(bandName("lower_", study.level)), number(bandName("upper_", study.level))};
    const Field variable{.name = "variable", .type = Type::Text};
    RowWriter ahead(result.addTable("forecast", KAPOK_TR("forecast", "Forecast")),
                    Schema{variable, time, {.name = "step", .type = Type::Int64}, number("mean"), bands[0], bands[1]});
    RowWriter path(result.addTable("series", KAPOK_TR("forecast", "History and forecast")),
                   Schema{variable, time, number("actual"), number("mean"), bands[0], bands[1]});
    const double none = std::nan("");
    const std::size_t n = study.series.steps();
    for (std::size_t j = 0; j < study.names.size(); ++j) {
        for (std::size_t t = 0; t < n; ++t) {
            // The fan starts from the last value.
            const double value = study.y(t, j);
            const double start = t + 1 == n ? value : none;
            path.row({study.names[j], study.series.timeAt(t), value, start, start, start});
        }
        for (std::size_t h = 0; h < forecasts[j].mean.size(); ++h) {
            const double mean = forecasts[j].mean[h];
            const double half = study.z() * forecasts[j].sd[h];
            const std::int64_t at = study.series.timeAt(n + h);
            ahead.row({study.names[j], at, h + 1, mean, mean - half, mean + half});
            path.row({study.names[j], at, none, mean, mean - half, mean + half});
        }
    }
    const ChartText chart{
        .dataset = "series",
        .mark = "fan",
        .title = {},
        .channels = {{"x", "time", isTime(study.time.type) ? "temporal" : "quantitative"}, {"y", "actual"}},
        .filter = recentCondition(n, horizon, study.series.first.axis.usualPeriod(), study.time.type,
                                  [&](std::size_t step) { return study.series.timeAt(step); }),
        .further = R"("resolve":{"scale":{"y":"independent"}})"};
    result.charts.push_back(
        {"forecast", KAPOK_TR("forecast", "Forecast"), fanChart(chart, "mean", {study.level}, panels("variable"))});
}

void addResponses(const Study& study, int steps, bool orthogonal, RunContext& context, Result& result) {
    context.check();
    const VarResponses all = responsesOf(study.fit, steps);
    const auto& values = orthogonal ? all.orthogonal : all.plain;
    const auto& errors = orthogonal ? all.orthogonalErrors : all.plainErrors;
    const std::string lower = bandName("lower_", study.level);
    const std::string upper = bandName("upper_", study.level);
    RowWriter table(result.addTable("responses", KAPOK_TR("forecast", "Responses to impulses")),
                    {"impulse:text", "response:text", "step:int", "estimate", "std_error", lower, upper});
    RowWriter shares(result.addTable("variance_shares", KAPOK_TR("forecast", "What the forecasts' variance is due to")),
                     {"variable:text", "step:int", "due_to:text", "share"});
    for (std::size_t j = 0; j < study.names.size(); ++j) {
        for (std::size_t i = 0; i < study.names.size(); ++i) {
            for (std::size_t h = 0; h < values.size(); ++h) {
                const double value = values[h](i, j);
                const double error = errors[h](i, j);
                table.row({study.names[j], study.names[i], h, value, error, value - study.z() * error,
                           value + study.z() * error});
            }
        }
    }
    for (std::size_t i = 0; i < study.names.size(); ++i) {
        for (std::size_t h = 1; h < all.shares.size(); ++h) {
            for (std::size_t j = 0; j < study.names.size(); ++j) {
                shares.row({study.names[i], h, study.names[j], all.shares[h - 1](i, j)});
            }
        }
    }
    const ChartText chart{.dataset = "responses",
                          .mark = "fan",
                          .title = {},
                          .channels = {{"x", "step"},
                                       {"y", "estimate"},
                                       {"row", "response", "nominal"},
                                       {"column", "impulse", "nominal"}},
                          .further = R"("resolve":{"scale":{"y":"independent"}},)" + lineNotes("y", {0})};
    result.charts.push_back({"responses", KAPOK_TR("forecast", "Responses to impulses, with their intervals"),
                             fanChart(chart, "estimate", {study.level})});
}

void addCausality(const Study& study, Result& result) {
    RowWriter table(result.addTable("causality", KAPOK_TR("forecast", "Granger causality")),
                    {"cause:text", "effect:text", "f", "df1", "df2", "p_value"});
    std::vector<std::string> found;
    for (std::size_t cause = 0; cause < study.names.size(); ++cause) {
        for (std::size_t effect = 0; effect < study.names.size(); ++effect) {
            if (cause == effect) continue;
            const VarTest test = grangerTest(study.fit, cause, effect);
            table.row({study.names[cause], study.names[effect], test.statistic, test.freedom, test.freedomBelow,
                       test.pValue});
            if (test.pValue < 0.05) found.push_back(study.names[cause] + " → " + study.names[effect]);
        }
    }
    result.texts.push_back(
        {"causality",
         found.empty()
             ? KAPOK_TR("forecast", "No variable's past helps to forecast another one (Granger, at 5 %).")
             : KAPOK_TR("forecast", "The past of the first helps to forecast the second (Granger, at 5 %): %1.")
                   .arg(joinList(found))});
}

/// What the model assumes, checked and said.
void checkAssumptions(const Study& study, Result& result) {
    const VarFit& fit = study.fit;
    if (fit.greatestRoot >= 0.98) {
        result.warnings.push_back(
            KAPOK_TR("forecast",
                     "The process is not stationary or close to it (greatest root %1): intervals and responses widen "
                     "without end, and the tests are not exact. Changes or growth rates may suit better.")
                .arg(rounded(fit.greatestRoot)));
    }
    const int lags = static_cast<int>(std::max<std::size_t>(10, fit.lags + 4));
    if (fit.observed > 3 * static_cast<std::size_t>(lags)) {
        const VarTest white = portmanteauTest(fit, lags);
        if (white.pValue < 0.05) {
            result.warnings.push_back(
                KAPOK_TR("forecast",
                         "The residuals still depend on their past (portmanteau test up to lag %1, %2): more lags may "
                         "be needed.")
                    .arg(lags)
                    .arg(pText(white.pValue)));
        }
    }
    if (study.series.filled > 0) {
        result.warnings.push_back(KAPOK_TR("forecast", "Missing values filled by lines between their neighbours: %1.")
                                      .arg(study.series.filled));
    }
}

Result analyze(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    std::vector<const ColumnView*> columns;
    for (const std::string& name : parameters.words("values")) columns.push_back(&data.column(name));
    if (columns.size() < 2 || columns.size() > mostVariables) {
        throw Error(KAPOK_TR("forecast", "A vector autoregression takes 2 to %1 variables.").arg(mostVariables),
                    KAPOK_TR("forecast", "Choose other columns."));
    }
    const ColumnView& time = data.column(parameters.word("time"));
    Result result;
    Study study{.names = parameters.words("values"),
                .series = alignedSeries(columns, time),
                .y = {},
                .fit = {},
                .time = time.field(),
                .level = parameters.number("level")};
    study.y = matrixOf(study.series.columns);
    const VarTrend trend = trendOf(parameters.word("trend"));
    const int lags = parameters.has("lags")
                         ? static_cast<int>(parameters.integer("lags"))
                         : chooseLags(study.y, trend, static_cast<int>(parameters.integer("most_lags")),
                                      parameters.word("criterion"), context, result);
    study.fit = fitVar(study.y, lags, trend, static_cast<std::size_t>(lags));
    const int horizon = static_cast<int>(parameters.integer("horizon"));
    addForecast(study, horizon, result);
    addCoefficients(study, result);
    addFit(study, result);
    addResponses(study, static_cast<int>(parameters.integer("steps")), parameters.word("impulse") == "orthogonal",
                 context, result);
    result.texts.push_back(
        {"summary",
         KAPOK_TR("forecast",
                  "A vector autoregression of %1 variables with **%2 lags** explains %3 steps, each variable by "
                  "the past of all of them, and forecasts %4 steps ahead.")
             .arg(study.names.size())
             .arg(lags)
             .arg(study.fit.observed)
             .arg(horizon)});
    addCausality(study, result);
    checkAssumptions(study, result);
    return result;
}

Text helpText() {
    return KAPOK_TR(
        "forecast",
        "Each variable is explained by the last values of all of them. The number of lags is chosen by AIC, BIC or "
        "Hannan–Quinn over the same rows unless it is given; coefficients are least squares, equation by equation.\n\n"
        "**Responses** say what an impulse in one variable does to the others at the steps after it: orthogonal "
        "impulses of one standard deviation depend on the order of the columns (the first one moves the others at "
        "once), plain ones are of one unit. Their intervals are by the delta method. **Shares** say which impulses the "
        "variance of a forecast is due to. **Granger causality** tests whether the past of one variable helps to "
        "forecast another; it is no cause in the everyday sense.\n\n"
        "**Missing values** are filled by lines between their neighbours; rows before all columns have begun and after "
        "one has ended are left out.\n\n"
        "**Intervals** are normal and leave out the uncertainty of the coefficients.\n\n"
        "Sources: H. Lütkepohl, *New Introduction to Multiple Time Series Analysis*, 2005; C. W. J. Granger, "
        "Econometrica 37, 1969; C. A. Sims, Econometrica 48, 1980.");
}

std::vector<Parameter> ownParameters() {
    return {
        columnsParameter("values", KAPOK_TR("forecast", "Variables"),
                         KAPOK_TR("forecast", "Two columns or more; their order matters for orthogonal impulses."),
                         {Type::Float64, Type::Int64}),
        columnParameter("time", KAPOK_TR("forecast", "Time"),
                        KAPOK_TR("forecast", "Dates, times or whole numbers at even steps, in any order."),
                        {Type::Date, Type::DateTime, Type::Int64}),
        groupParameter(),
        integerParameter("horizon", KAPOK_TR("forecast", "Steps ahead"), KAPOK_TR("forecast", "Of the forecast."),
                         std::int64_t{8}, 1, 1000),
        integerParameter("lags", KAPOK_TR("forecast", "Lags"), KAPOK_TR("forecast", "Chosen unless given."), {}, 1, 24),
        integerParameter("most_lags", KAPOK_TR("forecast", "Most lags"), KAPOK_TR("forecast", "That are tried."),
                         std::int64_t{8}, 1, 24),
        choiceParameter("criterion", KAPOK_TR("forecast", "Criterion"),
                        KAPOK_TR("forecast", "What the lags are chosen by."),
                        {{"aic", KAPOK_TR("forecast", "AIC")},
                         {"bic", KAPOK_TR("forecast", "BIC: simpler models")},
                         {"hq", KAPOK_TR("forecast", "Hannan–Quinn")}}),
        choiceParameter("trend", KAPOK_TR("forecast", "Fixed terms"),
                        KAPOK_TR("forecast", "Beside the lags in each equation."),
                        {{"constant", KAPOK_TR("forecast", "A constant")},
                         {"line", KAPOK_TR("forecast", "A constant and a line in time")},
                         {"none", KAPOK_TR("forecast", "None")}}),
        choiceParameter("impulse", KAPOK_TR("forecast", "Impulses"), KAPOK_TR("forecast", "What the responses are to."),
                        {{"orthogonal", KAPOK_TR("forecast", "Orthogonal, one standard deviation")},
                         {"plain", KAPOK_TR("forecast", "One unit of one variable")}}),
        integerParameter("steps", KAPOK_TR("forecast", "Steps of the responses"),
                         KAPOK_TR("forecast", "After the impulse."), std::int64_t{10}, 1, 200),
        levelParameter()};
}

}  // namespace

std::unique_ptr<const Module> varModule() {
    ModuleInfo info =
        declared("forecast.var", KAPOK_TR("forecast", "Vector autoregression (VAR)"),
                 KAPOK_TR("forecast",
                          "Several series that explain each other: forecasts, responses to impulses and "
                          "Granger causality."),
                 helpText(),
                 KAPOK_TR("forecast", "Stationary series and residuals without memory; both are checked and said."), {})
            .info;
    info.parameters = ownParameters();
    return std::make_unique<FunctionModule>(std::move(info), analyze);
}

}  // namespace kapok::forecast
