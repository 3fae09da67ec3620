#include "multivariate/cluster_number.h"

#include "multivariate/cluster_tables.h"
#include "multivariate/spectrum.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace kapok::multivariate {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// The program's context for one reference set: a seed of its own, loops where they are called.
class ReferenceContext final : public RunContext {
public:
    ReferenceContext(RunContext& whole, std::uint64_t seed) : whole_(whole), seed_(seed) {}

    void progress(double) override {}
    bool cancelled() const override { return whole_.cancelled(); }
    std::uint64_t seed() const override { return seed_; }
    void parallelFor(std::size_t count, const std::function<void(std::size_t)>& body) override {
        for (std::size_t i = 0; i < count; ++i) body(i);
    }
    std::string secret(const std::string& name) override { return whole_.secret(name); }

private:
    RunContext& whole_;
    std::uint64_t seed_;
};

double withinOf(const stats::Matrix& values, const std::vector<std::uint32_t>& labels, std::size_t clusters) {
    stats::Matrix centers(clusters, values.columns);
    std::vector<double> sizes(clusters, 0.0);
    for (std::size_t i = 0; i < values.rows; ++i) {
        ++sizes[labels[i]];
        for (std::size_t j = 0; j < values.columns; ++j) centers(labels[i], j) += values(i, j);
    }
    double within = 0;
    for (std::size_t i = 0; i < values.rows; ++i) {
        for (std::size_t j = 0; j < values.columns; ++j) {
            const double gap = values(i, j) - centers(labels[i], j) / sizes[labels[i]];
            within += gap * gap;
        }
    }
    return within;
}

/// Uniform rows in the box around the data along its principal axes.
class ReferenceBox {
public:
    explicit ReferenceBox(const stats::Matrix& values) : rows_(values.rows) {
        const std::size_t columns = values.columns;
        stats::Matrix centered = values;
        for (std::size_t j = 0; j < columns; ++j) {
            const auto column = centered.column(j);
            const double mean = std::accumulate(column.begin(), column.end(), 0.0) / static_cast<double>(rows_);
            for (double& value : column) value -= mean;
        }
        stats::Matrix products(columns, columns);
        for (std::size_t a = 0; a < columns; ++a) {
            for (std::size_t b = 0; b < columns; ++b) {
                const auto column = centered.column(a);
                products(a, b) = std::inner_product(column.begin(), column.end(), centered.column(b).begin(), 0.0);
            }
        }
        axes_ = spectrumOf(products).vectors;
        for (std::size_t c = 0; c < columns; ++c) {
            double low = std::numeric_limits<double>::infinity();
            double high = -low;
            for (std::size_t i = 0; i < rows_; ++i) {
                double along = 0;
                for (std::size_t j = 0; j < columns; ++j) along += centered(i, j) * axes_(j, c);
                low = std::min(low, along);
                high = std::max(high, along);
            }
            low_.push_back(low);
            width_.push_back(high - low);
        }
    }

    stats::Matrix draw(std::uint64_t seed) const {
        std::mt19937_64 random(seed);
        stats::Matrix rows(rows_, axes_.rows);
        for (std::size_t i = 0; i < rows_; ++i) {
            for (std::size_t c = 0; c < axes_.columns; ++c) {
                const double along = low_[c] + width_[c] * static_cast<double>(random() >> 11U) * 0x1p-53;
                for (std::size_t j = 0; j < axes_.rows; ++j) rows(i, j) += along * axes_(j, c);
            }
        }
        return rows;
    }

private:
    std::size_t rows_;
    stats::Matrix axes_;
    std::vector<double> low_;
    std::vector<double> width_;
};

ClusterChoice choiceOf(const stats::Matrix& values, const std::vector<std::uint32_t>& labels, std::size_t clusters,
                       double total, RunContext& context) {
    ClusterChoice choice{.clusters = clusters, .within = withinOf(values, labels, clusters)};
    choice.logWithin = std::log(choice.within);
    choice.silhouette = choice.calinski = notANumber;
    if (clusters < 2) return choice;
    choice.silhouette = meanOf(silhouettes(values, labels, clusters, context));
    const auto k = static_cast<double>(clusters);
    const double left = static_cast<double>(values.rows) - k;
    if (left > 0) choice.calinski = (total - choice.within) / (k - 1) / (choice.within / left);
    return choice;
}

}  // namespace

std::vector<ClusterChoice> compareClusterNumbers(const stats::Matrix& values, std::size_t most, std::size_t references,
                                                 const Clustering& clustering, RunContext& context) {
    std::vector<ClusterChoice> choices;
    const double total = withinOf(values, std::vector<std::uint32_t>(values.rows, 0), 1);
    for (std::size_t k = 1; k <= most; ++k) {
        choices.push_back(choiceOf(values, clustering(values, k, context), k, total, context));
    }
    const ReferenceBox box(values);
    std::vector<std::vector<double>> logs(references, std::vector<double>(most));
    std::atomic<std::size_t> done = 0;
    context.parallelFor(references, [&](std::size_t r) {
        context.check();
        ReferenceContext own(context, context.seed() * 1'000'003 + r);
        const stats::Matrix rows = box.draw(own.seed());
        for (std::size_t k = 1; k <= most; ++k) logs[r][k - 1] = std::log(withinOf(rows, clustering(rows, k, own), k));
        context.progress(static_cast<double>(++done) / static_cast<double>(references));
    });
    const auto count = static_cast<double>(references);
    for (std::size_t k = 0; k < most; ++k) {
        double sum = 0;
        double squares = 0;
        for (const std::vector<double>& each : logs) sum += each[k];
        choices[k].expected = sum / count;
        for (const std::vector<double>& each : logs) squares += std::pow(each[k] - choices[k].expected, 2);
        choices[k].error = std::sqrt(squares / count * (1 + 1 / count));
    }
    return choices;
}

std::size_t chosenByGap(const std::vector<ClusterChoice>& choices) {
    for (std::size_t k = 0; k + 1 < choices.size(); ++k) {
        if (choices[k].gap() >= choices[k + 1].gap() - choices[k + 1].error) return choices[k].clusters;
    }
    return choices.back().clusters;
}

}  // namespace kapok::multivariate
