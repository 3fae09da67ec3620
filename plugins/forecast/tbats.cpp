#include "forecast/tbats.h"

#include "forecast/arma_polynomial.h"
#include "forecast/past_errors.h"
#include "stats/smooth_minimum.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::forecast {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

double boxCox(double value, double lambda) {
    return std::abs(lambda) < 1e-10 ? std::log(value) : (std::pow(value, lambda) - 1) / lambda;
}

/// w, g and F of the states' equations: d_t = y_t - w x_{t-1}, x_t = F x_{t-1} + g d_t. F is made of rotations.
class Transition {
public:
    Transition(const TbatsForm& form, const TbatsParameters& parameters);

    std::size_t size() const { return weights_.size(); }
    double observed(const double* x) const {
        double sum = 0;
        for (std::size_t i = 0; i < size(); ++i) sum += weights_[i] * x[i];
        return sum;
    }
    /// x = F x + g d.
    void advance(double* x, double d) const;
    /// The greatest modulus of the eigenvalues of F - g w'.
    double memory() const;

private:
    struct Wave {
        std::size_t sine;  ///< the state s*; s is `cosine`
        std::size_t cosine;
        double c, s;
    };
    bool trend_;
    double phi_;
    std::vector<double> weights_, gains_;
    std::vector<Wave> waves_;
};

Transition::Transition(const TbatsForm& form, const TbatsParameters& parameters)
    : trend_(form.trend), phi_(parameters.phi), weights_{1}, gains_{parameters.alpha} {
    if (trend_) {
        weights_.push_back(phi_);
        gains_.push_back(parameters.beta);
    }
    for (std::size_t i = 0; i < form.periods.size(); ++i) {
        const auto count = static_cast<std::size_t>(form.harmonics[i]);
        const std::size_t first = size();
        for (std::size_t j = 0; j < count; ++j) {
            const double frequency = 2 * std::numbers::pi * static_cast<double>(j + 1) / form.periods[i];
            waves_.push_back({first + count + j, first + j, std::cos(frequency), std::sin(frequency)});
        }
        weights_.insert(weights_.end(), count, 1);
        weights_.insert(weights_.end(), count, 0);
        gains_.insert(gains_.end(), count, parameters.gamma1[i]);
        gains_.insert(gains_.end(), count, parameters.gamma2[i]);
    }
}

void Transition::advance(double* x, double d) const {
    if (trend_) {
        x[1] *= phi_;
        x[0] += x[1];
    }
    for (const Wave& wave : waves_) {
        const double s = x[wave.cosine];
        x[wave.cosine] = s * wave.c + x[wave.sine] * wave.s;
        x[wave.sine] = x[wave.sine] * wave.c - s * wave.s;
    }
    for (std::size_t i = 0; i < size(); ++i) x[i] += gains_[i] * d;
}

double Transition::memory() const {
    const auto m = static_cast<Index>(size());
    MatrixXd matrix = MatrixXd::Identity(m, m);
    for (Index column = 0; column < m; ++column) {
        double* x = matrix.col(column).data();
        advance(x, -observed(x));
    }
    // The 4096th power by squaring: its size is that of the eigenvalue, but for a factor that the root takes away.
    double logs = 0;
    for (int power = 0; power < 12; ++power) {
        const double size = matrix.norm();
        if (!(size > 0)) return 0;
        matrix /= size;
        logs = 2 * (logs + std::log(size));
        matrix = MatrixXd(matrix * matrix);
    }
    return std::exp((logs + std::log(std::max(matrix.norm(), 1e-300))) / 4096);
}

/// Removes an ARMA process from a column, started with zeros: e_t = d_t - sum ar d - sum ma e.
void whiten(Eigen::Ref<VectorXd> column, const TbatsParameters& parameters) {
    if (parameters.ar.empty() && parameters.ma.empty()) return;
    const VectorXd d = column;
    for (Index t = 0; t < d.size(); ++t) {
        for (Index i = 1; i <= std::min(t, static_cast<Index>(parameters.ar.size())); ++i) {
            column[t] -= parameters.ar[static_cast<std::size_t>(i - 1)] * d[t - i];
        }
        for (Index i = 1; i <= std::min(t, static_cast<Index>(parameters.ma.size())); ++i) {
            column[t] -= parameters.ma[static_cast<std::size_t>(i - 1)] * column[t - i];
        }
    }
}

/// d_t of a series (column 0) and of each state's unit at the start.
MatrixXd driversOf(const VectorXd& z, const Transition& transition) {
    const auto m = static_cast<Index>(transition.size());
    MatrixXd drivers(z.size(), m + 1);
    for (Index column = 0; column <= m; ++column) {
        VectorXd x = VectorXd::Zero(m);
        if (column > 0) x[column - 1] = 1;
        for (Index t = 0; t < z.size(); ++t) {
            const double d = (column == 0 ? z[t] : 0) - transition.observed(x.data());
            drivers(t, column) = d;
            transition.advance(x.data(), d);
        }
    }
    return drivers;
}

VectorXd transformed(const std::vector<double>& y, const TbatsForm& form, double lambda) {
    VectorXd z = VectorXd::Map(y.data(), static_cast<Index>(y.size()));
    if (form.boxCox) {
        for (double& value : z) value = boxCox(value, lambda);
    }
    return z;
}

/// The seed with the least squared errors: the drivers are linear in it.
VectorXd seedOf(const VectorXd& z, const Transition& transition, const TbatsParameters& parameters) {
    MatrixXd drivers = driversOf(z, transition);
    for (Index column = 0; column < drivers.cols(); ++column) whiten(drivers.col(column), parameters);
    return -drivers.rightCols(drivers.cols() - 1).householderQr().solve(drivers.col(0));
}

double jacobian(const std::vector<double>& y, const TbatsForm& form, double lambda) {
    if (!form.boxCox) return 0;
    double logs = 0;
    for (const double value : y) logs += std::log(value);
    return -2 * (lambda - 1) * logs;
}

double logistic(double x) { return 1 / (1 + std::exp(-x)); }

/// Parameters from numbers of the order of 1.
TbatsParameters parametersOf(const TbatsForm& form, std::span<const double> x) {
    std::size_t next = 0;
    TbatsParameters parameters;
    parameters.alpha = 0.1 * x[next++];
    if (form.boxCox) parameters.lambda = logistic(x[next++]);
    if (form.trend) parameters.beta = 0.05 * x[next++];
    if (form.damped) parameters.phi = 0.8 + 0.2 * logistic(x[next++]);
    for (std::size_t i = 0; i < form.periods.size(); ++i) {
        parameters.gamma1.push_back(0.01 * x[next++]);
        parameters.gamma2.push_back(0.01 * x[next++]);
    }
    const auto polynomial = [&](int count) {
        std::vector<double> partial;
        for (int i = 0; i < count; ++i) partial.push_back(std::tanh(x[next++]));
        return fromPartial(partial);
    };
    parameters.ar = polynomial(form.p);
    parameters.ma = polynomial(form.q);
    for (double& value : parameters.ma) value = -value;
    return parameters;
}

std::vector<double> startOf(const TbatsForm& form) {
    std::vector<double> x{0.9};
    if (form.boxCox) x.push_back(0);
    if (form.trend) x.push_back(1);
    if (form.damped) x.push_back(3);
    x.insert(x.end(), 2 * form.periods.size(), 0.1);
    x.insert(x.end(), static_cast<std::size_t>(form.p + form.q), 0.0);
    return x;
}

}  // namespace

std::size_t TbatsForm::states() const {
    std::size_t count = trend ? 2 : 1;
    for (const int waves : harmonics) count += 2 * static_cast<std::size_t>(waves);
    return count;
}

std::size_t TbatsForm::parameters() const {
    return 1 + (boxCox ? 1 : 0) + (trend ? 1 : 0) + (damped ? 1 : 0) + 2 * periods.size() +
           static_cast<std::size_t>(p + q);
}

double TbatsFit::unscaled(double value) const {
    if (!form.boxCox) return value;
    if (parameters.lambda < 1e-10) return std::exp(value);
    const double base = parameters.lambda * value + 1;
    return base > 0 ? std::pow(base, 1 / parameters.lambda) : 0;
}

void TbatsFit::advance(double driver) { Transition(form, parameters).advance(state.data(), driver); }

TbatsFit runTbats(const std::vector<double>& y, const TbatsForm& form, const TbatsParameters& parameters,
                  const std::optional<std::vector<double>>& seed) {
    TbatsFit fit{.form = form, .parameters = parameters};
    const Transition transition(form, parameters);
    const VectorXd z = transformed(y, form, parameters.lambda);
    if (seed) {
        fit.seed = *seed;
    } else {
        const VectorXd best = seedOf(z, transition, parameters);
        fit.seed.assign(best.begin(), best.end());
    }
    fit.state = fit.seed;
    VectorXd errors(z.size());
    for (Index t = 0; t < z.size(); ++t) {
        const double d = z[t] - transition.observed(fit.state.data());
        fit.drivers.push_back(d);
        errors[t] = d;
        transition.advance(fit.state.data(), d);
    }
    whiten(errors, parameters);
    fit.errors.assign(errors.begin(), errors.end());
    for (Index t = 0; t < z.size(); ++t) fit.fitted.push_back(fit.unscaled(z[t] - errors[t]));
    const auto n = static_cast<double>(y.size());
    fit.sigma2 = errors.squaredNorm() / n;
    fit.likelihood = n * std::log(errors.squaredNorm()) + jacobian(y, form, parameters.lambda);
    fit.aic = fit.likelihood + 2 * static_cast<double>(form.parameters() + form.states());
    return fit;
}

TbatsFit fitTbats(const std::vector<double>& y, const TbatsForm& form, const std::function<void()>& check) {
    const auto badness = [&](std::span<const double> x) {
        if (check) check();
        const TbatsParameters parameters = parametersOf(form, x);
        const double beyond = Transition(form, parameters).memory() - 1.01;
        if (beyond > 1) return std::numeric_limits<double>::infinity();
        const double penalty = beyond > 0 ? 1e6 * beyond * beyond : 0;
        return runTbats(y, form, parameters).likelihood + penalty;
    };
    const auto found =
        stats::minimizeSmooth(badness, startOf(form), {.maximumIterations = 60, .tolerance = 1e-2, .polish = false});
    return runTbats(y, form, parametersOf(form, found.x));
}

namespace {

/// The ARMA process one step on, from the ends of its values and errors.
double driven(const TbatsParameters& parameters, const std::vector<double>& d, const std::vector<double>& e) {
    double sum = 0;
    for (std::size_t i = 0; i < std::min(parameters.ar.size(), d.size()); ++i) {
        sum += parameters.ar[i] * d[d.size() - 1 - i];
    }
    for (std::size_t i = 0; i < std::min(parameters.ma.size(), e.size()); ++i) {
        sum += parameters.ma[i] * e[e.size() - 1 - i];
    }
    return sum;
}

}  // namespace

std::vector<double> TbatsFit::meansAhead(std::vector<double> x, std::size_t from, std::size_t steps) const {
    const Transition transition(form, parameters);
    // As much of the past as the ARMA process looks back to, with what is to come.
    const auto known = static_cast<std::ptrdiff_t>(from);
    const auto first = std::max<std::ptrdiff_t>(0, known - std::max(form.p, form.q));
    std::vector<double> d(drivers.begin() + first, drivers.begin() + known);
    std::vector<double> e(errors.begin() + first, errors.begin() + known);
    std::vector<double> means;
    for (std::size_t h = 0; h < steps; ++h) {
        const double next = driven(parameters, d, e);
        means.push_back(transition.observed(x.data()) + next);
        transition.advance(x.data(), next);
        d.push_back(next);
        e.push_back(0);
    }
    return means;
}

Forecast TbatsFit::forecast(int horizon) const {
    const Transition transition(form, parameters);
    const auto steps = static_cast<std::size_t>(horizon);
    Forecast result{.mean = meansAhead(state, drivers.size(), steps), .sd = {}};
    // What a unit error changes at the steps after it.
    std::vector<double> response(state.size(), 0), impulses{1}, units{1};
    double variance = 0;
    transition.advance(response.data(), 1);
    for (std::size_t h = 0; h < steps; ++h) {
        if (h == 0) {
            variance = sigma2;
        } else {
            const double next = driven(parameters, impulses, units);
            const double change = transition.observed(response.data()) + next;
            variance += sigma2 * change * change;
            transition.advance(response.data(), next);
            impulses.push_back(next);
            units.push_back(0);
        }
        result.sd.push_back(std::sqrt(variance));
    }
    return result;
}

std::vector<double> TbatsFit::seedShares(std::size_t horizon) const {
    const Transition transition(form, parameters);
    const auto m = static_cast<Index>(transition.size());
    const auto n = static_cast<Index>(drivers.size());
    const MatrixXd responses = driversOf(VectorXd::Zero(n), transition).rightCols(m);
    MatrixXd whitened = responses;
    MatrixXd ahead(m, static_cast<Index>(horizon));
    for (Index column = 0; column < m; ++column) {
        whiten(whitened.col(column), parameters);
        TbatsFit unit{.form = form, .parameters = parameters};
        unit.drivers.assign(responses.col(column).begin(), responses.col(column).end());
        unit.errors.assign(whitened.col(column).begin(), whitened.col(column).end());
        std::vector<double> x(transition.size(), 0);
        x[static_cast<std::size_t>(column)] = 1;
        for (const double driver : unit.drivers) transition.advance(x.data(), driver);
        const std::vector<double> means = unit.meansAhead(std::move(x), unit.drivers.size(), horizon);
        ahead.row(column) = VectorXd::Map(means.data(), static_cast<Index>(horizon)).transpose();
    }
    // |R'^-1 c_h|^2 with X = Q R.
    const Eigen::HouseholderQR<MatrixXd> qr(whitened);
    qr.matrixQR().topRows(m).triangularView<Eigen::Upper>().transpose().solveInPlace(ahead);
    std::vector<double> shares;
    for (Index h = 0; h < ahead.cols(); ++h) {
        const double share = ahead.col(h).squaredNorm();
        shares.push_back(std::isfinite(share) ? share : 0);
    }
    return shares;
}

std::vector<double> TbatsFit::deviations(const std::vector<double>& y, const Forecast& forecast) const {
    const std::size_t horizon = forecast.sd.size();
    const std::size_t n = drivers.size();
    const std::size_t unknown = form.parameters() + form.states();
    const Transition transition(form, parameters);
    std::vector<std::vector<double>> states{seed};  // before each step
    std::vector<double> z;
    for (std::size_t t = 0; t < n; ++t) {
        std::vector<double> x = states.back();
        z.push_back(std::isnan(y[t]) ? y[t] : transition.observed(x.data()) + drivers[t]);
        transition.advance(x.data(), drivers[t]);
        states.push_back(std::move(x));
    }
    PastErrors past(horizon);
    // A transformation has made the errors alike already.
    const auto sizeOf = [&](double next) { return form.boxCox ? 0 : next; };
    for (std::size_t t = 1; t < n; ++t) {
        if ((n - t) % originSpacing(n) != 0) continue;
        const std::vector<double> means = meansAhead(states[t], t, std::min(horizon, n - t));
        for (std::size_t h = 0; h < means.size(); ++h) past.add(h, z[t + h] - means[h], sizeOf(means.front()));
    }
    std::vector<double> model = forecast.sd;
    const std::vector<double> shares = seedShares(horizon);
    for (std::size_t h = 0; h < horizon; ++h) model[h] = std::sqrt(model[h] * model[h] + sigma2 * shares[h]);
    return past.deviations(model, std::sqrt(sigma2), sizeOf(forecast.mean.front()), n, unknown);
}

}  // namespace kapok::forecast
