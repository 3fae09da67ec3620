// The likelihood of a seasonal ARIMA model as a sum of squares.
#pragma once

#include "forecast/arima_fit.h"
#include "forecast/arma_filter.h"
#include "stats/bounded_least_squares.h"

namespace kapok::forecast {

/// The full polynomials of a model.
struct ArmaCoefficients {
    std::vector<double> ar, ma, seasonalAr, seasonalMa;
    std::vector<double> phi, theta;  ///< products
};

/// -2 log L, with sigma and the regression concentrated out, is N log S + const for
/// S = G sum e_t^2 / F_t, G = exp(mean of log F_t): a least-squares problem in the partial autocorrelations.
/// Columns: the differenced series, then indicators of missing values, then regressors.
class ArimaLikelihood : public stats::LeastSquaresProblem {
public:
    /// `columns[0]` is the differenced series; the next `missing` ones are indicators.
    ArimaLikelihood(const ArimaOrders& orders, std::vector<std::vector<double>> columns, std::size_t missing,
                    std::function<void()> check);

    std::size_t size() const { return static_cast<std::size_t>(orders_.coefficients()); }
    ArmaCoefficients coefficients(std::span<const double> x) const;

    /// Slopes by central differences from now on, for the last digits.
    void usePreciseSlopes() { precise_ = true; }

    double sum(std::span<const double> x) override;
    double linearize(std::span<const double> x, std::span<double> normal, std::span<double> gradient) override;

    /// The standardised innovations at x, the regression taken out; x must be allowed.
    std::vector<double> residuals(std::span<const double> x);
    /// Sum of squares of the differenced series.
    double squares() const;
    /// Values less missing ones.
    int count() const { return static_cast<int>(columns_[0].size() - missing_); }

    /// The regression at x: coefficients by column (indicators first), and their covariance over sigma^2.
    struct Regression {
        std::vector<double> estimates;
        std::vector<double> variances;
        double scale = 1;  ///< G
    };
    Regression regression(std::span<const double> x);
    /// The column that is a combination of those before it at x; none: 0.
    std::size_t dependentColumn(std::span<const double> x);

    /// Bounds of the partial autocorrelations.
    static constexpr double greatest = 1 - 1e-7;

private:
    bool evaluate(std::span<const double> x, std::vector<double>& residuals);
    void project();

    ArimaOrders orders_;
    std::vector<std::vector<double>> columns_;
    std::size_t missing_;
    std::function<void()> check_;
    ArmaFilter filter_;
    std::vector<std::vector<double>> work_;      ///< standardised columns, orthogonal after project()
    std::vector<std::vector<double>> triangle_;  ///< R of the regression, row by row
    double logs_ = 0;                            ///< sum of log F and of the missing values' determinant
    bool precise_ = false;
    bool dependent_ = false;
    std::size_t dependentColumn_ = 0;
};

}  // namespace kapok::forecast
