#include "forecast/terms.h"

#include "forecast/methods.h"

namespace kapok::forecast {
namespace {

const Terms& parameterTerms() {
    static const Terms all{
        {"aic", KAPOK_TR("forecast", "AIC")},
        {"aicc", KAPOK_TR("forecast", "AICc")},
        {"alpha", KAPOK_TR("forecast", "α (level smoothing)")},
        {"ar*", KAPOK_TR("forecast", "AR %1")},
        {"backtest_coverage_95", KAPOK_TR("forecast", "Coverage of 95 % intervals in the backtest (%)")},
        {"backtest_mae_*", KAPOK_TR("forecast", "Mean absolute error of %1 in the backtest")},
        {"beta", KAPOK_TR("forecast", "β (slope smoothing)")},
        {"bic", KAPOK_TR("forecast", "BIC")},
        {"cos_*", KAPOK_TR("forecast", "Cosine %1")},
        {"damping", KAPOK_TR("forecast", "Damping")},
        {"dragon_boat", KAPOK_TR("forecast", "Dragon Boat Festival")},
        {"drift", KAPOK_TR("forecast", "Drift")},
        {"gamma", KAPOK_TR("forecast", "γ (season smoothing)")},
        {"gamma1_*", KAPOK_TR("forecast", "γ₁ (smoothing of the season of %1 steps)")},
        {"gamma2_*", KAPOK_TR("forecast", "γ₂ (smoothing of the season of %1 steps)")},
        {"golden_week", KAPOK_TR("forecast", "Golden Week")},
        {"holidays", KAPOK_TR("forecast", "Holidays")},
        {"lambda", KAPOK_TR("forecast", "λ (Box–Cox)")},
        {"leap_year", KAPOK_TR("forecast", "Leap year")},
        {"level", KAPOK_TR("forecast", "Level")},
        {"level_0", KAPOK_TR("forecast", "Initial level")},
        {"loglik", KAPOK_TR("forecast", "Log-likelihood")},
        {"ma*", KAPOK_TR("forecast", "MA %1")},
        {"mean", KAPOK_TR("forecast", "Mean")},
        {"mid_autumn", KAPOK_TR("forecast", "Mid-Autumn Festival")},
        {"origins", KAPOK_TR("forecast", "Number of origins of the backtest")},
        {"period", KAPOK_TR("forecast", "Seasonal period")},
        {"phi", KAPOK_TR("forecast", "φ (damping)")},
        {"qingming", KAPOK_TR("forecast", "Qingming Festival")},
        {"rate", KAPOK_TR("forecast", "Demand per step")},
        {"sar*", KAPOK_TR("forecast", "Seasonal AR %1")},
        {"se_cos_*", KAPOK_TR("forecast", "Standard error of cosine %1")},
        {"se_dragon_boat", KAPOK_TR("forecast", "Standard error of the Dragon Boat Festival")},
        {"se_drift", KAPOK_TR("forecast", "Standard error of the drift")},
        {"se_golden_week", KAPOK_TR("forecast", "Standard error of the Golden Week")},
        {"se_holidays", KAPOK_TR("forecast", "Standard error of the holidays")},
        {"se_leap_year", KAPOK_TR("forecast", "Standard error of the leap year")},
        {"se_mean", KAPOK_TR("forecast", "Standard error of the mean")},
        {"se_mid_autumn", KAPOK_TR("forecast", "Standard error of the Mid-Autumn Festival")},
        {"se_qingming", KAPOK_TR("forecast", "Standard error of the Qingming Festival")},
        {"se_sin_*", KAPOK_TR("forecast", "Standard error of sine %1")},
        {"se_spring_festival", KAPOK_TR("forecast", "Standard error of the Spring Festival")},
        {"se_spring_festival_after", KAPOK_TR("forecast", "Standard error of the days after the Spring Festival")},
        {"se_spring_festival_before", KAPOK_TR("forecast", "Standard error of the days before the Spring Festival")},
        {"se_trend", KAPOK_TR("forecast", "Standard error of the trend")},
        {"se_working_days", KAPOK_TR("forecast", "Standard error of the working days")},
        {"season_*", KAPOK_TR("forecast", "Season %1")},
        {"sigma2", KAPOK_TR("forecast", "σ² (residual variance)")},
        {"sin_*", KAPOK_TR("forecast", "Sine %1")},
        {"slope", KAPOK_TR("forecast", "Slope")},
        {"slope_0", KAPOK_TR("forecast", "Initial slope")},
        {"sma*", KAPOK_TR("forecast", "Seasonal MA %1")},
        {"spring_festival", KAPOK_TR("forecast", "Spring Festival")},
        {"spring_festival_after", KAPOK_TR("forecast", "After the Spring Festival")},
        {"spring_festival_before", KAPOK_TR("forecast", "Before the Spring Festival")},
        {"theta", KAPOK_TR("forecast", "θ (Theta method)")},
        {"trend", KAPOK_TR("forecast", "Linear trend")},
        {"variance_irregular", KAPOK_TR("forecast", "Variance of the irregular component")},
        {"variance_level", KAPOK_TR("forecast", "Variance of the level")},
        {"variance_season", KAPOK_TR("forecast", "Variance of the season")},
        {"variance_slope", KAPOK_TR("forecast", "Variance of the slope")},
        {"weight_*", KAPOK_TR("forecast", "Weight of %1")},
        {"working_days", KAPOK_TR("forecast", "Working days")},
    };
    return all;
}

}  // namespace

Terms fitTerms(const std::vector<std::string>& regressors) {
    if (regressors.empty()) return parameterTerms();
    Terms::Words words = parameterTerms().words();
    for (const std::string& name : regressors) {
        words.insert_or_assign(name, verbatim(name));
        words.insert_or_assign("se_" + name, KAPOK_TR("forecast", "Standard error of %1").arg(name));
    }
    return Terms(std::move(words));
}

Terms componentTerms() {
    static const Terms all{
        {"irregular", KAPOK_TR("forecast", "Irregular")},
        {"level", KAPOK_TR("forecast", "Level")},
        {"regressors", KAPOK_TR("forecast", "Regressors")},
        {"remainder", KAPOK_TR("forecast", "Remainder")},
        {"seasonal", KAPOK_TR("forecast", "Seasonal")},
        {"seasonal_*", KAPOK_TR("forecast", "Seasonal (period %1)")},
        {"slope", KAPOK_TR("forecast", "Slope")},
        {"trend", KAPOK_TR("forecast", "Trend")},
    };
    return all;
}

Terms sampleTerms() { return {{"in-sample", KAPOK_TR("forecast", "Within the sample")}}; }

Terms methodTerms() {
    constexpr std::string_view prefix = "forecast.";
    Terms::Words words;
    for (const Method& method : methods()) words.emplace(method.info.id.substr(prefix.size()), method.info.title);
    return Terms(std::move(words));
}

Terms nodeTerms() { return {{"total", KAPOK_TR("forecast", "Total")}}; }

Terms scenarioTerms() { return {{"base", KAPOK_TR("forecast", "Base")}}; }

Terms segmentTerms() { return {{"level", KAPOK_TR("forecast", "Level")}, {"slope", KAPOK_TR("forecast", "Slope")}}; }

Terms lineTerms() { return {{"segments", KAPOK_TR("forecast", "Fitted segments")}}; }

Terms equationTerms(const std::vector<std::string>& variables) {
    Terms::Words words{{"(intercept)", KAPOK_TR("forecast", "Intercept")},
                       {"(time)", KAPOK_TR("forecast", "Linear trend")}};
    for (const std::string& name : variables) {
        words.emplace(name + "_lag*", KAPOK_TR("forecast", "%1, lag %2").arg(name));
    }
    return Terms(std::move(words));
}

}  // namespace kapok::forecast
