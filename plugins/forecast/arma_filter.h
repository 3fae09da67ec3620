// The exact likelihood of a stationary ARMA process.
#pragma once

#include <span>
#include <vector>

namespace kapok::forecast {

/// w_t = phi_1 w_{t-1} + … + e_t + theta_1 e_{t-1} + …, Var e = 1, in the state-space form of Harvey (1989, section
/// 3.3), with the gains of the Kalman filter by the Chandrasekhar recursions (Morf, Sidhu & Kailath 1974): O(r) for a
/// step instead of O(r^2), r = max(p, q + 1), and nothing once the filter is steady.
class ArmaFilter {
public:
    /// False when the process is not stationary; then nothing else may be called. O(r^2).
    bool set(std::span<const double> phi, std::span<const double> theta);

    /// Replaces each column, `n` values of the process, by its standardised innovations v_t / sqrt(F_t); returns the
    /// sum of log F_t. O(n r) for each column and for the gains.
    double standardize(std::span<std::vector<double>> columns, std::size_t n);

    /// The state after the last value and what is needed for forecasts.
    struct End {
        std::vector<double> state;               ///< a_{n+1|n}, and a zero
        std::vector<std::vector<double>> error;  ///< P_{n+1|n}, r x r
        std::vector<double> innovations;         ///< v_t, not standardised
    };
    /// O(n r^2).
    End run(std::span<const double> w);

    std::size_t size() const { return phi_.size(); }
    const std::vector<double>& phi() const { return phi_; }      ///< r values, zeros at the end
    const std::vector<double>& theta() const { return theta_; }  ///< r values: theta_0 = 1, …

private:
    void start();
    std::vector<std::vector<double>> stationaryCovariance(std::span<const double> psi) const;
    void advance();

    std::vector<double> phi_, theta_;
    std::vector<double> covariances_;  ///< of the process, lags 0 … r - 1
    std::vector<double> gain_;         ///< T P Z', not divided by F
    std::vector<double> change_;       ///< L of P_{t+1} - P_t = m L L'
    double factor_ = 0;                ///< m
    double variance_ = 0;              ///< F
    bool steady_ = false;
    std::vector<double> state_;
    std::vector<double> steps_;  ///< work space of set
};

}  // namespace kapok::forecast
