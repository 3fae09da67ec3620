#include "forecast/ets_forecast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace kapok::forecast {
namespace {

double seasonAt(const EtsFit& fit, int step) {
    const auto& seasons = fit.last.seasons;
    return seasons[static_cast<std::size_t>(step - 1) % seasons.size()];
}

/// Means of models that are linear in their states.
std::vector<double> linearMeans(const EtsFit& fit, int horizon) {
    std::vector<double> means;
    double damping = 1;
    double rise = 0;
    for (int step = 1; step <= horizon; ++step) {
        damping *= fit.parameters.phi;
        rise += damping;
        const double season = fit.spec.seasonal() ? seasonAt(fit, step) : 0;
        means.push_back(fit.last.level + rise * fit.last.slope + season);
    }
    return means;
}

/// c_j: what an error changes in the value j steps later (Hyndman et al. 2008, table 6.2).
std::vector<double> responses(const EtsFit& fit, int horizon) {
    std::vector<double> c(static_cast<std::size_t>(horizon), 0);
    double damping = 1;
    double rise = 0;
    for (int j = 1; j < horizon; ++j) {
        damping *= fit.parameters.phi;
        rise += damping;
        const double season = fit.spec.seasonal() && j % fit.period == 0 ? fit.parameters.gamma : 0;
        c[static_cast<std::size_t>(j)] = fit.parameters.alpha + fit.parameters.beta * rise + season;
    }
    return c;
}

Forecast additiveErrors(const EtsFit& fit, int horizon) {
    Forecast forecast{linearMeans(fit, horizon), {}};
    double factor = 1;
    for (const double c : responses(fit, horizon)) {
        factor += c * c;
        forecast.sd.push_back(std::sqrt(fit.sigma2 * factor));
    }
    return forecast;
}

Forecast relativeErrors(const EtsFit& fit, int horizon) {
    Forecast forecast{linearMeans(fit, horizon), {}};
    const std::vector<double> c = responses(fit, horizon);
    std::vector<double> theta;
    for (std::size_t h = 0; h < forecast.mean.size(); ++h) {
        const double square = forecast.mean[h] * forecast.mean[h];
        double sum = 0;
        for (std::size_t j = 1; j <= h; ++j) sum += c[j] * c[j] * theta[h - j];
        theta.push_back(square + fit.sigma2 * sum);
        // (1 + sigma2) theta - mean^2 without its cancellation (Hyndman et al. 2008, section 6.3).
        forecast.sd.push_back(std::sqrt(fit.sigma2 * (theta[h] + sum)));
    }
    return forecast;
}

using Vector2 = std::array<double, 2>;
using Matrix2 = std::array<Vector2, 2>;

Vector2 operator*(const Matrix2& a, const Vector2& v) {
    return {a[0][0] * v[0] + a[0][1] * v[1], a[1][0] * v[0] + a[1][1] * v[1]};
}

/// a m b'
Matrix2 sandwich(const Matrix2& a, const Matrix2& m, const Matrix2& b) {
    Matrix2 result{};
    for (std::size_t i = 0; i < 2; ++i) {
        for (std::size_t j = 0; j < 2; ++j) {
            for (std::size_t k = 0; k < 2; ++k) {
                for (std::size_t l = 0; l < 2; ++l) result[i][j] += a[i][k] * m[k][l] * b[j][l];
            }
        }
    }
    return result;
}

/// E[z s] and E[z z' s^2] of z = (level, slope) and one seasonal state s. Every step moves z by F + G e; a step of
/// that season multiplies s by 1 + gamma e as well.
class SeasonMoments {
public:
    SeasonMoments(const EtsFit& fit, double season)
        : gamma_(fit.parameters.gamma), variance_(fit.sigma2), phi_(fit.parameters.phi) {
        const Vector2 z{fit.last.level, fit.last.slope};
        const double alpha = fit.parameters.alpha;
        const double beta = fit.parameters.beta;
        move_ = {{{1, phi_}, {0, phi_}}};
        react_ = {{{alpha, alpha * phi_}, {beta, beta * phi_}}};
        for (std::size_t i = 0; i < 2; ++i) {
            first_[i] = z[i] * season;
            for (std::size_t j = 0; j < 2; ++j) second_[i][j] = z[i] * z[j] * season * season;
        }
    }

    double mean() const { return first_[0] + phi_ * first_[1]; }
    double square() const {
        return second_[0][0] + phi_ * (second_[0][1] + second_[1][0]) + phi_ * phi_ * second_[1][1];
    }

    void step(bool ownSeason) {
        const double gamma = ownSeason ? gamma_ : 0;
        const Vector2 moved = move_ * first_;
        const Vector2 reacted = react_ * first_;
        for (std::size_t i = 0; i < 2; ++i) first_[i] = moved[i] + gamma * variance_ * reacted[i];

        const Matrix2 still = sandwich(move_, second_, move_);
        const Matrix2 mixed = sandwich(move_, second_, react_);
        const Matrix2 driven = sandwich(react_, second_, react_);
        // Moments of a normal error: E e^2 (1 + g e)^2 = v + 3 g^2 v^2, E e (1 + g e)^2 = 2 g v.
        const double plain = 1 + gamma * gamma * variance_;
        const double cross = 2 * gamma * variance_;
        const double twice = variance_ + 3 * gamma * gamma * variance_ * variance_;
        for (std::size_t i = 0; i < 2; ++i) {
            for (std::size_t j = 0; j < 2; ++j) {
                second_[i][j] = plain * still[i][j] + cross * (mixed[i][j] + mixed[j][i]) + twice * driven[i][j];
            }
        }
    }

private:
    double gamma_;
    double variance_;
    double phi_;
    Matrix2 move_{};
    Matrix2 react_{};
    Vector2 first_{};
    Matrix2 second_{};
};

Forecast multiplicativeSeason(const EtsFit& fit, int horizon) {
    Forecast forecast;
    for (int season = 1; season <= std::min(fit.period, horizon); ++season) {
        forecast.mean.resize(static_cast<std::size_t>(horizon));
        forecast.sd.resize(static_cast<std::size_t>(horizon));
        SeasonMoments moments(fit, seasonAt(fit, season));
        for (int step = 1; step <= horizon; ++step) {
            const bool own = (step - season) % fit.period == 0;
            if (own) {
                const double mean = moments.mean();
                forecast.mean[static_cast<std::size_t>(step - 1)] = mean;
                // E y^2 >= (E y)^2, but for rounding where the errors are tiny.
                const double spread = std::max(0.0, moments.square() - mean * mean);
                forecast.sd[static_cast<std::size_t>(step - 1)] = std::sqrt(fit.sigma2 * moments.square() + spread);
            }
            moments.step(own);
        }
    }
    return forecast;
}

}  // namespace

Forecast forecastEts(const EtsFit& fit, int horizon) {
    if (fit.spec.season == EtsSeason::Multiplicative) return multiplicativeSeason(fit, horizon);
    return fit.spec.error == EtsError::Additive ? additiveErrors(fit, horizon) : relativeErrors(fit, horizon);
}

}  // namespace kapok::forecast
