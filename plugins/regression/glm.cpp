#include "regression/glm.h"

#include "stats/distributions.h"
#include "stats/normal.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace kapok::regression {
namespace {

constexpr int mostIterations = 200;
constexpr double tolerance = 1e-14;
constexpr double etaTolerance = 1e-12;
// Probabilities keep this distance from 0 and 1, so that weights stay positive.
constexpr double margin = 1e-15;

double yLog(double y, double ratio) { return y > 0 ? y * std::log(ratio) : 0; }

/// Mean and derivative of the mean by the linear predictor.
struct Link {
    double mean;
    double slope;
};

Link linkOf(Family family, double eta) {
    if (family == Family::Logit) {
        const double mean = std::clamp(1 / (1 + std::exp(-eta)), margin, 1 - margin);
        return {mean, mean * (1 - mean)};
    }
    if (family == Family::Probit) {
        const double density = std::exp(-0.5 * eta * eta) / std::sqrt(2 * std::numbers::pi);
        return {std::clamp(stats::normalCdf(eta), margin, 1 - margin), std::max(density, 1e-300)};
    }
    const double mean = std::exp(std::min(eta, 700.0));
    return {std::max(mean, 1e-300), std::max(mean, 1e-300)};
}

double varianceOf(Family family, double mean, double theta) {
    if (family == Family::Poisson) return mean;
    if (family == Family::NegativeBinomial) return mean + mean * mean / theta;
    return mean * (1 - mean);
}

double logLikelihoodOf(Family family, double y, double mean, double theta) {
    if (family == Family::Poisson) return y * std::log(mean) - mean - stats::logGamma(y + 1);
    if (family == Family::NegativeBinomial) {
        return stats::logGamma(y + theta) - stats::logGamma(theta) - stats::logGamma(y + 1) +
               theta * std::log(theta / (theta + mean)) + (y > 0 ? y * std::log(mean / (theta + mean)) : 0);
    }
    return y * std::log(mean) + (1 - y) * std::log1p(-mean);
}

double startMean(Family family, double y) {
    if (family == Family::Logit || family == Family::Probit) return (y + 0.5) / 2;
    return family == Family::Poisson ? y + 0.1 : y + (y == 0 ? 1.0 / 6 : 0);
}

double startEta(Family family, double mean) {
    if (family == Family::Logit) return std::log(mean / (1 - mean));
    return family == Family::Probit ? stats::normalQuantile(mean) : std::log(mean);
}

class Scoring {
public:
    Scoring(Family family, const stats::Design& design, const std::vector<double>& y, const std::vector<double>& offset,
            RunContext& context)
        : family_(family), design_(design), y_(y), offset_(offset), context_(context), eta_(y.size()) {
        for (std::size_t i = 0; i < y.size(); ++i) eta_[i] = startEta(family, startMean(family, y[i]));
    }

    /// Iterates to the maximum for a theta.
    void run(double theta, GlmFit& fit) {
        double last = deviance(theta);
        fit.converged = false;
        for (int i = 0; i < mostIterations && !fit.converged; ++i) {
            context_.check();
            step(theta, fit);
            const double now = deviance(theta);
            // Deviances of great counts are rounded more than that: the predictor's own rest then tells.
            fit.converged = std::abs(now - last) <= tolerance * (std::abs(now) + 0.1) || change_ <= etaTolerance;
            last = now;
            ++fit.iterations;
        }
        // Once more, so that the covariance is that of the last coefficients.
        step(theta, fit);
        fit.deviance = deviance(theta);
    }

    double mean(std::size_t i) const { return linkOf(family_, eta_[i]).mean; }
    std::size_t size() const { return y_.size(); }
    double y(std::size_t i) const { return y_[i]; }

    double deviance(double theta) const {
        double sum = 0;
        for (std::size_t i = 0; i < y_.size(); ++i) sum += devianceOf(family_, y_[i], mean(i), theta);
        return sum;
    }

private:
    void step(double theta, GlmFit& fit) {
        std::vector<double> working(y_.size());
        std::vector<double> weights(y_.size());
        for (std::size_t i = 0; i < y_.size(); ++i) {
            const Link link = linkOf(family_, eta_[i]);
            const double shift = offset_.empty() ? 0 : offset_[i];
            working[i] = eta_[i] - shift + (y_[i] - link.mean) / link.slope;
            weights[i] = link.slope * link.slope / varianceOf(family_, link.mean, theta);
        }
        const stats::LeastSquares solved = stats::leastSquares(design_, working, weights, &context_);
        change_ = 0;
        for (std::size_t i = 0; i < y_.size(); ++i) {
            const double next = solved.fitted[i] + (offset_.empty() ? 0 : offset_[i]);
            change_ = std::max(change_, std::abs(next - eta_[i]) / (1 + std::abs(next)));
            eta_[i] = next;
        }
        fit.coefficients = solved.coefficients;
        fit.covariance = solved.covariance;
        fit.rank = solved.rank;
    }

    Family family_;
    const stats::Design& design_;
    const std::vector<double>& y_;
    const std::vector<double>& offset_;
    RunContext& context_;
    std::vector<double> eta_;
    double change_ = 0;  ///< the greatest of the last step, relative
};

/// Maximum of the likelihood in theta for given means, by Newton's method from a moment estimate.
double bestTheta(const Scoring& scoring, double& error) {
    double gaps = 0;
    for (std::size_t i = 0; i < scoring.size(); ++i) {
        const double ratio = scoring.y(i) / scoring.mean(i) - 1;
        gaps += ratio * ratio;
    }
    double theta = static_cast<double>(scoring.size()) / gaps;
    for (int iteration = 0; iteration < 100; ++iteration) {
        double score = 0;
        double information = 0;
        for (std::size_t i = 0; i < scoring.size(); ++i) {
            const double y = scoring.y(i);
            const double mean = scoring.mean(i);
            score += stats::digamma(theta + y) - stats::digamma(theta) + std::log(theta) + 1 - std::log(theta + mean) -
                     (y + theta) / (mean + theta);
            information += -stats::trigamma(theta + y) + stats::trigamma(theta) - 1 / theta + 2 / (mean + theta) -
                           (y + theta) / ((mean + theta) * (mean + theta));
        }
        error = 1 / std::sqrt(information);
        const double change = score / information;
        const double next = theta + change;
        theta = next > 0 ? next : theta / 2;
        if (std::abs(change) < 1e-13 * theta || theta > 1e8) break;
    }
    return theta;
}

}  // namespace

double meanOf(Family family, double eta) { return linkOf(family, eta).mean; }

double devianceOf(Family family, double y, double mean, double theta) {
    if (family == Family::Poisson) return 2 * (yLog(y, y / mean) - (y - mean));
    if (family == Family::NegativeBinomial) {
        return 2 * (yLog(y, y / mean) - (y + theta) * std::log((y + theta) / (mean + theta)));
    }
    return 2 * (yLog(y, y / mean) + yLog(1 - y, (1 - y) / (1 - mean)));
}

GlmFit fitGlm(Family family, const stats::Design& design, const std::vector<double>& y,
              const std::vector<double>& offset, RunContext& context) {
    GlmFit fit;
    if (family == Family::NegativeBinomial) {
        Scoring start(Family::Poisson, design, y, offset, context);
        start.run(0, fit);
        fit.theta = bestTheta(start, fit.thetaError);
    }
    Scoring scoring(family, design, y, offset, context);
    scoring.run(fit.theta, fit);
    for (int turn = 0; family == Family::NegativeBinomial && turn < 100; ++turn) {
        const double next = bestTheta(scoring, fit.thetaError);
        const bool settled = std::abs(next - fit.theta) < 1e-11 * next || next > 1e8;
        fit.theta = next;
        scoring.run(fit.theta, fit);
        if (settled) break;
    }
    for (std::size_t i = 0; i < y.size(); ++i) {
        const double mean = scoring.mean(i);
        const double gap = y[i] - mean;
        fit.fitted.push_back(mean);
        fit.pearson += gap * gap / varianceOf(family, mean, fit.theta);
        fit.logLikelihood += logLikelihoodOf(family, y[i], mean, fit.theta);
    }
    return fit;
}

}  // namespace kapok::regression
