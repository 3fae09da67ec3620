#include "forecast/state_space.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace kapok::forecast {
namespace {

/// A square matrix, row by row.
class Square {
public:
    Square(std::size_t size, double diagonal) : size_(size), values_(size * size, 0) {
        for (std::size_t i = 0; i < size; ++i) values_[i * size + i] = diagonal;
    }
    double& operator()(std::size_t i, std::size_t j) { return values_[i * size_ + j]; }
    double operator()(std::size_t i, std::size_t j) const { return values_[i * size_ + j]; }
    double* row(std::size_t i) { return &values_[i * size_]; }
    const double* row(std::size_t i) const { return &values_[i * size_]; }
    void clear() { std::fill(values_.begin(), values_.end(), 0.0); }

    /// this += factor (a b' + b a') / 2.
    void add(double factor, const std::vector<double>& a, const std::vector<double>& b) {
        for (std::size_t i = 0; i < size_; ++i) {
            double* to = row(i);
            const double left = 0.5 * factor * a[i];
            const double right = 0.5 * factor * b[i];
            if (left == 0 && right == 0) continue;
            for (std::size_t j = 0; j < size_; ++j) to[j] += left * b[j] + right * a[j];
        }
    }

private:
    std::size_t size_;
    std::vector<double> values_;
};

/// What a step of the filter leaves for the smoother.
struct Step {
    double innovation = 0;
    double variance = 0;         ///< F*
    double diffuseVariance = 0;  ///< F infinite; 0 when settled
    bool known = false;
    std::vector<double> gain;         ///< P* Z'
    std::vector<double> diffuseGain;  ///< P infinite Z'
};

class Filter {
public:
    explicit Filter(const StateSpace& model)
        : model_(model), m_(model.states()), state_(m_, 0), errors_(m_, 0), diffuse_(m_, 1), work_(m_, 0), open_(m_) {
        z_ = model.observation;
        z_.resize(m_, 0);
    }

    bool settled() const { return open_ == 0; }
    const std::vector<double>& z() const { return z_; }
    const std::vector<double>& state() const { return state_; }
    const Square& errors() const { return errors_; }

    void observe(std::size_t t) {
        for (std::size_t k = 0; k < model_.regressors.size(); ++k) {
            z_[model_.observation.size() + k] = model_.regressors[k][t];
        }
    }
    double predicted() const {
        double sum = 0;
        for (std::size_t i = 0; i < m_; ++i) sum += z_[i] * state_[i];
        return sum;
    }

    /// Takes in a value; NaN is none.
    Step update(double value);
    void advance();

    std::vector<double> transposed(const std::vector<double>& r) const {
        std::vector<double> result(m_, 0);
        for (const StateSpace::Entry& entry : model_.transition) result[entry.column] += entry.value * r[entry.row];
        return result;
    }
    std::vector<double> moved(const std::vector<double>& a) const {
        std::vector<double> result(m_, 0);
        for (const StateSpace::Entry& entry : model_.transition) result[entry.row] += entry.value * a[entry.column];
        return result;
    }

private:
    double project(const Square& p, std::vector<double>& gain) const {
        gain.assign(m_, 0);
        double variance = 0;
        for (std::size_t j = 0; j < m_; ++j) {
            if (z_[j] == 0) continue;
            const double* row = p.row(j);
            for (std::size_t i = 0; i < m_; ++i) gain[i] += z_[j] * row[i];
        }
        for (std::size_t i = 0; i < m_; ++i) variance += z_[i] * gain[i];
        return variance;
    }
    void move(Square& p);
    void noticeSteady(const Step& step);

    const StateSpace& model_;
    std::size_t m_;
    std::vector<double> z_;
    std::vector<double> state_;
    Square errors_, diffuse_, work_;
    std::size_t open_;  ///< states that are not settled
    // Without regressors and gaps the errors of the states settle: then they need no more work (Durbin & Koopman 2012,
    // section 4.3.4).
    Step last_;
    std::size_t alike_ = 0;  ///< steps in a row with the same gain
    bool steady_ = false;    ///< `last_` holds for the steps to come
    bool held_ = false;      ///< the errors stay as they are to the next step
};

Step Filter::update(double value) {
    Step step;
    if (std::isnan(value)) {
        steady_ = false;
        alike_ = 0;
        return step;
    }
    step.known = true;
    step.innovation = value - predicted();
    if (steady_) {
        held_ = true;
        step.variance = last_.variance;
        step.gain = last_.gain;
        for (std::size_t i = 0; i < m_; ++i) state_[i] += step.gain[i] / step.variance * step.innovation;
        return step;
    }
    step.variance = project(errors_, step.gain) + model_.irregular;
    if (open_ > 0) {
        const double variance = project(diffuse_, step.diffuseGain);
        double size = 0;
        for (const double weight : z_) size += weight * weight;
        if (variance > 1e-9 * size) step.diffuseVariance = variance;
    }
    if (step.diffuseVariance > 0) {
        const double scale = 1 / step.diffuseVariance;
        for (std::size_t i = 0; i < m_; ++i) state_[i] += step.diffuseGain[i] * scale * step.innovation;
        errors_.add(step.variance * scale * scale, step.diffuseGain, step.diffuseGain);
        errors_.add(-2 * scale, step.gain, step.diffuseGain);
        diffuse_.add(-scale, step.diffuseGain, step.diffuseGain);
        if (--open_ == 0) diffuse_.clear();
    } else if (step.variance > 0) {
        const double scale = 1 / step.variance;
        for (std::size_t i = 0; i < m_; ++i) state_[i] += step.gain[i] * scale * step.innovation;
        errors_.add(-scale, step.gain, step.gain);
        if (open_ == 0 && model_.regressors.empty()) noticeSteady(step);
    }
    return step;
}

void Filter::noticeSteady(const Step& step) {
    double difference = std::abs(step.variance - last_.variance);
    double size = step.variance;
    for (std::size_t i = 0; i < last_.gain.size(); ++i) {
        difference = std::max(difference, std::abs(step.gain[i] - last_.gain[i]));
        size = std::max(size, std::abs(step.gain[i]));
    }
    alike_ = difference <= 1e-13 * size ? alike_ + 1 : 0;
    steady_ = alike_ > m_;
    last_ = step;
}

/// p = T p T'.
void Filter::move(Square& p) {
    work_.clear();
    for (const StateSpace::Entry& entry : model_.transition) {
        const double* from = p.row(entry.column);
        double* to = work_.row(entry.row);
        for (std::size_t j = 0; j < m_; ++j) to[j] += entry.value * from[j];
    }
    p.clear();
    for (const StateSpace::Entry& entry : model_.transition) {
        for (std::size_t i = 0; i < m_; ++i) p(i, entry.row) += entry.value * work_(i, entry.column);
    }
}

void Filter::advance() {
    state_ = moved(state_);
    if (held_) {
        held_ = false;
        return;
    }
    move(errors_);
    for (std::size_t i = 0; i < m_; ++i) errors_(i, i) += model_.variances[i];
    if (open_ > 0) move(diffuse_);
}

double contribution(const Step& step) {
    if (!step.known) return 0;
    const double constant = std::log(2 * std::numbers::pi);
    if (step.diffuseVariance > 0) return -0.5 * (constant + std::log(step.diffuseVariance));
    return -0.5 * (constant + std::log(step.variance) + step.innovation * step.innovation / step.variance);
}

}  // namespace

Filtered filtered(const StateSpace& model, const std::vector<double>& y) {
    Filter filter(model);
    Filtered result;
    for (std::size_t t = 0; t < y.size(); ++t) {
        filter.observe(t);
        const bool settled = filter.settled();
        const double predicted = filter.predicted();
        const Step step = filter.update(y[t]);
        result.loglik += contribution(step);
        result.fitted.push_back(settled ? predicted : std::nan(""));
        result.deviations.push_back(settled && step.known ? std::sqrt(step.variance) : std::nan(""));
        filter.advance();
    }
    result.state = filter.state();
    const std::size_t m = model.states();
    result.errors.assign(m, std::vector<double>(m));
    for (std::size_t i = 0; i < m; ++i) {
        for (std::size_t j = 0; j < m; ++j) result.errors[i][j] = filter.errors()(i, j);
    }
    result.settled = filter.settled();
    return result;
}

double diffuseLikelihood(const StateSpace& model, const std::vector<double>& y) {
    Filter filter(model);
    double sum = 0;
    for (std::size_t t = 0; t < y.size(); ++t) {
        filter.observe(t);
        sum += contribution(filter.update(y[t]));
        filter.advance();
    }
    return filter.settled() && !std::isnan(sum) ? sum : -std::numeric_limits<double>::infinity();
}

std::vector<std::vector<double>> smoothedStates(const StateSpace& model, const std::vector<double>& y) {
    Filter filter(model);
    const std::size_t m = model.states();
    std::vector<Step> steps;
    for (std::size_t t = 0; t < y.size(); ++t) {
        filter.observe(t);
        steps.push_back(filter.update(y[t]));
        filter.advance();
    }
    const auto dot = [](const std::vector<double>& a, const std::vector<double>& b) {
        double sum = 0;
        for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
        return sum;
    };
    std::vector<std::vector<double>> pulls(y.size());  // r_t of each step
    std::vector<double> r(m, 0), first(m, 0);          // r^(0), r^(1)
    for (std::size_t t = y.size(); t-- > 0;) {
        pulls[t] = r;
        const Step& step = steps[t];
        r = filter.transposed(r);
        first = filter.transposed(first);
        if (!step.known) continue;
        filter.observe(t);
        const std::vector<double>& z = filter.z();
        double push = 0;
        double pushFirst = 0;
        if (step.diffuseVariance > 0) {
            const double scale = 1 / step.diffuseVariance;
            push = -scale * dot(step.diffuseGain, r);
            pushFirst = scale * (step.innovation - dot(step.diffuseGain, first) - dot(step.gain, r) +
                                 step.variance * scale * dot(step.diffuseGain, r));
        } else if (step.variance > 0) {
            push = (step.innovation - dot(step.gain, r)) / step.variance;
        }
        for (std::size_t i = 0; i < m; ++i) {
            r[i] += z[i] * push;
            first[i] += z[i] * pushFirst;
        }
    }
    std::vector<std::vector<double>> states{first};
    for (std::size_t t = 0; t + 1 < y.size(); ++t) {
        std::vector<double> next = filter.moved(states.back());
        for (std::size_t i = 0; i < m; ++i) next[i] += model.variances[i] * pulls[t][i];
        states.push_back(std::move(next));
    }
    return states;
}

Forecast forecastStates(const StateSpace& model, const Filtered& end, std::size_t from, int horizon) {
    const std::size_t m = model.states();
    std::vector<double> state = end.state;
    std::vector<std::vector<double>> p = end.errors;
    std::vector<double> z = model.observation;
    z.resize(m, 0);
    Forecast forecast;
    for (std::size_t h = 0; h < static_cast<std::size_t>(horizon); ++h) {
        for (std::size_t k = 0; k < model.regressors.size(); ++k) {
            z[model.observation.size() + k] = model.regressors[k][from + h];
        }
        double mean = 0;
        double variance = model.irregular;
        for (std::size_t i = 0; i < m; ++i) {
            mean += z[i] * state[i];
            if (z[i] == 0) continue;
            for (std::size_t j = 0; j < m; ++j) variance += z[i] * p[i][j] * z[j];
        }
        forecast.mean.push_back(mean);
        forecast.sd.push_back(std::sqrt(variance));
        std::vector<double> next(m, 0);
        std::vector<std::vector<double>> half(m, std::vector<double>(m, 0)), whole = half;
        for (const StateSpace::Entry& entry : model.transition) {
            next[entry.row] += entry.value * state[entry.column];
            for (std::size_t j = 0; j < m; ++j) half[entry.row][j] += entry.value * p[entry.column][j];
        }
        for (const StateSpace::Entry& entry : model.transition) {
            for (std::size_t i = 0; i < m; ++i) whole[i][entry.row] += entry.value * half[i][entry.column];
        }
        for (std::size_t i = 0; i < m; ++i) whole[i][i] += model.variances[i];
        state = std::move(next);
        p = std::move(whole);
    }
    return forecast;
}

}  // namespace kapok::forecast
