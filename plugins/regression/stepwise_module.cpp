#include "regression/stepwise_module.h"

#include "regression/linear_tables.h"
#include "regression/stepwise_selection.h"
#include "regression/terms.h"
#include "sdk/chart_text.h"
#include "sdk/declare.h"
#include "sdk/list.h"
#include "sdk/row_writer.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace kapok::regression {
namespace {

/// How often resamples of the rows choose each term, and the very same set.
struct Stability {
    std::vector<std::size_t> chosen;  ///< by term
    std::size_t same = 0;
    std::size_t resamples = 0;

    double share(std::size_t term) const { return static_cast<double>(chosen[term]) / static_cast<double>(resamples); }
};

Stability stabilityOf(const ModelData& model, const SelectionRules& rules, const Selection& selection,
                      std::size_t resamples, RunContext& context) {
    std::vector<std::vector<bool>> sets(resamples);
    const std::size_t n = model.y.size();
    context.parallelFor(resamples, [&](std::size_t k) {
        context.check();
        std::mt19937_64 random(context.seed() * 1'000'003 + k);
        std::vector<double> counts(n, 0.0);
        for (std::size_t i = 0; i < n; ++i) counts[random() % n] += 1;
        sets[k] = selectTerms(model.model, model.y, counts, rules).terms;
    });
    Stability stability{std::vector<std::size_t>(selection.terms.size(), 0), 0, resamples};
    for (const std::vector<bool>& set : sets) {
        for (std::size_t t = 0; t < set.size(); ++t) stability.chosen[t] += set[t] ? 1 : 0;
        stability.same += set == selection.terms ? 1 : 0;
    }
    return stability;
}

void writeSteps(const Selection& selection, const stats::ModelMatrix& model, Result& result) {
    RowWriter writer(result.addTable("steps", KAPOK_TR("regression", "Steps")),
                     {"step:int", "action:term", "term:text", "coefficients:int", "residual_sum", "criterion"},
                     actionTerms());
    for (std::size_t i = 0; i < selection.steps.size(); ++i) {
        const SelectionStep& step = selection.steps[i];
        const Cell term = i == 0 ? Cell(std::nan("")) : Cell(stats::termName(model.termList[step.term]));
        writer.row({i, step.action, term, step.coefficients, step.residualSum, step.criterion});
    }
}

void writeStability(const Stability& stability, const Selection& selection, const ModelData& model, Result& result) {
    if (stability.resamples == 0) return;
    RowWriter writer(result.addTable("stability", KAPOK_TR("regression", "How often resamples choose each term")),
                     {"term:text", "chosen:term", "share"}, answerTerms());
    for (std::size_t t = 0; t < selection.terms.size(); ++t) {
        writer.row({stats::termName(model.model.termList[t]), selection.terms[t] ? "yes" : "no", stability.share(t)});
    }
    const ChartText chart{.dataset = "stability",
                          .mark = "bar",
                          .title = model.response->field().shown(),
                          .channels = {{"x", "share"}, {"y", "term", "nominal"}, {"color", "chosen", "nominal"}}};
    result.charts.push_back(
        {"stability", KAPOK_TR("regression", "How often resamples choose each term"), chart.json()});
    result.texts.push_back(
        {"stability", KAPOK_TR("regression", "Of %1 resamples of the rows, %2 choose the very same terms.")
                          .arg(stability.resamples)
                          .arg(stability.same)});
}

/// The linear model of the chosen terms over the same rows.
LinearFit chosenModel(const ModelData& model, const Selection& selection, const ParameterValues& parameters,
                      RunContext& context) {
    stats::ModelSpec spec = model.spec;
    spec.terms.clear();
    for (std::size_t t = 0; t < selection.terms.size(); ++t) {
        if (selection.terms[t]) spec.terms.push_back(model.model.termList[t]);
    }
    LinearFit linear;
    linear.data = model;
    linear.data.builder.emplace(spec, model.predictors, model.rows);
    linear.data.model = linear.data.builder->matrix(model.rows);
    linear.level = parameters.number("level");
    linear.fit = stats::leastSquares(linear.data.model.design, model.y, {}, &context);
    linear.clearRounding();
    linear.estimates = {linear.data.model.names, linear.fit.coefficients, linear.fit.covariance, linear.dfResidual()};
    for (double& value : linear.estimates.covariance.values) value *= linear.residualVariance();
    return linear;
}

void writeSummaryOf(const Selection& selection, const ModelData& model, const LinearFit& linear, Result& result) {
    std::string kept;
    std::size_t count = 0;
    for (std::size_t t = 0; t < selection.terms.size(); ++t) {
        if (!selection.terms[t]) continue;
        addToList(kept, stats::termName(model.model.termList[t]));
        ++count;
    }
    const std::string& response = model.response->field().shown();
    const Text words =
        count == 0 ? KAPOK_TR("regression", "No term was kept: nothing chosen explains **%1** over %2 rows.")
                   : KAPOK_TR("regression",
                              "Of the terms for **%1** over %2 rows these were kept: %3. The model explains %4 % of "
                              "the variation.");
    Text text = words.arg(response).arg(model.y.size());
    if (count > 0) text = text.arg(kept).arg(rounded(100 * linear.rSquared()));
    result.texts.push_back({"summary", std::move(text)});
}

SelectionRules rulesOf(const ParameterValues& parameters, std::size_t rows) {
    const std::string& direction = parameters.word("direction");
    return {direction == "forward"    ? Direction::Forward
            : direction == "backward" ? Direction::Backward
                                      : Direction::Both,
            parameters.word("criterion") == "bic" ? std::log(static_cast<double>(rows)) : 2};
}

}  // namespace

ModuleInfo stepwiseInfo() {
    ModuleInfo info;
    info.id = "regression.stepwise";
    info.title = KAPOK_TR("regression", "Stepwise regression");
    info.group = KAPOK_TR("regression", "Regression");
    info.summary =
        KAPOK_TR("regression", "Terms of a linear model chosen by AIC or BIC, and how far to trust the choice.");
    info.help = KAPOK_TR(
        "regression",
        "From the full model (or forwards from the empty one) the term whose leaving or coming lowers the criterion "
        "most is taken out or in, until none does. The criterion is n log(RSS / n) plus 2 (AIC) or log n (BIC) for "
        "each coefficient. Categories come and go as a whole; a term stays while a power or an interaction holds "
        "it.\n\n"
        "**Dangers.** The model is chosen and judged by the same rows: its coefficients are too far from zero, its "
        "standard errors and p-values too small, R² too high. Another sample often gives other terms; among terms "
        "that go together the choice is nearly chance. The table of stability shows how often resamples of the rows "
        "(bootstrap, by the seed) choose each term. Use it to find ideas, not to test them: test on other data, or "
        "choose terms by what is known. To predict, the lasso is mostly better.\n\n"
        "**Missing values:** rows with a missing or infinite value in any column of the full model are left out and "
        "counted, so that all models have the same rows.\n\n"
        "Sources: H. Akaike, IEEE Transactions on Automatic Control 19, 1974; G. Schwarz, Annals of Statistics 6, "
        "1978; W. N. Venables, B. D. Ripley, Modern Applied Statistics with S, 2002; F. E. Harrell, Regression "
        "Modeling Strategies, 2015, section 4.3.");
    info.assumptions = KAPOK_TR("regression",
                                "Those of linear regression, and rows that are many against the terms to choose from. "
                                "How far the choice depends on the rows is checked by resampling and said.");
    info.inputs.push_back({.label = KAPOK_TR("regression", "Data"), .help = KAPOK_TR("regression", "Any table.")});
    info.parameters = responseParameters();
    for (Parameter& parameter : termParameters()) {
        if (parameter.id != "intercept") info.parameters.push_back(std::move(parameter));
    }
    info.parameters.push_back(choiceParameter(
        "direction", KAPOK_TR("regression", "Direction"), KAPOK_TR("regression", "Which steps are taken."),
        {{"both", KAPOK_TR("regression", "Out and in again, from the full model")},
         {"backward", KAPOK_TR("regression", "Out only, from the full model")},
         {"forward", KAPOK_TR("regression", "In only, from the empty model")}}));
    info.parameters.push_back(choiceParameter("criterion", KAPOK_TR("regression", "Criterion"),
                                              KAPOK_TR("regression", "What a coefficient costs."),
                                              {{"aic", KAPOK_TR("regression", "AIC: 2, for prediction")},
                                               {"bic", KAPOK_TR("regression", "BIC: log n, fewer terms")}}));
    info.parameters.push_back(advanced(integerParameter(
        "resamples", KAPOK_TR("regression", "Resamples"),
        KAPOK_TR("regression", "To see how stable the choice is; 0 for none."), std::int64_t{100}, 0, 10'000)));
    info.parameters.push_back(groupParameter());
    info.parameters.push_back(advanced(levelParameter()));
    return info;
}

Result runStepwise(const InputTable& data, const ParameterValues& parameters, RunContext& context) {
    const ModelData model = gatherModel(data, parameters);
    if (model.model.names.size() + 1 >= model.y.size()) {
        throw Error(KAPOK_TR("regression", "%1 rows are too few for a model of %2 coefficients.")
                        .arg(model.y.size())
                        .arg(model.model.names.size()),
                    KAPOK_TR("regression", "Choose fewer predictors, or the lasso."));
    }
    const SelectionRules rules = rulesOf(parameters, model.y.size());
    const Selection selection = selectTerms(model.model, model.y, {}, rules);
    context.check();
    const auto resamples = static_cast<std::size_t>(parameters.integer("resamples"));
    const Stability stability = stabilityOf(model, rules, selection, resamples, context);
    const LinearFit linear = chosenModel(model, selection, parameters, context);

    Result result;
    writeSummaryOf(selection, model, linear, result);
    writeCoefficients(linear.estimates, linear.level, result);
    writeFit(linear, result);
    writeSteps(selection, model.model, result);
    writeStability(stability, selection, model, result);
    writeObservations(linear, data, result);
    result.warnings.push_back(
        KAPOK_TR("regression",
                 "The terms were chosen by the same rows: standard errors, p-values and R² look better than they are. "
                 "Test the model on other data."));
    warnAboutRows(model.left, result);
    return result;
}

}  // namespace kapok::regression
