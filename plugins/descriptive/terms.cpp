#include "descriptive/terms.h"

namespace kapok::descriptive {

Terms associationTerms() {
    static const Terms all{
        {"contingency_c", KAPOK_TR("descriptive", "Contingency coefficient C")},
        {"cramers_v", KAPOK_TR("descriptive", "Cramér's V")},
        {"gamma", KAPOK_TR("descriptive", "Goodman and Kruskal's γ")},
        {"kappa", KAPOK_TR("descriptive", "Cohen's κ")},
        {"lambda", KAPOK_TR("descriptive", "Goodman and Kruskal's λ")},
        {"likelihood_ratio", KAPOK_TR("descriptive", "Likelihood-ratio chi-square test")},
        {"odds_ratio", KAPOK_TR("descriptive", "Odds ratio")},
        {"pearson", KAPOK_TR("descriptive", "Pearson's chi-square test")},
        {"phi", KAPOK_TR("descriptive", "Phi coefficient (φ)")},
        {"risk_ratio", KAPOK_TR("descriptive", "Risk ratio")},
        {"somers_d", KAPOK_TR("descriptive", "Somers' d")},
        {"tau", KAPOK_TR("descriptive", "Goodman and Kruskal's τ")},
        {"tau_b", KAPOK_TR("descriptive", "Kendall's τ-b")},
        {"tau_c", KAPOK_TR("descriptive", "Stuart's τ-c")},
        {"uncertainty", KAPOK_TR("descriptive", "Theil's uncertainty coefficient")},
    };
    return all;
}

Terms concentrationTerms() {
    static const Terms all{
        {"cr_*", KAPOK_TR("descriptive", "Share of the largest %1 (CR%1)")},
        {"entropy", KAPOK_TR("descriptive", "Entropy of the shares")},
        {"equivalent_units", KAPOK_TR("descriptive", "Equivalent number of equal units")},
        {"gini", KAPOK_TR("descriptive", "Gini coefficient")},
        {"gini_unbiased", KAPOK_TR("descriptive", "Gini coefficient, unbiased")},
        {"hhi", KAPOK_TR("descriptive", "Herfindahl–Hirschman index (HHI)")},
        {"hhi_normalized", KAPOK_TR("descriptive", "Herfindahl–Hirschman index, normalised")},
        {"mean", KAPOK_TR("descriptive", "Mean")},
        {"rosenbluth", KAPOK_TR("descriptive", "Rosenbluth index")},
        {"theil_l", KAPOK_TR("descriptive", "Theil's L (mean log deviation)")},
        {"theil_t", KAPOK_TR("descriptive", "Theil's T")},
        {"total", KAPOK_TR("descriptive", "Total")},
        {"units", KAPOK_TR("descriptive", "Number of units")},
        {"variation", KAPOK_TR("descriptive", "Coefficient of variation")},
    };
    return all;
}

Terms curveTerms() {
    return {{"concentration", KAPOK_TR("descriptive", "Concentration curve")},
            {"equality", KAPOK_TR("descriptive", "Line of equality")},
            {"lorenz", KAPOK_TR("descriptive", "Lorenz curve")}};
}

Terms locationTerms() {
    return {{"huber", KAPOK_TR("descriptive", "Huber's M-estimate")},
            {"mean", KAPOK_TR("descriptive", "Mean")},
            {"trimmed_mean", KAPOK_TR("descriptive", "Trimmed mean")},
            {"winsorized_mean", KAPOK_TR("descriptive", "Winsorised mean")}};
}

}  // namespace kapok::descriptive
