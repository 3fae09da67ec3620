#include "forecast/ets_likelihood.h"

#include <Eigen/Core>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kapok::forecast {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

// The usual region of the parameters, as narrowed by Hyndman & Khandakar (2008) for estimation.
constexpr double lowest = 1e-4;
constexpr double highestAlpha = 1 - 1e-4;
constexpr double lowestPhi = 0.8;
constexpr double highestPhi = 0.98;

// Jacobian rows gathered before they are added to J'J.
constexpr Eigen::Index blockRows = 128;

// Forecasts multiplied before one logarithm is taken; the series is near 1, so that the product stays in range.
constexpr std::size_t logBlock = 16;

/// The geometric mean of forecasts.
class GeometricMean {
public:
    void add(double value) {
        product_ *= value;
        if (++count_ % logBlock == 0) fold();
    }
    double squared() {
        fold();
        return std::exp(2 * logs_ / static_cast<double>(count_));
    }

private:
    void fold() {
        logs_ += std::log(product_);
        product_ = 1;
    }

    double product_ = 1;
    double logs_ = 0;
    std::size_t count_ = 0;
};

/// u'u by the recursion alone; infinite where the model is not defined.
template <bool relative, bool trend, EtsSeason season>
double sumOfSquares(const EtsParameters& start, std::vector<double>& seasons, const std::vector<double>& y) {
    const double alpha = start.alpha, beta = start.beta, gamma = start.gamma, phi = start.phi;
    const std::size_t period = seasons.size();
    double level = start.level, slope = start.slope, sum = 0;
    GeometricMean scale;
    std::size_t j = 0;
    for (const double value : y) {
        const double base = trend ? level + phi * slope : level;
        double fitted = base;
        if constexpr (season == EtsSeason::Additive) fitted += seasons[j];
        if constexpr (season == EtsSeason::Multiplicative) fitted *= seasons[j];
        if constexpr (relative) {
            if (!(fitted > 0)) return infinity;
        }
        if constexpr (season == EtsSeason::Multiplicative) {
            if (!(base > 0)) return infinity;
        }
        double error = std::isnan(value) ? 0 : value - fitted;
        double correction = error;
        if constexpr (relative) {
            error /= fitted;
            if (!std::isnan(value)) scale.add(fitted);
        }
        if constexpr (season == EtsSeason::Multiplicative) correction = base * error;
        sum += error * error;
        level = base + alpha * correction;
        if constexpr (trend) slope = phi * slope + beta * correction;
        if constexpr (season == EtsSeason::Additive) seasons[j] += gamma * error * (relative ? fitted : 1);
        if constexpr (season == EtsSeason::Multiplicative) seasons[j] *= 1 + gamma * error;
        if constexpr (season != EtsSeason::None) j = j + 1 == period ? 0 : j + 1;
    }
    if constexpr (relative) sum *= scale.squared();
    return std::isfinite(sum) ? sum : infinity;
}

template <bool relative>
double sumOfSquares(const EtsSpec& spec, const EtsParameters& p, std::vector<double>& seasons,
                    const std::vector<double>& y) {
    const bool trend = spec.hasTrend();
    switch (spec.season) {
        case EtsSeason::None:
            return trend ? sumOfSquares<relative, true, EtsSeason::None>(p, seasons, y)
                         : sumOfSquares<relative, false, EtsSeason::None>(p, seasons, y);
        case EtsSeason::Additive:
            return trend ? sumOfSquares<relative, true, EtsSeason::Additive>(p, seasons, y)
                         : sumOfSquares<relative, false, EtsSeason::Additive>(p, seasons, y);
        case EtsSeason::Multiplicative:
            return trend ? sumOfSquares<true, true, EtsSeason::Multiplicative>(p, seasons, y)
                         : sumOfSquares<true, false, EtsSeason::Multiplicative>(p, seasons, y);
    }
    return infinity;
}

using Vector = Eigen::ArrayXd;
using Matrix = Eigen::MatrixXd;

/// The recursion with the derivatives of every state by every parameter beside it.
class Linearizer {
public:
    Linearizer(const EtsSpec& spec, const EtsLikelihood::Layout& layout, Eigen::Index size, std::size_t period)
        : spec_(spec),
          layout_(layout),
          relative_(spec.error == EtsError::Multiplicative),
          dLevel_(Vector::Zero(size)),
          dSlope_(Vector::Zero(size)),
          dSeasons_(Eigen::ArrayXXd::Zero(size, spec.seasonal() ? static_cast<Eigen::Index>(period) : 0)),
          dBase_(size),
          dFitted_(size),
          dError_(size),
          dLogScale_(Vector::Zero(size)),
          block_(size, blockRows),
          errors_(blockRows),
          cross_(Matrix::Zero(size, size)),
          product_(Eigen::VectorXd::Zero(size)) {
        dLevel_[at(layout.level)] = 1;
        if (spec.hasTrend()) dSlope_[at(layout.slope)] = 1;
        if (spec.seasonal()) {
            const auto last = dSeasons_.cols() - 1;
            for (Eigen::Index i = 0; i < last; ++i) {
                dSeasons_(at(layout.seasons) + i, i) = 1;
                dSeasons_(at(layout.seasons) + i, last) = -1;
            }
        }
    }

    double run(std::span<const double> x, const EtsParameters& p, std::vector<double>& seasons,
               const std::vector<double>& y) {
        p_ = &p;
        level_ = p.level;
        slope_ = p.slope;
        byBeta_ = {spec_.hasTrend() ? x[layout_.beta] : 0, p.alpha - lowest};
        byGamma_ = {spec_.seasonal() ? -x[layout_.gamma] : 0, 1 - p.alpha - lowest};
        Eigen::Index season = 0;
        for (const double value : y) {
            step(value, season, seasons);
            if (spec_.seasonal()) season = season + 1 == dSeasons_.cols() ? 0 : season + 1;
        }
        flush();
        return finish();
    }

    /// J'J in the lower triangle.
    const Matrix& normal() const { return cross_; }
    const Eigen::VectorXd& gradient() const { return product_; }

private:
    static Eigen::Index at(std::size_t index) { return static_cast<Eigen::Index>(index); }

    void step(double value, Eigen::Index season, std::vector<double>& seasons) {
        const double oldSlope = slope_;
        double base = level_;
        dBase_ = dLevel_;
        if (spec_.hasTrend()) {
            base += p_->phi * slope_;
            dBase_ += p_->phi * dSlope_;
            if (spec_.damped()) dBase_[at(layout_.phi)] += slope_;
            dSlope_ *= p_->phi;
            if (spec_.damped()) dSlope_[at(layout_.phi)] += oldSlope;
            slope_ *= p_->phi;
        }
        const double state = spec_.seasonal() ? seasons[static_cast<std::size_t>(season)] : 0;
        double fitted = base;
        switch (spec_.season) {
            case EtsSeason::None: dFitted_ = dBase_; break;
            case EtsSeason::Additive:
                fitted += state;
                dFitted_ = dBase_ + dSeasons_.col(season);
                break;
            case EtsSeason::Multiplicative: fitted *= state; dFitted_ = state * dBase_ + base * dSeasons_.col(season);
        }
        level_ = base;
        dLevel_ = dBase_;
        if (!std::isnan(value)) learn(value, fitted, base, season, seasons);
    }

    /// Adds the residual and updates the states.
    void learn(double value, double fitted, double base, Eigen::Index season, std::vector<double>& seasons) {
        const bool product = spec_.season == EtsSeason::Multiplicative;
        double error = value - fitted;
        double row = error;
        if (relative_) {
            row = error / fitted;
            dLogScale_ += dFitted_ / fitted;
            scale_.add(fitted);
            addRow(row, -(1 + row) / fitted);
        } else {
            addRow(row, -1);
        }
        // The error as it enters the level, and the season.
        double seasonError = error;
        dError_ = -dFitted_;
        if (product) {
            const auto row0 = block_.col(filled_ - 1).array();
            const double state = seasons[static_cast<std::size_t>(season)];
            auto dSeason = dSeasons_.col(season);
            seasonError = state * row;
            error = base * row;
            dError_ = row * dBase_ + base * row0;
            dSeason = (1 + p_->gamma * row) * dSeason + p_->gamma * state * row0;
        } else if (spec_.seasonal()) {
            dSeasons_.col(season) += p_->gamma * dError_;
        }
        level_ = base + p_->alpha * error;
        dLevel_ += p_->alpha * dError_;
        dLevel_[0] += error;
        if (spec_.hasTrend()) {
            slope_ += p_->beta * error;
            dSlope_ += p_->beta * dError_;
            dSlope_[0] += byBeta_.alpha * error;
            dSlope_[at(layout_.beta)] += byBeta_.own * error;
        }
        if (spec_.seasonal()) {
            seasons[static_cast<std::size_t>(season)] += p_->gamma * seasonError;
            dSeasons_(0, season) += byGamma_.alpha * seasonError;
            dSeasons_(at(layout_.gamma), season) += byGamma_.own * seasonError;
        }
    }

    void addRow(double residual, double byFitted) {
        if (filled_ == blockRows) flush();
        block_.col(filled_) = (byFitted * dFitted_).matrix();
        errors_[filled_++] = residual;
        squares_ += residual * residual;
    }

    void flush() {
        cross_.selfadjointView<Eigen::Lower>().rankUpdate(block_.leftCols(filled_));
        product_ += block_.leftCols(filled_) * errors_.head(filled_);
        count_ += filled_;
        filled_ = 0;
    }

    /// From relative errors e to u = G e: du = G (de + e g') with g the derivative of log G.
    double finish() {
        if (!relative_) return squares_;
        const double scale = scale_.squared();
        const Eigen::VectorXd g = (dLogScale_ / static_cast<double>(count_)).matrix();
        cross_.selfadjointView<Eigen::Lower>().rankUpdate(product_, g);
        cross_.selfadjointView<Eigen::Lower>().rankUpdate(g, squares_);
        product_ += squares_ * g;
        cross_ *= scale;
        product_ *= scale;
        return squares_ * scale;
    }

    struct Chain {
        double alpha = 0;
        double own = 0;
    };

    const EtsSpec& spec_;
    const EtsLikelihood::Layout& layout_;
    const EtsParameters* p_ = nullptr;
    bool relative_;
    double level_ = 0;
    double slope_ = 0;
    double squares_ = 0;
    Chain byBeta_;
    Chain byGamma_;
    GeometricMean scale_;
    Vector dLevel_;
    Vector dSlope_;
    Eigen::ArrayXXd dSeasons_;
    Vector dBase_;
    Vector dFitted_;
    Vector dError_;
    Vector dLogScale_;
    Matrix block_;
    Eigen::VectorXd errors_;
    Eigen::Index filled_ = 0;
    Eigen::Index count_ = 0;
    Matrix cross_;
    Eigen::VectorXd product_;
};

}  // namespace

EtsLikelihood::EtsLikelihood(const EtsSpec& spec, int period, const std::vector<double>& y, std::function<void()> check)
    : spec_(spec), period_(spec.seasonal() ? static_cast<std::size_t>(period) : 1), y_(y), check_(std::move(check)) {
    size_ = 1;
    if (spec.hasTrend()) layout_.beta = size_++;
    if (spec.seasonal()) layout_.gamma = size_++;
    if (spec.damped()) layout_.phi = size_++;
    layout_.level = size_++;
    if (spec.hasTrend()) layout_.slope = size_++;
    layout_.seasons = size_;
    if (spec.seasonal()) size_ += period_ - 1;
}

std::vector<double> EtsLikelihood::lowerBounds() const {
    std::vector<double> bounds(size_, -infinity);
    std::fill_n(bounds.begin(), layout_.level, 0.0);
    bounds[0] = lowest;
    if (spec_.damped()) bounds[layout_.phi] = lowestPhi;
    return bounds;
}

std::vector<double> EtsLikelihood::upperBounds() const {
    std::vector<double> bounds(size_, infinity);
    std::fill_n(bounds.begin(), layout_.level, 1.0);
    bounds[0] = highestAlpha;
    if (spec_.damped()) bounds[layout_.phi] = highestPhi;
    return bounds;
}

std::vector<double> EtsLikelihood::pack(const EtsParameters& parameters) const {
    std::vector<double> x(size_);
    const double alpha = std::clamp(parameters.alpha, lowest, highestAlpha);
    x[0] = alpha;
    const auto share = [](double value, double top) {
        return top > lowest ? std::clamp((value - lowest) / (top - lowest), 0.0, 1.0) : 0.0;
    };
    if (spec_.hasTrend()) x[layout_.beta] = share(parameters.beta, alpha);
    if (spec_.seasonal()) x[layout_.gamma] = share(parameters.gamma, 1 - alpha);
    if (spec_.damped()) x[layout_.phi] = std::clamp(parameters.phi, lowestPhi, highestPhi);
    x[layout_.level] = parameters.level;
    if (spec_.hasTrend()) x[layout_.slope] = parameters.slope;
    for (std::size_t i = layout_.seasons; i < size_; ++i) x[i] = parameters.seasons[i - layout_.seasons];
    return x;
}

EtsParameters EtsLikelihood::unpack(std::span<const double> x) const {
    EtsParameters p;
    p.alpha = x[0];
    if (spec_.hasTrend()) p.beta = lowest + (p.alpha - lowest) * x[layout_.beta];
    if (spec_.seasonal()) p.gamma = lowest + (1 - p.alpha - lowest) * x[layout_.gamma];
    if (spec_.damped()) p.phi = x[layout_.phi];
    p.level = x[layout_.level];
    if (spec_.hasTrend()) p.slope = x[layout_.slope];
    if (spec_.seasonal()) {
        double rest = spec_.season == EtsSeason::Multiplicative ? static_cast<double>(period_) : 0;
        for (std::size_t i = layout_.seasons; i < size_; ++i) {
            p.seasons.push_back(x[i]);
            rest -= x[i];
        }
        p.seasons.push_back(rest);
    }
    return p;
}

double EtsLikelihood::sum(std::span<const double> x) {
    if (check_) check_();
    const EtsParameters p = unpack(x);
    if (!isAdmissible(spec_, static_cast<int>(period_), p)) return infinity;
    seasons_ = p.seasons;
    return spec_.error == EtsError::Multiplicative ? sumOfSquares<true>(spec_, p, seasons_, y_)
                                                   : sumOfSquares<false>(spec_, p, seasons_, y_);
}

double EtsLikelihood::linearize(std::span<const double> x, std::span<double> normal, std::span<double> gradient) {
    if (check_) check_();
    const EtsParameters p = unpack(x);
    seasons_ = p.seasons;
    Linearizer linearizer(spec_, layout_, static_cast<Eigen::Index>(size_), period_);
    const double sum = linearizer.run(x, p, seasons_, y_);
    const auto size = static_cast<Eigen::Index>(size_);
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    Eigen::Map<RowMajor>(normal.data(), size, size) = linearizer.normal();
    Eigen::Map<Eigen::VectorXd>(gradient.data(), size) = linearizer.gradient();
    return sum;
}

}  // namespace kapok::forecast
