#include "regression/panel_fit.h"

#include "stats/distributions.h"
#include "stats/robust_covariance.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace kapok::regression {
namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using stats::Categories;

constexpr int mostRounds = 100'000;

double normOf(std::span<const double> values) {
    double sum = 0;
    for (const double value : values) sum += value * value;
    return std::sqrt(sum);
}

/// The mean of each category.
std::vector<double> meansOf(std::span<const double> values, const Categories& categories) {
    std::vector<double> means(categories.names.size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i) means[categories.codes[i]] += values[i];
    for (std::size_t g = 0; g < means.size(); ++g) means[g] /= static_cast<double>(categories.counts[g]);
    return means;
}

/// Subtracts the share `shares[g]` of the mean of each category g; gives back the greatest mean.
double subtractMeans(std::span<double> values, const Categories& categories, std::span<const double> shares) {
    const std::vector<double> means = meansOf(values, categories);
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] -= shares[categories.codes[i]] * means[categories.codes[i]];
    }
    double most = 0;
    for (const double mean : means) most = std::max(most, std::abs(mean));
    return most;
}

/// What is left of a column within entities and times. What is but rounding becomes 0.
void takeWithin(std::span<double> values, const PanelIndex& index, bool twoWays) {
    const double size = normOf(values);
    const std::vector<double> wholeEntities(index.count(), 1.0);
    subtractMeans(values, index.entities, wholeEntities);
    if (twoWays) {
        const std::vector<double> wholeTimes(index.times->names.size(), 1.0);
        for (int round = 0; round < mostRounds; ++round) {
            const double byTime = subtractMeans(values, *index.times, wholeTimes);
            const double byEntity = subtractMeans(values, index.entities, wholeEntities);
            if (std::max(byTime, byEntity) <= 1e-15 * size) break;
        }
    }
    if (normOf(values) <= 1e-11 * size) std::fill(values.begin(), values.end(), 0.0);
}

/// The number of independent effects: of entities, and of times but for one in each part of the panel that the other
/// parts do not touch.
std::size_t effectsOf(const PanelIndex& index, bool twoWays) {
    if (!twoWays) return index.count();
    // Union of entities and times that a row joins.
    std::vector<std::size_t> parent(index.count() + index.times->names.size());
    for (std::size_t i = 0; i < parent.size(); ++i) parent[i] = i;
    const auto root = [&](std::size_t i) {
        while (parent[i] != i) i = parent[i] = parent[parent[i]];
        return i;
    };
    std::size_t independent = 0;
    for (std::size_t i = 0; i < index.entities.codes.size(); ++i) {
        const std::size_t a = root(index.entities.codes[i]);
        const std::size_t b = root(index.count() + index.times->codes[i]);
        if (a == b) continue;
        parent[a] = b;
        ++independent;
    }
    return independent;
}

/// Fits and fills the estimates; `absorbed` degrees of freedom are lost to effects.
void fitInto(PanelFit& panel, const std::vector<std::string>& names, std::size_t absorbed, bool centred) {
    panel.fit = stats::leastSquares(panel.design, panel.y);
    const double df = static_cast<double>(panel.y.size()) - static_cast<double>(panel.fit.rank + absorbed);
    if (!(df > 0)) {
        throw Error(KAPOK_TR("regression", "%1 rows are too few for a model of %2 coefficients.")
                        .arg(panel.y.size())
                        .arg(panel.fit.rank + absorbed),
                    KAPOK_TR("regression", "Choose fewer predictors, or other entities."));
    }
    panel.residualVariance = panel.fit.residualSum / df;
    const double total = centred ? panel.fit.total : panel.fit.uncentredTotal;
    panel.rSquared = total > 0 ? 1 - panel.fit.residualSum / total : std::nan("");
    panel.estimates = {names, panel.fit.coefficients, panel.fit.covariance, df};
    for (double& value : panel.estimates.covariance.values) value *= panel.residualVariance;
}

/// The regression of columns and response of which `subtract` took something away.
template <typename Subtract>
PanelFit quasiDemeaned(const stats::ModelMatrix& model, const std::vector<double>& y, const Subtract& subtract) {
    PanelFit panel{{model.design.x, {}}, y, {}, {}};
    for (std::size_t j = 0; j < model.names.size(); ++j) subtract(panel.design.x.column(j));
    subtract(std::span<double>(panel.y));
    fitInto(panel, model.names, 0, true);
    panel.estimates.df = std::numeric_limits<double>::infinity();
    return panel;
}

/// The regression of the means of groups, each counted with its rows: the residual sum, the rank, and the trace that
/// Baltagi & Chang's (1994, equation 12) variance of effects needs.
struct Between {
    double residualSum;
    std::size_t rank;
    double trace;
};

Between between(const stats::ModelMatrix& model, const std::vector<double>& y, const Categories& groups) {
    stats::Design design{stats::Matrix(groups.names.size(), model.names.size()), {}};
    std::vector<double> weights;
    for (const std::size_t count : groups.counts) weights.push_back(static_cast<double>(count));
    for (std::size_t j = 0; j < model.names.size(); ++j) {
        const std::vector<double> means = meansOf(model.design.x.column(j), groups);
        std::copy(means.begin(), means.end(), design.x.column(j).begin());
    }
    const stats::LeastSquares fit = stats::leastSquares(design, meansOf(y, groups), weights);
    const std::vector<std::size_t> kept = fit.kept();
    double trace = 0;  // of (X'PX)^-1 X' Z Z' X: sums of x over an entity are its mean times its rows
    for (const std::size_t a : kept) {
        for (const std::size_t b : kept) {
            double products = 0;
            for (std::size_t g = 0; g < groups.names.size(); ++g) {
                products += weights[g] * weights[g] * design.x(g, a) * design.x(g, b);
            }
            trace += fit.covariance(a, b) * products;
        }
    }
    return {fit.residualSum, fit.rank, trace};
}

bool isBalanced(const PanelIndex& index) {
    const auto each = [](const Categories& groups, std::size_t rows) {
        return std::all_of(groups.counts.begin(), groups.counts.end(), [&](std::size_t n) { return n == rows; });
    };
    const std::size_t times = index.times->names.size();
    std::set<std::pair<std::size_t, std::size_t>> cells;
    for (std::size_t i = 0; i < index.entities.codes.size(); ++i) {
        cells.emplace(index.entities.codes[i], index.times->codes[i]);
    }
    return each(index.entities, times) && each(*index.times, index.count()) && cells.size() == times * index.count();
}

/// The share of a mean that is subtracted, from the variances without and with the effect.
double shareOf(double own, double whole) { return whole > 0 ? 1 - std::sqrt(own / whole) : 0; }

}  // namespace

Estimates PanelFit::clustered(const Categories& entities) const {
    return {estimates.names, estimates.values,
            stats::clusteredCovariance(design, fit, {}, entities.codes, entities.names.size()),
            static_cast<double>(entities.names.size() - 1)};
}

PanelFit pooled(const stats::ModelMatrix& model, const std::vector<double>& y) {
    PanelFit panel{model.design, y, {}, {}};
    fitInto(panel, model.names, 0, true);
    return panel;
}

PanelFit fixedEffects(const stats::ModelMatrix& model, const std::vector<double>& y, const PanelIndex& index,
                      bool twoWays) {
    PanelFit panel;
    std::vector<std::string> names;
    for (std::size_t j = 0; j < model.names.size(); ++j) {
        if (model.terms[j] == 0) continue;
        const auto column = model.design.x.column(j);
        panel.design.x.values.insert(panel.design.x.values.end(), column.begin(), column.end());
        names.push_back(model.names[j]);
    }
    panel.design.x.rows = y.size();
    panel.design.x.columns = names.size();
    panel.y = y;
    for (std::size_t j = 0; j < names.size(); ++j) takeWithin(panel.design.x.column(j), index, twoWays);
    takeWithin(panel.y, index, twoWays);
    fitInto(panel, names, effectsOf(index, twoWays), false);
    return panel;
}

std::optional<RandomEffects> randomEffects(const stats::ModelMatrix& model, const std::vector<double>& y,
                                           const PanelIndex& index, const PanelFit& fixed) {
    const Between means = between(model, y, index.entities);
    const auto n = static_cast<double>(y.size());
    if (means.rank >= index.count() || !(n - means.trace > 0)) return std::nullopt;
    RandomEffects random;
    random.idiosyncratic = fixed.residualVariance;
    const double spare = static_cast<double>(index.count() - means.rank);
    random.entity = std::max(0.0, (means.residualSum - spare * random.idiosyncratic) / (n - means.trace));
    std::vector<double> shares;
    for (const std::size_t count : index.entities.counts) {
        shares.push_back(
            shareOf(random.idiosyncratic, static_cast<double>(count) * random.entity + random.idiosyncratic));
    }
    random.leastTheta = *std::min_element(shares.begin(), shares.end());
    random.greatestTheta = *std::max_element(shares.begin(), shares.end());
    random.fit =
        quasiDemeaned(model, y, [&](std::span<double> values) { subtractMeans(values, index.entities, shares); });
    return random;
}

std::optional<RandomEffects> twoWayRandomEffects(const stats::ModelMatrix& model, const std::vector<double>& y,
                                                 const PanelIndex& index, const PanelFit& fixed) {
    if (!isBalanced(index)) return std::nullopt;
    const Between byEntity = between(model, y, index.entities);
    const Between byTime = between(model, y, *index.times);
    const auto entities = static_cast<double>(index.count());
    const auto times = static_cast<double>(index.times->names.size());
    const double spareEntities = entities - static_cast<double>(byEntity.rank);
    const double spareTimes = times - static_cast<double>(byTime.rank);
    if (!(spareEntities > 0) || !(spareTimes > 0)) return std::nullopt;
    RandomEffects random;
    const double own = fixed.residualVariance;
    random.idiosyncratic = own;
    random.entity = std::max(0.0, (byEntity.residualSum / spareEntities - own) / times);
    random.time = std::max(0.0, (byTime.residualSum / spareTimes - own) / entities);
    const double withEntity = own + times * random.entity;
    const double withTime = own + entities * random.time;
    const double entityTheta = shareOf(own, withEntity);
    random.leastTheta = random.greatestTheta = entityTheta;
    random.timeTheta = shareOf(own, withTime);
    // Baltagi (2013, section 3.3): the share of the mean of all that is added again.
    const double bothTheta = entityTheta + random.timeTheta - shareOf(own, withEntity + withTime - own);
    const std::vector<double> ofEntities(index.count(), entityTheta);
    const std::vector<double> ofTimes(index.times->names.size(), random.timeTheta);
    random.fit = quasiDemeaned(model, y, [&](std::span<double> values) {
        const double mean = std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
        // Means of times are those of the values as they came: all of `values` is less its grand mean until the end.
        for (double& value : values) value -= mean;
        subtractMeans(values, index.entities, ofEntities);
        subtractMeans(values, *index.times, ofTimes);
        for (double& value : values) value += mean * (1 - entityTheta - random.timeTheta + bothTheta);
    });
    return random;
}

HausmanTest hausman(const PanelFit& fixed, const PanelFit& random) {
    std::vector<std::pair<std::size_t, std::size_t>> common;
    for (std::size_t i = 0; i < fixed.estimates.names.size(); ++i) {
        const auto& names = random.estimates.names;
        const auto j =
            static_cast<std::size_t>(std::find(names.begin(), names.end(), fixed.estimates.names[i]) - names.begin());
        if (j == names.size() || std::isnan(fixed.estimates.values[i]) || std::isnan(random.estimates.values[j]))
            continue;
        common.emplace_back(i, j);
    }
    const auto count = static_cast<Index>(common.size());
    HausmanTest test{{std::nan(""), static_cast<int>(count), std::nan("")}, true};
    if (count == 0) return test;
    MatrixXd difference(count, count);
    Eigen::VectorXd gap(count);
    for (Index a = 0; a < count; ++a) {
        const auto [i, j] = common[static_cast<std::size_t>(a)];
        // In standard errors of the fixed effects, so that terms of any scale stand together.
        const double unit = fixed.estimates.standardError(i);
        gap[a] = (fixed.estimates.values[i] - random.estimates.values[j]) / unit;
        for (Index b = 0; b < count; ++b) {
            const auto [k, l] = common[static_cast<std::size_t>(b)];
            difference(a, b) = (fixed.estimates.covariance(i, k) - random.estimates.covariance(j, l)) /
                               (unit * fixed.estimates.standardError(k));
        }
    }
    const Eigen::LDLT<MatrixXd> factor(difference);
    if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-14)) return test;
    test.positive = factor.isPositive();
    // Pivots of both signs need the pivoting of a general matrix.
    const double statistic = gap.dot(test.positive ? Eigen::VectorXd(factor.solve(gap))
                                                   : Eigen::VectorXd(difference.partialPivLu().solve(gap)));
    if (!(statistic >= 0)) return test;
    test.statistic = statistic;
    test.pValue = stats::chiSquareUpper(test.statistic, test.df);
    return test;
}

WaldTest equalEffects(const PanelFit& pooledFit, const PanelFit& fixed) {
    const double spare = pooledFit.estimates.df - fixed.estimates.df;
    WaldTest test{std::nan(""), static_cast<int>(spare), std::nan("")};
    if (!(spare > 0) || !(fixed.fit.residualSum > 0)) return test;
    test.statistic = (pooledFit.fit.residualSum - fixed.fit.residualSum) / spare / fixed.residualVariance;
    test.pValue = stats::fUpper(test.statistic, spare, fixed.estimates.df);
    return test;
}

WaldTest multiplierTest(const PanelFit& pooledFit, const Categories& entities) {
    std::vector<double> sums(entities.names.size(), 0.0);
    const std::vector<double>& e = pooledFit.fit.residuals;
    for (std::size_t i = 0; i < e.size(); ++i) sums[entities.codes[i]] += e[i];
    double squares = 0;
    double counts = 0;
    for (std::size_t g = 0; g < sums.size(); ++g) {
        squares += sums[g] * sums[g];
        counts += static_cast<double>(entities.counts[g]) * static_cast<double>(entities.counts[g]);
    }
    const auto n = static_cast<double>(e.size());
    const double a = 1 - squares / pooledFit.fit.residualSum;
    WaldTest test{n * n / 2 * a * a / (counts - n), 1, std::nan("")};
    test.pValue = stats::chiSquareUpper(test.statistic, 1);
    return test;
}

}  // namespace kapok::regression
