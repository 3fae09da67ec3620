#include "spatial/variogram.h"

#include "sdk/error.h"
#include "stats/scalar_minimum.h"

#include <algorithm>
#include <cmath>

namespace kapok::spatial {
namespace {

constexpr std::size_t pointsPerTask = 64;

double shapeAt(VariogramShape shape, double h) {
    switch (shape) {
        case VariogramShape::Spherical: return h >= 1 ? 1 : h * (1.5 - 0.5 * h * h);
        case VariogramShape::Exponential: return 1 - std::exp(-h);
        case VariogramShape::Gaussian: return 1 - std::exp(-h * h);
    }
    return 1;
}

/// Weighted least squares of gamma on 1 and the shape at one range, with both coefficients at least 0.
VariogramModel atRange(const std::vector<VariogramBin>& bins, VariogramShape shape, double range) {
    double w = 0;
    double ws = 0;
    double wss = 0;
    double wg = 0;
    double wsg = 0;
    for (const VariogramBin& bin : bins) {
        const double weight = bin.pairs / (bin.distance * bin.distance);
        const double s = shapeAt(shape, bin.distance / range);
        w += weight;
        ws += weight * s;
        wss += weight * s * s;
        wg += weight * bin.gamma;
        wsg += weight * s * bin.gamma;
    }
    VariogramModel model{shape, 0, 0, range, 0};
    const double determinant = w * wss - ws * ws;
    model.sill = determinant > 1e-14 * w * wss ? (w * wsg - ws * wg) / determinant : 0;
    model.nugget = (wg - model.sill * ws) / w;
    if (model.nugget < 0) {
        model.nugget = 0;
        model.sill = wsg / wss;
    } else if (model.sill < 0) {
        model.sill = 0;
        model.nugget = wg / w;
    }
    for (const VariogramBin& bin : bins) {
        const double rest = bin.gamma - model.gamma(bin.distance);
        model.error += bin.pairs / (bin.distance * bin.distance) * rest * rest;
    }
    return model;
}

}  // namespace

double VariogramModel::gamma(double distance) const {
    return distance == 0 ? 0 : nugget + sill * shapeAt(shape, distance / range);
}

double usualCutoff(std::span<const geo::Point> points, geo::Metric metric) {
    const geo::Box box = geo::boundsOf(points);
    return geo::distance({box.left, box.bottom}, {box.right, box.top}, metric) / 3;
}

std::vector<VariogramBin> empiricalVariogram(std::span<const geo::Point> points, geo::Metric metric,
                                             const std::vector<double>& values, double cutoff, double width,
                                             RunContext& context) {
    const auto count = static_cast<std::size_t>(std::ceil(cutoff / width - 1e-9));
    const std::size_t tasks = (points.size() + pointsPerTask - 1) / pointsPerTask;
    std::vector<std::vector<VariogramBin>> parts(tasks, std::vector<VariogramBin>(count));
    context.parallelFor(tasks, [&](std::size_t task) {
        context.check();
        const std::size_t end = std::min(points.size(), (task + 1) * pointsPerTask);
        for (std::size_t i = task * pointsPerTask; i < end; ++i) {
            for (std::size_t k = 0; k < i; ++k) {
                const double length = geo::distance(points[i], points[k], metric);
                if (length > cutoff) continue;
                // A bin holds its upper border.
                const double place = std::max(0.0, std::ceil(length / width) - 1);
                VariogramBin& bin = parts[task][std::min(count - 1, static_cast<std::size_t>(place))];
                bin.distance += length;
                bin.gamma += (values[i] - values[k]) * (values[i] - values[k]);
                ++bin.pairs;
            }
        }
    });
    std::vector<VariogramBin> bins(count);
    for (const auto& part : parts) {
        for (std::size_t b = 0; b < count; ++b) {
            bins[b].distance += part[b].distance;
            bins[b].gamma += part[b].gamma;
            bins[b].pairs += part[b].pairs;
        }
    }
    std::erase_if(bins, [](const VariogramBin& bin) { return bin.pairs == 0 || bin.distance == 0; });
    for (VariogramBin& bin : bins) {
        bin.distance /= bin.pairs;
        bin.gamma /= 2 * bin.pairs;
    }
    return bins;
}

VariogramModel fitVariogram(const std::vector<VariogramBin>& bins, VariogramShape shape) {
    if (bins.size() < 3) {
        throw Error(KAPOK_TR("spatial", "There are too few pairs of places to fit a variogram."),
                    KAPOK_TR("spatial", "Use more rows, or a greater cutoff."));
    }
    const double farthest = bins.back().distance;
    const double least = bins.front().distance / 4;
    // A Gaussian or exponential variogram may still rise at the cutoff.
    const double greatest = farthest * (shape == VariogramShape::Spherical ? 2 : 1);
    const double range =
        stats::minimizeScalar([&](double r) { return atRange(bins, shape, r).error; }, least, greatest, 64).x;
    VariogramModel model = atRange(bins, shape, range);
    if (!(model.total() > 0)) {
        throw Error(KAPOK_TR("spatial", "All values are equal, so there is nothing to compare between neighbours."),
                    KAPOK_TR("spatial", "Choose another column."));
    }
    return model;
}

}  // namespace kapok::spatial
