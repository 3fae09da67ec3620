#include "regression/panel_module.h"

#include "regression/model_data.h"
#include "regression/panel_fit.h"
#include "regression/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <set>

namespace kapok::regression {
namespace {

/// The three models on the same rows.
struct Panel {
    ModelData model;
    PanelIndex index;
    Terms entityTerms;
    bool twoWays = false;
    PanelFit pooledFit;
    PanelFit fixed;
    PanelFit oneWay;  ///< fixed effects of entities alone
    /// Of entities and times with two ways, if each entity has one row at each time; else of entities.
    std::optional<RandomEffects> random;
    bool randomTwoWays = false;
};

Panel panelOf(const InputTable& data, const ParameterValues& parameters) {
    const ColumnView* entity = &data.column(parameters.word("entity"));
    const ColumnView* time = parameters.has("time") ? &data.column(parameters.word("time")) : nullptr;
    Panel panel;
    panel.twoWays = parameters.word("effects") == "two_ways";
    if (panel.twoWays && !time) {
        throw Error(KAPOK_TR("regression", "Effects of entities and times need a column of times."),
                    KAPOK_TR("regression", "Choose the column, or effects of entities alone."));
    }
    const std::array also{entity, time};
    panel.model = gatherModel(data, parameters, also);
    if (panel.model.model.names.size() < 2) {
        throw Error(KAPOK_TR("regression", "The predictors are constant."),
                    KAPOK_TR("regression", "Choose other predictors."));
    }
    panel.index.entities = stats::categoriesOf(*entity, panel.model.rows);
    panel.entityTerms = categoryTerms(entity->type());
    if (panel.index.count() < 2) {
        throw Error(KAPOK_TR("regression", "There is only one entity."),
                    KAPOK_TR("regression", "Choose a column with several values for the entities."));
    }
    if (time) panel.index.times = stats::categoriesOf(*time, panel.model.rows);
    return panel;
}

void fitPanel(Panel& panel, RunContext& context) {
    const ModelData& model = panel.model;
    panel.pooledFit = pooled(model.model, model.y);
    context.check();
    panel.oneWay = fixedEffects(model.model, model.y, panel.index, false);
    panel.fixed = panel.twoWays ? fixedEffects(model.model, model.y, panel.index, true) : panel.oneWay;
    context.check();
    if (panel.twoWays) panel.random = twoWayRandomEffects(model.model, model.y, panel.index, panel.fixed);
    panel.randomTwoWays = panel.random.has_value();
    if (!panel.random) panel.random = randomEffects(model.model, model.y, panel.index, panel.oneWay);
}

const PanelFit& chosenFit(const Panel& panel, const std::string& word) {
    if (word == "pooled") return panel.pooledFit;
    if (word == "fixed") return panel.fixed;
    if (panel.twoWays && !panel.randomTwoWays) {
        throw Error(
            KAPOK_TR("regression",
                     "Random effects of entities and times need one row of each entity at each time, and enough of "
                     "both."),
            KAPOK_TR("regression", "Choose fixed effects, or effects of entities alone."));
    }
    if (panel.random) return panel.random->fit;
    throw Error(KAPOK_TR("regression", "%1 entities are too few for random effects.").arg(panel.index.count()),
                KAPOK_TR("regression", "Choose fewer predictors, or fixed effects."));
}

double estimateOf(const Estimates& estimates, const std::string& name, bool error) {
    for (std::size_t j = 0; j < estimates.names.size(); ++j) {
        if (estimates.names[j] == name) return error ? estimates.standardError(j) : estimates.values[j];
    }
    return std::nan("");
}

void writeComparison(const Panel& panel, Result& result) {
    RowWriter writer(result.addTable("comparison", KAPOK_TR("regression", "The three models side by side")),
                     {"term:term", "pooled", "pooled_error", "fixed", "fixed_error", "random", "random_error"},
                     coefficientTerms());
    for (const std::string& name : panel.model.model.names) {
        const auto of = [&](const Estimates& estimates, bool error) { return estimateOf(estimates, name, error); };
        const auto random = [&](bool error) {
            return panel.random ? of(panel.random->fit.estimates, error) : std::nan("");
        };
        writer.row({name, of(panel.pooledFit.estimates, false), of(panel.pooledFit.estimates, true),
                    of(panel.fixed.estimates, false), of(panel.fixed.estimates, true), random(false), random(true)});
    }
}

void writePanelFit(const Panel& panel, const PanelFit& chosen, Result& result) {
    const auto [least, most] =
        std::minmax_element(panel.index.entities.counts.begin(), panel.index.entities.counts.end());
    const double times = panel.index.times ? static_cast<double>(panel.index.times->names.size()) : std::nan("");
    RowWriter(result.addTable("fit", KAPOK_TR("regression", "Fit")),
              {"observations:int", "entities:int", "times", "rows_min:int", "rows_max:int", "residual_sd", "r_squared"})
        .row({chosen.y.size(), panel.index.count(), times, *least, *most, std::sqrt(chosen.residualVariance),
              chosen.rSquared});
    if (!panel.random) return;
    const RandomEffects& random = *panel.random;
    RowWriter(result.addTable("variances", KAPOK_TR("regression", "Variances with random effects")),
              {"idiosyncratic", "entity", "share_entity", "theta_min", "theta_max", "time", "theta_time"})
        .row({random.idiosyncratic, random.entity, random.entity / (random.entity + random.idiosyncratic),
              random.leastTheta, random.greatestTheta, random.time, random.timeTheta});
}

/// Table `tests`; the p-value of Hausman's.
double writeTests(const Panel& panel, Result& result) {
    RowWriter writer(result.addTable("tests", KAPOK_TR("regression", "Which model?")),
                     {"test:term", "statistic", "df:int", "df2", "p_value"}, panelTerms());
    const WaldTest equal = equalEffects(panel.pooledFit, panel.fixed);
    writer.row({"equal_effects", equal.statistic, equal.df, panel.fixed.estimates.df, equal.pValue});
    const WaldTest multiplier = multiplierTest(panel.pooledFit, panel.index.entities);
    writer.row({"breusch_pagan", multiplier.statistic, multiplier.df, std::nan(""), multiplier.pValue});
    if (!panel.random) return std::nan("");
    const HausmanTest test = hausman(panel.randomTwoWays ? panel.fixed : panel.oneWay, panel.random->fit);
    writer.row({"hausman", test.statistic, test.df, std::nan(""), test.pValue});
    if (std::isnan(test.pValue) && test.df > 0) {
        result.warnings.push_back(KAPOK_TR(
            "regression", "Hausman's test cannot be computed: the difference of the covariances is not positive."));
    } else if (!test.positive) {
        result.warnings.push_back(KAPOK_TR("regression",
                                           "Hausman's test is rough here: the difference of the covariances is not "
                                           "positive, as it is where the rows are many."));
    }
    return test.pValue;
}

/// The mean of each entity that the predictors do not explain, with effects of entities alone.
void writeEffects(const Panel& panel, Result& result) {
    const stats::ModelMatrix& model = panel.model.model;
    const stats::Categories& entities = panel.index.entities;
    std::vector<double> effects(entities.names.size(), 0.0);
    for (std::size_t i = 0; i < panel.model.y.size(); ++i) {
        double rest = panel.model.y[i];
        std::size_t k = 0;
        for (std::size_t j = 0; j < model.names.size(); ++j) {
            if (model.terms[j] == 0) continue;
            const double slope = panel.oneWay.fit.coefficients[k++];
            if (!std::isnan(slope)) rest -= slope * model.design.x(i, j);
        }
        effects[entities.codes[i]] += rest / static_cast<double>(entities.counts[entities.codes[i]]);
    }
    RowWriter writer(result.addTable("effects", KAPOK_TR("regression", "Fixed effects of the entities")),
                     {"entity:term", "rows:int", "effect"}, panel.entityTerms);
    std::vector<std::size_t> order(effects.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return effects[a] > effects[b]; });
    for (const std::size_t g : order) writer.row({entities.names[g], entities.counts[g], effects[g]});
    const ChartText chart{.dataset = "effects",
                          .mark = "bar",
                          .title = panel.model.response->field().shown(),
                          .channels = {{"x", "effect"}, {"y", "entity", "nominal"}}};
    if (effects.size() > 40) return;
    result.charts.push_back({"effects", KAPOK_TR("regression", "Fixed effects of the entities"), chart.json()});
}

void writePanelObservations(const Panel& panel, const PanelFit& chosen, Result& result) {
    RowWriter writer(result.addTable("observations", KAPOK_TR("regression", "Observations")),
                     {"row:int", "entity:term", "actual", "fitted", "residual"}, panel.entityTerms);
    for (std::size_t i = 0; i < chosen.y.size(); ++i) {
        const double residual = chosen.fit.residuals[i];
        writer.row({panel.model.rows[i] + 1, panel.index.entities.names[panel.index.entities.codes[i]],
                    panel.model.y[i], panel.model.y[i] - residual, residual});
    }
    const ChartText chart{.dataset = "observations",
                          .mark = "point",
                          .title = panel.model.response->field().shown(),
                          .channels = {{"x", "fitted"}, {"y", "residual"}},
                          .further = lineNotes("y", {0})};
    result.charts.push_back({"residuals_fitted", KAPOK_TR("regression", "Residuals and fitted values"), chart.json()});
}

void warnAboutPanel(const Panel& panel, Result& result) {
    if (panel.index.times) {
        std::set<std::pair<std::size_t, std::size_t>> seen;
        std::size_t twice = 0;
        for (std::size_t i = 0; i < panel.model.rows.size(); ++i) {
            twice += seen.emplace(panel.index.entities.codes[i], panel.index.times->codes[i]).second ? 0 : 1;
        }
        if (twice > 0) {
            result.warnings.push_back(
                KAPOK_TR("regression", "Rows whose entity and time an earlier row has already: %1.").arg(twice));
        }
    }
    if (panel.random && !(panel.random->entity > 0)) {
        result.warnings.push_back(KAPOK_TR(
            "regression", "The variance of the random effects is estimated as zero: the model is the pooled one."));
    }
    if (panel.index.count() < 20) {
        result.warnings.push_back(
            KAPOK_TR("regression",
                     "There are only %1 entities: standard errors clustered by them, and Hausman's test, are rough.")
                .arg(panel.index.count()));
    }
}

void writeSummary(const Panel& panel, double hausmanP, Result& result) {
    const std::string& response = panel.model.response->field().shown();
    result.texts.push_back({"summary", KAPOK_TR("regression", "**%1** was fitted over %2 rows of %3 entities.")
                                           .arg(response)
                                           .arg(panel.model.y.size())
                                           .arg(panel.index.count())});
    if (std::isnan(hausmanP)) return;
    const Text differ = KAPOK_TR("regression",
                                 "Fixed and random effects differ (Hausman, %1): these effects go with "
                                 "the predictors; keep to fixed effects.");
    const Text agree = KAPOK_TR("regression",
                                "Fixed and random effects do not differ clearly (Hausman, %1): random effects may be "
                                "used and are more precise.");
    result.texts.push_back({"hausman", (hausmanP < 0.05 ? differ : agree).arg(pText(hausmanP))});
}

}  // namespace

ModuleInfo panelInfo() {
    ModuleInfo info;
    info.id = "regression.panel";
    info.title = KAPOK_TR("regression", "Panel regression");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary = KAPOK_TR("regression",
                            "Entities observed several times: pooled, fixed and random effects, and Hausman's test.");
    info.help = KAPOK_TR(
        "regression",
        "**Fixed effects** give each entity (and each time, when asked) a level of its own and use only what changes "
        "within; terms that do not change within an entity drop out and are named. **Random effects** take the levels "
        "as drawn from one distribution, independent of the predictors, with variances by Swamy and Arora (with "
        "unequal numbers of rows as Baltagi and Chang). With two ways times have levels of their own too; random ones "
        "then need one row of each entity at each time, else those of entities alone are shown beside. **Pooled** has "
        "no effects. All three are shown side by side; "
        "the table of coefficients is of the one chosen.\n\n"
        "**Tests.** `equal_effects` (F): are fixed effects needed? `breusch_pagan`: have entities effects at all? "
        "`hausman`: do fixed and random effects differ? If they do, random effects are biased.\n\n"
        "**Standard errors** allow for dependence of the rows of one entity (Arellano, times G / (G − 1) (n − 1) / (n "
        "− k)), as they mostly depend over time; or are classical. Tests use Student's t: with clusters G − 1 degrees "
        "of freedom, else n less all coefficients and effects; the classical ones of random effects are normal. "
        "Hausman's test and the side-by-side table use classical errors.\n\n"
        "**Fit.** R² is that of the transformed response, with fixed effects the one within.\n\n"
        "**Missing values:** rows with a missing or infinite value in any column of the model are left out and "
        "counted; entities may have different times.\n\n"
        "Sources: T. Amemiya, International Economic Review 12, 1971; P. A. V. B. Swamy, S. S. Arora, Econometrica 40, "
        "1972; J. A. Hausman, Econometrica 46, 1978; T. S. "
        "Breusch, A. R. Pagan, Review of Economic Studies 47, 1980; M. Arellano, Oxford Bulletin of Economics and "
        "Statistics 49, 1987; B. H. Baltagi, Y. Chang, Journal of Econometrics 62, 1994.");
    info.assumptions = KAPOK_TR(
        "regression",
        "Entities are independent of each other, and errors have mean 0 whatever the predictors are at any time. "
        "Random effects also suppose that the levels do not go with the predictors, which Hausman's test checks.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    info.parameters.push_back(
        columnParameter("entity", KAPOK_TR("regression", "Entity"),
                        KAPOK_TR("regression", "Who is observed several times: city, firm, person."), categoryTypes()));
    info.parameters.push_back(columnParameter(
        "time", KAPOK_TR("regression", "Time"), KAPOK_TR("regression", "When; needed for effects of times."),
        {Type::Int64, Type::Float64, Type::Date, Type::DateTime, Type::Text}, false));
    info.parameters.push_back(choiceParameter("model", KAPOK_TR("regression", "Model"),
                                              KAPOK_TR("regression", "Of the table of coefficients."),
                                              {{"fixed", KAPOK_TR("regression", "Fixed effects")},
                                               {"random", KAPOK_TR("regression", "Random effects")},
                                               {"pooled", KAPOK_TR("regression", "Pooled")}}));
    info.parameters.push_back(choiceParameter(
        "effects", KAPOK_TR("regression", "Effects of"), KAPOK_TR("regression", "What has a level of its own."),
        {{"entity", KAPOK_TR("regression", "Entities")}, {"two_ways", KAPOK_TR("regression", "Entities and times")}}));
    info.parameters.push_back(
        choiceParameter("errors", KAPOK_TR("regression", "Standard errors"),
                        KAPOK_TR("regression", "What the standard errors allow for."),
                        {{"cluster", KAPOK_TR("regression", "Dependence within entities")},
                         {"classical", KAPOK_TR("regression", "Classical: equal, independent errors")}}));
    for (Parameter& parameter : termParameters()) {
        if (parameter.id != "intercept") info.parameters.push_back(std::move(parameter));
    }
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    return info;
}

Result runPanel(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    Panel panel = panelOf(data, parameters);
    fitPanel(panel, context);
    Result result;
    const PanelFit& chosen = chosenFit(panel, parameters.word("model"));
    const bool clustered = parameters.word("errors") == "cluster";
    writeCoefficients(clustered ? chosen.clustered(panel.index.entities) : chosen.estimates, parameters.number("level"),
                      result);
    writePanelFit(panel, chosen, result);
    const double p = writeTests(panel, result);
    writeComparison(panel, result);
    if (!panel.twoWays) writeEffects(panel, result);
    writePanelObservations(panel, chosen, result);
    writeSummary(panel, p, result);
    warnAboutPanel(panel, result);
    warnAboutRows(panel.model.left, result);
    return result;
}

}  // namespace kapok::regression
