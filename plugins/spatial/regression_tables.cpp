#include "spatial/regression_tables.h"

#include "sdk/row_writer.h"
#include "spatial/result_maps.h"
#include "stats/distributions.h"

#include <cmath>
#include <numeric>

namespace kapok::spatial {

void writeCoefficients(const std::vector<std::string>& names, const std::vector<double>& values,
                       const stats::Matrix& covariance, double df, double level, const Terms& terms, Result& result) {
    RowWriter writer(result.addTable("coefficients", KAPOK_TR("spatial", "Coefficients")),
                     {"term:term", "estimate", "std_error", std::isinf(df) ? "z" : "t", "p_value", "lower", "upper"},
                     terms);
    const double quantile = stats::tQuantile(0.5 + level / 200, df);
    for (std::size_t k = 0; k < names.size(); ++k) {
        const double error = std::sqrt(covariance(k, k));
        const double statistic = values[k] / error;
        writer.row({names[k], values[k], error, statistic, stats::tTwoSided(statistic, df),
                    values[k] - quantile * error, values[k] + quantile * error});
    }
}

void writeResiduals(const RegressionData& data, const std::vector<double>& fitted, const std::vector<double>& residuals,
                    Result& result) {
    LocationTable table(result, "residuals", KAPOK_TR("spatial", "Fitted values and residuals"), data.locations);
    table.number("response", data.y);
    table.number("fitted", fitted);
    table.number("residual", residuals);
    addNumberMap(table, "residual", KAPOK_TR("spatial", "Residuals on the map"), true, result);
    table.finish();
}

double moranOf(const geo::Weights& weights, const std::vector<double>& residuals, double n) {
    const std::vector<double> lags = geo::lag(weights, residuals);
    const double sum = std::accumulate(weights.values.begin(), weights.values.end(), 0.0);
    const double cross = std::inner_product(residuals.begin(), residuals.end(), lags.begin(), 0.0);
    const double squares = std::inner_product(residuals.begin(), residuals.end(), residuals.begin(), 0.0);
    return n / sum * cross / squares;
}

double squaredCorrelation(const std::vector<double>& a, const std::vector<double>& b) {
    const auto n = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / n;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / n;
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab * ab / (aa * bb);
}

}  // namespace kapok::spatial
