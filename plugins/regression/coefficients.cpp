#include "regression/coefficients.h"

#include "sdk/list.h"
#include "sdk/row_writer.h"
#include "sdk/shared_terms.h"
#include "stats/distributions.h"

#include <Eigen/Cholesky>

#include <cmath>

namespace kapok::regression {

double Estimates::standardError(std::size_t i) const { return std::sqrt(covariance(i, i)); }
double Estimates::pValue(std::size_t i) const { return stats::tTwoSided(statistic(i), df); }

Prediction predictionOf(const Estimates& estimates, const stats::Matrix& x, std::size_t row) {
    Prediction prediction{0, 0};
    double variance = 0;
    for (std::size_t a = 0; a < estimates.values.size(); ++a) {
        if (std::isnan(estimates.values[a])) continue;
        prediction.value += x(row, a) * estimates.values[a];
        for (std::size_t b = 0; b < estimates.values.size(); ++b) {
            if (!std::isnan(estimates.values[b])) variance += x(row, a) * estimates.covariance(a, b) * x(row, b);
        }
    }
    prediction.standardError = std::sqrt(variance);
    return prediction;
}

void writeCoefficients(const Estimates& estimates, double level, Result& result) {
    const bool normal = std::isinf(estimates.df);
    RowWriter writer(result.addTable("coefficients", KAPOK_TR("regression", "Coefficients")),
                     {"term:term", "estimate", "std_error", normal ? "z" : "t", "p_value", "lower", "upper"},
                     coefficientTerms());
    const double quantile = stats::tQuantile(0.5 + level / 200, estimates.df);
    for (std::size_t i = 0; i < estimates.names.size(); ++i) {
        const double estimate = estimates.values[i];
        const double error = estimates.standardError(i);
        const double statistic = error > 0 ? estimate / error : std::nan("");
        writer.row({estimates.names[i], estimate, error, statistic, stats::tTwoSided(statistic, estimates.df),
                    estimate - quantile * error, estimate + quantile * error});
    }
    warnAboutAliased(estimates, result);
}

void warnAboutAliased(const Estimates& estimates, Result& result) {
    std::string aliased;
    for (std::size_t i = 0; i < estimates.names.size(); ++i) {
        if (std::isnan(estimates.values[i])) addToList(aliased, estimates.names[i]);
    }
    if (aliased.empty()) return;
    result.warnings.push_back(
        KAPOK_TR("regression", "Terms left out because other terms determine them wholly: %1.").arg(aliased));
}

WaldTest waldTest(const Estimates& estimates, const std::vector<std::size_t>& indexes) {
    std::vector<std::size_t> kept;
    for (const std::size_t i : indexes) {
        if (!std::isnan(estimates.values[i])) kept.push_back(i);
    }
    const auto count = static_cast<Eigen::Index>(kept.size());
    WaldTest test{std::nan(""), static_cast<int>(kept.size()), std::nan("")};
    if (kept.empty()) return test;
    // In units of standard errors, so that terms of any scale can be solved together.
    Eigen::MatrixXd correlation(count, count);
    Eigen::VectorXd b(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const std::size_t row = kept[static_cast<std::size_t>(i)];
        b[i] = estimates.statistic(row);
        for (Eigen::Index j = 0; j < count; ++j) {
            const std::size_t column = kept[static_cast<std::size_t>(j)];
            correlation(i, j) =
                estimates.covariance(row, column) / (estimates.standardError(row) * estimates.standardError(column));
        }
    }
    const Eigen::LDLT<Eigen::MatrixXd> factor(correlation);
    if (!b.allFinite() || factor.info() != Eigen::Success || factor.rcond() < 1e-14) return test;
    const double sum = b.dot(factor.solve(b));
    const bool normal = std::isinf(estimates.df);
    test.statistic = normal ? sum : sum / test.df;
    test.pValue = normal ? stats::chiSquareUpper(sum, test.df) : stats::fUpper(test.statistic, test.df, estimates.df);
    return test;
}

void writeTerms(const Estimates& estimates, const stats::ModelMatrix& model, Result& result) {
    std::vector<std::vector<std::size_t>> columns(model.termList.size());
    bool several = false;
    for (std::size_t j = 0; j < model.terms.size(); ++j) {
        if (model.terms[j] == 0) continue;
        columns[model.terms[j] - 1].push_back(j);
        several = several || columns[model.terms[j] - 1].size() > 1;
    }
    if (!several) return;
    const bool normal = std::isinf(estimates.df);
    RowWriter writer(result.addTable("terms", KAPOK_TR("regression", "Tests of whole terms")),
                     {"term:text", "df:int", normal ? "chi_square" : "f", "p_value"});
    for (std::size_t t = 0; t < columns.size(); ++t) {
        const WaldTest test = waldTest(estimates, columns[t]);
        writer.row({stats::termName(model.termList[t]), test.df, test.statistic, test.pValue});
    }
}

}  // namespace kapok::regression
